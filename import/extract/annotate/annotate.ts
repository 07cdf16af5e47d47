import { overlaps } from '../../../src/domain/extraction-record';
import type { Reference } from '../../../src/reference/reference';
import { narrow } from '../search/narrow';
import type { Language } from '../vocabulary';
import { settleHomeCountries } from './countries/home-country';
import {
  countriesByWeight,
  namedCountries,
  settleNationalities,
  settleTitles,
} from './countries/named-countries';
import { countriesNotMeant, elsewhere } from './countries/weak-countries';
import { dateRecogniser } from './dates/dates';
import { documentDate } from './dates/document-date';
import { yearsOfMonths } from './dates/years-of-months';
import type { Discourse } from './discourse';
import type { Element } from './elements/element';
import { elementsOf } from './elements/elements';
import { lexiconFor } from './lexicon';
import { mentionsOfSentence } from './mentions';
import type { AnnotatedDocument, Mention, Sentence } from './model';
import { ownOffice } from './office-page';
import { outletCountryOf } from './outlet';
import { People } from './people/people';
import { settleIds } from './people/person-ids';
import { type Abstract, abstractOf, type Placed } from './text/abstract';
import { commonWords, isCommonWord } from './text/common-words';
import { namesInHeadlines } from './text/headline';
import { languageOf, vocabularyOf } from './text/language';
import { layoutOf } from './text/layout';
import { quotesIn } from './text/quotations';
import { sentencesOf } from './text/sentences';
import { unwrapped } from './text/unwrapped';

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
  const canBeName = namesInHeadlines(drafts.map(({ start, end }) => text.slice(start, end)));
  const settled = drafts.map(({ paragraph, quotes, start, end, elements: all }): ReadSentence => {
    const elements = settleTitles(settleNationalities(all, mainCountries), mainCountries).filter(
      (element) =>
        element.type !== 'U' ||
        (!isCommonWord(element.text, common) && canBeName(text.slice(start, end), element.text)),
    );
    const { abstract, offsets } = abstractOf(text, start, end, elements, (element) => element.type);
    return { paragraph, quotes, start, end, elements, abstract, offsets };
  });

  const outletCountry = outletCountryOf(text, layout.header.outlet, settled[0], reference);
  const people = new People(reference, day, mainCountries, namedCountries(settled));
  const office = ownOffice(settled, reference, day);
  const discourse = (): Discourse => ({
    text,
    reference,
    language: words,
    people,
    outletCountry,
    office,
    mainCountries,
    subject: null,
    paragraph: -1,
    role: false,
    pair: null,
    stranger: false,
    strangers: new Map(),
    speaker: null,
  });
  // Twice: a surname or a title may stand before the full name that explains it.
  const first = discourse();
  for (const draft of settled) mentionsOfSentence(text, draft, first);
  people.settle();
  for (const person of people.all) person.mentions = [];
  const second = discourse();
  const recogniser = dateRecogniser(language);
  const published = date.date?.length === 10 ? date.date : null;
  const years =
    day === null
      ? yearsOfMonths(
          settled.map(({ start, end }) => narrow(text.slice(start, end))),
          recogniser,
        )
      : undefined;
  const sentences = settled.map((draft, index): Sentence => {
    const named = mentionsOfSentence(text, draft, second);
    const stretch = narrow(unwrapped(text.slice(draft.start, draft.end)));
    const future = recogniser.isFuture(stretch);
    const dates: Mention[] = recogniser
      .find(stretch, {
        day,
        vague: published === null,
        future,
        until: published,
        ...(years ? { years } : {}),
      })
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
  const datelineCountry = capitals.size === 1 ? ([...capitals][0] as string) : null;
  settleHomeCountries(people.all, sentences, mainCountries, outletCountry, datelineCountry);
  settleIds(people.all, reference);
  return {
    text,
    source,
    language,
    languageCode,
    title: layout.title,
    outlet: layout.header.outlet,
    outletCountry,
    datelineCountry,
    date,
    day,
    paragraphs: layout.paragraphs,
    sentences,
    persons: people.all.filter((person) => person.mentions.length > 0),
  };
}
