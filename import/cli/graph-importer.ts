import type { Curator } from '../../src/domain/curator';
import type { Importer, ImportOutcome, ImportRequest, ImportText } from '../../src/domain/importer';
import type { GraphStore } from '../../src/graph/store';
import { InputError } from '../read/input-error';
import { documentOf, type SourceDocument } from '../read/read';
import { GraphCurator } from './graph-curator';
import { ImportJobs } from './import-jobs';
import { loadedReference } from './loaded-reference';

/** In UTF-8 bytes. */
const LARGEST = 512 * 1024;

/** Imports what clients of the service send, one request after another. The import job is loaded when it is first needed. */
export class GraphImporter implements Importer {
  readonly curator: Curator;
  private last: Promise<unknown> = Promise.resolve();
  private readonly jobs: ImportJobs;

  /** `folder` is where the paths of clients are looked up; without it they can name none. */
  constructor(
    private readonly store: GraphStore,
    folder?: string,
  ) {
    this.curator = new GraphCurator(store, (work) => this.next(work));
    this.jobs = new ImportJobs(store, folder, (work) => this.next(work));
  }

  importTexts(texts: readonly ImportText[]): Promise<readonly ImportOutcome[]> {
    return this.next(async () => {
      const { importDocuments, prepareGraph } = await import('../pipeline.js');
      const reference = await loadedReference();
      const read = await Promise.all(texts.map(readText));
      const documents = new Map<string, SourceDocument>();
      for (const outcome of read)
        if ('id' in outcome && !documents.has(outcome.id)) documents.set(outcome.id, outcome);
      await prepareGraph(this.store, reference);
      const { known } = await importDocuments(this.store, reference, [...documents.values()]);
      const seen = new Set(known);
      return read.map((outcome): ImportOutcome => {
        if (!('id' in outcome)) return outcome;
        const twice = seen.has(outcome.id);
        seen.add(outcome.id);
        return { document: outcome.id, known: twice };
      });
    });
  }

  deleteDocument(id: string): Promise<boolean> {
    return this.next(async () => {
      const { deleteDocuments } = await import('../load/documents.js');
      return (await deleteDocuments(this.store, await loadedReference(), [id])).length > 0;
    });
  }

  startImport(request: ImportRequest): Promise<string> {
    return this.jobs.start(request);
  }

  /** Ends what runs in the background, after the documents under way. */
  async close(): Promise<void> {
    this.jobs.stop();
    await this.last;
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}

type Read =
  | (SourceDocument & { readonly source: string | null })
  | Extract<ImportOutcome, { problem: string }>;

async function readText({ name, text, source }: ImportText): Promise<Read> {
  const bytes = Buffer.from(text);
  if (text.trim() === '') return { problem: 'empty', message: `${name} is empty: send the document’s text.` };
  if (bytes.length > LARGEST)
    return {
      problem: 'too-large',
      message: `${name} has ${bytes.length} bytes, more than ${LARGEST}: send it in parts, or import it as a file.`,
    };
  try {
    return { ...(await documentOf(name, bytes)), source };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problem: 'not-text', message: error.message };
  }
}
