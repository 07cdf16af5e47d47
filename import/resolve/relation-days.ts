import { firstDay, lastDay, type PartialDate } from '../../src/domain/partial-date';
import { groupBy } from '../../src/graph/group-by';
import type { Claim } from './claim';
import { type Sureness, surenessOfGrowing } from './sureness';
import { KEPT } from './versions';

/** What became of a relation's sources on one day of its documents. */
export interface RelationDay {
  readonly day: string;
  /** The date of that day's documents, EDTF: of several the widest. */
  readonly told: PartialDate;
  /** By confidence how many sources came; below 0 where one has become surer. */
  readonly gained: Sureness;
}

/** The sources of a relation of very many claims: those of its first days day by day, and all others in one. */
export interface RelationDays {
  readonly days: readonly RelationDay[];
  readonly rest: Sureness;
}

/** Of all claims. Copies are looked for among the documents of one month, which is when releases are relayed. */
export function relationDays(claims: readonly Claim[]): RelationDays {
  return grownDays({ days: [], rest: new Map() }, [], claims);
}

/** With claims that come; `months` are those there already from the months of these. */
export function grownDays(
  before: RelationDays,
  months: readonly Claim[],
  come: readonly Claim[],
): RelationDays {
  const days = new Map(before.days.map((day) => [day.day, day]));
  const last = before.days.length < KEPT ? undefined : before.days.at(-1)?.day;
  let rest = before.rest;
  const [were, are] = [dayByDay(months), dayByDay([...months, ...come])];
  for (const [day, now] of are) {
    const known = were.get(day)?.gained ?? new Map();
    if (day === UNDATED || (last !== undefined && day > last))
      rest = sum(rest, difference(now.gained, known));
    else days.set(day, now);
  }
  const ordered = [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
  for (const { gained } of ordered.slice(KEPT)) rest = sum(rest, gained);
  return { days: ordered.slice(0, KEPT), rest };
}

/** The sources on each of the kept days, and today. */
export function surenessOn({ days, rest }: RelationDays): { on: Sureness[]; now: Sureness } {
  const on: Sureness[] = [];
  let known: Sureness = new Map();
  for (const { gained } of days) {
    known = sum(known, gained);
    on.push(known);
  }
  return { on, now: sum(known, rest) };
}

/** As a property of a node: JSON. */
export function writtenDays({ days, rest }: RelationDays): string {
  return JSON.stringify({
    days: days.map(({ day, told, gained }) => [day, told, sorted(gained)]),
    rest: sorted(rest),
  });
}

/** Undefined for what an earlier version of the graph says of sources, which knows no days. */
export function readDays(written: unknown): RelationDays | undefined {
  if (typeof written !== 'string' || !written.startsWith('{')) return undefined;
  const { days, rest } = JSON.parse(written) as {
    days: [string, string, [number, number][]][];
    rest: [number, number][];
  };
  return {
    days: days.map(([day, told, gained]) => ({ day, told, gained: new Map(gained) })),
    rest: new Map(rest),
  };
}

const UNDATED = '';

function dayByDay(claims: readonly Claim[]): Map<string, RelationDay> {
  const found = new Map<string, RelationDay>();
  for (const month of groupBy(claims, ({ date }) => dayOf(date).slice(0, 7)).values()) {
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

function dayOf(date: PartialDate | null): string {
  return date === null ? UNDATED : firstDay(date);
}

function widest(claims: readonly Claim[]): PartialDate {
  const key = (date: PartialDate) => `${lastDay(date)} ${date}`;
  const dates = [...new Set(claims.flatMap(({ date }) => date ?? []))];
  return dates.sort((a, b) => (key(a) > key(b) ? -1 : 1))[0] ?? '';
}

function sum(a: Sureness, b: Sureness): Sureness {
  const all = new Map(a);
  for (const [confidence, count] of b) all.set(confidence, (all.get(confidence) ?? 0) + count);
  return new Map([...all].filter(([, count]) => count !== 0));
}

function difference(a: Sureness, b: Sureness): Sureness {
  return sum(a, new Map([...b].map(([confidence, count]) => [confidence, -count])));
}

function sorted(sureness: Sureness): [number, number][] {
  return [...sureness].sort(([a], [b]) => a - b);
}
