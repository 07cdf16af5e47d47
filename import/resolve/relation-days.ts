import { firstDay, lastDay, type PartialDate } from '../../src/domain/partial-date';
import { groupBy } from '../../src/graph/group-by';
import type { Claim } from './claim';
import { bothTold, type LevelClaim, type LevelsTold, levelsTold, NOTHING_TOLD } from './levels-told';
import {
  surenessDifference as difference,
  type Sureness,
  surenessSum as sum,
  surenessOf,
  surenessOfGrowing,
  writtenSureness,
} from './sureness';
import { KEPT } from './versions';

/** What became of a relation's sources on one day of its documents, and what these tell of its level. */
export interface RelationDay {
  readonly day: string;
  /** The date of that day's documents, EDTF: of several the widest. */
  readonly told: PartialDate;
  /** By confidence how many sources came; below 0 where one has become surer. */
  readonly gained: Sureness;
  readonly levels: LevelsTold;
}

/** The sources and levels of a relation of very many claims: those of its first days day by day, and all others in one. */
export interface RelationDays {
  readonly days: readonly RelationDay[];
  readonly rest: Rest;
}

type Rest = Pick<RelationDay, 'gained' | 'levels'>;

/**
 * Of all claims, with those of them that tell of its level as curators read them. Copies are looked for among the
 * documents of one month, which is when releases are relayed.
 */
export function relationDays(claims: readonly Claim[], levels: readonly LevelClaim[]): RelationDays {
  return grownDays({ days: [], rest: { gained: new Map(), levels: NOTHING_TOLD } }, [], claims, levels);
}

/** With claims that come, and those of them that tell of its level; `months` are those there already from the months of these. */
export function grownDays(
  before: RelationDays,
  months: readonly Claim[],
  come: readonly Claim[],
  levels: readonly LevelClaim[],
): RelationDays {
  const days = new Map(before.days.map((day) => [day.day, day]));
  const last = before.days.length < KEPT ? undefined : before.days.at(-1)?.day;
  let { rest } = before;
  const [were, are] = [dayByDay(months), dayByDay([...months, ...come])];
  const levelsOf = groupBy(levels, ({ date }) => dayOf(date));
  for (const [day, { told, gained }] of are) {
    const known = were.get(day)?.gained ?? new Map();
    const fresh = levelsTold(levelsOf.get(day) ?? []);
    if (day === UNDATED || (last !== undefined && day > last))
      rest = both(rest, { gained: difference(gained, known), levels: fresh });
    else days.set(day, { day, told, gained, levels: bothTold(days.get(day)?.levels ?? NOTHING_TOLD, fresh) });
  }
  const ordered = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  return { days: ordered.slice(0, KEPT), rest: ordered.slice(KEPT).reduce<Rest>(both, rest) };
}

/** The sources and levels up to each of the kept days, and today. */
export function knownOnDays({ days, rest }: RelationDays): { on: Rest[]; now: Rest } {
  const on: Rest[] = [];
  let known: Rest = { gained: new Map(), levels: NOTHING_TOLD };
  for (const day of days) {
    known = both(known, day);
    on.push(known);
  }
  return { on, now: both(known, rest) };
}

/** As a property of a node: JSON. */
export function writtenDays({ days, rest }: RelationDays): string {
  return JSON.stringify({
    days: days.map(({ day, told, gained, levels }) => [day, told, writtenSureness(gained), levels]),
    rest: writtenSureness(rest.gained),
    levels: rest.levels,
  });
}

/** Undefined for what an earlier version of the graph says of sources, which knows no days or no levels. */
export function readDays(written: unknown): RelationDays | undefined {
  if (typeof written !== 'string' || !written.startsWith('{')) return undefined;
  const { days, rest, levels } = JSON.parse(written) as {
    days: [string, string, [number, number][], LevelsTold][];
    rest: [number, number][];
    levels?: LevelsTold;
  };
  if (!levels) return undefined;
  return {
    days: days.map(([day, told, gained, of]) => ({ day, told, gained: new Map(gained), levels: of })),
    rest: { gained: new Map(rest), levels },
  };
}

/** The sources of claims, copies looked for month by month. */
export function surenessByMonth(claims: readonly Claim[]): Sureness {
  return [...byMonth(claims).values()].map(surenessOf).reduce(sum, new Map());
}

/** The first days of the documents of some claims, in order. */
export function daysOf(claims: readonly Pick<Claim, 'date'>[]): string[] {
  return [...new Set(claims.flatMap(({ date }) => (date === null ? [] : firstDay(date))))].sort();
}

const UNDATED = '';

function dayByDay(claims: readonly Claim[]): Map<string, Omit<RelationDay, 'levels'>> {
  const found = new Map<string, Omit<RelationDay, 'levels'>>();
  for (const month of byMonth(claims).values()) {
    const days = [...groupBy(month, ({ date }) => dayOf(date))].sort(([a], [b]) => (a < b ? -1 : 1));
    const lists: Claim[][] = [];
    for (const [, own] of days) lists.push([...(lists.at(-1) ?? []), ...own]);
    let before: Sureness = new Map();
    surenessOfGrowing(lists).forEach((sureness, place) => {
      const [day, own] = days[place] as (typeof days)[number];
      found.set(day, { day, told: widest(own), gained: difference(sureness, before) });
      before = sureness;
    });
  }
  return found;
}

function byMonth(claims: readonly Claim[]): Map<string, Claim[]> {
  return groupBy(claims, ({ date }) => dayOf(date).slice(0, 7));
}

function dayOf(date: PartialDate | null): string {
  return date === null ? UNDATED : firstDay(date);
}

function widest(claims: readonly Claim[]): PartialDate {
  const key = (date: PartialDate) => `${lastDay(date)} ${date}`;
  const dates = [...new Set(claims.flatMap(({ date }) => date ?? []))];
  return dates.sort((a, b) => (key(a) > key(b) ? -1 : 1))[0] ?? '';
}

function both(a: Rest, b: Rest): Rest {
  return { gained: sum(a.gained, b.gained), levels: bothTold(a.levels, b.levels) };
}
