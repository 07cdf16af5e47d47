import * as fc from 'fast-check';
import { extract } from '../../import/extract/extract';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { judge, withdraw } from '../../import/load/judge';
import { prepareGraph } from '../../import/pipeline';
import { documentsIn } from '../../import/read/inputs';
import { readText } from '../../import/read/read';
import type { FactRef, Ruling } from '../../src/domain/curator';
import { projectFile } from '../../src/domain/project-files';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { graphContent } from './graph-content';

const reference = loadReference();
const documents: ExtractedDocument[] = documentsIn(projectFile('import', 'documents')).map((file) => {
  const { id, name, text } = readText(file);
  const document = { id, source: name, file: name, extraction: extract(text, name, reference) };
  // A counterexample names documents; in full it would fill a log.
  return Object.defineProperty(document, fc.toStringMethod, { value: () => name });
});

/** Some documents in some order, cut into batches. */
const some = fc.shuffledSubarray(documents, { minLength: 5, maxLength: 25 });
const batched = (list: readonly ExtractedDocument[], sizes: readonly number[]) => {
  const batches: ExtractedDocument[][] = [];
  for (let at = 0, turn = 0; at < list.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    batches.push(list.slice(at, at + size));
    at += size;
  }
  return batches;
};
const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });

describeOnFilledStores(
  'the same documents give the same facts',
  (store) => prepareGraph(store, reference),
  (store, kind) => {
    const numRuns = kind === 'embedded' ? Number(process.env.ENTENTE_PROPERTY_RUNS ?? 6) : 2;
    const load = (list: readonly ExtractedDocument[]) => loadDocuments(store(), reference, list);
    const drop = (list: readonly ExtractedDocument[]) =>
      deleteDocuments(
        store(),
        reference,
        list.map(({ id }) => id),
      );
    /** What the graph holds after the work on an empty graph, which is left empty again. */
    const after = async (list: readonly ExtractedDocument[], work: () => Promise<unknown>) => {
      await work();
      const content = await graphContent(store());
      await drop(list);
      return content;
    };
    const holds = (property: fc.IAsyncProperty<unknown>) =>
      fc.assert(property, { numRuns, endOnFailure: true });

    test('in any order and any batches', () =>
      holds(
        fc.asyncProperty(some, sizes, async (list, cut) => {
          const sorted = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
          const inOneGo = await after(list, () => load(sorted));
          expect(inOneGo.length).toBeGreaterThan(100);
          const inBatches = await after(list, async () => {
            for (const batch of batched(list, cut)) await load(batch);
          });
          expect(inBatches).toEqual(inOneGo);
        }),
      ));

    test('however often they are imported', () =>
      holds(
        fc.asyncProperty(some, sizes, async (list, cut) => {
          const once = await after(list, () => load(list));
          const often = await after(list, async () => {
            for (const batch of [list, ...batched(list, cut)]) await load(batch);
          });
          expect(often).toEqual(once);
        }),
      ));

    test('a deletion takes away exactly what only the deleted supported', () =>
      holds(
        fc.asyncProperty(some, fc.integer({ min: 1, max: 4 }), sizes, async (list, count, cut) => {
          const [gone, kept] = [list.slice(0, count), list.slice(count)];
          const without = await after(list, () => load(kept));
          const deleted = await after(list, async () => {
            for (const batch of batched([...kept, ...gone], cut)) await load(batch);
            await drop(gone);
          });
          expect(deleted).toEqual(without);
        }),
      ));

    test('what curators merge and split is as before once they take it back, whatever comes in between', () =>
      holds(
        fc.asyncProperty(some, fc.nat(), fc.integer({ min: 1, max: 4 }), async (list, seed, count) => {
          const [first, later] = [list.slice(count), list.slice(0, count)];
          const plain = await after(list, () => load(list));
          const judged = await after(list, async () => {
            await load(first);
            const made = await judgedAtRandom(store(), seed);
            await load(later);
            for (const id of made.reverse())
              expect(await withdraw(store(), reference, id, BY)).toHaveProperty('judgement', id);
          });
          expect(judged.filter(ofDocuments)).toEqual(plain.filter(ofDocuments));
        }),
      ));
  },
);

const BY = { author: 'A. Curator', reason: 'a property test' };

/** Judgements stay in the graph once they are taken back, and say so. */
function ofDocuments(line: string): boolean {
  return !line.startsWith('Judgement ');
}

/** Merges two facts of a kind, splits one that rests on several claims, corrects one; gives the judgements that were taken. */
async function judgedAtRandom(store: GraphStore, seed: number): Promise<string[]> {
  const rulings: Ruling[] = [];
  for (const label of ['Visit', 'Institution', 'Agreement']) {
    const { rows } = await store.find({ label, order: [], limit: 100 });
    const at = (offset: number) => rows[(seed + offset) % Math.max(rows.length, 1)];
    const [one, other] = [at(0), at(1)];
    if (one && other && one.id !== other.id) rulings.push({ kind: 'same', facts: [one, other] });
    const pages = await store.expand({
      from: label,
      ids: rows.map(({ id }) => id),
      relationship: 'SUPPORTS',
      direction: 'in',
      label: 'Claim',
      order: [],
      limit: 100,
    });
    const several = rows.findIndex(
      ({ id }, index) => id !== one?.id && id !== other?.id && (pages[index]?.rows.length ?? 0) > 1,
    );
    const claim = pages[several]?.rows[0]?.node.id;
    if (claim) rulings.push({ kind: 'split', fact: rows[several] as FactRef, claims: [claim] });
  }
  const { rows: visits } = await store.find({ label: 'Visit', order: [], limit: 1 });
  if (visits[0]) rulings.push({ kind: 'corrected', fact: visits[0], field: 'status', value: 'completed' });
  const made: string[] = [];
  for (const ruling of rulings) {
    const outcome = await judge(store, reference, ruling, BY);
    if ('judgement' in outcome) made.push(outcome.judgement);
  }
  // A few documents may hold no two facts of a kind, but a visit to correct.
  expect(made.length).toBeGreaterThan(0);
  return made;
}
