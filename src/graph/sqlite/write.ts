import { danglingError } from '../dangling-error';
import { groupBy } from '../group-by';
import type { Direction, GraphNode, Hop, NodeRef } from '../node';
import type { LabelDefinition, Ontology, RelationshipDefinition } from '../ontology';
import { nodeProperties, type StoredValue, storedId, storedProperties } from '../property-value';
import type { ChangeSet, RelationshipWrite } from '../store';
import type { SqliteDatabase } from './database';
import { hopColumns } from './filter';
import type { SqlRow } from './row';
import type { SearchIndex } from './search-index';
import { sqlValue } from './sql';

/** Applies changes in one transaction, with one statement for each label and relationship type. */
export async function write(
  database: SqliteDatabase,
  ontology: Ontology,
  index: SearchIndex,
  { deletes = [], detaches = [], nodes = [], relationships = [] }: ChangeSet,
): Promise<void> {
  const deleted = [...groupBy(deletes, ({ label }) => label)].map(([label, refs]) => ({
    label: ontology.label(label),
    refs,
  }));
  const detached = [...groupBy(detaches, detachGroup)].map(([, group]) => detachment(ontology, group));
  const upserted = [...groupBy(nodes, ({ label }) => label)].map(([label, group]) =>
    nodeUpserts(ontology, ontology.label(label), group),
  );
  const related = [...groupBy(relationships, ({ type }) => type)].map(([type, group]) =>
    relationshipUpserts(ontology, ontology.relationship(type), group),
  );
  if (deleted.length + detached.length + upserted.length + related.length === 0) return;
  const terms = await database.transaction(() => {
    for (const { label, refs } of deleted) deleteNodes(database, ontology, index, label, refs);
    for (const { statement, rows } of detached) database.runEach(statement, rows);
    const added = upserted.flatMap(({ label, stored, statement, rows }) => {
      database.runEach(statement, rows);
      return index.put(label, stored);
    });
    for (const { statement, rows, group } of related) {
      const dangling = database.runEach(statement, rows).indexOf(0);
      const relationship = group[dangling];
      if (relationship) throw danglingError(relationship);
    }
    return added;
  });
  index.committed(terms);
}

function deleteNodes(
  database: SqliteDatabase,
  ontology: Ontology,
  index: SearchIndex,
  label: LabelDefinition,
  refs: readonly NodeRef[],
): void {
  const ids = refs.map(({ id }) => [id]);
  for (const type of ontology.relationships.values()) {
    for (const direction of ['out', 'in'] as const) {
      const ends = direction === 'out' ? type.from : type.to;
      if (ends.includes(label.name))
        database.runEach(detachStatement({ relationship: type.name, direction }, label.name), ids);
    }
  }
  database.runEach(`delete from "${label.name}" where id = ?`, ids);
  if ([...label.properties.values()].some(({ search }) => search)) index.remove(refs);
}

type Detachment = NonNullable<ChangeSet['detaches']>[number];

function detachGroup({ relationship, direction, node }: Detachment): string {
  return [relationship, direction, node.label].join(' ');
}

function detachment(ontology: Ontology, group: readonly Detachment[]): { statement: string; rows: SqlRow[] } {
  const [first] = group as [Detachment];
  ontology.hop(first.node.label, first);
  return { statement: detachStatement(first, first.node.label), rows: group.map(({ node }) => [node.id]) };
}

/** Names come from the ontology: the caller has looked them up. */
function detachStatement({ relationship, direction }: Hop & { direction: Direction }, label: string): string {
  const { nearId, nearLabel } = hopColumns({ direction });
  return `delete from "${relationship}" where "${nearId}" = ? and "${nearLabel}" = '${label}'`;
}

function nodeUpserts(ontology: Ontology, label: LabelDefinition, group: readonly GraphNode[]) {
  const names = [...label.properties.keys()];
  const stored = group.map((node) => ({
    id: storedId(node.id),
    properties: nodeProperties(node, (name) => ontology.property(label.name, name)),
  }));
  return {
    label,
    stored,
    statement: upsert(
      label.name,
      ['id'],
      ['folded', ...names],
      `values (${['id', 'folded', ...names].map(() => '?').join(', ')})`,
    ),
    rows: stored.map(({ id, properties }) => [
      id,
      foldedTexts(id, properties),
      ...names.map((name) => sqlValue(properties.get(name))),
    ]),
  };
}

function relationshipUpserts(
  ontology: Ontology,
  type: RelationshipDefinition,
  group: readonly RelationshipWrite[],
) {
  const names = [...type.properties.keys()];
  const rows = group.map((relationship) => {
    const { from, to, key = '' } = relationship;
    ontology.hop(from.label, { relationship: type.name, direction: 'out' }, to.label);
    const properties = storedProperties(relationship.properties, (name) =>
      ontology.relationshipProperty(type.name, name),
    );
    return [
      storedId(from.id),
      storedId(to.id),
      type.keyed ? key : '',
      from.label,
      to.label,
      ...names.map((name) => sqlValue(properties.get(name))),
    ];
  });
  const keys = ['from_id', 'to_id', 'key', 'from_label', 'to_label'];
  const values = [...keys, ...names].map((_, index) => `?${index + 1}`).join(', ');
  const present = `${endExists(type.from, 4, 1)} and ${endExists(type.to, 5, 2)}`;
  return { group, rows, statement: upsert(type.name, keys, names, `select ${values} where ${present}`) };
}

function endExists(labels: readonly string[], label: number, id: number): string {
  const one = labels.map(
    (name) => `(?${label} = '${name}' and exists (select 1 from "${name}" where id = ?${id}))`,
  );
  return `(${one.join(' or ')})`;
}

function upsert(table: string, keys: readonly string[], names: readonly string[], values: string): string {
  const quoted = (list: readonly string[]) => list.map((name) => `"${name}"`).join(', ');
  const set = names.map((name) => `"${name}" = excluded."${name}"`).join(', ');
  const onConflict = set ? `do update set ${set}` : `do update set "${keys[0]}" = excluded."${keys[0]}"`;
  return `insert into "${table}" (${quoted([...keys, ...names])}) ${values} on conflict (${quoted(keys)}) ${onConflict}`;
}

/** The lower case of texts for which SQLite, which knows only ASCII, would give another; by property. */
function foldedTexts(id: string, properties: ReadonlyMap<string, StoredValue>): string | null {
  const folded: [string, string][] = [];
  for (const [name, value] of [['id', id] as const, ...properties]) {
    if (typeof value !== 'string' || !beyondAscii.test(value)) continue;
    const lower = value.toLowerCase();
    if (lower !== value.replace(asciiCapitals, (letters) => letters.toLowerCase()))
      folded.push([name, lower]);
  }
  return folded.length > 0 ? JSON.stringify(Object.fromEntries(folded)) : null;
}

const beyondAscii = /[\u0080-\uffff]/;
const asciiCapitals = /[A-Z]+/g;
