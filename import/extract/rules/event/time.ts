import type { EventStatus } from '../../../../src/domain/kinds';
import { daysBetween, firstDay, lastDay } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionsOf, type Sentence } from '../../annotate/model';
import { matchesIn, occursIn } from '../../search/search';
import type { EventTerms } from './terms';

export interface EventTime {
  readonly year: number | null;
  readonly inferred: boolean;
  readonly status: EventStatus;
  /** Whether a month, a day or a verb tells the status. */
  readonly told: boolean;
}

/** How far before a name the verb may stand that tells when it is, and how far the journey to it. */
const REACH = 90;
const JOURNEY = 130;
/** "To take part in the" right before a name belongs to the journey. */
const ENDING = 30;
/** A day so near to the document's own that what is under way on it still is. */
const AROUND = 4;
/** The same where the verb tells that it is under way: its weekday may be of this week or of the last. */
const AROUND_TOLD = 7;
/** An anniversary is of more years than these. */
const YOUNGEST = 4;
/** So near to a name a verb tells of nothing else. */
const NEAR = 40;
/** So many days before the document's a date is of now, and not of next year's. */
const JUST_PAST = 14;

/** When an event named at `start` to `end` (offsets of the text) is: by its own date, else by the verb and the document's day. */
export function eventTime(
  document: AnnotatedDocument,
  sentence: Sentence,
  start: number,
  end: number,
  terms: EventTerms,
  isAnniversary: boolean,
): EventTime {
  const { text, day } = document;
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  const own =
    /(?<!\d)((?:19|20)\d\d)(?:$|(?<=^\d{4}) )/u.exec(text.slice(start, end))?.[1] ??
    (text.startsWith('Year', start) ? DECLARED.exec(before)?.groups?.year : undefined);
  const current = day ? Number(day.slice(0, 4)) : null;
  const beside = dateOf(sentence, start, end);
  // "The 65th anniversary of relations, which were set up in 1960": the day that is remembered.
  const dated =
    isAnniversary &&
    current !== null &&
    beside &&
    Number(firstDay(beside.start).slice(0, 4)) < current - YOUNGEST
      ? undefined
      : beside;
  const tense =
    journeyTo(text.slice(Math.max(sentence.start, start - JOURNEY), start), terms) ??
    tenseOf(before, after, sentence, terms);
  const numbered = own ? null : yearOfClimateConference(text.slice(start, end));
  if (numbered !== null && numbered !== current)
    return {
      year: numbered,
      inferred: true,
      status: current === null ? (tense ?? 'past') : numbered > current ? 'future' : 'past',
      told: true,
    };
  const read = own ? Number(own) : dated ? Number(firstDay(dated.start).slice(0, 4)) : null;
  // "Before the summit in July": a month or day without a year lies ahead of what is still to come.
  const ahead = tense === 'future' && !own && dated?.inferred && dated.start.length >= 7;
  const passed =
    ahead && day !== null && dated !== undefined && daysBetween(lastDay(dated.start), day) > JUST_PAST;
  const year = passed && read !== null ? read + 1 : read;
  if (year !== null && current !== null && year !== current)
    return {
      year,
      inferred: !own && dated?.inferred === true,
      status: year > current ? 'future' : 'past',
      told: true,
    };
  // A weekday or month that the text leaves open yields to "will be held".
  const coming = tense === 'future' && dated?.inferred === true;
  return {
    year: year ?? current,
    inferred: year === null || dated?.inferred === true,
    status: coming ? 'future' : statusOf(tense, dated?.start ?? null, day),
    told:
      occursIn(before.slice(-NEAR), terms.futureBefore) ||
      occursIn(after.slice(0, NEAR).replace(/[,;].*$/su, ''), terms.future) ||
      (dated !== undefined && isApart(dated.start, day)),
  };
}

/** Whether a date tells at least the month and is some days from the document's own. */
function isApart(date: string, day: string | null): boolean {
  return (
    day !== null &&
    date.length > 4 &&
    (daysBetween(day, firstDay(date)) > AROUND || daysBetween(lastDay(date), day) > AROUND)
  );
}

