import { addDays, daysBetween, type PartialDate } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, MentionOf, Sentence } from '../annotate/model';
import type { MeetingVocabulary } from './meeting-vocabulary';

export interface MeetingDay {
  readonly date: PartialDate;
  readonly inferred: boolean;
}

const WEEKDAY = /^(?:late |early |on )*(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const NOT_ITS_DATE =
  /[.;]|\b(?:where|which|while|after|before|following|since|signed|said|told|announced|when|reported|established|ahead of|until)\b|<P\d+> (?:said|told|will|has|is)/u;

/** When a meeting told between two offsets of the abstract takes place: by its own sentence, else by the day that the story has come to. */
export function meetingDay(
  document: AnnotatedDocument,
  sentence: Sentence,
  from: number,
  to: number,
  planned: boolean,
  terms: MeetingVocabulary,
): MeetingDay | null {
  const own = dateBehind(sentence, to) ?? dateAhead(sentence, from);
  if (own) return { date: shifted(document, sentence, own, planned), inferred: own.date.inferred };
  if (new RegExp(terms.past, 'iu').test(sentence.abstract)) return null;
  if (!new RegExp(terms.sequence, 'iu').test(sentence.abstract)) return null;
  return dayOfStory(document, sentence);
}

function dateBehind(sentence: Sentence, to: number): MentionOf<'D'> | null {
  const tail = sentence.abstract.slice(to, to + 150);
  for (const match of tail.matchAll(/<D(\d+)>/gu)) {
    if (NOT_ITS_DATE.test(tail.slice(0, match.index))) return null;
    const mention = sentence.mentions[Number(match[1])];
    if (mention?.type === 'D') return mention;
  }
  return null;
}

function dateAhead(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  const match =
    /<D(\d+)>(?: (?:morning|afternoon|evening|night))?(?:(?![.;]|\b(?:said|told|after|that|until|since|announced)\b)[^<]){0,30}$/u.exec(
      head,
    ) ??
    /^(?:[^<.;\p{L}]{0,3}(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly|[Ee]arlier|[Ll]ater|[Tt]he|[Aa]fternoon|[Mm]orning|[Ee]vening|of|day|second|first|,|\s){0,7})?<D(\d+)>(?!-).{0,140}$/u.exec(
      head,
    );
  if (!match || /\b(?:said|told|that|announced|since)\b/u.test(match[0])) return null;
  if (/\b(?:[Ss]ince|[Uu]ntil|[Aa]fter|[Bb]efore) ?$/u.test(head.slice(0, head.indexOf(match[0]))))
    return null;
  const mention = sentence.mentions[Number(match[1] ?? match[2])];
  return mention?.type === 'D' ? mention : null;
}

/** A weekday that the tense of another clause has put in the wrong week. */
function shifted(
  { day }: AnnotatedDocument,
  sentence: Sentence,
  { start, end, date }: MentionOf<'D'>,
  planned: boolean,
): PartialDate {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (!day || date.start.length !== 10 || !WEEKDAY.test(text)) return date.start;
  const distance = daysBetween(day, date.start);
  if (planned && distance < 0 && distance >= -7) return addDays(date.start, 7);
  return !planned && distance > 0 && distance <= 7 ? addDays(date.start, -7) : date.start;
}

/** The last day named in the three sentences before. */
function dayOfStory(document: AnnotatedDocument, sentence: Sentence): MeetingDay | null {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 3); index--) {
    const earlier = document.sentences[index];
    if (!earlier) return null;
    const days = earlier.mentions.flatMap((mention) => (mention.type === 'D' ? [mention.date.start] : []));
    if (days.length === 0) continue;
    const full = [...new Set(days)].filter((day) => day.length === 10);
    const date = full.at(-1);
    if (full.length !== 1 || !date || (document.day && Math.abs(daysBetween(document.day, date)) > 14))
      return null;
    return { date, inferred: true };
  }
  return null;
}
