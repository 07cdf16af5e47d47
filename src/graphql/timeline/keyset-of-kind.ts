import type { Keyset, Order } from '../../graph/store';
import { type DatedKind, newYear } from '../fact/fact-kinds';

/** A place in a timeline: between facts of several kinds, sorted by day, then kind, then id. */
export interface TimelinePlace {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly kind: string;
  readonly id: string;
}

/** No id is smaller, none greater. */
const [FIRST, LAST] = ['', '\u{10ffff}'];

/**
 * The place as the facts of one kind see it, which have sort values of their own: on the place’s day they all
 * come before it or all after it, where they are of another kind.
 */
export function keysetOfKind(
  kind: DatedKind,
  place: TimelinePlace,
  kinds: readonly DatedKind[],
  direction: Order['direction'],
): Keyset {
  const id = idAt(kind, place, kinds);
  if (kind.date !== null) return { values: [place.day], id };
  const year = Number(place.day.slice(0, 4));
  if (place.day === newYear(year)) return { values: [year], id };
  // Facts with a year only stand on its first day.
  return { values: [year], id: direction === 'asc' ? LAST : FIRST };
}

function idAt({ kind }: DatedKind, place: TimelinePlace, kinds: readonly DatedKind[]): string {
  if (kind === place.kind) return place.id;
  const rank = (name: string) => kinds.findIndex((candidate) => candidate.kind === name);
  return rank(kind) < rank(place.kind) ? LAST : FIRST;
}
