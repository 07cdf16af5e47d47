import type { GraphNode } from '../../src/graph/node';
import type { Ontology } from '../../src/graph/ontology';
import type { GraphStore, RelationshipWrite } from '../../src/graph/store';
import { everyNeighbour, everyNode } from '../../src/graph/whole-answers';

/** A line of a copy of a graph: first what it is, then nodes, then relationships, then how many there were. */
export type GraphLine =
  | { readonly backup: 'entente'; readonly version: 1 }
  | { readonly node: GraphNode }
  | { readonly relationship: RelationshipWrite }
  | { readonly end: { readonly nodes: number; readonly relationships: number } };

/** Nodes whose relationships are read at once. */
const CHUNK = 200;

/** Everything that a graph holds, in an order that does not depend on the store. */
export async function* graphLines(store: GraphStore, ontology: Ontology): AsyncGenerator<GraphLine> {
  yield { backup: 'entente', version: 1 };
  const ids = new Map<string, string[]>();
  let nodes = 0;
  for (const label of [...ontology.labels.keys()].sort()) {
    const own: string[] = [];
    for await (const { id, properties } of everyNode(store, { label })) {
      own.push(id);
      nodes++;
      yield { node: { label, id, properties } };
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
      const found = await everyNeighbour(store, { ...hop, ids: some });
      for (const [index, rows] of found.entries())
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
