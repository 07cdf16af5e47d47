import type { Ontology } from '../../src/graph/ontology';
import type { GraphNode, GraphStore, RelationshipWrite } from '../../src/graph/store';

/** A line of a copy of a graph: first what it is, then nodes, then relationships, then how many there were. */
export type GraphLine =
  | { readonly backup: 'entente'; readonly version: 1 }
  | { readonly node: GraphNode }
  | { readonly relationship: RelationshipWrite }
  | { readonly end: { readonly nodes: number; readonly relationships: number } };

const PAGE = 1000;
/** Nodes whose relationships are read at once, and how many relationships one of them can have. */
const CHUNK = 200;
const MOST = 1_000_000;

/** Everything that a graph holds, in an order that does not depend on the store. */
export async function* graphLines(store: GraphStore, ontology: Ontology): AsyncGenerator<GraphLine> {
  yield { backup: 'entente', version: 1 };
  const ids = new Map<string, string[]>();
  let nodes = 0;
  for (const label of [...ontology.labels.keys()].sort()) {
    const own: string[] = [];
    for await (const node of everyNode(store, label)) {
      own.push(node.id);
      nodes++;
      yield { node };
    }
    ids.set(label, own);
  }
  let relationships = 0;
  for (const type of [...ontology.relationships.keys()].sort())
    for (const from of [...ontology.relationship(type).from].sort())
      for await (const relationship of relationshipsFrom(store, ontology, type, from, ids.get(from) ?? [])) {
        relationships++;
        yield { relationship };
      }
  yield { end: { nodes, relationships } };
}

/** All nodes of a label, a thousand a statement. */
export async function* everyNode(store: GraphStore, label: string): AsyncGenerator<GraphNode> {
  for (let after: string | undefined; ; ) {
    const keyset = after === undefined ? undefined : { values: [], id: after };
    const page = await store.find({ label, order: [], limit: PAGE, after: keyset });
    for (const { id, properties } of page.rows) yield { label, id, properties };
    after = page.rows.at(-1)?.id;
    if (!page.more || after === undefined) return;
  }
}

async function* relationshipsFrom(
  store: GraphStore,
  ontology: Ontology,
  type: string,
  from: string,
  ids: readonly string[],
): AsyncGenerator<RelationshipWrite> {
  const { keyed, to } = ontology.relationship(type);
  for (const label of [...to].sort())
    for (let at = 0; at < ids.length; at += CHUNK) {
      const some = ids.slice(at, at + CHUNK);
      const hop = { from, relationship: type, direction: 'out', label } as const;
      const pages = await store.expand({ ...hop, ids: some, order: [], limit: MOST });
      for (const [index, { rows }] of pages.entries())
        for (const { node, relationship, key } of rows)
          yield {
            type,
            from: { label: from, id: some[index] as string },
            to: { label, id: node.id },
            ...(keyed ? { key } : {}),
            properties: relationship,
          };
    }
}
