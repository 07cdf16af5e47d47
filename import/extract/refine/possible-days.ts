import { addDays, firstDay, lastDay } from '../../../src/domain/partial-date';
import type { VisitFinding } from '../finding';

/**
 * The visit without days on which it cannot be: no visit that is over or going on begins after its document, and none that is
 * still to come was in a year before it. A goal for 2035 or the visit of a predecessor stands in the same sentence.
 */
export function onPossibleDays(visit: VisitFinding, day: string | null): VisitFinding {
  const { start, status } = visit;
  if (!start || day === null) return visit;
  const tooLate =
    (status === 'completed' || status === 'ongoing') &&
    firstDay(start).slice(0, 4) > addDays(day, 7).slice(0, 4);
  const tooEarly = status === 'planned' && lastDay(start).slice(0, 4) < day.slice(0, 4);
  return tooLate || tooEarly ? { ...visit, start: null, end: null } : visit;
}
