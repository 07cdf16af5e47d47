import { randomUUID } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import type { ImportRequest } from '../../src/domain/importer';
import type { GraphStore } from '../../src/graph/store';
import { InputError } from '../read/input-error';
import type { Inputs } from '../read/inputs';
import { documentOf, readDocument, readEach, type SourceDocument } from '../read/read';
import { inputsWithin } from './import-folder';
import { ImportProgress } from './import-progress';
import { loadedReference } from './loaded-reference';

/** Documents in one transaction: so often is progress told, and so long do other requests wait. */
const BATCH = 4;
const MOST_FILES = 10_000;

/** A document to be read: throws `InputError` where it is none. */
type Reading = {
  readonly name: string;
  readonly read: () => Promise<SourceDocument & { source?: string | null }>;
};

/** Imports that run in the background, one after another. A stopped one goes on where it was when it is begun again. */
export class ImportJobs {
  private stopping = false;

  constructor(
    private readonly store: GraphStore,
    /** Where the paths of clients are looked up; none where there is no such folder. */
    private readonly folder: string | undefined,
    /** Runs one piece of work after another. */
    private readonly queue: <T>(work: () => Promise<T>) => Promise<T>,
    /** Told why an import has failed. */
    private readonly report: (error: unknown) => void = (error) => console.error(error),
  ) {}

  /** Gives the job's id once the graph has it. */
  async start(request: ImportRequest): Promise<string> {
    const progress = new ImportProgress(this.store, randomUUID());
    const { readings, close } = await this.readingsOf(request, progress);
    progress.total = readings.length + progress.failed;
    await progress.write();
    void this.queue(() => this.run(readings, progress))
      .catch(this.report)
      .finally(close);
    return progress.id;
  }

  /** Ends after the batch under way. */
  stop(): void {
    this.stopping = true;
  }

  private async run(readings: readonly Reading[], progress: ImportProgress): Promise<void> {
    try {
      await progress.begin();
      const { importDocuments, prepareGraph } = await import('../pipeline.js');
      const reference = await loadedReference();
      await prepareGraph(this.store, reference);
      for (let at = 0; at < readings.length; at += BATCH) {
        if (this.stopping) {
          await progress.end(
            'interrupted',
            'The server was stopped. Begin the same import again: it goes on.',
          );
          return;
        }
        const batch = readings.slice(at, at + BATCH);
        const read = await readEach(
          batch,
          (reading) => reading.read(),
          ({ message }, { name }) => progress.fails(name, message),
        );
        const documents = new Map(read.map((document) => [document.id, document]));
        const { known, claims } = await importDocuments(this.store, reference, [...documents.values()]);
        const imported = documents.size - known.size;
        progress.imported += imported;
        progress.known += read.length - imported;
        progress.claims += claims;
        progress.done = Math.min(at + BATCH, readings.length) + (progress.total - readings.length);
        progress.holds(documents.keys());
        await progress.write();
        await others();
      }
      await progress.end('completed');
    } catch (error) {
      await progress.end(
        'failed',
        'The import failed. What it took in stands; the reason is in the server’s log.',
      );
      throw error;
    }
  }

  private async readingsOf({ texts, uploads, paths }: ImportRequest, progress: ImportProgress) {
    const readings: Reading[] = [
      ...texts.map(({ name, text, source }) => ({
        name,
        read: async () => ({ ...(await documentOf(name, Buffer.from(text))), source }),
      })),
      ...uploads.map(({ name, bytes }) => ({ name, read: () => documentOf(name, bytes) })),
    ];
    const opened: Inputs[] = [];
    for (const path of paths) {
      try {
        const inputs = await inputsWithin(this.folder, path);
        opened.push(inputs);
        if (readings.length + inputs.files.length > MOST_FILES) throw tooMany(path);
        for (const { file, message } of inputs.failures) progress.fails(file, message);
        readings.push(...inputs.files.map((file) => ({ name: file.name, read: () => readDocument(file) })));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        progress.fails(path, error.message);
      }
    }
    const close = () => {
      for (const inputs of opened) inputs.close();
    };
    return { readings, close };
  }
}

function tooMany(path: string): InputError {
  return new InputError({
    file: path,
    problem: `brings more than ${MOST_FILES} files into one import`,
    remedy: 'import its folders one by one',
  });
}
