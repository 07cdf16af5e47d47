import { extract } from '../../import/extract/extract';
import { type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { prepareGraph } from '../../import/pipeline';
import { sha256 } from '../../src/domain/identity';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';

/** A report in our own words: its date and what it says. */
export interface Report {
  readonly date: string;
  readonly text: string;
}

/** The report as the import job reads and extracts it. */
export function extracted(name: string, { date, text }: Report): ExtractedDocument {
  const whole = ` date ${date}\n\n${text}\n`;
  return {
    id: sha256(whole),
    source: `https://example.org/${name}`,
    file: `${name}.txt`,
    extraction: extract(whole, `${name}.txt`, loadReference()),
  };
}

/** Puts reports into a graph, with the reference data where it is not there yet. */
export async function importReports(
  store: GraphStore,
  reports: Readonly<Record<string, Report>>,
): Promise<void> {
  const reference = loadReference();
  await prepareGraph(store, reference);
  await loadDocuments(
    store,
    reference,
    Object.entries(reports).map(([name, report]) => extracted(name, report)),
  );
}
