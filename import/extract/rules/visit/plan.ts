import type { VisitStatus } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { Timing } from './date';
import { says, type VisitVocabulary } from './frame';
import type { NounPhrase } from './noun-phrase';

/** A visit that has its day, before whoever makes it. */
const UPCOMING =
  /\b(?:(?:upcoming|forthcoming|planned|scheduled)(?: \p{L}+)?|the <D\d+>) (?:<[PCGD]\d+>(?:'s)? ?)*$/iu;

const INVITED_GUEST =
  /, invited (?:here )?by [^,;.]{3,90}, (?:is|was|will|has|arrived|paid|began|left|landed)\b[^,;.]*$/u;

const INVITED_AFTER = /\binvited by [^.;]{2,60} (?:after|following) [^.;]*$/iu;

/** Whether the visit is only hoped for, asked for or possible. */
export function isWished(before: string, after: string, terms: VisitVocabulary): boolean {
  const close = before.slice(-70);
  // "Hoped that the upcoming May visit would give a new impetus": it is to come, whatever is hoped of it.
  if (UPCOMING.test(close)) return false;
  // "X, invited by Y, will be on a visit", "was invited by Y after the visit of Z".
  if (INVITED_GUEST.test(before) || INVITED_AFTER.test(before)) return false;
  if (
    /accept\w*|respon\w+ to (?:an?|the|his|her) (?:[\p{L}-]+ )?invitation|at the (?:kind |joint |official )?invitation|upon (?:the )?invitation|confirm\w*|withdr[ae]w\w*/iu.test(
      before.slice(-110),
    )
  )
    return false;
  return (
    says(close, terms.notVisits) ||
    /^[^.;]{0,40}? (?:is|are|was) not (?:planned|scheduled|expected|on the agenda)/iu.test(after) ||
    /^[^.;]{0,40}? (?:could|might|may(?! \d)) /iu.test(after) ||
    /\b(?:may|might) (?:also |soon |then )?(?:make|pay|undertake) (?:(?:an?|his|her|their) (?:\p{L}+ )?)?$/iu.test(
      close,
    ) ||
    /(?:no|any) (?:date for )?(?:a |the |such )?$/iu.test(close) ||
    /\bno dates? (?:has|have|had|was|were|is) (?:yet )?(?:been )?(?:set|fixed|agreed|announced) for (?:an? |the )?$/iu.test(
      close,
    ) ||
    /^[^.;]{0,40}? (?:is|are|was|were) not (?:been )?(?:discussed|raised|mentioned|in the works)/iu.test(
      after,
    )
  );
}

/** "Looked forward to his state visit to the United States in September": a visit that has its day. */
export function isAwaited(before: string, owned: boolean, after: string): boolean {
  return (
    owned &&
    /\blook(?:s|ed|ing)? forward to (?:welcoming |receiving |hosting )?(?:the )?$/iu.test(before) &&
    /^[^.;<]{0,12}(?:<[CG]\d+>[^.;<]{0,15}){0,2}<D\d+>/u.test(after)
  );
}

/** "Accepted an invitation for a visit to C", "discussed preparations for the visit": one that is to come, where nothing tells otherwise. */
export function isPrepared(before: string): boolean {
  return (
    /\baccept\p{L}*\b[^.;]{0,60}\binvit\p{L}+ [^.;]{0,25}$/iu.test(before.slice(-140)) ||
    /\b(?:preparations?|arrangements?|(?:prepar|organi[sz]|plann)\p{L}*|agenda|details|dates?|programme) (?:for|of) (?:the |an? |his |her )?$/iu.test(
      before.slice(-60),
    )
  );
}

const SPOKEN_OF =
  /\b(?:(?:briefed|informed|spoke|talked|exchanged views|consulted|focused|centred|centered)\b[^.;]{0,60} (?:on|about|of)|discuss(?:ed|ing|es)?(?: with [^.;]{1,50})?|discussions? (?:on|of|about)|in view of|in connection with|with a view to|touched (?:up)?on|(?:agenda|programme|schedule|logistics|details|modalities|deliverables) (?:of|for)) (?:the |an? |his |her )?$/iu;

/** "Briefed the ambassador on X's visit in November", told in September: of a month that is nearer ahead than behind. */
export function isSpokenOf(before: string, { start, inferred }: Timing, { day }: AnnotatedDocument): boolean {
  if (!inferred || start?.length !== 7 || !day || !SPOKEN_OF.test(before.slice(-120))) return false;
  const behind =
    12 * (Number(day.slice(0, 4)) - Number(start.slice(0, 4))) +
    Number(day.slice(5, 7)) -
    Number(start.slice(5, 7));
  return behind > 6;
}

/** "His visit to China later this year", "next month". */
export function isLater({ text, start, offsets }: Sentence, end: number): boolean {
  const at = offsets[end] ?? start;
  return /^,? (?:to be held )?(?:later this (?:week|month|year)|next (?:week|month|year|spring|summer|autumn|fall|winter))\b/iu.test(
    text.slice(at - start, at - start + 40),
  );
}

/**
 * "The visit had been planned for August 28-30 and was put off": a visit that did not come about, beside
 * the one reported. `none` where it tells no date of its own; null where it is no such plan.
 */
export function pastPlan(
  sentence: Sentence,
  phrase: NounPhrase,
  end: number,
  status: VisitStatus | null,
): 'dated' | 'none' | null {
  const stretch = sentence.abstract.slice(phrase.start, end + 120);
  const plan =
    /\b(?:had (?:to be|been)|was (?:first |originally |initially )?(?:to have|planned|set|scheduled)|(?:first|originally|initially) (?:set|planned|scheduled))\b/iu.exec(
      stretch,
    );
  if (
    !plan ||
    (status !== 'postponed' &&
      status !== 'cancelled' &&
      !/\bhad been (?:planned|scheduled|announced|set)\b/iu.test(stretch))
  )
    return null;
  const date = /<D\d+>/u.exec(stretch.slice(plan.index));
  const vague = date && /(?:late|mid|early)[ -]$/iu.test(stretch.slice(0, plan.index + date.index));
  return date && !vague ? 'dated' : 'none';
}

/** What became of a visit that "had been announced": what other sentences say of a visit put off or cancelled. */
export function foiled(document: AnnotatedDocument, terms: VisitVocabulary): VisitStatus {
  const told = (status: 'postponed' | 'cancelled') =>
    document.sentences.some((sentence) => says(sentence.abstract, terms.status[status]));
  return told('postponed') ? 'postponed' : told('cancelled') ? 'cancelled' : 'planned';
}
