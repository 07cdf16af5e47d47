import { extract } from '../../import/extract/extract';
import { recordOf } from '../../import/extract/record';
import type { ExtractionRecord } from '../../src/domain/extraction-record';
import { loadReference } from '../../src/reference/reference';

/** The record of a text that a page dated `day` would carry, by default the day of the talks in Paris. */
export function recordOfText(text: string, day: string | null = '2024-11-06'): ExtractionRecord {
  const page = day === null ? text : ` date ${day} Images | Press\n\n${text}`;
  const extraction = extract(page, 'test.txt', loadReference());
  if (extraction.failures.length > 0)
    throw new Error(`rule ${extraction.failures[0]?.rule} failed: ${extraction.failures[0]?.error}`);
  return recordOf('test', extraction);
}
