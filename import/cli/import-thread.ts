import { parentPort, workerData } from 'node:worker_threads';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { StoreError } from '../../src/graph/store-error';
import { GraphImporter } from './graph-importer';
import type { Answer, Call, ThreadSettings } from './import-calls';

// The thread that writes for a server: it imports, deletes and judges on a connection of its own, so that requests
// are answered meanwhile.
const { store: address, folder } = workerData as ThreadSettings;
const opened = openStore(address).then((store) => ({ store, importer: new GraphImporter(store, folder) }));
opened.catch(() => undefined);

parentPort?.on('message', async (call: Call) => {
  const answer: Answer = await carriedOut(call).then(
    (value) => ({ id: call.id, ...value }),
    (error: unknown) => ({ id: call.id, failure: failureOf(error) }),
  );
  parentPort?.postMessage(answer);
  if (call.method === 'close') parentPort?.close();
});

async function carriedOut(call: Call): Promise<{ value: unknown; revision: string | null }> {
  if (call.method === 'close') {
    await opened.then(closed, () => undefined);
    return { value: undefined, revision: null };
  }
  const { store, importer } = await opened;
  const value = await answerTo(importer, call);
  return { value, revision: await store.revision() };
}

async function closed({ store, importer }: { store: GraphStore; importer: GraphImporter }): Promise<void> {
  await importer.close();
  await store.close();
}

function answerTo(importer: GraphImporter, call: Exclude<Call, { method: 'close' }>): Promise<unknown> {
  switch (call.method) {
    case 'importTexts':
      return importer.importTexts(...call.parameters);
    case 'startImport':
      return importer.startImport(...call.parameters);
    case 'deleteDocument':
      return importer.deleteDocument(...call.parameters);
    case 'judge':
      return importer.curator.judge(...call.parameters);
    case 'withdraw':
      return importer.curator.withdraw(...call.parameters);
  }
}

/** Classes of errors do not pass between threads. */
function failureOf(error: unknown): NonNullable<Extract<Answer, { failure: unknown }>['failure']> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { message, stack, code: error instanceof StoreError ? error.code : undefined };
}
