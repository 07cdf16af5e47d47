import { UNCONFIRMED } from '../../domain/unconfirmed';
import type { Filter } from '../../graph/filter';
import type { Context } from '../context';
import { RequestError } from '../errors';
import { DATED_KINDS, type DatedKind, type FactKind } from '../fact/fact-kinds';
import { allOf, onDay } from '../filter/compile-filter';
import { standingFacts } from '../filter/conditions';
import type { Period } from '../filter/period.type';
import { planPassed, visitOver } from '../filter/status-on';
import { type Cell, cellOf, compareCells, keyOf, timeless } from './cell';
import { type Dimension, storeDimensions } from './dimension';
import { DocumentsAtHand } from './documents-at-hand';
import { StatisticsRow } from './statistics.type';
import { countriesCounted, factsCounted, type StatisticsFilter } from './statistics-filter';

const MOST_ROWS = 10_000;

/** What is counted, and in which groups. */
export interface StatisticsRequest {
  readonly of: FactKind;
  readonly by: readonly Dimension[];
  readonly filter: StatisticsFilter;
  readonly asOf: string | null;
}

/**
 * Facts counted by group, with how many documents could have told of more. Grouped by time, every year or
 * quarter of the period has its row, zero or not. Costs two statements, one more by status: plans whose day has
 * passed are counted as unconfirmed. Visits cost another: those that must be over are counted as completed.
 */
export async function statistics(request: StatisticsRequest, context: Context): Promise<StatisticsRow[]> {
  const { filter, asOf } = request;
  refuseRepeated(request.by);
  const kind = DATED_KINDS.find((candidate) => candidate.kind === request.of) as DatedKind;
  // A quarter is within its year.
  const by = request.by.filter((dimension) => dimension !== 'year' || !request.by.includes('quarter'));
  const dimensions = by
    .flatMap((dimension) => storeDimensions(kind, dimension))
    .map((dimension) => ({ ...dimension, asOf: asOf ?? undefined }));
  const asked = await factsCounted(kind, filter, context, asOf ?? context.today);
  const counted = allOf(standingFacts(asOf), onDay(asked, asOf));
  const countries = await countriesCounted(filter, context);
  const moves = by.includes('status') ? movesOf(kind, asOf ?? context.today) : [];
  const [groups, moved, documents] = await Promise.all([
    context.store.aggregate(kind.label, counted, dimensions),
    Promise.all(
      moves.map(({ of }) => context.store.aggregate(kind.label, allOf(counted, onDay(of, asOf)), dimensions)),
    ),
    DocumentsAtHand.count(by, countries, asOf, context),
  ]);
  const rows = new Map<string, { cell: Cell; count: number }>();
  const add = (cell: Cell, count: number) => {
    const sum = (rows.get(keyOf(cell))?.count ?? 0) + count;
    rows.set(keyOf(cell), { cell, count: sum });
  };
  for (const { key, count } of groups) add(cellOf(by, key), count);
  for (const [index, { to }] of moves.entries())
    for (const { key, count } of moved[index] ?? []) {
      const cell = cellOf(by, key);
      add(cell, -count);
      add({ ...cell, status: to }, count);
      if (rows.get(keyOf(cell))?.count === 0) rows.delete(keyOf(cell));
    }
  const pair = filter.between ? await context.countries.pair(filter.between) : undefined;
  for (const cell of expected(
    [...rows.values()].map(({ cell }) => cell),
    by,
    filter.period,
    documents,
    pair,
  ))
    if (!rows.has(keyOf(cell))) rows.set(keyOf(cell), { cell, count: 0 });
  refuseTooMany(rows.size);
  return [...rows.values()]
    .sort((a, b) => compareCells(a.cell, b.cell))
    .map(({ cell, count }) => new StatisticsRow(cell, count, documents.of(cell), asOf));
}

/** The cells that have a row even where nothing is counted. */
function expected(
  found: readonly Cell[],
  by: readonly Dimension[],
  period: Period | null | undefined,
  documents: DocumentsAtHand,
  pair: string | undefined,
): Cell[] {
  const onlyPair = by.every((dimension) => ['year', 'quarter', 'pair'].includes(dimension));
  const asked: Cell[] = !onlyPair ? [] : by.includes('pair') ? (pair ? [{ pair }] : []) : [{}];
  const others = [...new Map([...found.map(timeless), ...asked].map((cell) => [keyOf(cell), cell])).values()];
  if (!by.includes('year') && !by.includes('quarter')) return asked;
  const years = [...found.flatMap(({ year }) => year ?? []), ...documents.years].sort((a, b) => a - b);
  const first = period?.from ? Number(period.from.slice(0, 4)) : years[0];
  const last = period?.to ? Number(period.to.slice(0, 4)) : years.at(-1);
  if (first === undefined || last === undefined) return [];
  const quarters = by.includes('quarter') ? [1, 2, 3, 4] : [undefined];
  refuseTooMany((last - first + 1) * quarters.length * others.length);
  const cells: Cell[] = [];
  for (let year = first; year <= last; year++)
    for (const quarter of quarters)
      for (const other of others)
        if (quarter === undefined) cells.push({ ...other, year });
        else if (within(year, quarter, period)) cells.push({ ...other, year, quarter });
  return cells;
}

function within(year: number, quarter: number, period: Period | null | undefined): boolean {
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  const begins = !period?.to || month(quarter * 3 - 2) <= period.to.slice(0, 7);
  return begins && (!period?.from || month(quarter * 3) >= period.from.slice(0, 7));
}

function refuseRepeated(by: readonly Dimension[]): void {
  const repeated = by.find((dimension, index) => by.indexOf(dimension) < index);
  if (repeated === undefined) return;
  const actual = by.filter((dimension) => dimension === repeated).length;
  const name = repeated.toUpperCase();
  throw new RequestError(
    'DIMENSION_INVALID',
    `Statistics group by a dimension once; "by" names ${name} ${actual} times. Name ${name} once.`,
    { limit: 1, actual },
  );
}

function refuseTooMany(rows: number): void {
  if (rows <= MOST_ROWS) return;
  throw new RequestError(
    'RESULT_TOO_LARGE',
    `Statistics have at most ${MOST_ROWS} rows; these would have ${rows}. Give a shorter period, a country or fewer dimensions.`,
    { limit: MOST_ROWS, actual: rows },
  );
}

/** Facts whose status on the day is another one than documents give. */
function movesOf(
  { kind, planned }: DatedKind,
  day: string,
): readonly { readonly of: Filter; readonly to: string }[] {
  return [
    ...(planned === null ? [] : [{ of: planPassed(planned, day), to: UNCONFIRMED }]),
    ...(kind === 'visit' ? [{ of: visitOver(day), to: 'completed' }] : []),
  ];
}
