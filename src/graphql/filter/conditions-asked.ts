import { RequestError } from '../errors';

/** A filter input of any kind, as far as it combines others. */
interface Combining<F> {
  and?: F[] | null | undefined;
  or?: F[] | null | undefined;
  not?: F | null | undefined;
}

/**
 * Throws CONDITIONS_EXCEEDED for a filter that combines more than `limit` conditions: its statement would be deeper than
 * stores take. Counted without recursion, as a filter may be very deep.
 */
export function checkConditions<F extends Combining<F>>(input: F, limit: number): void {
  const unread: F[] = [input];
  let actual = 0;
  for (let part = unread.pop(); part; part = unread.pop()) {
    const { and, or, not, ...fields } = part;
    const parts = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
    actual +=
      parts.length + Object.values(fields).filter((value) => value !== null && value !== undefined).length;
    if (actual > limit)
      throw new RequestError(
        'CONDITIONS_EXCEEDED',
        `A filter combines at most ${limit} conditions; this one has ${actual} or more. Give several values in one list, as in kind: [STATE, WORKING], or ask in several requests.`,
        { limit, actual },
      );
    unread.push(...parts);
  }
}
