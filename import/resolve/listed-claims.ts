import { type Properties, textsOf } from '../../src/graph/node';
import { type Dated, inOrder, placeOf } from './claim';

/** The claims that a relationship lists, and, where there are more of them, the place of the last one listed. */
export interface Listed {
  readonly claims: readonly string[];
  readonly listedUntil: string | null;
}

/** Claims that are listed at most, the first by their documents' dates: thousands say no more, and all were written anew with each. */
export const MOST = 100;

export function listedClaims(claims: readonly Dated[]): Listed {
  const ordered = inOrder(claims);
  const listed = ordered.slice(0, MOST);
  const last = ordered.length > MOST ? listed.at(-1) : undefined;
  return { claims: listed.map(({ id }) => id).sort(), listedUntil: last ? placeOf(last) : null };
}

/** The claims of a list whose dates have to be known for claims to come to it. */
export function toBeDated(before: Properties, come: readonly Dated[]): readonly string[] {
  const { claims, listedUntil } = listedIn(before);
  const enters = come.some((claim) => listedUntil === null || placeOf(claim) <= listedUntil);
  return enters && claims.length + come.length > MOST ? claims : [];
}

/**
 * The list with claims that come and without those that go; undefined where only all claims tell what is listed then.
 * `dates` are of the claims that have to be dated.
 */
export function changedClaims(
  known: Properties,
  come: readonly Dated[],
  gone: ReadonlySet<string>,
  dates: ReadonlyMap<string, string | null>,
): Listed | undefined {
  const before = listedIn(known);
  const { claims, listedUntil } = before;
  if (listedUntil !== null && gone.size > 0) return undefined;
  const fresh = come.filter(({ id }) => !claims.includes(id));
  if (listedUntil !== null && fresh.every((claim) => placeOf(claim) > listedUntil)) return before;
  const kept = claims.filter((claim) => !gone.has(claim));
  if (listedUntil === null && kept.length + fresh.length <= MOST)
    return { claims: [...kept, ...fresh.map(({ id }) => id)].sort(), listedUntil: null };
  if (kept.some((id) => !dates.has(id))) return undefined;
  const now = listedClaims([...kept.map((id) => ({ id, date: dates.get(id) ?? null })), ...fresh]);
  return { ...now, listedUntil: now.listedUntil ?? listedUntil };
}

function listedIn({ claims, listedUntil }: Properties): Listed {
  return {
    claims: textsOf(claims),
    listedUntil: typeof listedUntil === 'string' ? listedUntil : null,
  };
}
