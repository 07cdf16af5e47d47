import type { VisitStatus } from '../../../src/domain/kinds';
import type { MeetingFinding, VisitFinding } from '../finding';

const FOILED: ReadonlySet<VisitStatus> = new Set(['cancelled', 'denied']);

/**
 * Meetings of a visit that does not take place are cancelled with it: those still planned, and those that the visit's own
 * sentences tell of: "He had to visit Tokyo for a meeting with Y; the visit has been called off."
 */
export function foilByVisits(
  meetings: readonly MeetingFinding[],
  visits: readonly VisitFinding[],
): MeetingFinding[] {
  return meetings.map((meeting) => {
    const own = visits.filter(
      ({ visitor, from, to, hint }) =>
        visitor !== null &&
        meeting.participants.includes(visitor) &&
        !hint?.earlier &&
        [from, to].sort().join() === meeting.countries.join(),
    );
    if (own.length === 0 || !own.every(({ status }) => FOILED.has(status))) return meeting;
    const told = own.some(({ evidence }) =>
      evidence.some(({ start }) => meeting.evidence.some((other) => other.start === start)),
    );
    const foiled =
      meeting.status === 'planned' || (meeting.status === 'held' && meeting.date === null && told);
    return foiled ? { ...meeting, status: 'cancelled' as const } : meeting;
  });
}
