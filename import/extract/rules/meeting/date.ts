import { addDays, daysBetween, type PartialDate } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, MentionOf, Sentence } from '../../annotate/model';
import { expression } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import type { MeetingVocabulary } from './vocabulary';

export interface MeetingDay {
  readonly date: PartialDate;
  readonly inferred: boolean;
}

const WEEKDAY = /^(?:late |early |on )*(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const NOT_ITS_DATE =
  /[.;]|, (?:a|an|the) |\b(?:where|who|which|while|after|before|following|since|signed|said|told|announced|when|reported|established|ahead of|until|agreed to|invit\p{L}+|to (?:visit|review|prepare))\b|<P\d+> (?:said|told|will|has|is)|\bby (?:the (?:end of )?)?$/u;

/** When a meeting told between two offsets of the abstract takes place: by its own sentence, else by the day that the story has come to. */
export function meetingDay(
  document: AnnotatedDocument,
  sentence: Sentence,
  from: number,
  to: number,
  planned: boolean,
  terms: MeetingVocabulary,
): MeetingDay | null {
  const near = [
    dateBehind(sentence, to),
    dateAhead(sentence, from),
    dateAtStart(sentence, from),
    onlyDay(sentence, from),
  ].flatMap((found) => found ?? []);
  const own = near.find(({ date }) => date.start.length === 10) ?? near[0];
  if (own) return { date: shifted(document, sentence, own, planned), inferred: own.date.inferred };
  if (document.day && THIS_DAY.test(sentence.abstract.slice(Math.max(0, from - 60), to + 120)))
    return { date: document.day, inferred: true };
  if (planned) return null;
  if (occursIn(sentence.abstract, expression(terms.past))) return null;
  if (!occursIn(sentence.abstract, expression(terms.sequence)) && !goesOn(document, sentence)) return null;
  const later = daysLater(sentence);
  const date = later === null ? null : dayOfStory(document, sentence, later, EDGE_OF_PERIOD);
  // "The talks are on Monday. They met in Gyeongju in autumn": before the day of the page.
  if (date && document.day && date > document.day && /\bmet$/u.test(sentence.abstract.slice(from, to)))
    return null;
  return date === null ? null : { date, inferred: true };
}

/** Whether a sentence that no word of time opens stays with the day told before: in its paragraph, and in no other place. */
function goesOn({ sentences }: AnnotatedDocument, { abstract, index, paragraph }: Sentence): boolean {
  if (/^\W{0,3}\d{1,2}[.:h]\d\d\b/u.test(abstract)) return true;
  if (/^(?:In|At) <[CO]\d+>|\balso\b/u.test(abstract) && sentences[index - 1]?.paragraph !== paragraph)
    return false;
  if (/^(?:In|At) <[CO]\d+>/u.test(abstract)) return false;
  const near = sentences
    .slice(Math.max(0, index - 3), index)
    .findLast(({ mentions }) => mentions.some((mention) => mention.type === 'D'));
  return near === undefined || (near.paragraph === paragraph && !/\barriv/iu.test(near.abstract));
}

/** "This afternoon": the day of the page, which names no other. */
const THIS_DAY = /\b(?:this (?:morning|afternoon|evening)|tonight)\b/iu;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const LATER = new RegExp(`\\b(?:(${NUMBERS.join('|')}|next) days? later|the (next) day)\\b`, 'iu');

/** "Two days later": how many days after those told before, 0 where it is not said, null where it is another time. */
function daysLater({ abstract }: Sentence): number | null {
  const counted = firstMatch(abstract, LATER);
  const later = (counted?.[1] ?? counted?.[2])?.toLowerCase();
  if (later) return later === 'next' ? 1 : NUMBERS.indexOf(later) + 1;
  return /\b(?:days|weeks|months|years?) (?:later|earlier|before|after)\b/iu.test(abstract) ? null : 0;
}

function dateBehind(sentence: Sentence, to: number): MentionOf<'D'> | null {
  const tail = sentence.abstract.slice(to, to + 150);
  for (const match of tail.matchAll(/<D(\d+)>/gu)) {
    if (NOT_ITS_DATE.test(tail.slice(0, match.index))) return null;
    const mention = sentence.mentions[Number(match[1])];
    if (mention?.type === 'D' && mention.date.end === null) return mention;
  }
  return null;
}

function dateAhead(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  const match =
    /<D(\d+)>(?: (?:morning|afternoon|evening|night))?(?:(?![.;]|\b(?:said|told|after|that|until|since|announced)\b)[^<]){0,30}$/u.exec(
      head,
    );
  // "Since taking office in November last year held …".
  if (match && /\bsince\b[^,;]*$/iu.test(head.slice(0, match.index))) return null;
  return match ? dateAt(sentence, head, match) : null;
}

/** "On Tuesday, …", "In the afternoon of 4 May …": a date that opens the sentence holds for all of it. */
function dateAtStart(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  const match =
    /^(?:[^<.;\p{L}]{0,3}(?:[Oo]n|[Ii]n|[Ll]ate|[Ee]arly|[Ee]arlier|[Ll]ater|[Tt]he|[Aa]fternoon|[Mm]orning|[Ee]vening|of|day|second|first|,|\s){0,7})?<D(\d+)>(?!-).{0,260}$/u.exec(
      head,
    );
  return match && !/\b(?:said|told|that|announced|since)\b/u.test(match[0])
    ? dateAt(sentence, head, match)
    : null;
}

/** The one day that the words before name: "came to Budapest on Monday and was received by …". */
function onlyDay(sentence: Sentence, from: number): MentionOf<'D'> | null {
  const head = sentence.abstract.slice(0, from);
  if (/[;]|\b(?:said|told|that|announced|since|signed|after|following|reported|until)\b/u.test(head))
    return null;
  const days = [...head.matchAll(/<D(\d+)>/gu)].flatMap((match) => {
    const mention = sentence.mentions[Number(match[1])];
    return mention?.type === 'D' && mention.date.end === null && mention.date.start.length === 10
      ? [mention]
      : [];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

function dateAt(sentence: Sentence, head: string, match: RegExpExecArray): MentionOf<'D'> | null {
  const before = head.slice(0, head.indexOf('<D', match.index));
  if (/\b(?:[Ss]ince|[Uu]ntil|[Tt]hrough|[Aa]fter|[Bb]efore) ?$/u.test(before)) return null;
  const mention = sentence.mentions[Number(match[1])];
  return mention?.type === 'D' && mention.date.end === null ? mention : null;
}

/** A weekday that the tense of another clause has put in the wrong week. */
function shifted(
  { day }: AnnotatedDocument,
  sentence: Sentence,
  { start, end, date }: MentionOf<'D'>,
  planned: boolean,
): PartialDate {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (day && date.inferred && !planned && date.start.length === 7 && date.start > day.slice(0, 7))
    return `${Number(date.start.slice(0, 4)) - 1}${date.start.slice(4)}`;
  if (!day || date.start.length !== 10 || !WEEKDAY.test(text)) return date.start;
  const distance = daysBetween(day, date.start);
  if (planned && distance < 0 && distance >= -7) return addDays(date.start, 7);
  return !planned && distance > 0 && distance <= 7 ? addDays(date.start, -7) : date.start;
}
