import { addDays, daysBetween, firstDay, type PartialDate } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument, MentionOf, Sentence } from '../../annotate/model';
import { expression } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { dayNamed } from './named-day';
import { dayOfProgramme } from './programme';
import type { MeetingVocabulary } from './vocabulary';

export interface MeetingDay {
  readonly date: PartialDate;
  readonly inferred: boolean;
}

const WEEKDAY = /^(?:late |early |on )*(?:mon|tues|wednes|thurs|fri|satur|sun)day/iu;
/** When a meeting told between two offsets of the abstract takes place: by its own sentence, else by the day that the story has come to. */
export function meetingDay(
  document: AnnotatedDocument,
  sentence: Sentence,
  from: number,
  to: number,
  planned: boolean,
  terms: MeetingVocabulary,
): MeetingDay | null {
  const about = !planned && occursIn(sentence.abstract.slice(from, to), expression(terms.about));
  const own = dayNamed(sentence, from, to, about);
  // "Involvement in the consultation this year": of no day, where a meeting is told as news.
  const vague = own?.date.inferred && own.date.start.length === 4 && document.day?.startsWith(own.date.start);
  // "Today's visit follows the summit of a few weeks ago".
  if (own && own.start < (sentence.offsets[from] ?? 0) && AGO.test(sentence.abstract.slice(to, to + 120)))
    return null;
  // "Discussed the elections of 24 December", before that day.
  const topical = about && own && document.day && firstDay(own.date.start) > document.day;
  if (own && !vague && !topical)
    return { date: shifted(document, sentence, own, planned), inferred: own.date.inferred };
  if (
    document.day &&
    THIS_DAY.test(sentence.abstract.slice(Math.max(0, from - 60), to + 120)) &&
    !/["“][^"”]*$/u.test(sentence.abstract.slice(0, from))
  )
    return { date: document.day, inferred: true };
  // "On January 14", of a year that nothing tells: another day than the story's.
  if (occursIn(sentence.abstract, UNREAD_DAY)) return null;
  if (SAME_DAY_HELD.test(sentence.abstract)) {
    const day = dayOfStory(document, sentence, 0, EDGE_OF_PERIOD) ?? document.day;
    return day === null ? null : { date: day, inferred: true };
  }
  if (planned) {
    const listed = dayOfProgramme(document, sentence);
    if (listed !== null) return { date: listed, inferred: true };
    const day = occursIn(sentence.abstract, SAME_DAY)
      ? (dayOfStory(document, sentence, 0, EDGE_OF_PERIOD) ??
        (document.date.date?.length === 10 ? document.day : null))
      : null;
    return day === null ? null : { date: day, inferred: true };
  }
  // "The talks were concluded last week, when X was in C and met Y": on one of its days.
  if (/<D(\d+)>, when [^.;]*$/u.test(sentence.abstract.slice(0, from))) return null;
  const later = daysLater(sentence);
  if (later === 0) {
    if (occursIn(sentence.abstract, expression(terms.past))) return null;
    if (occursIn(sentence.abstract.slice(0, from), expression(terms.told))) return null;
    if (!occursIn(sentence.abstract, expression(terms.sequence)) && !goesOn(document, sentence)) return null;
  }
  // "They discussed the border": on the day of their meeting, whatever day was told of since.
  const date = later === null || about ? null : dayOfStory(document, sentence, later, EDGE_OF_PERIOD);
  // "The talks are on Monday. They met in Gyeongju in autumn": before the day of the page.
  if (
    date &&
    document.day &&
    date > document.day &&
    (about || /\bmet$/u.test(sentence.abstract.slice(from, to)))
  )
    return null;
  return date === null ? null : { date, inferred: true };
}

/** Whether a sentence that no word of time opens stays with the day told before: in its paragraph, and in no other place. */
function goesOn(document: AnnotatedDocument, { abstract, index, paragraph }: Sentence): boolean {
  const { sentences } = document;
  if (/^\W{0,3}\d{1,2}[.:h]\d\d\b/u.test(abstract)) return true;
  if (/^(?:In|At) <[CO]\d+>/u.test(abstract)) return false;
  if (/\balso\b/u.test(abstract) && sentences[index - 1]?.paragraph !== paragraph) return false;
  const near = sentences
    .slice(Math.max(0, index - 3), index)
    .findLast(({ mentions }) => mentions.some((mention) => mention.type === 'D'));
  if (near === undefined) return true;
  if (/\barriv/iu.test(near.abstract)) return false;
  return near.paragraph === paragraph || isLead(document, near, paragraph);
}

