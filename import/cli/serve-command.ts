import { projectFile } from '../../src/domain/project-files';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadedReference } from './loaded-reference';
import type { Settings } from './settings';
import { addressOf } from './store';
import { ThreadImporter } from './thread-importer';
import { UsageError } from './usage-error';

/** `entente serve`: the API, GraphiQL and the explorer, until it is told to stop. */
export async function serveCommand(settings: Settings): Promise<void> {
  await serveStore(await openConfigured(settings), settings);
}

/** `entente start`: imports the starting corpus where the graph has no documents yet, then serves. */
export async function startCommand(settings: Settings): Promise<void> {
  const store = await openConfigured(settings);
  try {
    await store.prepare();
    const documents = await store.count('Document');
    if (documents === 0) {
      const { importFiles } = await import('../pipeline.js');
      const { printSummary, progress, reportFailures } = await import('./import-command.js');
      const started = Date.now();
      const paths = [projectFile('import', 'documents')];
      const summary = await importFiles({
        store,
        reference: await loadedReference(),
        paths,
        onProgress: progress,
      });
      printSummary(summary, settings.store, Date.now() - started);
      reportFailures(summary);
    } else process.stdout.write(`The graph in ${settings.store} holds ${documents} documents.\n`);
  } catch (error) {
    await store.close();
    throw error;
  }
  await serveStore(store, settings);
}

function openConfigured(settings: Settings): Promise<GraphStore> {
  return openStore(addressOf(settings));
}

async function serveStore(store: GraphStore, settings: Settings): Promise<void> {
  // Loaded only here: other commands need no server.
  const { serve, ListenError } = await import('../../src/server/serve.js');
  const { TrustedDocuments, ManifestError } = await import('../../src/server/trusted-documents.js');
  const importer = settings.writes
    ? new ThreadImporter(store, { store: addressOf(settings), folder: settings.importFolder })
    : undefined;
  try {
    await store.prepare();
    const server = await serve({
      store,
      importer,
      introspection: settings.introspection,
      metrics: settings.metrics,
      trustedDocuments: settings.trustedDocuments
        ? TrustedDocuments.read(settings.trustedDocuments)
        : undefined,
      host: settings.host,
      port: settings.port,
    });
    process.stdout.write(
      `Entente answers at ${server.url}: start page there, GraphQL and GraphiQL at ${server.url}/graphql. Ctrl-C stops it.\n`,
    );
    await server.stopped;
  } catch (cause) {
    throw cause instanceof ListenError || cause instanceof ManifestError
      ? new UsageError(cause.message, { cause })
      : cause;
  } finally {
    await importer?.close();
    await store.close();
  }
}
