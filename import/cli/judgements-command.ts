import { readFileSync, writeFileSync } from 'node:fs';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { importJudgements } from '../load/import-judgements';
import { JudgementFileError, judgementFile, judgementsIn } from '../load/judgement-file';
import { everyJudgement } from '../load/judgement-nodes';
import { prepareGraph } from '../pipeline';
import { EXIT } from './exit';
import type { Settings } from './settings';
import { withStore } from './store';
import { UsageError } from './usage-error';

/** `entente judgements export FILE`: all that curators have said, as a file for version control; `-` for standard output. */
export async function exportJudgements(file: string, settings: Settings): Promise<number> {
  return withStore(settings, async (store) => {
    await store.prepare();
    const text = await judgementFile(store);
    if (file === '-') process.stdout.write(text);
    else {
      onFile(file, () => writeFileSync(file, text));
      process.stdout.write(`${await count(store)} written to ${file}.\n`);
    }
    return EXIT.done;
  });
}

/** `entente judgements import FILE`: takes them in; those that contradict others are named and left out. */
export async function importJudgementFile(file: string, settings: Settings): Promise<number> {
  const judgements = read(file);
  return withStore(settings, async (store) => {
    const reference = loadReference();
    await prepareGraph(store, reference);
    const { taken, known, refused, waiting } = await importJudgements(store, reference, judgements);
    process.stdout.write(`${taken.length} taken in, ${known} known already, ${refused.length} refused.\n`);
    if (waiting.length > 0)
      process.stdout.write(`${waiting.length} wait for documents that are not in the graph yet.\n`);
    for (const { message } of refused) process.stderr.write(`entente: ${message}\n`);
    return refused.length > 0 ? EXIT.someFailed : EXIT.done;
  });
}

function read(file: string) {
  const text = onFile(file, () => readFileSync(file === '-' ? 0 : file, 'utf8'));
  try {
    return judgementsIn(text, file);
  } catch (cause) {
    throw cause instanceof JudgementFileError ? new UsageError(cause.message, { cause }) : cause;
  }
}

function onFile<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new UsageError(`${file} ${problem(cause as NodeJS.ErrnoException)}.`, { cause });
  }
}

function problem({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'does not exist: check the path';
  if (code === 'EISDIR') return 'is a folder: give the path of a file';
  if (code === 'EACCES' || code === 'EROFS')
    return 'may not be opened: check its rights, or give another path';
  return `cannot be used: ${message}`;
}

async function count(store: GraphStore): Promise<string> {
  const { length } = await everyJudgement(store);
  return `${length} ${length === 1 ? 'judgement' : 'judgements'}`;
}
