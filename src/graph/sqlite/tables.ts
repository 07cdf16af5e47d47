import { createHash } from 'node:crypto';
import type { LabelDefinition, Ontology, PropertyType, RelationshipDefinition } from '../ontology';
import { postingStatements, postingsOf } from './postings';
import { talliesOf, tallyStatements } from './tallies';

/** Version of the file's form, apart from the ontology: kept as `pragma user_version`. */
export const formVersion = 1;

export interface Table {
  readonly name: string;
  readonly create: string;
  /** Columns that may have to be added to an older file, with their types. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** All that the table has, each with the statement that makes it. */
  readonly indexes: readonly { readonly name: string; readonly create: string }[];
  /** Tables of the values of its lists and of numbers of its nodes. */
  readonly derived: readonly DerivedTable[];
}

/** A table that follows from another one, with what makes and fills it and what keeps it in step. */
export interface DerivedTable {
  readonly name: string;
  readonly create: string;
  readonly fill: string;
  readonly triggers: readonly string[];
}

/** How the names of derived tables end: no label's or relationship's does. */
export const DERIVED = ['posting', 'tally'] as const;

/** Changes whenever tables, columns or indexes have to be added, or texts to be indexed again. */
export function ontologyHash(ontology: Ontology): string {
  const parts = [
    ...tables(ontology).map((table) => [
      table.create,
      ...table.indexes.map(({ create }) => create),
      ...table.derived.flatMap(({ create, triggers }) => [create, ...triggers]),
    ]),
    searched(ontology),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** One table a label, one a relationship type. */
export function tables(ontology: Ontology): readonly Table[] {
  return [
    ...[...ontology.labels.values()].map(nodeTable),
    ...[...ontology.relationships.values()].map(relationshipTable),
  ];
}

/**
 * Full text: one row a node in `search_entry`, its folded words in `search_index` under the same
 * number; every word once in `search_term`, its trigrams in `search_trigram`, for typos.
 */
export const searchTables = `
  create table if not exists search_entry (
    number integer primary key, label text not null, id text not null, digest text not null, unique (label, id)
  );
  create virtual table if not exists search_index using fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  create table if not exists search_term (number integer primary key, term text not null unique);
  create virtual table if not exists search_trigram using fts5 (
    padded, content = '', contentless_delete = 1, tokenize = 'trigram'
  );
  create table if not exists store_setting (name text primary key, value text not null) without rowid;
`;

function searched(ontology: Ontology): string[] {
  return [...ontology.labels.values()].flatMap((label) =>
    [...label.properties.values()].filter(({ search }) => search).map(({ name }) => `${label.name}.${name}`),
  );
}

/** `folded` holds, as JSON by property, the texts whose lower case SQLite cannot compute (beyond ASCII). */
function nodeTable(label: LabelDefinition): Table {
  const columns = columnsOf(label);
  const indexed = [...label.properties.values()].filter(({ index }) => index);
  const postings = postingsOf(label);
  const lists = label.lists.filter(([first]) => postings.every(({ list }) => list.name !== first));
  return {
    name: label.name,
    create: `create table if not exists "${label.name}" ("id" text not null primary key, "folded" text${listed(columns)})`,
    columns,
    indexes: [...indexed.map(({ name }) => [name]), ...lists].map((names) =>
      indexOn(label.name, names, [...names, 'id']),
    ),
    derived: [
      ...postings.map((posting) => ({ name: posting.table, ...postingStatements(label, posting) })),
      ...talliesOf(label).map((tally) => ({ name: tally.table, ...tallyStatements(label, tally) })),
    ],
  };
}

function relationshipTable(type: RelationshipDefinition): Table {
  const columns = columnsOf(type);
  return {
    name: type.name,
    create:
      `create table if not exists "${type.name}" ("from_id" text not null, "to_id" text not null, ` +
      `"key" text not null, "from_label" text not null, "to_label" text not null${listed(columns)}, ` +
      'primary key ("from_id", "to_id", "key", "from_label", "to_label")) without rowid',
    columns,
    indexes: [indexOn(type.name, ['to'], ['to_id'])],
    derived: [],
  };
}

function indexOn(
  table: string,
  names: readonly string[],
  columns: readonly string[],
): Table['indexes'][number] {
  const name = [table, ...names].join('_');
  const quoted = columns.map((column) => `"${column}"`).join(', ');
  return { name, create: `create index if not exists "${name}" on "${table}" (${quoted})` };
}

function columnsOf({ properties }: LabelDefinition | RelationshipDefinition): Table['columns'] {
  return [...properties.values()].map(({ name, type }) => ({ name, type: columnTypes[type] }));
}

function listed(columns: Table['columns']): string {
  return columns.map(({ name, type }) => `, "${name}" ${type}`).join('');
}

const columnTypes: Readonly<Record<PropertyType, string>> = {
  string: 'text',
  strings: 'text',
  integer: 'integer',
  float: 'real',
  boolean: 'integer',
};
