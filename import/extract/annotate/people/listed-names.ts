import { fold } from '../../../../src/domain/identity';
import type { Element } from '../elements/element';
import type { Lexicon } from '../lexicon';
import type { TitleRecord } from '../lexicon-entry';

type Name = Extract<Element, { type: 'N' | 'S' | 'U' }>;

const HONORIFICS = String.raw`(?:(?:H\.? ?E\.?|S\.? ?E\.?|Mr|Mrs|Ms|MM?|Mmes?|Dr|Sir|Hon|Prof|Gen|Sheikh|Shri|Datuk|Dato)\.? ){0,3}`;
/** What ministers are ministers of: "trade and industry". */
const OF_FIELD = String.raw`\p{L}[\p{L}-]+(?:,? (?:and )?(?!of )\p{L}[\p{L}-]+){0,3}`;
const AFTER_TITLE = new RegExp(String.raw`^(?: of ${OF_FIELD}(?=, ))?,? ${HONORIFICS}$`, 'u');
const BETWEEN_NAMES = new RegExp(
  String.raw`^(?: \([^()]{3,60}\))?(?:,| and| et| и| &|, and) ${HONORIFICS}$`,
  'u',
);
const FIELD = /^ \(([^()]{3,60})\)/u;
const BEFORE_COUNTRY = /^ (?:of|for|from) (?:the )?$/u;

/** Between a plural title and the countries whose it is, and between those. */
const WHOSE = new RegExp(
  String.raw`^(?: of (?<field>${OF_FIELD}))? (?:(?:of|from|de|du|des) (?:the |la |l['’])?|(?:de |d)?l?['’])?$`,
  'u',
);
const AND_WHOSE =
  /^(?:,? (?:and|et|и)|,)(?: (?:of|from|de|du|des|de la))?(?: (?:the|la))? (?:de l['’]|d['’])?$/u;

/**
 * "Presidents Xi Jinping and Vladimir Putin", "deputy ministers A, B and C", "ministers A of India and B of Nepal",
 * "Ministers A (Foreign Affairs) and B (Energy)", "the foreign ministers of India and Nepal, A and B", "the ministers of
 * Uruguay, A, and Ghana, B": each name of the list takes the plural title in the singular with its own country and field,
 * so that it reads like a title and a name.
 */
export function shareTitles(text: string, elements: readonly Element[], lexicon: Lexicon): Element[] {
  const result = [...elements];
  result.forEach((element, index) => {
    if (element.type !== 'Q') return;
    const home = homesBehind(text, result, index);
    const listed = listedFrom(text, result, home.last, lexicon);
    const names = listed.length > 1 ? listed : listedByCountry(text, result, index);
    if (names.length < 2) return;
    const homes = home.countries.length > 0 ? home.countries : nationsBefore(text, result, index);
    // As many countries as names: theirs one by one; one country, all of theirs.
    if (homes.length > 1 && homes.length !== names.length) return;
    for (const [place, { at, country }] of names.entries()) {
      const name = result[at] as Name;
      const field = FIELD.exec(text.slice(name.end, name.end + 64))?.[1] ?? home.field;
      const by = country ?? (homes.length === 1 ? homes[0] : homes[place]) ?? null;
      const title = field
        ? { ...element.title, title: `${element.title.title} of ${field}` }
        : (civilOffice(element.text, element.title, by) ?? element.title);
      result[at] = { ...name, title, by };
    }
  });
  return result;
}

/** The countries behind a plural title, "of India and Nepal", the last element of them, and the field before them. */
function homesBehind(
  text: string,
  elements: readonly Element[],
  title: number,
): { readonly countries: readonly string[]; readonly last: number; readonly field: string | undefined } {
  const countries: string[] = [];
  let last = title;
  let field: string | undefined;
  for (let at = title + 1; at < elements.length; at++) {
    const next = elements[at] as Element;
    const gap = text.slice((elements[at - 1] as Element).end, next.start);
    const whose = (countries.length === 0 ? WHOSE : AND_WHOSE).exec(gap);
    if (next.type !== 'C' || !whose || (whose.groups?.field && !isMinisters(elements[title]))) break;
    field ??= whose.groups?.field;
    countries.push(next.iso3);
    last = at;
  }
  return { countries, last, field };
}

