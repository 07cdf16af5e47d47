import { type Properties, textsOf } from '../../src/graph/node';
import { type Dated, inOrder, placeOf } from './claim';

/** The claims that a relationship lists, and, where there are more of them, the place of the last one listed and the dates of all. */
export interface Listed {
  readonly claims: readonly string[];
  readonly listedUntil: string | null;
  /** The dates of the claims listed, in their order, empty of an undated one: those of a full list are not to be read for each that comes. */
  readonly listedDates: readonly string[] | null;
}

/** Claims that are listed at most, the first by their documents' dates: thousands say no more, and all were written anew with each. */
export const MOST_LISTED = 100;

export function listedClaims(claims: readonly Dated[]): Listed {
  const ordered = inOrder(claims);
  const listed = ordered.slice(0, MOST_LISTED);
  const last = ordered.length > MOST_LISTED ? listed.at(-1) : undefined;
  const byId = [...listed].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    claims: byId.map(({ id }) => id),
    listedUntil: last ? placeOf(last) : null,
    listedDates: last ? byId.map(({ date }) => date ?? '') : null,
  };
}

/** The claims of a list whose dates have to be known for claims to come to it. */
export function toBeDated(before: Properties, come: readonly Dated[]): readonly string[] {
  const { claims, listedUntil, listedDates } = listedIn(before);
  const enters = come.some((claim) => listedUntil === null || placeOf(claim) <= listedUntil);
  return enters && !listedDates && claims.length + come.length > MOST_LISTED ? claims : [];
}

/**
 * The list with claims that come and without those that go; undefined where only all claims tell what is listed then.
 * `dates` are of the claims that have to be dated.
 */
export function changedClaims(
  relationship: Properties,
  come: readonly Dated[],
  gone: ReadonlySet<string>,
  dates: ReadonlyMap<string, string | null>,
): Listed | undefined {
  const before = listedIn(relationship);
  const { claims, listedUntil, listedDates } = before;
  if (listedUntil !== null && gone.size > 0) return undefined;
  const fresh = come.filter(({ id }) => !claims.includes(id));
  if (listedUntil !== null && fresh.every((claim) => placeOf(claim) > listedUntil)) return before;
  const kept = claims.filter((claim) => !gone.has(claim));
  if (listedUntil === null && kept.length + fresh.length <= MOST_LISTED)
    return { claims: [...kept, ...fresh.map(({ id }) => id)].sort(), listedUntil: null, listedDates: null };
  const known = listedDates ? new Map(claims.map((id, at) => [id, listedDates[at] || null])) : dates;
  if (kept.some((id) => !known.has(id))) return undefined;
  return listedClaims([...kept.map((id) => ({ id, date: known.get(id) ?? null })), ...fresh]);
}

function listedIn({ claims, listedUntil, listedDates }: Properties): Listed {
  return {
    claims: textsOf(claims),
    listedUntil: typeof listedUntil === 'string' ? listedUntil : null,
    // Graphs of an earlier version tell no dates.
    listedDates: Array.isArray(listedDates) && listedDates.length > 0 ? textsOf(listedDates) : null,
  };
}