/** Whether a day is that of the news: told in the lead, a paragraph or two before, and no older than the page by more than a day. */
function isLead({ sentences, day }: AnnotatedDocument, near: Sentence, paragraph: number): boolean {
  if (day === null || paragraph - near.paragraph > 2) return false;
  const first = sentences.find(
    ({ mentions }) => mentions.some(({ type }) => type === 'D') && mentions.length > 1,
  );
  if (first !== near || ON_THE_MOVE.test(near.abstract) || near.abstract.includes('://')) return false;
  const days = near.mentions.flatMap((mention) => (mention.type === 'D' ? [mention.date] : []));
  const [told, another] = days;
  return (
    told !== undefined &&
    another === undefined &&
    told.end === null &&
    told.start.length === 10 &&
    told.start <= day &&
    daysBetween(told.start, day) <= 1
  );
}

/** A lead that tells of somebody's coming or going: what he did besides was on other days of the stay. */
const ON_THE_MOVE =
  /\b(?:arriv\p{L}+|land(?:s|ed|ing)|left|leaves|leaving|depart\p{L}*|return\p{L}*|came|home|set off|conclud\p{L}+|wrapp\p{L}+|end(?:s|ed|ing)|clos(?:es|ed))\b/iu;

const AGO = /\b(?:days|weeks|months|years) ago\b/iu;

/** "This afternoon": the day of the page, which names no other; in somebody's words, the day on which he spoke. */
const THIS_DAY = /\b(?:this (?:morning|afternoon|evening)|tonight)\b/iu;
/** "On January 14", of no year that was read, "a few weeks ago". */
export const UNREAD_DAY =
  /\b(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept?(?:ember|\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) \d{1,2}\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bin (?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:days|weeks|months|years) ago\b/iu;
/** "In the evening he is to be received by Y": of the day that the story tells. */
const SAME_DAY =
  /^At (?:about |around )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|hours\b|hrs\b|local time)|^That (?:day|evening|afternoon|morning)\b|\bwill (?:then|afterwards|later)\b|^(?:Then|Afterwards|After that|This will be followed)\b|(?:^|, |and )(?:in the (?:morning|afternoon|evening)|later (?:in the|that|the same) (?:day|evening)|later today|(?:the|that) same (?:day|evening|afternoon))\b|\b(?:in the (?:evening|afternoon)|later in the day|the same (?:day|evening))[.,;]/iu;
/** "Earlier in the day he had an audience with Y", "they had met earlier in the day": of a page that names no day, its own. */
const SAME_DAY_HELD =
  /^Earlier (?:in the|that|the same) (?:day|morning|afternoon|evening)\b|\bearlier (?:in|on) (?:the|that) (?:same )?day\b/u;
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const LATER = new RegExp(
  String.raw`\b(?<later>${NUMBERS.join('|')}) days? later\b|(?<=^\W{0,3}(?:on )?)(?:(?<earlier>${NUMBERS.join('|')}) days? (?:earlier|before)|(?<next>the (?:next|following) day|the day after)|(?<last>the (?:previous day|day before)))\b|\b(?<then>the next day)\b`,
  'iu',
);

/** "Two days later", "one day earlier": how many days after those told before, 0 where it is not said, null where it is another time. */
function daysLater({ abstract }: Sentence): number | null {
  const counted = firstMatch(abstract, LATER)?.groups;
  if (counted?.next || counted?.then) return 1;
  if (counted?.last) return -1;
  if (counted?.later) return NUMBERS.indexOf(counted.later.toLowerCase()) + 1;
  if (counted?.earlier) return -NUMBERS.indexOf(counted.earlier.toLowerCase()) - 1;
  return /\b(?:days|weeks|months|years?) (?:later|earlier|before|after)\b/iu.test(abstract) ? null : 0;
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
  if (!day || date.start.length !== 10 || !WEEKDAY.test(text) || /\d/u.test(text)) return date.start;
  const distance = daysBetween(day, date.start);
  if (planned && distance < 0 && distance >= -7) return addDays(date.start, 7);
  return !planned && distance > 0 && distance <= 7 ? addDays(date.start, -7) : date.start;
}
