import { conjuncts, type Filter } from '../filter';
import { type LabelDefinition, Ontology, type PropertyDefinition } from '../ontology';
import type { Dimension } from '../store';
import { sql } from './sql';

/**
 * A table of how many nodes of a label share the values of some of its properties, so that they are counted without
 * being read. It is read as a label of its own, whose nodes each stand for `node_count` nodes.
 */
export interface Tally {
  readonly table: string;
  readonly columns: readonly TallyColumn[];
  /** The ontology of the table alone. */
  readonly ontology: Ontology;
}

interface TallyColumn {
  readonly property: PropertyDefinition;
  /** Only so many first characters of it are told apart. */
  readonly prefix: number | undefined;
}

/** How many nodes the rows of a table under `n` stand for. */
export const SUM = sql`coalesce(sum(n.node_count), 0)`;

const talliesByLabel = new WeakMap<LabelDefinition, readonly Tally[]>();

/** The tables of a label, those with fewest columns first: they have fewest rows. */
export function talliesOf(label: LabelDefinition): readonly Tally[] {
  const known = talliesByLabel.get(label);
  if (known) return known;
  const made = label.tallies
    .map((dimensions) => tallyOf(label, dimensions))
    .sort((a, b) => a.columns.length - b.columns.length);
  talliesByLabel.set(label, made);
  return made;
}

/**
 * The table that tells how many nodes match a filter, by the dimensions; undefined where none does: the filter or a
 * dimension asks for what no table has, for neighbours or for what an earlier day knew, or the nodes are few and found
 * through an index.
 */
export function tallyFor(
  label: LabelDefinition,
  filter: Filter | undefined,
  dimensions: readonly Dimension[],
): Tally | undefined {
  if (dimensions.some(({ through }) => through) || findsFew(label, filter)) return undefined;
  return talliesOf(label).find(({ columns }) => {
    const has = (name: string, prefix: number | undefined, asOf: string | undefined) =>
      columns.some(
        ({ property, prefix: told }) =>
          property.name === name &&
          (told === undefined || (prefix ?? Number.POSITIVE_INFINITY) <= told) &&
          (asOf === undefined || !property.varies),
      );
    return (
      dimensions.every(({ property, prefix, asOf }) => has(property, prefix, asOf)) &&
      asksOnlyFor(filter, (name, asOf) => has(name, undefined, asOf))
    );
  });
}

/** Statements that make a table, fill it from the nodes that are there, and keep it in step with them whoever writes. */
export function tallyStatements(label: LabelDefinition, { table, columns }: Tally) {
  const names = columns.map(({ property }) => `"${property.name}"`).join(', ');
  const values = (row: string) =>
    columns
      .map(({ property, prefix }) => {
        const value = `${row}."${property.name}"`;
        return prefix === undefined ? value : `substr(${value}, 1, ${prefix})`;
      })
      .join(', ');
  const key = (row: string) => `json_array(${values(row)})`;
  const into = `insert into "${table}" (group_key, ${names}, node_count)`;
  const more = `${into} values (${key('new')}, ${values('new')}, 1) on conflict (group_key) do update set node_count = node_count + 1`;
  const fewer = `update "${table}" set node_count = node_count - 1 where group_key = ${key('old')}; delete from "${table}" where group_key = ${key('old')} and node_count = 0`;
  return {
    create: `create table if not exists "${table}" ("group_key" text not null primary key, ${columns.map(columnSql).join(', ')}, "node_count" integer not null) without rowid`,
    fill: `${into} select ${key('n')}, ${values('n')}, count(*) from "${label.name}" as n group by 1`,
    triggers: [
      `create trigger if not exists "${table}_insert" after insert on "${label.name}" begin ${more}; end`,
      `create trigger if not exists "${table}_delete" after delete on "${label.name}" begin ${fewer}; end`,
      `create trigger if not exists "${table}_update" after update on "${label.name}" when (${values('old')}) is not (${values('new')}) begin ${fewer}; ${more}; end`,
    ],
  };
}

function tallyOf(label: LabelDefinition, dimensions: LabelDefinition['tallies'][number]): Tally {
  const columns = dimensions.map(({ property, prefix }): TallyColumn => {
    const definition = label.properties.get(property);
    if (!definition) throw new Error(`${label.name} has no property ${property} to count by.`);
    return { property: definition, prefix };
  });
  const shown = columns.map(({ property, prefix }) => `${property.name}${prefix ?? ''}`);
  const table = [label.name, ...shown, 'tally'].join('_');
  const properties = new Map(columns.map(({ property }) => [property.name, property]));
  const ontology = new Ontology([{ name: table, properties, lists: [], tallies: [], known: undefined }], []);
  return { table, columns, ontology };
}

/** Whether a filter asks for one value of a property by which nodes are listed. */
function findsFew({ lists }: LabelDefinition, filter: Filter | undefined): boolean {
  return conjuncts(filter).some(
    (part) =>
      'property' in part &&
      (part.is === 'equals' || part.is === 'includes') &&
      lists.some(([first]) => first === part.property),
  );
}

/** Whether a filter compares nothing but values that are told: what is folded, and ids, stand with the nodes alone. */
function asksOnlyFor(
  filter: Filter | undefined,
  told: (property: string, asOf: string | undefined) => boolean,
  asOf?: string,
): boolean {
  if (filter === undefined) return true;
  if ('all' in filter) return filter.all.every((part) => asksOnlyFor(part, told, asOf));
  if ('any' in filter) return filter.any.every((part) => asksOnlyFor(part, told, asOf));
  if ('not' in filter) return asksOnlyFor(filter.not, told, asOf);
  if ('asOf' in filter) return asksOnlyFor(filter.where, told, filter.asOf);
  return 'property' in filter && filter.is !== 'contains' && told(filter.property, asOf);
}

function columnSql({ property }: TallyColumn): string {
  return `"${property.name}" ${property.type === 'integer' ? 'integer' : 'text'}`;
}
