import { importFiles } from '../../import/pipeline';
import { projectFile } from '../../src/domain/project-files';
import type { GraphNode } from '../../src/graph/node';
import { loadOntology } from '../../src/graph/ontology';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';

const ontology = loadOntology();
/** What the graph is made of, which no document asserts: the tree of sectors, a document's claims, what a relation is of. */
const STRUCTURE = new Set(['WITHIN', 'STATES', 'SUPPORTS']);
const isStructure = (type: string, from: string) =>
  STRUCTURE.has(type) || (type === 'OF' && from === 'Relation');

describeOnFilledStores(
  'what documents assert',
  async (store) => {
    await importFiles({
      store,
      reference: loadReference(),
      paths: [projectFile('import', 'documents')],
    });
  },
  (store) => {
    test('each claim is the document’s text from its start to its end', async () => {
      const documents = new Map((await everyNode(store(), 'Document')).map((node) => [node.id, node]));
      const claims = await everyNode(store(), 'Claim');
      expect(claims.length).toBeGreaterThan(1000);
      const wrong = claims.filter(({ properties: { document, quote, start, end } }) => {
        const text = String(documents.get(String(document))?.properties.text);
        return String(quote) === '' || text.slice(Number(start), Number(end)) !== quote;
      });
      expect(wrong).toEqual([]);
    });

    test('every relationship is asserted by claims that are there, or by the reference data', async () => {
      const claims = new Map((await everyNode(store(), 'Claim')).map((node) => [node.id, node]));
      const counted: Record<string, number> = {};
      const without: string[] = [];
      for (const { name: type, from, to } of ontology.relationships.values())
        for (const source of from) {
          if (isStructure(type, source)) continue;
          const ids = (await everyNode(store(), source)).map(({ id }) => id);
          for (const target of to) {
            const request = { from: source, relationship: type, direction: 'out', label: target } as const;
            const pages =
              ids.length > 0 ? await store().expand({ ...request, ids, order: [], limit: 1000 }) : [];
            for (const [index, page] of pages.entries())
              for (const { node, relationship } of page.rows) {
                if (relationship.source === 'reference') continue;
                const by = (relationship.claims ?? []) as readonly string[];
                counted[type] = (counted[type] ?? 0) + 1;
                if (by.length === 0 || !by.every((id) => claims.has(id)))
                  without.push(`${source} ${ids[index]} ${type} ${target} ${node.id}`);
              }
          }
        }
      expect(without).toEqual([]);
      expect(Object.keys(counted)).toEqual(
        expect.arrayContaining([
          'MADE',
          'FROM',
          'TO',
          'HOSTED_BY',
          'ATTENDED',
          'BETWEEN',
          'CONCERNS',
          'SAID',
        ]),
      );
    });
  },
);

async function everyNode(store: GraphStore, label: string): Promise<GraphNode[]> {
  const nodes: GraphNode[] = [];
  for (let after: string | undefined; ; ) {
    const keyset = after === undefined ? undefined : { values: [], id: after };
    const page = await store.find({ label, order: [], limit: 1000, after: keyset });
    nodes.push(...page.rows);
    after = page.rows.at(-1)?.id;
    if (!page.more || after === undefined) return nodes;
  }
}
