import { addDays, daysBetween, lastDay, type PartialDate } from '../../../src/domain/partial-date';
import type { AnnotatedDocument } from '../annotate/model';
import { sentenceAt } from '../annotate/sentence-at';
import type { MeetingFinding, VisitFinding } from '../finding';
import { UNREAD_DAY } from '../rules/meeting/date';
import { datesOfSeries, withDay } from './date-series';
import { dayToldAfter } from './date-told-after';

/**
 * Meetings that nothing else dates: those of a visit that had lasted one day when the page was written, "He arrived today",
 * "was in Abu Dhabi on 6 December"; and those of two who met on one day alone, "Talks and a banquet followed".
 */
export function dateByVisits(
  told: readonly MeetingFinding[],
  visits: readonly VisitFinding[],
  document: AnnotatedDocument,
): MeetingFinding[] {
  const { text, day: today } = document;
  const meetings = told.map((meeting) =>
    isOfLastDay(meeting, visits, document) ? withoutDate(meeting) : meeting,
  );
  const dated = meetings.map((meeting) => {
    const after = dayToldAfter(meeting, meetings, document);
    if (after) return withDay(meeting, after);
    if (!isUndated(meeting, document)) return meeting;
    const day =
      dayCounted(meeting, visits, document) ??
      dayOfVisit(meeting, visits, today) ??
      monthOfVisit(meeting, visits, document) ??
      dayTogether(meeting, meetings, today);
    return day ? withDay(meeting, day) : meeting;
  });
  return datesOfSeries(dated, text, today);
}

/** Whether nothing dates a meeting that was held, not even a day that could not be read. */
function isUndated(
  { date, status, format, evidence: [told] }: MeetingFinding,
  document: AnnotatedDocument,
): boolean {
  return (
    date === null &&
    status === 'held' &&
    format !== 'sidelines' &&
    !(told && UNREAD_DAY.test(sentenceAt(document, told.start)?.abstract ?? ''))
  );
}

/** Reckoned from the day on which a visit of several days ended and the page was written: on any of them. */
function isOfLastDay(
  meeting: MeetingFinding,
  visits: readonly VisitFinding[],
  { sentences, day }: AnnotatedDocument,
): boolean {
  if (meeting.date === null || !meeting.inferred.has('date') || meeting.status !== 'held') return false;
  const visit = visitOf(meeting, visits, day);
  if (!visit?.start || visit.end !== meeting.date || visit.start >= visit.end) return false;
  // "Signed nineteen accords on Monday": what somebody did on that day, and no page's date.
  const acted = sentences.some(
    ({ mentions }) =>
      mentions.some(({ type }) => type === 'P') &&
      mentions.some((mention) => mention.type === 'D' && mention.date.start === visit.end),
  );
  if (acted) return false;
  return meeting.evidence.every(({ start }) =>
    sentences.some(
      (sentence) => sentence.start === start && sentence.mentions.every(({ type }) => type !== 'D'),
    ),
  );
}

function withoutDate(meeting: MeetingFinding): MeetingFinding {
  return {
    ...meeting,
    date: null,
    inferred: new Set([...meeting.inferred].filter((field) => field !== 'date')),
  };
}

function dayOfVisit(
  meeting: MeetingFinding,
  visits: readonly VisitFinding[],
  today: string | null,
): PartialDate | null {
  const visit = visitOf(meeting, visits, today);
  const day = visit?.start ?? visit?.hint?.activity;
  if (!visit || day?.length !== 10) return null;
  // A visit known by this meeting alone says no more of its day than the meeting does.
  if (visit.rule === 'visit-meeting' && visit.start === null) return null;
  // "Paid a working visit on 25 January", of which no other day is told.
  const alone =
    visit.status === 'completed' &&
    visit.end === null &&
    visit.hint?.activity === day &&
    (today === null || day > today || Math.abs(daysBetween(today, day)) <= RECENT);
  return visit.end === day || alone || (today === day && visit.status !== 'planned') ? day : null;
}

/** "X was in C in March. He met Y there": the month of the visit that the sentence before tells. */
function monthOfVisit(
  meeting: MeetingFinding,
  visits: readonly VisitFinding[],
  document: AnnotatedDocument,
): PartialDate | null {
  const [own] = meeting.evidence;
  const sentence = own && sentenceAt(document, own.start);
  const before = sentence && document.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph) return null;
  const [visit, another] = visits.filter(
    ({ visitor, to, evidence }) =>
      visitor !== null &&
      to !== null &&
      meeting.participants.includes(visitor) &&
      meeting.countries.includes(to) &&
      evidence.some(({ start }) => start === before.start),
  );
  const { status, start, end } = visit ?? {};
  return !another && status === 'completed' && end === null && start?.length === 7 ? start : null;
}

/** The one visit during which they met: of several, the only one that a page of its days tells. */
function visitOf(
  meeting: MeetingFinding,
  visits: readonly VisitFinding[],
  today: string | null,
): VisitFinding | null {
  const all = visits.filter(
    ({ visitor, to }) =>
      visitor !== null &&
      to !== null &&
      visitor.country !== to &&
      meeting.participants.includes(visitor) &&
      meeting.countries.includes(to),
  );
  const recent = all.length > 1 && today !== null ? all.filter((visit) => isOfTheseDays(visit, today)) : all;
  const [visit, another] = recent;
  return visit && !another ? visit : null;
}

/** Whether a visit is no older one, of which a page about another may tell besides. */
function isOfTheseDays({ status, start, end }: VisitFinding, today: string): boolean {
  const last = end ?? start;
  return status !== 'completed' || last === null || daysBetween(lastDay(last), today) <= OLD;
}

const COUNTED =
  /\b[Oo]n the (first|second|third|fourth) day\b(?! of (?!(?:his|her|the) (?:[\p{L}-]+ ){0,2}(?:visit|stay|trip)))/u;
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "On the second day the guest met Y": so many days after the visit began. */
function dayCounted(
  meeting: MeetingFinding,
  visits: readonly VisitFinding[],
  { text, day }: AnnotatedDocument,
): PartialDate | null {
  const [told] = meeting.evidence;
  const which = told && COUNTED.exec(text.slice(told.start, told.end))?.[1];
  const start = which && visitOf(meeting, visits, day)?.start;
  return start && start.length === 10 ? addDays(start, ORDINALS.indexOf(which)) : null;
}

/** So many days before the page at most: what it reports, and no earlier meeting that it recalls. */
const RECENT = 7;
/** So many days after its end a visit is another than the one that a page tells of. */
const OLD = 30;
/** How far apart two sentences tell of one company's day, in characters. */
const NEAR = 500;

/** The one day on which the same two met otherwise, as the sentences around tell. */
function dayTogether(
  meeting: MeetingFinding,
  meetings: readonly MeetingFinding[],
  today: string | null,
): PartialDate | null {
  const at = meeting.evidence[0]?.start ?? 0;
  const others = meetings.filter(
    (other) =>
      other !== meeting &&
      other.status === 'held' &&
      other.participants.length === meeting.participants.length &&
      meeting.participants.length > 1 &&
      other.participants.every((person) => meeting.participants.includes(person)),
  );
  const [day, another] = new Set(others.map(({ date }) => date));
  const near = others.some(({ evidence }) => evidence.some(({ start }) => Math.abs(start - at) <= NEAR));
  if (day?.length !== 10 || another !== undefined || !near) return null;
  return today === null || Math.abs(daysBetween(today, day)) <= RECENT ? day : null;
}
