import { addDays } from './partial-date';

/** Days that no visit lasts: one that was under way when it was last told of is over after so many. */
export const LONGEST_VISIT = 30;

/** The days by which a visit that was told of while it was under way is known to be over. */
export interface VisitDays {
  readonly startLatest: string | null;
  readonly endLatest: string | null;
  /** Date of the latest document. */
  readonly lastReported: string | null;
}

/** Whether a visit that documents tell of as under way is over on a day, though none of them looks back to it. */
export function isOver({ startLatest, endLatest, lastReported }: VisitDays, day: string): boolean {
  const before = addDays(day, -LONGEST_VISIT);
  return (
    (endLatest !== null && endLatest < day) ||
    [startLatest, lastReported].some((date) => date !== null && date < before)
  );
}
