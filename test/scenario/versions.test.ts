import { deleteDocuments, loadDocuments } from '../../import/load/documents';
import { outdatedByVersion } from '../../import/load/outdated';
import { prepareGraph, refreshDocuments } from '../../import/pipeline';
import { extractorVersion } from '../../import/resolve/claims/claims-of';
import { sha256 } from '../../src/domain/identity';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { nodesOf } from './curating';
import { graphContent } from './graph-content';
import { extracted } from './imported';

/** A report on Scholz in Kazakhstan in 2024, as it stood first and after a correction of the page; and another text from the address. */
const HEAD = 'German Chancellor Olaf Scholz paid an official visit to Kazakhstan';
const REST =
  'President Kassym-Jomart Tokayev received him at the Akorda in Astana. They spoke of trade, raw materials and transport, and took part in the meeting of the heads of state of Central Asia and Germany on the next day.';
const date = '2024-09-18';
const FIRST = extracted('page', { date, text: `${HEAD} on September 15, 2024. ${REST}` });
const SECOND = extracted('page', { date, text: `${HEAD} on September 16, 2024. ${REST}` });
const THIRD = extracted('page', { date, text: `${HEAD} on September 16-17, 2024. ${REST}` });
const OTHER = extracted('page', {
  date: '2025-03-01',
  text: 'Finnish President Alexander Stubb is expected in Astana in October, officials say.',
});
const reference = loadReference();

describeOnFilledStores(
  'versions of a page',
  (store) => prepareGraph(store, reference),
  (store) => {
    const load = (...documents: (typeof FIRST)[]) => loadDocuments(store(), reference, documents);
    const drop = (...documents: (typeof FIRST)[]) =>
      deleteDocuments(
        store(),
        reference,
        documents.map(({ id }) => id),
      );
    const visits = async () => (await store().find({ label: 'Visit', order: [], limit: 10 })).rows;
    const starts = async () => (await visits()).map(({ properties }) => properties.start);
    const newer = async ({ id }: typeof FIRST) =>
      (await store().get('Document', [id]))[0]?.properties.supersededBy ?? null;
    afterEach(() => drop(FIRST, SECOND, THIRD, OTHER));

    test('a newer version takes the older one’s place; the older stays with its claims, and comes back without it', async () => {
      await load(FIRST);
      const [before] = await visits();
      const content = await graphContent(store());
      await load(SECOND);
      expect(await starts()).toEqual(['2024-09-16']);
      expect((await visits())[0]?.properties.sources).toBe(1);
      expect(await newer(FIRST)).toBe(SECOND.id);
      expect(await claims(store(), FIRST.id)).toContain(true);
      expect(await claims(store(), SECOND.id)).not.toContain(true);
      await drop(SECOND);
      expect(await newer(FIRST)).toBeNull();
      expect(await graphContent(store())).toEqual(content);
      expect(await starts()).toEqual([before?.properties.start]);
    });

    test('of three versions the last counts, whichever of the others goes', async () => {
      await load(FIRST);
      await load(SECOND);
      await load(THIRD);
      await drop(SECOND);
      expect(await newer(FIRST)).toBe(THIRD.id);
      expect((await visits()).map(({ properties }) => properties.end)).toEqual(['2024-09-17']);
      await load(FIRST);
      expect(await newer(FIRST)).toBe(THIRD.id);
      expect((await visits())[0]?.properties.sources).toBe(1);
    });

    test('another text from the same address is a document of its own', async () => {
      await load(FIRST);
      await load(OTHER);
      expect(await newer(FIRST)).toBeNull();
    });

    test('documents that older rules have read are read anew; facts keep their ids', async () => {
      await load(FIRST);
      const content = await graphContent(store());
      const ids = (await visits()).map(({ id }) => id);
      const [document] = await store().get('Document', [FIRST.id]);
      if (!document) throw new Error('The document is not there.');
      await store().write({
        nodes: [{ ...document, properties: { ...document.properties, extractor: sha256('older rules') } }],
      });
      expect(await refreshDocuments(store(), reference)).toMatchObject({ refreshed: 1, ruleFailures: [] });
      expect(await graphContent(store())).toEqual(content);
      expect((await visits()).map(({ id }) => id)).toEqual(ids);
      expect(await refreshDocuments(store(), reference)).toMatchObject({ refreshed: 0 });
    });

    test('what no rule of today would make stays, marked with the version that made it, until its document is read anew', async () => {
      await load({ ...OTHER, extraction: FIRST.extraction });
      const [document] = await store().get('Document', [OTHER.id]);
      const [block] = await store().block([OTHER.id], 'document');
      const older = [document, ...(block?.claims ?? []).map(({ node }) => node)].flatMap((node) =>
        node ? [{ ...node, properties: { ...node.properties, extractor: 'rules-1+reference-0' } }] : [],
      );
      await store().write({ nodes: older });
      const another = extracted('another', { date, text: `${HEAD} on September 15, 2024.` });
      await load(another);
      const [visit] = await nodesOf<{ evidence: { edges: { node: { extractor: string } }[] } }>(
        store(),
        '{ visits { edges { node { evidence { edges { node { extractor } } } } } } }',
      );
      expect(visit?.evidence.edges.map(({ node }) => node.extractor).sort()).toEqual([
        'rules-1+reference-0',
        extractorVersion(reference),
      ]);
      expect(await outdatedByVersion(store(), reference)).toEqual([
        { version: 'rules-1+reference-0', documents: 1 },
      ]);
      await refreshDocuments(store(), reference);
      expect(await outdatedByVersion(store(), reference)).toEqual([]);
      await drop(another);
    });
  },
);

async function claims(store: GraphStore, document: string): Promise<unknown[]> {
  const { rows } = await store.find({
    label: 'Claim',
    filter: { property: 'document', is: 'equals', value: document },
    order: [],
    limit: 100,
  });
  return rows.map(({ properties }) => properties.superseded ?? null);
}
