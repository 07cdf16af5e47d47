import type { VisitStatus } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { monthIn, NO_TIMING, type Timing, timingOf } from './date';
import { daysIn } from './days-told';
import { isOnADay, type VisitVocabulary } from './frame';
import type { afterNoun, NounPhrase } from './noun-phrase';

/** The clause that names a visit by a noun. */
export interface Clause {
  readonly document: AnnotatedDocument;
  readonly sentence: Sentence;
  /** The words up to the phrase. */
  readonly before: string;
  readonly phrase: NounPhrase;
  /** Where the noun ends in the abstract, and what stands behind it. */
  readonly end: number;
  readonly tail: ReturnType<typeof afterNoun>;
  /** "Arrived on", "paid": what the phrase hangs on. */
  readonly governor: string | null;
  readonly status: VisitStatus | null;
  /** Whether it only leads to what follows: "At the end of his visit, X …". */
  readonly open: boolean;
}

/** Whether a visit does not take place, or not when it was to. */
export function isNegative(status: VisitStatus | null): boolean {
  return status === 'postponed' || status === 'cancelled' || status === 'denied';
}

/** Whether the days of a visit lie, or lay, ahead. */
export function isAhead(status: VisitStatus | null): boolean {
  return status === 'planned' || isNegative(status);
}

const over = madeOnce((terms: VisitVocabulary) => new RegExp(terms.ended, 'iu'));
/** "Returned the visit which Y had paid": whose visit is returned has not ended it. */
const RETURNED = /\breturn(?:s|ed|ing)? (?:(?:the|this|that|an?|his|her) )?$/iu;
/** A visit in return is not over. */
const RETURN_VISIT = /\breturn(?: (?:official|state|working))? $/iu;

/** Whether the clause tells that the visit is over. */
export function isEnded({ before, phrase, tail, governor, open }: Clause, terms: VisitVocabulary): boolean {
  return (
    !open &&
    !isOnADay(before) &&
    (over(terms).test(`${governor ?? ''}${phrase.words.replace(RETURN_VISIT, ' ')}`) ||
      over(terms).test(before.slice(-40).replace(RETURNED, ' ')) ||
      /^[^.;]{0,50}?\b(?:took place|came to (?:its|an)[^.;]{0,12} end|ended|concluded|to (?:its|an?) (?:\p{L}+ )?(?:close|end|conclusion))\b/iu.test(
        tail.text,
      ))
  );
}

/** When the visit is by its clause. `main` is whether the clause tells the visit, or only speaks of it. */
export function timeOfNoun(clause: Clause, ended: boolean, main: boolean): Timing {
  const { document, phrase, status } = clause;
  const told = isOfAnother(clause) ? NO_TIMING : timeNear(clause, ended, main);
  const near = told.start === null && main && !ended ? (ofStory(clause) ?? told) : told;
  const month =
    near.start === null && near.end === null ? monthIn(phrase.words, document, isAhead(status)) : null;
  const timing = month ? { start: month, end: null, inferred: true } : near;
  return isCounted(clause, timing) ? NO_TIMING : timing;
}

const SAME_DAY =
  /^\W*(?:(?:[Ee]arlier |[Ll]ater )?[Oo]n )?(?:[Tt]hat(?: very| same)?|[Tt]he(?: very)? same) day,? (?!after|before)/u;
const DAY_BEFORE = /^[^.;<]{0,30}\b(?:began|begun|started) (?:on )?(?:the )?(?:day|evening|night) before\b/u;

/** "On that day X began a visit to C", "a visit that had begun the day before": by the day that the story has come to. */
function ofStory({ document, sentence, tail, end }: Clause): Timing | null {
  const before = DAY_BEFORE.test(sentence.abstract.slice(Math.max(end, tail.end), end + 100));
  if (!before && !SAME_DAY.test(sentence.abstract)) return null;
  const start = dayOfStory(document, sentence, before ? -1 : 0, EDGE_OF_PERIOD);
  return start === null ? null : { start, end: null, inferred: true };
}

/** "Will postpone his trip to late January": not when it was to be. */
const MOVED =
  /^(?:[^.;<>]|<[CPG]\d+>){0,80}\b(?:to|until|till) (?:late |early |mid[ -]|the (?:end|beginning) of )?<D\d+>/iu;

