import type { Filter } from '../../graph/filter';
import type { Context } from '../context';
import { allOf } from '../filter/compile-filter';
import { knownBy } from '../filter/conditions';
import { type Cell, quarterOf } from './cell';
import type { Dimension } from './dimension';

/** How many documents there are by time and by the countries that they are about. */
export class DocumentsAtHand {
  private readonly counts = new Map<string, number>();
  readonly years = new Set<number>();

  private constructor(private readonly about: 'all' | 'country' | 'pair') {}

  /** Counts the documents about the countries, in groups as fine as the dimensions need. Costs a statement. */
  static async count(
    by: readonly Dimension[],
    countries: readonly string[],
    asOf: string | null,
    { store }: Context,
  ): Promise<DocumentsAtHand> {
    const about =
      by.includes('pair') || by.includes('direction') ? 'pair' : by.includes('country') ? 'country' : 'all';
    const documents = new DocumentsAtHand(about);
    const prefix = by.includes('quarter') ? 7 : 4;
    const timed = prefix === 7 || by.includes('year');
    const parties = about === 'pair' ? 2 : about === 'country' ? 1 : 0;
    const rows = await store.aggregate('Document', aboutAll(countries, asOf), [
      ...(timed ? [{ property: 'date', prefix }] : []),
      ...Array.from({ length: parties }, () => ({ property: 'parties' })),
    ]);
    for (const { key, count } of rows) {
      const time = timed ? quarterOf(key[0] ?? null) : { year: null, quarter: null };
      const codes = key.slice(timed ? 1 : 0).map(String);
      if (time.year !== null) documents.years.add(time.year);
      documents.add({ year: time.year }, codes, count);
      if (time.quarter !== null) documents.add(time, codes, count);
    }
    return documents;
  }

  /** How many of them are about the cell’s countries and dated in its year or quarter. */
  of(cell: Cell): number {
    const codes =
      this.about === 'all'
        ? []
        : this.about === 'country'
          ? [String(cell.country)]
          : (cell.pair?.split('-') ?? [String(cell.from), String(cell.to)]);
    return this.counts.get(key(cell, codes)) ?? 0;
  }

  private add(time: Pick<Cell, 'year' | 'quarter'>, codes: readonly string[], count: number): void {
    this.counts.set(key(time, codes), (this.counts.get(key(time, codes)) ?? 0) + count);
  }
}

function key(
  { year = null, quarter = null }: Pick<Cell, 'year' | 'quarter'>,
  codes: readonly string[],
): string {
  return [year, quarter, ...codes].join(' ');
}

function aboutAll(countries: readonly string[], asOf: string | null): Filter | undefined {
  const parties = countries.map((code): Filter => ({ property: 'parties', is: 'includes', value: code }));
  return allOf(knownBy(asOf, 'dateEarliest'), ...parties);
}
