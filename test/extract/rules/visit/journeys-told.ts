import { recordOfText } from '../../extraction';

/** Visitor, destination, status and first day of each visit of a text. */
export function journeys(text: string, day = '2024-11-06'): string[] {
  return recordOfText(text, day).visits.map(
    ({ visitor, to, status, start }) => `${visitor} ${to} ${status} ${start}`,
  );
}
