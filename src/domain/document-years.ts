import { firstDay, type PartialDate } from './partial-date';

/** How many documents are dated in each year; those without a date are in none. */
export type DocumentYears = ReadonlyMap<number, number>;

/** Of documents, told by their dates, of which several may be the same one's. */
export function documentYears(
  told: Iterable<{ readonly document: string; readonly date: PartialDate | null }>,
): DocumentYears {
  const documents = new Map<number, Set<string>>();
  for (const { document, date } of told) {
    if (date === null) continue;
    const year = Number(firstDay(date).slice(0, 4));
    documents.set(year, (documents.get(year) ?? new Set()).add(document));
  }
  return inTurn([...documents].map(([year, { size }]) => [year, size]));
}

/** The years of two sets of documents, none of which is in both. */
export function bothYears(some: DocumentYears, others: DocumentYears): DocumentYears {
  const both = new Map(some);
  for (const [year, count] of others) both.set(year, (both.get(year) ?? 0) + count);
  return inTurn([...both]);
}

/** As a property of a relationship: JSON. */
export function writtenYears(years: DocumentYears): string {
  return JSON.stringify([...years]);
}

/** Undefined for what an earlier version of the graph wrote, which counts no years. */
export function readYears(written: unknown): DocumentYears | undefined {
  return typeof written === 'string' ? new Map(JSON.parse(written) as [number, number][]) : undefined;
}

function inTurn(years: [number, number][]): DocumentYears {
  return new Map(years.sort(([a], [b]) => a - b));
}
