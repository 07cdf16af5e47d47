import { daysBetween } from '../../../src/domain/partial-date';
import { dateRecogniser } from '../annotate/dates/dates';
import type { AnnotatedDocument } from '../annotate/model';
import { sentenceAt } from '../annotate/sentence-at';
import type { VisitFinding } from '../finding';
import { expression } from '../pattern';
import { activityDay } from '../rules/visit/date';

const GUEST = /\b(?:the|his|her) (?:guest|visitor)\b/iu;

/** Rules that find whoever is there by what he does there. */
const SEEN: ReadonlySet<string> = new Set(['visit-meeting', 'visit-welcome']);
const PERFECT = /\b(?:has|have) (?:(?:also|just|already|today) )?(?:received|met|held|hosted|welcomed)\b/u;
/** Days for a document that has none: today is whichever of them it is read on, a weekday is not. */
const ANY_DAYS = ['2001-01-15', '2001-01-16'];

/**
 * Whether a page tells today's news of a visitor: "met today", in a document without a day; in one with a day "has received",
 * or what is reported on it and dated otherwise nowhere.
 */
export function isToday(visit: VisitFinding, document: AnnotatedDocument): boolean {
  const told = visit.evidence.flatMap(({ start }) => sentenceAt(document, start) ?? []);
  if (document.day === null)
    return told.some(({ text }) =>
      ANY_DAYS.every((day) =>
        dateRecogniser(document.language)
          .find(text, { day, future: false })
          .some(({ date }) => date.inferred && date.start === day),
      ),
    );
  return (
    SEEN.has(visit.rule) &&
    document.date.date?.length === 10 &&
    told.some(({ abstract, mentions }) => {
      const days = mentions.flatMap((mention) => (mention.type === 'D' ? [mention.date.start] : []));
      return days.length === 0 ? PERFECT.test(abstract) : days.every((date) => date === document.date.date);
    })
  );
}

/** Whether the document's day, or the one before, saw the visitor at something other than a statement. */
export function activeOn(visit: VisitFinding, document: AnnotatedDocument, day: string): boolean {
  return document.sentences.some((sentence) => {
    const date = activityDay(sentence);
    return (
      date === day &&
      (GUEST.test(sentence.abstract) ||
        sentence.mentions.some((mention) => mention.type === 'P' && mention.person === visit.visitor))
    );
  });
}

/** A recent day on which the visitor did something there: "received at the Akorda on Tuesday", "signed in Tbilisi on Friday". */
export function activityOf(visit: VisitFinding, document: AnnotatedDocument): string | undefined {
  const { day } = document;
  const recent = (date: string) =>
    date.length === 10 && (day === null || (date <= day && daysBetween(date, day) <= 4));
  const told = visit.hint?.activity;
  if (told && recent(told)) return told;
  for (const sentence of document.sentences) {
    const there = sentence.mentions.some(
      (mention, index) =>
        mention.type === 'C' &&
        mention.iso3 === visit.to &&
        mention.form !== 'name' &&
        expression(String.raw`\b(?:in|at)(?: the)? <C${index}>`, 'u').test(sentence.abstract),
    );
    const present = sentence.mentions.some(
      (mention) =>
        (mention.type === 'P' && mention.person === visit.visitor) ||
        (mention.type === 'B' && visit.visitor !== null && mention.persons.includes(visit.visitor)),
    );
    const date = there && present ? activityDay(sentence) : null;
    if (date && recent(date)) return date;
  }
  return undefined;
}

const HOME =
  /\b(?:left for home|(?:returned|flew|flown|gone|went|came|arrived)(?: back)? home|back home)\b|\b(?:(?:returned|flew|went|came|arrived)(?: back)|returned|is back) (?:in|to) (?:the )?<C(?<land>\d+)>/iu;

/** Whether a sentence tells that the visitor has gone home: "X left for home", "X has returned to his country". */
export function hasGoneHome({ visitor }: VisitFinding, { sentences }: AnnotatedDocument): boolean {
  return sentences.some(({ abstract, mentions, future }) => {
    const told = future ? null : HOME.exec(abstract);
    if (!told || !mentions.some((mention) => mention.type === 'P' && mention.person === visitor))
      return false;
    const land = told.groups?.land === undefined ? undefined : mentions[Number(told.groups.land)];
    return land === undefined || (land.type === 'C' && land.iso3 === visitor?.country);
  });
}

/** "X has arrived in C": on the day of the page that tells it, where it names no other. */
export function arrivedToday({ evidence, hint }: VisitFinding, document: AnnotatedDocument): boolean {
  const { date } = document;
  if (date.date?.length !== 10 || hint?.earlier || hint?.onward) return false;
  return evidence.some(({ start }) => {
    const sentence = sentenceAt(document, start);
    return Boolean(
      sentence &&
        ARRIVED.test(sentence.abstract) &&
        // "Has landed in C, where he opens the session tomorrow".
        !sentence.mentions.some((mention) => mention.type === 'D' && mention.date.start <= (date.date ?? '')),
    );
  });
}

const ARRIVED =
  /(?<!\b(?:had|after|since|when) (?:\p{L}+ )?)\b(?:arrived|landed|touched down)\b|(?<!\b(?:to|will|would|should|may|can|could|might|must) (?:\p{L}+ )?)\barrives?\b|\b(?:was|were) (?:welcomed|greeted|received|met)\b[^.;]{0,60}\bair ?port\b|(?<!\p{L})(?:(?:est|sont) arrivée?s?|a atterri|s'est posé)(?!\p{L})/iu;
