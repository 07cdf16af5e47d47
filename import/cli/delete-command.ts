import { createInterface } from 'node:readline/promises';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { deleteDocuments } from '../load/documents';
import { EXIT } from './exit';
import type { Settings } from './settings';
import { withStore } from './store';
import { UsageError } from './usage-error';

/** `entente delete DOCUMENT…`: takes documents away by id, source or file, with exactly what only they supported. */
export async function deleteCommand(
  names: readonly string[],
  options: { yes?: boolean },
  settings: Settings,
): Promise<number> {
  return withStore(settings, async (store) => {
    await store.prepare();
    const found = await Promise.all(names.map((name) => documentsNamed(store, name)));
    const missing = names.filter((_, index) => found[index]?.length === 0);
    for (const name of missing)
      process.stderr.write(
        `entente: no document ${name} in the graph: give its id, its source or its file as entente import named it.\n`,
      );
    const ids = [...new Set(found.flat())];
    if (ids.length > 0 && (options.yes || (await confirmed(ids.length)))) {
      const deleted = await deleteDocuments(store, loadReference(), ids);
      process.stdout.write(`${deleted.length} ${deleted.length === 1 ? 'document' : 'documents'} deleted.\n`);
    }
    return missing.length > 0 ? EXIT.someFailed : EXIT.done;
  });
}

async function documentsNamed(store: GraphStore, name: string): Promise<string[]> {
  const equals = (property: string) => ({ property, is: 'equals' as const, value: name });
  const page = await store.find({
    label: 'Document',
    filter: { any: [equals('id'), equals('source'), equals('file')] },
    order: [],
    limit: 100,
  });
  return page.rows.map((row) => row.id);
}

async function confirmed(count: number): Promise<boolean> {
  if (!process.stdin.isTTY) throw new UsageError('Deleting asks first: add --yes where nobody can answer.');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test(
      (
        await prompt.question(
          `Delete ${count} ${count === 1 ? 'document' : 'documents'} and what only they support? [y/N] `,
        )
      ).trim(),
    );
  } finally {
    prompt.close();
  }
}
