import { loadDocuments } from '../../../import/load/documents';
import { prepareGraph } from '../../../import/pipeline';
import type { GraphStore } from '../../../src/graph/store';
import type { Reference } from '../../../src/reference/reference';
import { type Measure, median } from '../measure';
import { generatedReport, type Pair } from './generated-reports';
import { extractedOf, importAll, type Spent, spent } from './import-time';

const PAIR: Pair = ['Slovakia', 'Uruguay'];
/** The block of which the size is told: fields of cooperation and contacts of the pair, its largest. */
const BLOCK = 'relation:SVK-URY';
const CLAIMS_A_REPORT = 5.6;
const NEW = 15;

/** What one new document takes in a block of about so many claims of a pair that is told of for thirty years. */
export async function measureLargeBlock(
  store: GraphStore,
  reference: Reference,
  claims: number,
): Promise<Measure[]> {
  await prepareGraph(store, reference);
  const total = Math.round(claims / CLAIMS_A_REPORT) + NEW;
  const reports = Array.from({ length: total }, (_, serial) => generatedReport(PAIR, serial, total));
  // Some from every other year and the last are kept back.
  const step = Math.floor(total / NEW);
  const held = reports.filter((_, serial) => serial % step === step - 1).slice(-NEW);
  await importAll(
    store,
    reference,
    reports.filter((report) => !held.includes(report)),
    100,
  );
  const there = await store.count('Claim', { property: 'block', is: 'equals', value: BLOCK });
  const times: Spent[] = [];
  for (const report of held) {
    const extracted = extractedOf(report, reference);
    times.push(await spent(() => loadDocuments(store, reference, [extracted])));
  }
  const note = `resolve and load, this process at work, median of ${times.length}; the pair's largest block has ${there} claims`;
  return [
    {
      name: `a document among ${claims}`,
      value: median(times.map(({ processor }) => processor)),
      unit: 'ms',
      target: '≤ 50',
      note,
    },
    {
      name: '  by the clock',
      value: median(times.map(({ wall }) => wall)),
      unit: 'ms',
      note: 'with waiting for the disk and for other processes',
    },
  ];
}
