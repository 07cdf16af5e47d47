import { groupBy } from '../group-by';
import type { NodeRef } from '../node';
import type { Ontology } from '../ontology';
import type { Block, BlockProperty } from '../store';
import type { SqliteDatabase } from './database';
import { column, compiled, propertiesOf, propertyColumns, sql } from './sql';

export function block(
  database: SqliteDatabase,
  ontology: Ontology,
  keys: readonly string[],
  by: BlockProperty = 'block',
  names?: readonly string[],
): Block[] {
  const properties = ontology.properties('Claim', names);
  ontology.property('Claim', by);
  ontology.hop('Claim', { relationship: 'SUPPORTS', direction: 'out' });
  if (keys.length === 0) return [];
  const supports = sql`(select json_group_array(json_object('label', to_label, 'id', to_id)) from (select to_label, to_id from "SUPPORTS" where from_id = n.id order by 1, 2))`;
  const rows = database.rows(
    compiled(
      sql`select asked.value, n.id, ${supports}${propertyColumns('n', properties)} from json_each(${JSON.stringify([...new Set(keys)])}) as asked cross join "Claim" as n on ${column('n', by)} = asked.value order by asked.value, n.id`,
    ),
  );
  const found = groupBy(rows, (row) => String(row[0]));
  return keys.map((key) => ({
    key,
    claims: (found.get(key) ?? []).map((row) => ({
      node: { label: 'Claim', id: String(row[1]), properties: propertiesOf(properties, row, 3) },
      supports: JSON.parse(String(row[2])) as NodeRef[],
    })),
  }));
}
