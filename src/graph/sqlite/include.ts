import type { Hop } from '../node';
import type { Ontology } from '../ontology';
import { hopKey, type IncludedHop } from '../store';
import { endLabels, hopColumns } from './filter';
import type { SqlRow } from './row';
import { all, column, type Fragment, sql } from './sql';
import { assertedBy } from './value';

/** One column a hop, each led by a comma: the sorted ids of the neighbours as JSON. */
export function includeColumns(
  ontology: Ontology,
  label: string,
  alias: string,
  include: readonly IncludedHop[] = [],
): Fragment {
  return sql.join([
    sql``,
    ...include.map((hop) => {
      const type = ontology.hop(label, hop);
      const { nearId, farId } = hopColumns(hop);
      const near = sql`${column('h', nearId)} = ${column(alias, 'id')}`;
      return sql`(select json_group_array(id) from (select distinct ${column('h', farId)} as id from ${sql.table(type.name)} as h where ${all([near, ...endLabels(type, 'h', hop, label), ...assertedBy(type, 'h', hop.asOf)])} order by 1))`;
    }),
  ]);
}

export function neighboursOf(
  include: readonly Hop[] = [],
  row: SqlRow,
  offset: number,
): Record<string, string[]> {
  return Object.fromEntries(
    include.map((hop, index) => [hopKey(hop), JSON.parse(String(row[offset + index])) as string[]]),
  );
}