/** Whose field may stand behind: "the ministers of culture of Greece and China". */
function isMinisters(element: Element | undefined): boolean {
  return element?.type === 'Q' && element.title.title === 'Minister';
}

/** The nationalities before a plural title: "the Dutch and Belgian prime ministers". */
function nationsBefore(text: string, elements: readonly Element[], title: number): string[] {
  const nations: string[] = [];
  let end = (elements[title] as Element).start;
  for (let at = title - 1; at >= 0; at--) {
    const before = elements[at] as Element;
    const gap = text.slice(before.end, end);
    if (before.type !== 'G' || !(nations.length === 0 ? /^\s?$/u : AND_WHOSE).test(gap)) break;
    nations.unshift(before.iso3);
    end = before.start;
  }
  return nations;
}

/** "The foreign secretaries" of two countries in which they are officials, though elsewhere ministers. */
function civilOffice(plural: string, title: TitleRecord, country: string | null): TitleRecord | null {
  const office = title.civil?.[plural.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')];
  return office && country !== null && office.countries.includes(country)
    ? { ...title, title: office.title, rank: 'other' }
    : null;
}

/** The names that follow a plural title, each with the country behind it. */
function listedFrom(
  text: string,
  elements: readonly Element[],
  title: number,
  lexicon: Lexicon,
): { readonly at: number; country: string | null }[] {
  const names: { at: number; country: string | null }[] = [];
  let { end } = elements[title] as Element;
  for (let at = title + 1; at < elements.length; at++) {
    const next = elements[at] as Element;
    const field = FIELD.exec(text.slice(end, end + 64));
    if (next.type === 'H' || (field && next.end < end + field[0].length)) continue;
    const gap = text.slice(end, next.start);
    const last = names.at(-1);
    if (last && next.type === 'C' && BEFORE_COUNTRY.test(gap)) last.country = next.iso3;
    else if (isName(next) && !isPortfolio(next, lexicon) && (last ? BETWEEN_NAMES : AFTER_TITLE).test(gap))
      names.push({ at, country: null });
    else break;
    end = next.end;
  }
  return names;
}

/** "The ministers of Foreign Affairs, Interior, Labor": what each is minister of, and no name. */
function isPortfolio({ type, text }: Name, { portfolios, normal }: Lexicon): boolean {
  return type === 'U' && text.split(/\s+/u).every((word) => portfolios.has(normal(fold(word))));
}

const OF_FIRST = /^ of (?:the )?$/u;
const OF_NEXT = /^\)?(?:,|;| and|, and) (?:of )?(?:the )?$/u;
const OF_COUNTRY = new RegExp(String.raw`^(?:, | \()${HONORIFICS}$`, 'u');

/** The names that follow a plural title, each behind its country: "of Uruguay, A, and Ghana, B", "of Greece (A) and Latvia (B)". */
function listedByCountry(
  text: string,
  elements: readonly Element[],
  title: number,
): { readonly at: number; country: string | null }[] {
  const names: { at: number; country: string | null }[] = [];
  let { end } = elements[title] as Element;
  for (let at = title + 1; at + 1 < elements.length; at += 2) {
    const [country, name] = [elements[at], elements[at + 1]];
    if (country?.type !== 'C' || !name || !isName(name)) break;
    if (!(names.length === 0 ? OF_FIRST : OF_NEXT).test(text.slice(end, country.start))) break;
    if (!OF_COUNTRY.test(text.slice(country.end, name.start))) break;
    names.push({ at: at + 1, country: country.iso3 });
    end = name.end;
  }
  return names;
}

function isName(element: Element): element is Name {
  return element.type === 'N' || element.type === 'S' || element.type === 'U';
}
