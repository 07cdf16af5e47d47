import { overlaps } from '../../../src/domain/extraction-record';
import type { Reference } from '../../../src/reference/reference';
import { narrow } from '../search/narrow';
import type { Language } from '../vocabulary';
import { Gazetteer } from './countries/gazetteer';
import { settleHomeCountries } from './countries/home-country';
import { countriesNotMeant } from './countries/weak-countries';
import { dateRecogniser } from './dates/dates';
import { documentDate } from './dates/document-date';
import type { Discourse } from './discourse';
import type { Element } from './elements/element';
import { elementsOf } from './elements/elements';
import { type Lexicon, lexiconFor } from './lexicon';
import { mentionsOfSentence } from './mentions';
import type { AnnotatedDocument, Mention, Sentence } from './model';
import { ownOffice } from './office-page';
import { People } from './people/people';
import { settleIds } from './people/person-ids';
import { type Abstract, abstractOf, type Placed } from './text/abstract';
import { languageOf, vocabularyOf } from './text/language';
import { layoutOf } from './text/layout';
import { quotesIn } from './text/quotations';
import { sentencesOf } from './text/sentences';
import { type Word, wordsOf } from './text/words';

interface Draft {
  readonly paragraph: number;
  /** What of its paragraph stands in quotation marks. */
  readonly quotes: readonly Placed[];
  readonly start: number;
  readonly end: number;
  readonly elements: readonly Element[];
}

type ReadSentence = Draft & Abstract;

/** A text with everything the rules look at: its parts, date, sentences, people, countries and dates. */
export function annotate(text: string, source: string, reference: Reference): AnnotatedDocument {
  const layout = layoutOf(text);
  const body = layout.paragraphs.filter(
    (paragraph) => paragraph.kind === 'text' || paragraph.kind === 'title',
  );
  const languageCode = languageOf(
    body.map((paragraph) => text.slice(paragraph.start, paragraph.end)).join('\n') || text,
  );
  const language = vocabularyOf(languageCode);
  const words: Language = language === 'other' ? 'en' : language;
  const lexicon = lexiconFor(reference, language);
  const date = documentDate(text, source, layout, language);
  const { day } = date;

  const read: Draft[] = body.flatMap((paragraph) => {
    const quotes = quotesIn(text, paragraph.start, paragraph.end);
    return sentencesOf(text, paragraph.start, paragraph.end, language).map(({ start, end }) => ({
      paragraph: paragraph.index,
      quotes: quotes.filter((quote) => quote.start < end && quote.end > start),
      start,
      end,
      elements: elementsOf(text, start, end, lexicon),
    }));
  });
  const notMeant = countriesNotMeant(
    text,
    read.flatMap((draft) => draft.elements),
    lexicon,
  );
  const drafts =
    notMeant.size === 0
      ? read
      : read.map((draft) => ({
          ...draft,
          elements: draft.elements.flatMap((element) => elsewhere(element, notMeant, lexicon)),
        }));
  const mainCountries = countriesByWeight(drafts);
  const common = commonWords(body.map((paragraph) => text.slice(paragraph.start, paragraph.end)).join(' '));
  const settled = drafts.map(({ paragraph, quotes, start, end, elements: all }): ReadSentence => {
    const elements = settleNationalities(all, mainCountries).filter(
      (element) => element.type !== 'U' || !isCommonWord(element.text, common),
    );
    const { abstract, offsets } = abstractOf(text, start, end, elements, (element) => element.type);
    return { paragraph, quotes, start, end, elements, abstract, offsets };
  });

  const outletCountry = missionOf(settled[0]) ?? outletOf(text, layout.header.outlet, reference);
  const people = new People(reference, day, mainCountries, namedCountries(settled));
  const office = ownOffice(settled, reference, day);
  const discourse = (): Discourse => ({
    reference,
    language: words,
    people,
    outletCountry,
    office,
    mainCountries,
    subject: null,
    speaker: null,
  });
  // Twice: a surname or a title may stand before the full name that explains it.
  const first = discourse();
  for (const draft of settled) mentionsOfSentence(text, draft, first);
  people.settle();
  for (const person of people.all) person.mentions = [];
  const second = discourse();
  const recogniser = dateRecogniser(language);
  const sentences = settled.map((draft, index): Sentence => {
    const named = mentionsOfSentence(text, draft, second);
    const stretch = narrow(text.slice(draft.start, draft.end));
    const future = recogniser.isFuture(stretch);
    const dates: Mention[] = recogniser
      .find(stretch, { day, vague: date.date?.length !== 10, future })
      .map((match) => ({
        type: 'D',
        start: draft.start + match.start,
        end: draft.start + match.end,
        date: match.date,
      }));
    const mentions = [
      ...named,
      ...dates.filter((when) => !named.some((other) => overlaps(when, other))),
    ].sort((a, b) => a.start - b.start);
    return {
      index,
      paragraph: draft.paragraph,
      start: draft.start,
      end: draft.end,
      text: stretch,
      mentions,
      future,
      ...abstractOf(text, draft.start, draft.end, mentions, (mention) => mention.type),
    };
  });
  const capitals = new Set(
    (layout.dateline ? elementsOf(text, layout.dateline.start, layout.dateline.end, lexicon) : []).flatMap(
      (element) => (element.type === 'C' && element.form === 'capital' ? [element.iso3] : []),
    ),
  );
  settleHomeCountries(
    people.all,
    sentences,
    outletCountry,
    capitals.size === 1 ? ([...capitals][0] as string) : null,
  );
  settleIds(people.all, reference);
  return {
    text,
    source,
    language,
    languageCode,
    title: layout.title,
    outlet: layout.header.outlet,
    outletCountry,
    date,
    day,
    paragraphs: layout.paragraphs,
    sentences,
    persons: people.all.filter((person) => person.mentions.length > 0),
  };
}

