import { z } from 'zod';
import type { GraphNode, NodeRef, PropertyValue } from '../../src/graph/node';
import type { Ontology } from '../../src/graph/ontology';
import type { GraphStore, RelationshipWrite } from '../../src/graph/store';
import { everyNode } from '../../src/graph/whole-answers';
import type { GraphLine } from './graph-lines';

/** Id of the import job that says that a restoration has begun and not ended. */
const RESTORING = 'restore';
/** Nodes or relationships that are written in one transaction. */
const BATCH = 2000;

/** A text that is no whole backup: the message says where and why. */
export class BackupError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'BackupError';
  }
}

const PROPERTIES = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]) as z.ZodType<PropertyValue>,
);
const REF = z.strictObject({ label: z.string(), id: z.string() });
const COUNT = z.number().int().min(0);
const LINE = z.union([
  z.strictObject({ node: REF.extend({ properties: PROPERTIES }) }),
  z.strictObject({
    relationship: z.strictObject({
      type: z.string(),
      from: REF,
      to: REF,
      key: z.string().optional(),
      properties: PROPERTIES,
    }),
  }),
  z.strictObject({ end: z.strictObject({ nodes: COUNT, relationships: COUNT }) }),
  z.strictObject({ backup: z.literal('entente'), version: z.literal(1) }),
]);

/** Throws `BackupError` unless the lines are a whole backup. */
export async function checkBackup(lines: AsyncIterable<string>): Promise<void> {
  let number = 0;
  let [nodes, relationships] = [0, 0];
  let ended = false;
  for await (const text of lines) {
    number++;
    const line = parsed(text, number);
    if ('backup' in line !== (number === 1) || ended)
      throw new BackupError(
        `Line ${number} is out of place: a backup has a first line, and ends with its counts.`,
      );
    if ('node' in line) nodes++;
    if ('relationship' in line) relationships++;
    if (!('end' in line)) continue;
    ended = true;
    if (line.end.nodes !== nodes || line.end.relationships !== relationships)
      throw new BackupError(
        `It holds ${nodes} nodes and ${relationships} relationships, and says that it has ${line.end.nodes} and ${line.end.relationships}.`,
      );
  }
  if (!ended) throw new BackupError(`It ends after ${number} lines without its counts: it is cut off.`);
}

/** Whether a backup may be restored into the graph: it holds no documents, or what a restoration that broke off has left. */
export async function isRestorable(store: GraphStore): Promise<boolean> {
  const [begun] = await store.get('ImportJob', [RESTORING]);
  return begun !== null || (await store.count('Document')) === 0;
}

/** Writes the nodes and relationships of a backup that was checked in place of what is there. Doing so twice is doing so once. */
export async function restoreBackup(
  store: GraphStore,
  ontology: Ontology,
  lines: AsyncIterable<string>,
): Promise<{ nodes: number; relationships: number }> {
  const job = { label: 'ImportJob', id: RESTORING };
  await store.write({ nodes: [{ ...job, properties: { status: 'running' } }] });
  await empty(store, ontology);
  let nodes: GraphNode[] = [];
  let relationships: RelationshipWrite[] = [];
  const written = { nodes: 0, relationships: 0 };
  const flush = async () => {
    written.nodes += nodes.length;
    written.relationships += relationships.length;
    await store.write({ nodes, relationships });
    [nodes, relationships] = [[], []];
  };
  let number = 0;
  for await (const text of lines) {
    const line = parsed(text, ++number);
    if ('node' in line && line.node.id !== RESTORING) nodes.push(line.node);
    if ('relationship' in line) relationships.push(line.relationship);
    if (nodes.length + relationships.length >= BATCH) await flush();
  }
  await flush();
  await store.write({ deletes: [job] });
  return written;
}

/** Takes away the reference data, or what an earlier restoration has left. */
async function empty(store: GraphStore, ontology: Ontology): Promise<void> {
  for (const label of ontology.labels.keys()) {
    let deletes: NodeRef[] = [];
    for await (const { id } of everyNode(store, { label })) {
      if (id === RESTORING) continue;
      deletes.push({ label, id });
      if (deletes.length < BATCH) continue;
      await store.write({ deletes });
      deletes = [];
    }
    await store.write({ deletes });
  }
}

function parsed(text: string, number: number): GraphLine {
  try {
    return LINE.parse(JSON.parse(text)) as GraphLine;
  } catch (cause) {
    throw new BackupError(`Line ${number} is no line of a backup.`, { cause });
  }
}
