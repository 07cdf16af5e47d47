import { lastDay } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, mentionsOf, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import type { Timing } from './date';
import { kindOf, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { type Place, placesAt } from './place';
import { travellersAt } from './traveller';

/** What the line above a list of visits tells: where they lead, none where it only says that they are visits. */
interface Heading {
  readonly from: string | null;
  readonly to: Place | null;
}

const VISITS = /\bvisits?\b/iu;
const DIRECTION =
  /(?:(?:from|of|by) (?:the )?<[CG](?<from>\d+)>[^<>]{0,40})?\b(?:to|in) (?=(?:the )?<C(?<to>\d+)>)/iu;
const ITEM =
  /^[^<\p{L}]{0,6}(?:<D(?<first>\d+)>(?: ?[:–—-]|,)? )?(?:(?:the )?(?:official |state |working )?visit (?:of|by) )?(?:the )?<P(?<who>\d+)>(?<rest>(?:'s)?(?=[ ,(:–—-]|$)[^.;]{0,110})\.?$/iu;
const TO =
  /^(?:'s)?,? (?:\(|[–—-] )?(?:(?:on|pays|paid|made|makes) )?(?:(?:an?|his|her|the) )?(?:[\p{L}-]+ ){0,3}?(?:visit |trip )?(?:to|in) (?=(?:the )?<[CG])/iu;
/** "The King arrived in C on Friday on an official visit": no item of a list. */
const TELLS =
  /^,? (?:will|has|had|is|was|were|arriv|travell?|land|fl(?:ew|ies)|went|goes|came|comes|left|leav|depart|head|concluded|ended|began|begins|returned|returns)\p{L}*\b/u;
const YEAR = /(?<![\d<])(?:19|20)\d\d(?!\d)/gu;
/** A line that is no item and longer than this ends a list. */
const LONGEST_HEADING = 120;

/**
 * Chronologies of visits, as embassies print them, a line each: "President X to C (May 2012, April 2019)" under
 * "High-level visits", "President X (May 2011)" under "Visits from A to B", "23-24 March 2016: President X in B".
 */
export const visitList: Rule = {
  name: 'visit-list',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms || !VISITS.test(document.text)) return [];
    let heading: Heading | null = null;
    let end = 0;
    return document.sentences.flatMap((sentence) => {
      // A heading of one word is read as part of the page around the story.
      if (VISITS.test(document.text.slice(end, sentence.start))) heading = { from: null, to: null };
      end = sentence.end;
      if (!isLine(document, sentence)) {
        if (sentence.abstract.length > LONGEST_HEADING) heading = null;
        return [];
      }
      const item = sentence.future ? null : ITEM.exec(sentence.abstract);
      if (item && heading) return visitsOf(document, sentence, item, heading, terms);
      const next = headingOf(sentence);
      if (next || sentence.abstract.length > LONGEST_HEADING) heading = next;
      return [];
    });
  },
};

/** Whether a sentence has its line for itself. */
function isLine({ text }: AnnotatedDocument, { start, end }: Sentence): boolean {
  return (
    /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, start - 8), start)) && /^\s*(?:\n|$)/u.test(text.slice(end))
  );
}

function headingOf(sentence: Sentence): Heading | null {
  const { abstract } = sentence;
  if (abstract.length > LONGEST_HEADING || mentionsOf(sentence, 'P').length > 0) return null;
  const direction = DIRECTION.exec(abstract);
  const bare = /^(?:from )?(?:the )?<C\d+> to (?:the )?<C\d+>:?$/iu.test(abstract);
  if (/[.!?]$/u.test(abstract) || !(VISITS.test(abstract) || bare)) return null;
  const of = sentence.mentions[Number(direction?.groups?.from)];
  const place = direction ? placesAt(sentence, direction.index + direction[0].length).places[0] : undefined;
  const from = bare ? mentionAt(sentence, '0', 'C') : of;
  return {
    from: from?.type === 'C' || from?.type === 'G' ? from.iso3 : null,
    to: place ?? null,
  };
}

function visitsOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  item: RegExpExecArray,
  heading: Heading,
  terms: VisitVocabulary,
): VisitFinding[] {
  const { who, first, rest = '' } = item.groups ?? {};
  const visitor = travellersAt(sentence, mentionAt(sentence, who, 'P'))?.persons[0];
  const behind = item.index + item[0].length - rest.length - (item[0].endsWith('.') ? 1 : 0);
  const to = TO.exec(rest);
  const named = to ? placesAt(sentence, behind + to[0].length).places[0] : undefined;
  const place = named ?? heading.to;
  const dates = datesIn(sentence, first, rest);
  // "President X visited C in May": a sentence, which other rules read.
  if (!visitor?.country || dates.length === 0 || /<P\d+>/u.test(rest) || TELLS.test(rest)) return [];
  if (
    !to &&
    /\p{L}{3,}/u.test(
      rest.replace(/\([^)]*\)|<\p{L}\d+>|\b(?:state|official|working|private|visit|and|from|on)\b/giu, ''),
    )
  )
    return [];
  if (place?.iso3 === visitor.country || (!named && heading.from && heading.from !== visitor.country))
    return [];
  return dates.map((timing) =>
    visitFinding(sentence, {
      rule: 'visit-list',
      visitor,
      place,
      ...kindOf(/visit/iu.test(rest) ? rest : '', '', terms),
      status:
        timing.start && document.day && timing.start > lastDay(document.date.date ?? document.day)
          ? 'planned'
          : 'completed',
      timing,
      confidence: place ? 0.8 : 0.6,
      hint: { earlier: true },
    }),
  );
}

/** The dates of an item, bare years too: "(May 2011, 2014)". */
function datesIn(sentence: Sentence, first: string | undefined, rest: string): Timing[] {
  const before = mentionAt(sentence, first, 'D')?.date;
  const dates = before
    ? [before]
    : allMatches(rest, /<D(\d+)>/gu).flatMap((match) => mentionAt(sentence, match[1], 'D')?.date ?? []);
  if (dates.length > 0) return dates.map(({ start, end, inferred }) => ({ start, end, inferred }));
  return [...rest.matchAll(YEAR)].map(([year]) => ({ start: year, end: null, inferred: false }));
}
