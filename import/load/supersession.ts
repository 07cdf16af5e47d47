import type { GraphNode } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';
import type { Claim } from '../resolve/claim';
import { releaseSignature, resemblance } from '../resolve/release';
import { claimsOfDocuments } from './claims-of-documents';

/** Share of shingles that two versions of a page have in common at least; texts that share less are two texts. */
const VERSION = 0.25;

/** What changes for documents that get a newer version, or whose newer version goes. */
export interface Supersession {
  /** Their nodes as they become. */
  readonly nodes: readonly GraphNode[];
  /** Claims that support nothing any more. They stay, with their document. */
  readonly superseded: readonly Claim[];
  /** Claims that support facts again. */
  readonly restored: readonly Claim[];
}

/** A text that comes in, with the address that it is from. */
export interface Version {
  readonly id: string;
  readonly source: string;
  readonly text: string;
}

/** The documents of the graph that the texts are new versions of: from the same address, with much of the same text. */
export async function supersededBy(store: GraphStore, texts: readonly Version[]): Promise<Supersession> {
  const coming = new Map(texts.filter(({ source }) => isAddress(source)).map((text) => [text.source, text]));
  if (coming.size === 0) return NOTHING;
  const there = await documentsWhere(store, 'source', [...coming.keys()]);
  const ids = new Set(texts.map(({ id }) => id));
  const older = there.flatMap((node): GraphNode[] => {
    const next = coming.get(String(node.properties.source));
    if (!next || ids.has(node.id) || node.properties.supersededBy != null) return [];
    const alike = resemblance(releaseSignature(String(node.properties.text)), releaseSignature(next.text));
    return alike >= VERSION ? [superseded(node, next.id)] : [];
  });
  const claims = await claimsOfDocuments(
    store,
    older.map(({ id }) => id),
  );
  return { nodes: older, superseded: claims, restored: [] };
}

/** The documents whose newer version is among those that go: they count again, or their next newer version does. */
export async function restoredWithout(store: GraphStore, gone: readonly string[]): Promise<Supersession> {
  const going = new Map(
    (await store.get('Document', gone)).flatMap((node) => (node ? [[node.id, node]] : [])),
  );
  const older = (await documentsWhere(store, 'supersededBy', gone)).filter(({ id }) => !going.has(id));
  const nodes = older.map((node) => {
    let next: unknown = node.properties.supersededBy;
    while (typeof next === 'string' && going.has(next)) next = going.get(next)?.properties.supersededBy;
    return superseded(node, typeof next === 'string' ? next : null);
  });
  const back = nodes.filter(({ properties }) => properties.supersededBy === null).map(({ id }) => id);
  return { nodes, superseded: [], restored: await claimsOfDocuments(store, back) };
}

/** Of the documents that are in the graph: the newer version, null where there is none. */
export async function newerVersions(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const nodes = await store.get('Document', ids);
  return new Map(
    nodes.flatMap((node) => {
      const newer = node?.properties.supersededBy;
      return node ? [[node.id, typeof newer === 'string' ? newer : null] as const] : [];
    }),
  );
}

const NOTHING: Supersession = { nodes: [], superseded: [], restored: [] };

function superseded({ label, id, properties }: GraphNode, by: string | null): GraphNode {
  return { label, id, properties: { ...properties, supersededBy: by } };
}

function isAddress(source: string): boolean {
  return /^https?:\/\//iu.test(source);
}

async function documentsWhere(
  store: GraphStore,
  property: 'source' | 'supersededBy',
  values: readonly string[],
): Promise<readonly GraphNode[]> {
  const filter = { property, is: 'oneOf', value: values } as const;
  return everyFound(store, { label: 'Document', filter });
}
