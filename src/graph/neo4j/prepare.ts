import type { LabelDefinition, Ontology } from '../ontology';
import type { Neo4jConnection } from './connection';
import { name } from './cypher';
import { searchIndexName } from './search';

/**
 * Adds the constraints and indexes that are missing; a full-text index over other properties is made anew, and an index
 * of an earlier ontology is dropped. Indexes under names that Entente does not give stay.
 */
export async function prepare(connection: Neo4jConnection, ontology: Ontology): Promise<void> {
  const rows = await connection.read({
    text: 'SHOW INDEXES YIELD name, properties, labelsOrTypes, owningConstraint',
    parameters: {},
  });
  const present = new Map(rows.map((row) => [row.name, (row.properties ?? []) as string[]]));
  const wanted = [...ontology.labels.values()].flatMap(schemaOf);
  const changed = wanted.filter(({ index, properties }) => {
    const found = present.get(index);
    return found !== undefined && found.join() !== properties.join();
  });
  const missing = wanted.filter((entry) => !present.has(entry.index) || changed.includes(entry));
  const known = new Set(wanted.map(({ index }) => index));
  const left = rows.filter((row) => !known.has(String(row.name)) && isOurs(row, ontology));
  const dropped = [...changed.map(({ index }) => index), ...left.map((row) => String(row.name))];
  if (dropped.length > 0) {
    await connection.write(async (run) => {
      for (const index of dropped) await run({ text: `DROP INDEX ${name(index)} IF EXISTS`, parameters: {} });
    });
  }
  if (missing.length === 0) return;
  await connection.write(async (run) => {
    for (const { text } of missing) await run({ text, parameters: {} });
  });
  await connection.read({ text: 'CALL db.awaitIndexes(600)', parameters: {} });
}

/** Whether an index has the name that Entente gives to one of its label and properties. */
function isOurs(row: Readonly<Record<string, unknown>>, ontology: Ontology): boolean {
  const [label, ...others] = (row.labelsOrTypes ?? []) as string[];
  if (label === undefined || others.length > 0 || row.owningConstraint || !ontology.labels.has(label))
    return false;
  const properties = (row.properties ?? []) as string[];
  return row.name === `${label}_${properties.join('_')}` || row.name === searchIndexName(label);
}

function schemaOf(label: LabelDefinition): { index: string; properties: readonly string[]; text: string }[] {
  const properties = [...label.properties.values()];
  const node = `(n:${name(label.name)})`;
  const searched = properties.filter(({ search }) => search).map((property) => property.name);
  const constraint = `${label.name}_id`;
  return [
    {
      index: constraint,
      properties: ['id'],
      text: `CREATE CONSTRAINT ${name(constraint)} IF NOT EXISTS FOR ${node} REQUIRE n.id IS UNIQUE`,
    },
    ...properties
      .filter(({ index }) => index)
      .map((property) => {
        const index = `${label.name}_${property.name}`;
        const text = `CREATE RANGE INDEX ${name(index)} IF NOT EXISTS FOR ${node} ON (n.${name(property.name)})`;
        return { index, properties: [property.name], text };
      }),
    // An index holds a list as one value: by one of its elements nothing is found.
    ...label.lists
      .filter(([first]) => label.properties.get(first)?.type !== 'strings')
      .map((properties) => {
        const index = `${label.name}_${properties.join('_')}`;
        const on = properties.map((property) => `n.${name(property)}`).join(', ');
        const text = `CREATE RANGE INDEX ${name(index)} IF NOT EXISTS FOR ${node} ON (${on})`;
        return { index, properties, text };
      }),
    ...(searched.length > 0
      ? [
          {
            index: searchIndexName(label.name),
            properties: searched,
            text: `CREATE FULLTEXT INDEX ${name(searchIndexName(label.name))} IF NOT EXISTS FOR ${node} ON EACH [${searched.map((property) => `n.${name(property)}`).join(', ')}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`,
          },
        ]
      : []),
  ];
}
