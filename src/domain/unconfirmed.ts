/** The status of what was planned, when its day has passed and no source says whether it took place. */
export const UNCONFIRMED = 'unconfirmed';

/** What a plan is worth on a day: it stands until the last day that it can mean, and is unconfirmed after it. */
export function statusOn<S extends string>(
  status: S,
  lastDay: string | null,
  day: string,
): S | typeof UNCONFIRMED {
  return status === 'planned' && lastDay !== null && lastDay < day ? UNCONFIRMED : status;
}
