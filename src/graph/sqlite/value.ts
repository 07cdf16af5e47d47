import { VERSIONS } from '../as-of';
import type { PropertyDefinition, RelationshipDefinition } from '../ontology';
import { column, type Fragment, sql } from './sql';

/** A property's value under an alias: today's, or with a day the one that the node's versions tell of it. */
export function valueSql(
  alias: string,
  { name, varies }: Pick<PropertyDefinition, 'name' | 'varies'>,
  asOf: string | undefined,
): Fragment {
  const today = column(alias, name);
  return asOf === undefined || !varies ? today : told(alias, name, column(alias, VERSIONS), today, asOf);
}

/** The same in lower case. What SQLite cannot fold stands folded in the row. */
export function lowerCaseSql(
  alias: string,
  { name, varies }: Pick<PropertyDefinition, 'name' | 'varies'>,
  asOf: string | undefined,
): Fragment {
  const folded = (property: string) =>
    sql`coalesce(${column(alias, 'folded')} ->> ${sql.lit(`$.${property}`)}, lower(${column(alias, property)}))`;
  return asOf === undefined || !varies
    ? folded(name)
    : told(alias, name.toLowerCase(), folded(VERSIONS), folded(name), asOf);
}

/** Whether a relationship was asserted by the day; those that need no document always are. */
export function assertedBy(
  { properties }: RelationshipDefinition,
  alias: string,
  asOf: string | undefined,
): readonly Fragment[] {
  if (asOf === undefined || !properties.has('reported')) return [];
  const claims = column(alias, 'claims');
  return [sql`(${column(alias, 'reported')} <= ${asOf} or ${claims} is null or ${claims} = '[]')`];
}

function told(alias: string, name: string, versions: Fragment, today: Fragment, asOf: string): Fragment {
  const path = sql.lit(`$.properties.${name}`);
  const own = sql`select case when json_type(v.value, ${path}) is null then ${today} else json_extract(v.value, ${path}) end from json_each(${versions}) as v where v.value ->> '$.from' <= ${asOf} order by v.key desc limit 1`;
  return sql`case when coalesce(${column(alias, VERSIONS)} ->> '$[0].from' <= ${asOf}, 0) then (${own}) else ${today} end`;
}
