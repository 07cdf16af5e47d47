import { recordOfText } from '../../extraction';

/** Visitor, destination, status and first day of each visit of a text. */
export function journeys(text: string, day = '2024-11-06'): string[] {
  return recordOfText(text, day).visits.map(
    ({ visitor, to, status, start }) => `${visitor} ${to} ${status} ${start}`,
  );
}

/** Visitor, destination, kind, status, first and last day of each visit of a text, of a page without a day unless one is given. */
export function visitRows(text: string, day: string | null = null): (string | null)[][] {
  return recordOfText(text, day).visits.map(({ visitor, to, kind, status, start, end }) => [
    visitor,
    to,
    kind,
    status,
    start,
    end,
  ]);
}
