import type { Element } from '../elements/element';
import type { TitleRecord } from '../lexicon-entry';

type Name = Extract<Element, { type: 'N' | 'S' | 'U' }>;

const HONORIFICS = String.raw`(?:(?:H\.? ?E\.?|Mr|Mrs|Ms|Dr|Sir|Hon|Prof|Gen|Sheikh|Shri|Datuk|Dato)\.? ){0,3}`;
const AFTER_TITLE = new RegExp(`^,? ${HONORIFICS}$`, 'u');
const BETWEEN_NAMES = new RegExp(String.raw`^(?: \([^()]{3,60}\))?(?:,| and| &|, and) ${HONORIFICS}$`, 'u');
const FIELD = /^ \(([^()]{3,60})\)/u;
const BEFORE_COUNTRY = /^ (?:of|for|from) (?:the )?$/u;

/**
 * "Presidents Xi Jinping and Vladimir Putin", "deputy ministers A, B and C", "ministers A of India and B of Nepal",
 * "Ministers A (Foreign Affairs) and B (Energy)", "the ministers of Uruguay, A, and Ghana, B": each name of the list takes the plural title in the singular with its
 * own country and field, so that it reads like a title and a name.
 */
export function shareTitles(text: string, elements: readonly Element[]): Element[] {
  const result = [...elements];
  result.forEach((element, index) => {
    if (element.type !== 'Q') return;
    const nation = result[index - 1];
    const shared =
      nation?.type === 'G' && /^\s?$/.test(text.slice(nation.end, element.start)) ? nation.iso3 : null;
    const listed = listedFrom(text, result, index);
    const names = listed.length > 0 ? listed : listedByCountry(text, result, index);
    if (names.length < 2) return;
    for (const { at, country } of names) {
      const name = result[at] as Name;
      const field = FIELD.exec(text.slice(name.end, name.end + 64))?.[1];
      const by = country ?? shared;
      const title = field
        ? { ...element.title, title: `${element.title.title} of ${field}` }
        : (civilOffice(element.text, element.title, by) ?? element.title);
      result[at] = { ...name, title, by };
    }
  });
  return result;
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
    else if (isName(next) && (last ? BETWEEN_NAMES : AFTER_TITLE).test(gap))
      names.push({ at, country: null });
    else break;
    end = next.end;
  }
  return names;
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
