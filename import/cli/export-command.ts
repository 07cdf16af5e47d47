import { appendFileSync, writeFileSync } from 'node:fs';
import type { GraphNode, Properties } from '../../src/graph/node';
import { loadOntology, type Ontology } from '../../src/graph/ontology';
import type { GraphStore } from '../../src/graph/store';
import { everyNeighbour, everyNode } from '../../src/graph/whole-answers';
import { EXIT } from './exit';
import type { Settings } from './settings';
import { withStore } from './store';
import { UsageError } from './usage-error';

/** Kinds of facts by the name that a user gives, with their labels. */
const KINDS: Readonly<Record<string, string>> = {
  relations: 'Relation',
  milestones: 'Milestone',
  visits: 'Visit',
  meetings: 'Meeting',
  agreements: 'Agreement',
  statements: 'Statement',
  institutions: 'Institution',
  events: 'Event',
  indicators: 'Indicator',
};
/** Of the graph's own use. */
const INTERNAL = new Set(['block', 'versions', 'history', 'judgements', 'pair']);
const CHUNK = 200;

/** `entente export FILE`: facts as JSON lines for other programs, each with its neighbours and the sentences it rests on. */
export async function exportCommand(
  file: string,
  { kinds }: { readonly kinds?: string },
  settings: Settings,
): Promise<number> {
  const labels = labelsOf(kinds);
  return withStore(settings, async (store) => {
    await store.prepare();
    const ontology = loadOntology();
    const write = writer(file);
    let facts = 0;
    for (const label of labels)
      for await (const some of inChunks(everyNode(store, { label })))
        for (const line of await exported(store, ontology, label, some)) {
          write(`${JSON.stringify(line)}\n`);
          facts++;
        }
    if (file !== '-') process.stdout.write(`${facts} facts written to ${file}.\n`);
    return EXIT.done;
  });
}

function labelsOf(kinds: string | undefined): string[] {
  const names = kinds?.split(',').map((name) => name.trim()) ?? Object.keys(KINDS);
  return names.map((name) => {
    const label = KINDS[name];
    if (!label)
      throw new UsageError(`There are no ${name} to export; there are ${Object.keys(KINDS).join(', ')}.`);
    return label;
  });
}

function writer(file: string): (text: string) => void {
  if (file === '-') return (text) => process.stdout.write(text);
  try {
    writeFileSync(file, '');
  } catch (cause) {
    throw new UsageError(`${file} cannot be written: ${(cause as Error).message}.`, { cause });
  }
  return (text) => appendFileSync(file, text);
}

async function* inChunks(nodes: AsyncIterable<GraphNode>): AsyncGenerator<GraphNode[]> {
  let chunk: GraphNode[] = [];
  for await (const node of nodes) {
    chunk.push(node);
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function exported(
  store: GraphStore,
  ontology: Ontology,
  label: string,
  nodes: readonly GraphNode[],
): Promise<object[]> {
  const ids = nodes.map(({ id }) => id);
  const neighbours = ids.map((): Record<string, { id: string; says: Properties }[]> => ({}));
  for (const { name: relationship, from, to } of ontology.relationships.values()) {
    if (relationship === 'SUPPORTS') continue;
    for (const direction of ['out', 'in'] as const) {
      const [near, far] = direction === 'out' ? [from, to] : [to, from];
      for (const other of near.includes(label) ? far : []) {
        const hop = { from: label, relationship, direction, label: other } as const;
        const found = await everyNeighbour(store, { ...hop, ids });
        found.forEach((rows, index) => {
          const own = neighbours[index] as Record<string, { id: string; says: Properties }[]>;
          for (const { node, relationship: says } of rows)
            own[relationship] = [...(own[relationship] ?? []), { id: `${other}:${node.id}`, says }];
        });
      }
    }
  }
  const evidence = await evidenceOf(store, label, ids);
  return nodes.map(({ id, properties }, index) => ({
    id: `${label}:${id}`,
    ...Object.fromEntries(Object.entries(properties).filter(([name]) => !INTERNAL.has(name))),
    disputes: JSON.parse(String(properties.disputes ?? '[]')),
    relationships: neighbours[index],
    evidence: evidence[index],
  }));
}

async function evidenceOf(store: GraphStore, label: string, ids: readonly string[]): Promise<object[][]> {
  const hop = { from: label, relationship: 'SUPPORTS', direction: 'in', label: 'Claim' } as const;
  const supporting = await everyNeighbour(store, { ...hop, ids });
  const claims = supporting.map((rows) => rows.map(({ node }) => node));
  const documents = [...new Set(claims.flat().map(({ properties }) => String(properties.document)))];
  const sources = new Map(
    (await store.get('Document', documents)).flatMap((node) => (node ? [[node.id, node.properties]] : [])),
  );
  return claims.map((own) =>
    own.map(({ id, properties: { document, quote, start, end, confidence, inferred } }) => ({
      claim: id,
      document,
      source: sources.get(String(document))?.source ?? null,
      date: sources.get(String(document))?.date ?? null,
      quote,
      start,
      end,
      confidence,
      inferred,
    })),
  );
}