/** A name that means another place than the country: that place, where it is known, else nothing. */
function elsewhere(element: Element, notMeant: ReadonlySet<string>, lexicon: Lexicon): Element[] {
  if (element.type !== 'C' || !element.weak || !notMeant.has(element.iso3)) return [element];
  const iso3 = lexicon.otherPlaceCountries[element.iso3];
  return iso3 ? [{ ...element, iso3, form: 'city' }] : [];
}

/** Countries by how often and how early the document names them or their people, most first. */
function countriesByWeight(drafts: readonly Draft[]): string[] {
  const weights = new Map<string, number>();
  const add = (iso3: string, weight: number) => weights.set(iso3, (weights.get(iso3) ?? 0) + weight);
  drafts.forEach((draft, index) => {
    const early = index < 3 ? 2 : 1;
    for (const element of draft.elements) {
      if (element.type === 'C') add(element.iso3, early);
      else if (element.type === 'G' && element.candidates.length === 1) add(element.iso3, early);
      else if (element.type === 'N' || (element.type === 'S' && element.leaders.length === 1))
        add(element.leaders[0]?.country ?? '', early * 1.5);
    }
  });
  weights.delete('');
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso3]) => iso3);
}

/** The countries that a document names: by name, nationality, town, seat, title or a leader's full name. */
function namedCountries(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ elements }) =>
      elements.flatMap((element) => {
        if (element.type === 'C') return [element.iso3];
        if (element.type === 'G') return element.candidates;
        return element.type === 'N' ? element.leaders.map(({ country }) => country) : [];
      }),
    ),
  );
}

/** Words that the document also writes small: "Community" beside "the community" is no name. */
function commonWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’])/gu) ?? []);
}

function isCommonWord(name: string, common: ReadonlySet<string>): boolean {
  return !/[\s.-]/.test(name) && (common.has(name.toLowerCase()) || /^\p{Lu}\p{Ll}+ly$/u.test(name));
}

/** "Congolese", "Korean": the one country of the document that can be meant. */
function settleNationalities(elements: readonly Element[], countries: readonly string[]): Element[] {
  return elements.map((element) => {
    if (element.type !== 'G' || element.candidates.length === 1) return element;
    const meant = element.candidates.filter((candidate) => countries.includes(candidate));
    return meant.length === 1 ? { ...element, iso3: meant[0] as string, candidates: meant } : element;
  });
}

/** The country of the embassy or ministry whose page opens with its name: "Embassy of India, Beijing". */
function missionOf(first: ReadSentence | undefined): string | null {
  const match = first && MISSION.exec(first.abstract);
  const element = match && first.elements[Number(match.groups?.of ?? match.groups?.by)];
  if (element?.type === 'C') return element.iso3;
  return element?.type === 'G' && element.candidates.length === 1 ? element.iso3 : null;
}

const MISSION =
  /^(?:the )?(?:(?:embassy|high commission|consulate(?: general)?|permanent mission|ministry of (?:foreign|external) affairs|ambassade|посольство) (?:of |de la |de l['’]|du |d['’]|de )?(?:the )?(?:republic of )?<[CG](?<of>\d+)>|<[CG](?<by>\d+)> (?:embassy|high commission|ministry of foreign affairs))/iu;

/** The country whose press service or agency publishes the document, where the header or the text's beginning says. */
function outletOf(text: string, headerOutlet: string | null, reference: Reference): string | null {
  const names = outletNames(reference);
  const words = wordsOf(`${headerOutlet ?? ''}\n${text.slice(0, 700)}`);
  const stretch = `${headerOutlet ?? ''}\n${text.slice(0, 700)}`;
  for (let index = 0; index < words.length; index++) {
    if (!words[index]?.capital) continue;
    const match = names.longestAt(stretch, words, index);
    if (match && (match.to > index + 1 || isOutlet(stretch, words[index] as Word)))
      return match.values[0] ?? null;
  }
  return null;
}

/**
 * Whether one word is an outlet's name here: no part of a longer name ("Islamic Liberation Front"), and a short one
 * only as agencies sign, "(AFP)", "/ANI/": armies and ministries go by three letters, too.
 */
function isOutlet(stretch: string, { start, end }: Word): boolean {
  const [before, after] = [stretch.slice(Math.max(0, start - 30), start), stretch.slice(end, end + 12)];
  if (end - start > 5) return !/\p{Lu}[\p{L}-]* $/u.test(before) && !/^ \p{Lu}/u.test(after);
  return /(?:^|[(/[|©:]\s?)$/u.test(before) || /^\s?(?:[)/\]|:]|--|–|—|\n)/u.test(after);
}

const outlets = new WeakMap<Reference, Gazetteer<string>>();

function outletNames(reference: Reference): Gazetteer<string> {
  let names = outlets.get(reference);
  if (!names) {
    names = new Gazetteer<string>();
    for (const country of reference.countries.values()) {
      for (const outlet of country.outlets ?? []) if (outlet.length > 3) names.add(outlet, country.iso3);
    }
    outlets.set(reference, names);
  }
  return names;
}
