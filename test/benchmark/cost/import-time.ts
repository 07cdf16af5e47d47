import { extract } from '../../../import/extract/extract';
import { type ExtractedDocument, loadDocuments } from '../../../import/load/documents';
import type { SourceDocument } from '../../../import/read/read';
import type { GraphStore } from '../../../src/graph/store';
import type { Reference } from '../../../src/reference/reference';

/** Milliseconds of the clock, and of this process' work: on a busy machine only the latter says something. */
export interface Spent {
  readonly wall: number;
  readonly processor: number;
}

export function extractedOf({ id, name, text }: SourceDocument, reference: Reference): ExtractedDocument {
  return { id, source: name, file: name, extraction: extract(text, name, reference) };
}

/** Imports documents in batches: extracted, resolved, loaded. Gives what that took. */
export async function importAll(
  store: GraphStore,
  reference: Reference,
  documents: Iterable<SourceDocument>,
  size: number,
): Promise<Spent> {
  return spent(async () => {
    let batch: ExtractedDocument[] = [];
    for (const document of documents) {
      batch.push(extractedOf(document, reference));
      if (batch.length < size) continue;
      await loadDocuments(store, reference, batch);
      batch = [];
    }
    if (batch.length > 0) await loadDocuments(store, reference, batch);
  });
}

export async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - started, processor: (user + system) / 1000 };
}