/** Whether the date beside a visit is that of something else. */
const OFF_THEN =
  /\b(?:called off|cancell?ed|postponed|put off|scrapped|dropped|abandoned|deferred|delayed) /iu;

function isOnWeekday({ abstract, mentions, text, start }: Sentence, end: number): boolean {
  const index = /^ (?:on )?<D(\d+)>(?=[.;,]|$)/u.exec(abstract.slice(end))?.[1];
  const mention = mentions[Number(index)];
  return mention?.type === 'D' && /^\p{L}+day$/u.test(text.slice(mention.start - start, mention.end - start));
}

function isOfAnother({ sentence, before, tail, status, governor, open }: Clause): boolean {
  return (
    // "Announced his visit on Friday": the day of the announcement.
    /\b(?:announc|confirm|report|disclos|reveal)\w+ (?:about )?$/iu.test(before) ||
    // "After his visit to A, he will on Tuesday go to B": the day of what follows.
    (open && /^\W*(?:After|Following)\b/u.test(before)) ||
    (isNegative(status) && MOVED.test(tail.text)) ||
    // "Called off a planned trip to C on Thursday": the day on which he did.
    (isNegative(status) && governor !== null && OFF_THEN.test(governor) && isOnWeekday(sentence, tail.end))
  );
}

function timeNear(clause: Clause, ended: boolean, main: boolean): Timing {
  const { document, sentence, before, phrase, end, tail, governor, status } = clause;
  const lastDay =
    (ended &&
      !/\b(?:took|taken) place\b[^.;]{0,40}$/iu.test(before.slice(-60)) &&
      !/^[^.;]{0,80}?\btook place\b/u.test(tail.text)) ||
    /(?:closing|last|final) (?:day|leg) of $/iu.test(before);
  const role = lastDay ? 'end' : 'start';
  if (!main) return timingOf(document, sentence, phrase.start, end, role, isAhead(status));
  const appositive =
    governor !== null &&
    /(?:^|[\s,])(?:on|while on) $/iu.test(governor) &&
    !/\b(?:arriv|is|was|are|left|start|will|be)\w* [^.;]{0,40}$/iu.test(before.slice(-50));
  const from = appositive ? phrase.start : Math.max(0, phrase.start - (governor?.length ?? 0));
  const during = WITHIN.test(before.slice(-60)) && daysIn(phrase.words) !== 1;
  const begun =
    (status === 'completed' || status === 'ongoing') &&
    !BEGINS.test(tail.text) &&
    !TO_BEGIN.test(governor ?? '') &&
    !ARRIVES.test(before.slice(-120));
  const own = timingOf(document, sentence, during ? 0 : from, tail.end, role, isAhead(status), begun);
  if (!during || own.start !== null || own.end !== null) return own;
  // "Signed in March 2021 during the visit": in a month, and not on a day, it was both.
  const around = timingOf(document, sentence, from, tail.end, role, isAhead(status), begun);
  return around.start !== null && around.start.length < 10 && around.end === null ? around : own;
}

/** "The visit to C begins on Thursday": on a day that may be to come. */
const BEGINS =
  /^(?:[^.;<>]|<[CGP]\d+>){0,80} (?:begins|starts|commences|kicks off|gets under ?way) (?:on )?(?:the )?<D/u;

/** "Begins a three-day visit on Wednesday": on a day that may be to come. */
const ARRIVES = /\b(?:arrives|lands)\b[^.;]*$/u;
const TO_BEGIN = /^(?:begins?|starts?|commences?|kicks? off) $/iu;

/** "On 29 April, within the framework of his visit to C": the day of what happens on the visit. */
const WITHIN =
  /(?:\b(?:within|in) the (?:framework|frames?|scope|course|context) of|\bas (?:a )?part of|\bduring|\bon the (?:occasion|sidelines|margins) of) (?:the |an? |his |her |their )?$/iu;

/** "His first visit this year": no date. */
function isCounted({ phrase, tail }: Clause, { start, inferred }: Timing): boolean {
  return (
    start?.length === 4 &&
    inferred &&
    (/\b(?:first|second|third|fourth|fifth|sixth|last|only|\d+(?:st|nd|rd|th))\b/iu.test(phrase.words) ||
      /^[^.;]{0,60}? for (?:the|an?) (?:first|second|third|fourth|fifth|\p{L}+th) time <D/iu.test(tail.text))
  );
}
