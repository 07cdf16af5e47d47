import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  type RawBuilder,
  type Sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely';
import type { Properties, PropertyValue } from '../node';
import type { PropertyDefinition } from '../ontology';
import type { StoredValue } from '../property-value';
import type { SqlValue } from './row';

export type Fragment = RawBuilder<unknown>;

/** Text and parameters of a statement. */
export function compiled(statement: Fragment): CompiledQuery {
  return statement.compile(compiler);
}

/** Clauses of a statement, a line each. */
export function lines(...clauses: readonly Fragment[]): Fragment {
  return sql.join(clauses, sql`\n`);
}

/** A column of a table alias. Names are the ontology's or our own: plain text is composed far faster than references. */
export function column(alias: string, name: string): Fragment {
  return sql.raw(quoted(alias, name));
}

/** The condition that every row meets. */
export const always: Fragment = sql`1`;

export function all(conditions: readonly Fragment[]): Fragment {
  const telling = conditions.filter((condition) => condition !== always);
  return telling.length === 0 ? always : sql.join(telling, sql` and `);
}

export function any(conditions: readonly Fragment[]): Fragment {
  if (conditions.includes(always)) return always;
  return conditions.length === 0 ? sql`0` : sql`(${sql.join(conditions, sql` or `)})`;
}

/** ` where …`, or nothing where every row is meant. */
export function where(conditions: readonly Fragment[]): Fragment {
  const condition = all(conditions);
  return condition === always ? sql`` : sql` where ${condition}`;
}

/** A value as SQLite holds it: lists as JSON, booleans as 0 and 1. */
export function sqlValue(value: StoredValue | null | undefined): SqlValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

/** A column's value as the port gives it. */
export function propertyValue(definition: PropertyDefinition, value: SqlValue | undefined): PropertyValue {
  if (value === null || value === undefined) return null;
  if (definition.type === 'strings') return JSON.parse(String(value)) as string[];
  if (definition.type === 'boolean') return Number(value) !== 0;
  return definition.type === 'string' ? String(value) : Number(value);
}

/** The properties that a row holds from `offset` on, in the order of their definitions; nulls left out. */
export function propertiesOf(
  definitions: Iterable<PropertyDefinition>,
  row: readonly SqlValue[],
  offset: number,
): Properties {
  const properties: Record<string, PropertyValue> = {};
  let index = offset;
  for (const definition of definitions) {
    const value = row[index++];
    if (value !== null) properties[definition.name] = propertyValue(definition, value);
  }
  return properties;
}

/** The columns of properties, each led by a comma. */
export function propertyColumns(alias: string, definitions: Iterable<PropertyDefinition>): Fragment {
  return sql.raw([...definitions].map(({ name }) => `, ${quoted(alias, name)}`).join(''));
}

function quoted(alias: string, name: string): string {
  if (!plainName.test(name)) throw new Error(`A column's name is letters, digits and _; got ${name}.`);
  return `"${alias}"."${name}"`;
}

const plainName = /^\w+$/;

const compiler = new Kysely<Record<string, Record<string, unknown>>>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export { type Sql, sql };
