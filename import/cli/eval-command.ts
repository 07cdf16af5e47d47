import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadReference } from '../../src/reference/reference';
import { goldDocuments } from '../evaluate/gold';
import { type CategoryScore, score } from '../evaluate/score';
import { extract } from '../extract/extract';
import { recordOf } from '../extract/record';
import { readText } from '../read/read';
import { EXIT } from './exit';
import { UsageError } from './usage-error';

export interface EvalOptions {
  readonly json?: boolean;
  readonly misses?: boolean;
  readonly category?: string;
  readonly save?: string;
  readonly against?: string;
}

/** `entente eval DIR`: scores the extraction against gold documents. */
export function evalCommand(folder: string, options: EvalOptions): number {
  const reference = loadReference();
  const pairs = goldDocuments(folder).map(({ name, textFile, expected }) => {
    const { id, name: source, text } = readText({ path: textFile, name: basename(textFile) });
    return {
      name,
      expected,
      found: recordOf(id, extract(text, source, reference)) as unknown as Record<string, unknown>,
    };
  });
  const scores = score(pairs).filter(({ category }) => !options.category || options.category === category);
  if (scores.length === 0) throw new UsageError(`There is no category ${options.category}.`);
  if (options.save) writeFileSync(options.save, JSON.stringify(scores));
  if (options.json) process.stdout.write(`${JSON.stringify(scores)}\n`);
  else printTable(scores, pairs.length, options.against ? stored(options.against) : undefined);
  if (options.misses) for (const category of scores) printMisses(category);
  return EXIT.done;
}

function stored(file: string): CategoryScore[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CategoryScore[];
  } catch (cause) {
    throw new UsageError(`${file} is no stored run: make one with entente eval DIR --save ${file}.`, {
      cause,
    });
  }
}

function printTable(
  scores: readonly CategoryScore[],
  documents: number,
  before: readonly CategoryScore[] | undefined,
): void {
  const percent = (value: number) => value.toFixed(3);
  process.stdout.write(
    `${documents} documents\n${'category'.padEnd(13)} expected  found  right  precision  recall  F1     95 % interval   ${before ? 'change  ' : ''}further fields\n`,
  );
  for (const { category, expected, found, right, precision, recall, f1, interval, fields } of scores) {
    const earlier = before?.find((other) => other.category === category);
    const change = earlier ? `${f1 - earlier.f1 >= 0 ? '+' : ''}${percent(f1 - earlier.f1)}  `.padEnd(8) : '';
    process.stdout.write(
      `${category.padEnd(13)} ${String(expected).padStart(8)}  ${String(found).padStart(5)}  ${String(right).padStart(5)}  ${percent(precision).padStart(9)}  ${percent(recall).padStart(6)}  ${percent(f1)}  ${percent(interval[0])}–${percent(interval[1])}     ${change}${Object.entries(
        fields,
      )
        .map(([field, share]) => `${field} ${percent(share)}`)
        .join(', ')}\n`,
    );
  }
}

function printMisses({ category, documents }: CategoryScore): void {
  for (const { document, missed, wrong, mistakes } of documents) {
    for (const entry of missed) process.stdout.write(`${category} missed  ${document}: ${entry}\n`);
    for (const entry of wrong) process.stdout.write(`${category} wrong   ${document}: ${entry}\n`);
    for (const mistake of mistakes) process.stdout.write(`${category} field   ${document}: ${mistake}\n`);
  }
}
