import { daysBetween, type PartialDate } from '../../../src/domain/partial-date';
import type { MeetingFinding } from '../finding';
import { UNREAD_DAY } from '../rules/meeting/date';

/** How far behind a meeting the next one of a series is told, in characters. */
const NEAR = 700;
/** So many countries' people, one's own among them, somebody meets who goes round a gathering. */
const GATHERED = 3;
/** So many days before the page at most: what it reports. */
const RECENT = 7;

/**
 * Meetings of somebody who goes round a gathering, of which an earlier sentence gives the one day: "On Thursday the minister
 * met A on the sidelines. She also met B." During a visit to one country each may be of another day.
 */
export function datesOfSeries(
  meetings: readonly MeetingFinding[],
  text: string,
  today: string | null,
): MeetingFinding[] {
  const dated: MeetingFinding[] = [...meetings];
  for (const [index, meeting] of meetings.entries()) {
    if (meeting.date !== null || meeting.status !== 'held' || meeting.participants.length > 2) continue;
    const [own] = meeting.evidence;
    const words = own && text.slice(own.start, own.end);
    if (!own || !words || !GOES_ON.test(words) || TOLD_OTHERWISE.test(words) || UNREAD_DAY.test(words))
      continue;
    const day = dayBefore(meeting, own.start, dated, today);
    if (day) dated[index] = withDay(meeting, day);
  }
  return dated;
}

/** A meeting on the day that something else than its sentence tells. */
export function withDay(meeting: MeetingFinding, date: PartialDate): MeetingFinding {
  return { ...meeting, date, inferred: new Set([...meeting.inferred, 'date']) };
}

/** The one day on which the same person met others of other countries, told shortly before. */
function dayBefore(
  meeting: MeetingFinding,
  at: number,
  all: readonly MeetingFinding[],
  today: string | null,
): PartialDate | null {
  const others = all.filter(
    (other) =>
      other !== meeting &&
      other.status === 'held' &&
      other.participants.some((person) => meeting.participants.includes(person)),
  );
  if (new Set([...others, meeting].flatMap(({ countries }) => countries)).size < GATHERED) return null;
  const [day, another] = new Set(others.flatMap(({ date }) => date ?? []));
  const near = others.some(
    ({ date, evidence }) => date !== null && evidence.some(({ start }) => start < at && at - start < NEAR),
  );
  if (day?.length !== 10 || another !== undefined || !near) return null;
  return today === null || Math.abs(daysBetween(today, day)) <= RECENT ? day : null;
}

const GOES_ON =
  /\b(?:also|separate(?:ly)?|as well|in addition|additionally|later|then|in turn|counterparts|another)\b/iu;
/** Of another time, or one that the words say but nobody can reckon. */
const TOLD_OTHERWISE =
  /\b(?:had (?:also )?(?:met|held|spoken|talked)|earlier|previous(?:ly)?|last|recently|ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|in (?:19|20)\d\d)\b/iu;