/** "COP26" as 2021: a conference of the parties a year since 1995, but for 2020 (unfccc.int); null for any other name. */
function yearOfClimateConference(name: string): number | null {
  const number = Number(/^COP[ -]?(?<number>\d{1,2})(?!\d)/u.exec(name)?.groups?.number);
  if (!(number >= 1)) return null;
  return number < 26 ? 1994 + number : 1995 + number;
}

/** "2026 was declared the Year of …": the year that it is. */
const DECLARED =
  /(?<!\d)(?<year>(?:19|20)\d\d) (?:(?:was|is|has been|will be|to be|had been) )?(?:declared |announced |proclaimed |designated )?(?:as )?(?:the )?["“]?$/u;
/** Right before a name: who meets there does so while it is on. */
const BESIDE = /(?<!\p{L})(?:sidelines|margins?|fringes) of (?:the )?$/iu;

/** Right before a date: by when something is to be done, not when the event is. */
const TERM = /(?<!\p{L})(?:by|until|since)(?: the end of)? $/iu;

/** The date beside the name: after it in the clause, else before it. */
function dateOf(sentence: Sentence, start: number, end: number) {
  const dates = mentionsOf(sentence, 'D');
  const next = dates.find(
    (mention) =>
      mention.start >= end &&
      mention.start - end < 50 &&
      !TERM.test(sentence.text.slice(end - sentence.start, mention.start - sentence.start)),
  );
  const gap = next ? sentence.text.slice(end - sentence.start, next.start - sentence.start) : '';
  const after = /[;:]/.test(gap) ? undefined : next;
  const inside = dates.find((mention) => mention.start >= start && mention.end <= end);
  const before = dates.findLast((mention) => mention.end <= start && start - mention.end < 90);
  const beside =
    dates.length === 1 && BESIDE.test(sentence.text.slice(0, start - sentence.start)) ? dates[0] : undefined;
  return (inside ?? (before && /,/.test(gap) ? before : (after ?? before)) ?? beside)?.date;
}

type Tense = EventStatus | null;

/** Whether somebody comes for what is named behind, or came and left. */
function journeyTo(before: string, terms: EventTerms): Tense {
  if (occursIn(before.slice(0, -ENDING), terms.futureBefore)) return null;
  if (terms.wasThere.test(before)) return 'past';
  return terms.thereFor.test(before) ? 'ongoing' : null;
}

/** The nearest word before the name that tells, else one right after it. */
function tenseOf(before: string, after: string, sentence: Sentence, terms: EventTerms): Tense {
  const last = (pattern: RegExp) => matchesIn(before, pattern).at(-1)?.index ?? -1;
  const found = [
    { status: 'future' as const, at: last(terms.futureBefore) },
    { status: 'ongoing' as const, at: last(terms.ongoing) },
    { status: 'past' as const, at: last(terms.past) },
  ].sort((a, b) => b.at - a.at)[0];
  if (found && found.at >= 0) {
    // "will attend", "is to open": the verb before it tells that it is still to come.
    const future = last(terms.futureBefore);
    return found.status !== 'future' && future >= 0 && found.at - future < 45 ? 'future' : found.status;
  }
  if (terms.underWay.test(after)) return 'ongoing';
  const next = matchesIn(after, terms.future)[0];
  const done = matchesIn(after, terms.past)[0];
  if (next && (!done || next.index < done.index)) return 'future';
  return done ? 'past' : sentence.future ? 'future' : null;
}

function statusOf(tense: Tense, date: string | null, day: string | null): EventStatus {
  if (date && day && date.length === 10) {
    const distance = daysBetween(day, lastDay(date));
    if (distance > 0 && tense !== 'ongoing') return 'future';
    if (distance < -(tense === 'ongoing' ? AROUND_TOLD : AROUND)) return 'past';
  } else if (date && day && lastDay(date) < day) return 'past';
  else if (date && day && date.length > 4 && firstDay(date) > day && tense !== 'ongoing') return 'future';
  return tense ?? 'past';
}
