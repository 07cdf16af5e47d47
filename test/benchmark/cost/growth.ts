import { BATCH, prepareGraph } from '../../../import/pipeline';
import type { SourceDocument } from '../../../import/read/read';
import type { GraphStore } from '../../../src/graph/store';
import type { Reference } from '../../../src/reference/reference';
import type { Measure } from '../measure';
import { generatedReport, type Pair } from './generated-reports';
import { importAll, type Spent } from './import-time';

const SAMPLE = 1000;
/** Documents of a batch of those that only have to be there. */
const FILL = 1000;
const COUNTRIES = 60;

/** What 1,000 documents take when so many are in the graph already, smaller numbers first, and how much more at the last. */
export async function measureGrowth(
  store: GraphStore,
  reference: Reference,
  sizes: readonly number[],
  onProgress: (text: string) => void,
): Promise<Measure[]> {
  await prepareGraph(store, reference);
  const largest = (sizes.at(-1) ?? 0) + SAMPLE;
  const corpus = generatedCorpus(pairsOf(reference), largest);
  const take = (count: number) => Array.from({ length: count }, () => corpus.next().value as SourceDocument);
  const measured: { readonly size: number; readonly spent: Spent }[] = [];
  let there = 0;
  for (const size of sizes) {
    for (; there < size; there += FILL) {
      await importAll(store, reference, take(Math.min(FILL, size - there)), FILL);
      onProgress(`${Math.min(there + FILL, size)} documents`);
    }
    measured.push({ size, spent: await importAll(store, reference, take(SAMPLE), BATCH) });
    there = size + SAMPLE;
  }
  const claims = await store.count('Claim');
  const [first, last] = [measured[0], measured.at(-1)];
  return [
    ...measured.flatMap(({ size, spent }): Measure[] => [
      {
        name: `1,000 documents at ${size}`,
        value: spent.processor / 1000,
        unit: 's',
        note: `extract, resolve, load in batches of ${BATCH}; at work, ${(spent.wall / 1000).toFixed(1)} s by the clock`,
      },
    ]),
    {
      name: `at ${last?.size} beside ${first?.size}`,
      value: (last?.spent.processor ?? 0) / (first?.spent.processor ?? 1),
      unit: 'times',
      target: '≤ 1.3',
      note: `time at work; ${claims} claims in the end, of ${(COUNTRIES * (COUNTRIES - 1)) / 2} pairs`,
    },
  ];
}

/** Pairs of countries, as the reference data names them. */
function pairsOf(reference: Reference): Pair[] {
  const names = [...reference.countries.values()]
    .map(({ name }) => name)
    .filter((name) => /^[A-Z][a-z]+$/.test(name))
    .slice(0, COUNTRIES);
  return names.flatMap((one, at) => names.slice(at + 1).map((other): Pair => [one, other]));
}

/**
 * Reports of all pairs, of some many and of most few (Zipf's law, flattened), visits in no order of time. The three
 * reports of a visit come apart from each other but before long, as news does: what is told of a visit that the graph
 * knows is the same share of the documents at every size.
 */
function* generatedCorpus(pairs: readonly Pair[], total: number): Generator<SourceDocument, undefined> {
  const weights = pairs.map((_, rank) => (rank + 10) ** -0.8);
  const sum = weights.reduce((a, b) => a + b, 0);
  const visits = pairs.flatMap((pair, rank) => {
    const share = Math.ceil(((weights[rank] ?? 0) / sum) * (total / REPORTS + 2 * APART)) * REPORTS;
    return Array.from({ length: share / REPORTS }, (_, visit) => ({ pair, visit, share }));
  });
  // A step that shares no divisor with the number of visits comes to each of them once.
  let step = Math.floor(visits.length * 0.618);
  while (divisor(step, visits.length) !== 1) step++;
  for (let given = 0; given < total; given++) {
    const report = given % REPORTS;
    // Of the visit whose turn it is the first report, of those some turns ago the others.
    const turn = (Math.floor(given / REPORTS) - report * APART + visits.length) % visits.length;
    const { pair, visit, share } = visits[(turn * step) % visits.length] as (typeof visits)[number];
    yield generatedReport(pair, visit * REPORTS + report, share);
  }
}

/** Reports of a visit, and how many visits are told of first between two of them: more than a batch has. */
const REPORTS = 3;
const APART = 70;

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
