import { danglingError } from '../dangling-error';
import { groupBy } from '../group-by';
import type { Ontology, PropertyDefinition } from '../ontology';
import { nodeProperties, type StoredValue, storedId, storedProperties } from '../property-value';
import type { ChangeSet, RelationshipWrite } from '../store';
import type { Neo4jConnection } from './connection';
import { arrow, type CypherStatement, cypherValue, name } from './cypher';
import { versionLists } from './value';

/** Applies changes in one transaction, with one statement for each label and kind of relationship. */
export async function write(
  connection: Neo4jConnection,
  ontology: Ontology,
  changes: ChangeSet,
): Promise<void> {
  const plain = [...deletes(ontology, changes), ...detaches(ontology, changes), ...nodes(ontology, changes)];
  const related = relationships(ontology, changes);
  if (plain.length + related.length === 0) return;
  await connection.write(async (run) => {
    for (const statement of plain) await run(statement);
    for (const { statement, group } of related) {
      const written = new Set((await run(statement)).map(({ row }) => row));
      const dangling = group.find((_, row) => !written.has(row));
      if (dangling) throw danglingError(dangling);
    }
  });
}

function deletes(ontology: Ontology, { deletes: refs = [] }: ChangeSet): CypherStatement[] {
  return [...groupBy(refs, ({ label }) => label)].map(([label, group]) => ({
    text: `UNWIND $ids AS id MATCH (n:${name(ontology.label(label).name)} {id: id}) DETACH DELETE n`,
    parameters: { ids: group.map(({ id }) => id) },
  }));
}

function detaches(ontology: Ontology, { detaches: all = [] }: ChangeSet): CypherStatement[] {
  const groups = groupBy(all, ({ relationship, direction, node }) =>
    [relationship, direction, node.label].join(' '),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => {
      ontology.hop(first.node.label, first);
      return {
        text: `UNWIND $ids AS id MATCH (n:${name(first.node.label)} {id: id})${arrow(first, 'r')}() DELETE r`,
        parameters: { ids: group.map(({ node }) => node.id) },
      };
    }),
  );
}

function nodes(ontology: Ontology, { nodes: all = [] }: ChangeSet): CypherStatement[] {
  return [...groupBy(all, ({ label }) => label)].map(([label, group]) => {
    const definition = (property: string) => ontology.property(label, property);
    const rows = group.map((node) => {
      const id = storedId(node.id);
      const stored = cypherProperties(nodeProperties(node, definition), definition);
      return { id, properties: { id, ...stored, ...versionLists(node, definition) } };
    });
    return {
      text: `UNWIND $rows AS row MERGE (n:${name(ontology.label(label).name)} {id: row.id}) SET n = row.properties`,
      parameters: { rows },
    };
  });
}

function relationships(ontology: Ontology, { relationships: all = [] }: ChangeSet) {
  const groups = groupBy(all, ({ type, from, to }) => [type, from.label, to.label].join(' '));
  return [...groups.values()].map((group) => {
    const { type: relationship, from, to } = group[0] as RelationshipWrite;
    const type = ontology.hop(from.label, { relationship, direction: 'out' }, to.label);
    const definition = (property: string) => ontology.relationshipProperty(relationship, property);
    const rows = group.map(({ from, to, key = '', properties }, row) => ({
      row,
      from: storedId(from.id),
      to: storedId(to.id),
      properties: {
        ...cypherProperties(storedProperties(properties, definition), definition),
        ...(type.keyed ? { key } : {}),
      },
    }));
    const keyed = type.keyed ? ' {key: row.properties.key}' : '';
    const text = `UNWIND $rows AS row MATCH (a:${name(from.label)} {id: row.from}) MATCH (b:${name(to.label)} {id: row.to}) MERGE (a)-[r:${name(relationship)}${keyed}]->(b) SET r = row.properties RETURN row.row AS row`;
    return { group, statement: { text, parameters: { rows } } };
  });
}

function cypherProperties(
  stored: ReadonlyMap<string, StoredValue>,
  definition: (name: string) => PropertyDefinition,
): Record<string, unknown> {
  return Object.fromEntries(
    [...stored].map(([key, value]) => [key, cypherValue(definition(key).type, value)]),
  );
}
