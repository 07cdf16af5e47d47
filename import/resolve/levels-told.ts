import { RELATION_LEVELS, type RelationChange, type RelationLevel } from '../../src/domain/kinds';
import { firstDay, type PartialDate } from '../../src/domain/partial-date';
import type { Properties } from '../../src/graph/node';
import { type Claim, placeOf } from './claim';

export type LevelClaim = Claim<'relation'>;

/** What some documents tell of a relation's level, as far as its level follows from it: of the parts of them, that of all. */
export interface LevelsTold {
  /** Of the latest documents that tell a standing level, the closest. */
  readonly latest?: ToldLevel & { readonly levelWording: string };
  readonly expected?: ToldLevel;
  /** By level, when it began as the first document that dates it has it. */
  readonly since: Readonly<Record<string, { readonly place: string; readonly date: PartialDate }>>;
}

interface ToldLevel {
  /** The place of the claim among the others: see `placeOf`. */
  readonly place: string;
  readonly date: PartialDate | null;
  readonly level: RelationLevel;
}

export const NOTHING_TOLD: LevelsTold = { since: {} };

const STANDING: readonly RelationChange[] = ['current', 'raised', 'established', 'announced', 'recognised'];

export function tellsLevel(claim: Claim): claim is LevelClaim & Claim {
  return claim.kind === 'relation';
}

/** Of claims in any order. */
export function levelsTold(claims: readonly LevelClaim[]): LevelsTold {
  return claims.reduce((told, claim) => bothTold(told, toldByOne(claim)), NOTHING_TOLD);
}

/** What two parts of the documents tell together, whichever comes first. */
export function bothTold(a: LevelsTold, b: LevelsTold): LevelsTold {
  if (tellsNothing(b)) return a;
  const latest = chosen(a.latest, b.latest, isLater);
  const expected = chosen(a.expected, b.expected, (one, other) => one.place > other.place);
  const since = { ...a.since };
  for (const [level, began] of Object.entries(b.since)) {
    const known = since[level];
    if (!known || began.place < known.place) since[level] = began;
  }
  return { ...(latest ? { latest } : {}), ...(expected ? { expected } : {}), since };
}

/** Most documents of a relation tell nothing of its level. */
function tellsNothing({ latest, expected, since }: LevelsTold): boolean {
  return latest === undefined && expected === undefined && Object.keys(since).length === 0;
}

/** The level that stands and since when, and the one that is expected. */
export function standingLevel({ latest, expected, since }: LevelsTold): Properties {
  return {
    level: latest?.level ?? null,
    levelWording: latest?.levelWording ?? null,
    levelSince: latest ? (since[latest.level]?.date ?? null) : null,
    expectedLevel:
      expected && rank(expected.level) > rank(latest?.level) && stands(expected, latest)
        ? expected.level
        : null,
  };
}

function toldByOne(claim: LevelClaim): LevelsTold {
  const { level, levelWording, change, date: began } = claim.fields;
  const told = { place: placeOf(claim), date: claim.date, level };
  if (change === 'expected') return { expected: told, since: {} };
  if (!STANDING.includes(change)) return NOTHING_TOLD;
  const dates = change !== 'current' && began !== null;
  return {
    latest: { ...told, levelWording },
    since: dates ? { [level]: { place: told.place, date: began } } : {},
  };
}

function chosen<T>(a: T | undefined, b: T | undefined, wins: (one: T, other: T) => boolean): T | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return wins(b, a) ? b : a;
}

/** Of a later document; of documents of one time the closer level, else the first. */
function isLater(one: ToldLevel, other: ToldLevel): boolean {
  const [a, b] = [timeOf(one), timeOf(other)];
  if (a !== b) return a > b;
  if (one.level !== other.level) return rank(one.level) > rank(other.level);
  return one.place < other.place;
}

function timeOf({ place }: ToldLevel): string {
  return place.slice(0, place.lastIndexOf(' '));
}

function rank(level: RelationLevel | undefined): number {
  return level ? RELATION_LEVELS.indexOf(level) : -1;
}

/** An expectation stands while no later document tells a level. */
function stands(expected: ToldLevel, latest: ToldLevel | undefined): boolean {
  if (!latest?.date || !expected.date) return true;
  return firstDay(expected.date) >= firstDay(latest.date);
}
