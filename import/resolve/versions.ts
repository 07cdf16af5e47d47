import { firstDay } from '../../src/domain/partial-date';
import type { Properties, PropertyValue } from '../../src/graph/node';
import type { Claim } from './claim';
import { surenessOfGrowing } from './sureness';

/** Days for which a fact keeps what was known of it; those after them read as today. */
export const KEPT = 100;

/** Properties that say the same on every day, or whose parts tell of what day they are. */
const STEADY: ReadonlySet<string> = new Set([
  'block',
  'history',
  'review',
  'judgements',
  'versions',
  'sureness',
]);

/**
 * What was known of a fact on the days of its documents, as JSON: [{from, properties}], each with what differs from
 * what is known today; null where nothing ever did. The claims stand in their order. `build` gives the properties that some of the claims add up to.
 */
export function versionsOf<C extends Claim>(
  claims: readonly C[],
  now: Properties,
  build: (claims: readonly C[]) => Properties,
): string | null {
  const days = [...new Set(claims.flatMap(({ date }) => (date ? [firstDay(date)] : [])))].sort();
  const complete = days.length === 1 && claims.every(({ date }) => date !== null);
  if (complete || days.length === 0) return null;
  const kept = days.slice(0, KEPT).map((day) => ({ day, known: toldBy(claims, day) }));
  surenessOfGrowing(kept.map(({ known }) => known));
  return written(
    kept.map(({ day, known }) => ({
      from: day,
      properties: known.length === claims.length ? {} : difference(build(known), now),
    })),
  );
}

/** Of claims in their order, those of documents dated up to a day: the first of them, as undated ones stand last. */
export function toldBy<C extends Pick<Claim, 'date'>>(claims: readonly C[], day: string): readonly C[] {
  let [low, high] = [0, claims.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const date = claims[middle]?.date ?? null;
    if (date !== null && firstDay(date) <= day) low = middle + 1;
    else high = middle;
  }
  return claims.slice(0, low);
}

/** The same of properties that are reckoned already: `known` on each of the days, in their order, always the same ones. */
export function versionsOn(
  days: readonly string[],
  known: readonly Properties[],
  now: Properties,
): string | null {
  const names = Object.keys(known[0] ?? {})
    .filter((name) => !STEADY.has(name))
    .sort();
  return written(days.map((from, at) => ({ from, properties: differing(names, known[at] ?? {}, now) })));
}

/**
 * The versions of a fact that only gained claims of days after the kept ones: on these it was what it was, which differs
 * from what is known today.
 */
export function grownVersions(before: Properties, now: Properties): string | null {
  const versions = JSON.parse(String(before.versions ?? '[]')) as Version[];
  const first = firstDay(String(before.firstReported));
  const were = versions.length > 0 ? versions : [{ from: first, properties: {} }];
  return written(
    were.map(({ from, properties }) => ({ from, properties: difference({ ...before, ...properties }, now) })),
  );
}

interface Version {
  readonly from: string;
  readonly properties: Properties;
}

function written(versions: readonly Version[]): string | null {
  const said = versions.map(({ properties }) => JSON.stringify(properties));
  if (said.every((properties) => properties === '{}')) return null;
  const changing = versions.flatMap(({ from }, at) =>
    at === 0 || said[at] !== said[at - 1] ? `{"from":${JSON.stringify(from)},"properties":${said[at]}}` : [],
  );
  return `[${changing.join(',')}]`;
}

function difference(then: Properties, now: Properties): Properties {
  const names = new Set([...Object.keys(then), ...Object.keys(now)]);
  return differing([...names].filter((name) => !STEADY.has(name)).sort(), then, now);
}

/** Of the properties with the names those that were others then. */
function differing(names: readonly string[], then: Properties, now: Properties): Properties {
  const others: Record<string, PropertyValue> = {};
  for (const name of names) {
    const was = then[name] ?? null;
    if (!isSame(was, now[name] ?? null)) others[name] = was;
  }
  return others;
}

/** Lists are compared as JSON, all else as it is. */
function isSame(a: PropertyValue, b: PropertyValue): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}
