import type { MeetingFinding, VisitFinding } from '../finding';

/** Meetings of a visit of one day, "He was in Abu Dhabi on 6 December", held on that day where nothing else dates them. */
export function dateByVisits(
  meetings: readonly MeetingFinding[],
  visits: readonly VisitFinding[],
): MeetingFinding[] {
  return meetings.map((meeting) => {
    if (meeting.date !== null || meeting.status !== 'held') return meeting;
    const [visit, another] = visits.filter(
      ({ visitor, to }) =>
        visitor !== null &&
        to !== null &&
        visitor.country !== to &&
        meeting.participants.includes(visitor) &&
        meeting.countries.includes(to),
    );
    const day = visit?.start;
    if (!visit || another || day?.length !== 10 || visit.end !== day) return meeting;
    return { ...meeting, date: day, inferred: new Set([...meeting.inferred, 'date']) };
  });
}
