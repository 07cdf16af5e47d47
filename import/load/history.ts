import { idFrom } from '../../src/domain/identity';
import type { GraphNode, NodeRef, Properties, PropertyValue } from '../../src/graph/node';
import { projectOntology } from '../../src/graph/ontology';
import { type ChangeSet, type GraphStore, hopKey } from '../../src/graph/store';

/** Labels of facts: what claims add up to. */
const FACTS: ReadonlySet<string> = new Set([
  'Visit',
  'Meeting',
  'Agreement',
  'Statement',
  'Institution',
  'Event',
  'Indicator',
  'Relation',
  'Milestone',
]);

/** What follows from other properties, or says nothing to people. */
const SILENT = /^(block|confidence|history|judgements|versions|sureness|lastReported|.+Earliest|.+Latest)$/;

const CONCERNS = { relationship: 'CONCERNS', direction: 'out' } as const;

interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The changes with a `Change` node for every fact that they add, alter or remove: what it was and is, and the
 * documents or judgements that brought it. A fact that stays as it was leaves none. Costs a statement for each label touched.
 */
export async function withHistory(
  store: GraphStore,
  changes: ChangeSet,
  at: string,
  judgements: readonly string[] = [],
): Promise<ChangeSet> {
  const facts = (changes.nodes ?? []).filter(({ label }) => FACTS.has(label));
  const gone = (changes.deletes ?? []).filter(({ label }) => FACTS.has(label));
  const before = await nodesBefore(store, [...facts, ...gone]);
  const sectors = await sectorsBefore(store, facts);
  const documents = documentsOf(changes);
  const history = [
    ...facts.flatMap((fact) => {
      const known = before.get(keyOf(fact));
      const fields = known
        ? [...differences(known.properties, fact.properties), ...sectorChange(fact, sectors, changes)]
        : [];
      if (known && fields.length === 0) return [];
      const brought = { documents: documents.get(keyOf(fact)) ?? [], judgements };
      return [changeNode(known ? 'changed' : 'added', fact, at, fields, brought)];
    }),
    ...gone.flatMap((ref) => {
      const known = before.get(keyOf(ref));
      return known ? [changeNode('removed', known, at, [], { documents: [], judgements })] : [];
    }),
  ];
  return { ...changes, nodes: [...(changes.nodes ?? []), ...history] };
}

/** Properties of which a change is told. */
function tellingOf(label: string): string[] {
  return [...projectOntology().label(label).properties.keys()].filter((name) => !SILENT.test(name));
}

async function nodesBefore(store: GraphStore, refs: readonly NodeRef[]): Promise<Map<string, GraphNode>> {
  const found = new Map<string, GraphNode>();
  for (const label of [...new Set(refs.map((ref) => ref.label))].sort()) {
    const ids = [...new Set(refs.filter((ref) => ref.label === label).map(({ id }) => id))];
    for (const node of await store.get(label, ids, tellingOf(label))) if (node) found.set(keyOf(node), node);
  }
  return found;
}

/** Codes of the sectors of the relations among the facts, as they were. */
async function sectorsBefore(
  store: GraphStore,
  facts: readonly NodeRef[],
): Promise<Map<string, readonly string[]>> {
  const ids = facts.filter(({ label }) => label === 'Relation').map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const { rows } = await store.find({
    label: 'Relation',
    filter: { property: 'id', is: 'oneOf', value: ids },
    include: [CONCERNS],
    order: [],
    limit: ids.length,
  });
  return new Map(rows.map(({ id, neighbours }) => [id, neighbours[hopKey(CONCERNS)] ?? []]));
}

function sectorChange(
  fact: NodeRef,
  sectors: ReadonlyMap<string, readonly string[]>,
  changes: ChangeSet,
): FieldChange[] {
  if (fact.label !== 'Relation') return [];
  const now = (changes.relationships ?? [])
    .filter(({ type, from }) => type === 'CONCERNS' && from.label === 'Relation' && from.id === fact.id)
    .map(({ to }) => to.id);
  const known = sectors.get(fact.id) ?? [];
  const anew = changes.detaches?.some(
    ({ node, relationship }) => relationship === CONCERNS.relationship && node.id === fact.id,
  );
  const [before, after] = [known, anew ? now : [...new Set([...known, ...now])]].map(
    (codes) => [...codes].sort().join(', ') || null,
  );
  return before === after ? [] : [{ field: 'sectors', before: before ?? null, after: after ?? null }];
}

/** Documents whose new claims support each fact. */
function documentsOf({ nodes = [], relationships = [] }: ChangeSet): Map<string, string[]> {
  const stated = new Map(
    nodes
      .filter(({ label }) => label === 'Claim')
      .map(({ id, properties }) => [id, String(properties.document)]),
  );
  const documents = new Map<string, string[]>();
  for (const { type, from, to } of relationships) {
    const document = type === 'SUPPORTS' ? stated.get(from.id) : undefined;
    if (document === undefined) continue;
    const known = documents.get(keyOf(to)) ?? [];
    if (!known.includes(document)) documents.set(keyOf(to), [...known, document].sort());
  }
  return documents;
}

function differences(before: Properties, after: Properties): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names
    .filter((name) => !SILENT.test(name))
    .map((field) => ({ field, before: shown(field, before[field]), after: shown(field, after[field]) }))
    .filter((change) => change.before !== change.after);
}

function shown(field: string, value: PropertyValue | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (field === 'disputes') return disputedFields(String(value));
  return Array.isArray(value) ? value.join(', ') || null : String(value);
}

function disputedFields(json: string): string {
  const disputes = JSON.parse(json) as readonly { readonly field: string }[];
  return disputes.map(({ field }) => field).join(', ');
}

function changeNode(
  kind: 'added' | 'changed' | 'removed',
  { label, id, properties }: GraphNode,
  at: string,
  fields: readonly FieldChange[],
  brought: { readonly documents: readonly string[]; readonly judgements: readonly string[] },
): GraphNode {
  return {
    label: 'Change',
    id: `${Date.parse(at).toString(36)}${idFrom('change', at, kind, label, id)}`,
    properties: {
      at,
      kind,
      label,
      fact: id,
      caption: properties.caption ?? null,
      pair: properties.pair ?? null,
      countries: properties.countries ?? null,
      fields: fields.length > 0 ? JSON.stringify(fields) : null,
      ...brought,
    },
  };
}

function keyOf({ label, id }: NodeRef): string {
  return `${label}:${id}`;
}
