import { conjuncts, type Filter } from '../filter';
import { type KeyTest, type ReadingDirection, type SortKey, sortKeys } from '../keyset';
import type { LabelDefinition, Ontology } from '../ontology';
import type { FindRequest, FoundNode, Page } from '../store';
import { propertiesColumn } from './columns';
import type { Neo4jConnection } from './connection';
import { CypherParameters, name, property, whole } from './cypher';
import { filterCypher, where } from './filter';
import { includeColumns, neighboursOf } from './include';
import { allOf, orderBy, pageRange, readingOf } from './keyset';

/**
 * One page by keyset. The alternatives of where the page begins follow each other in its order; each is
 * read, from an index where there is one, only while the page is not full.
 */
export async function find(
  connection: Neo4jConnection,
  ontology: Ontology,
  request: FindRequest,
): Promise<Page<FoundNode>> {
  const { label, include, limit } = request;
  const column = propertiesColumn(ontology, label, 'n', request.properties);
  const keys = sortKeys(ontology, label, request);
  const reading = readingOf(request);
  const parameters = new CypherParameters();
  const most = parameters.add(whole(limit + 1));
  const filter = (part: Filter) => filterCypher(ontology, label, 'n', part, parameters);
  const required = filter(conditions(request, (part) => !('not' in part)));
  // Last, as few rows are excluded. That a property is read in between keeps the planner from asking this first.
  const exclusion = conditions(request, (part) => 'not' in part);
  const excluded = where([filter(exclusion)]);
  const own = comparedFirst(exclusion);
  const unless = excluded && ` WITH n${own ? `, ${property('n', { name: own })} AS own` : ''}${excluded}`;
  const range = pageRange(request, keys, parameters);
  const listed = listedBy(ontology.label(label), request);
  // All of a list is read where it is counted too: an index gives little else than what is counted.
  const counted = request.total === true && listed !== undefined && !request.after && !request.before;
  const cut = counted ? '' : ` LIMIT ${most}`;
  const begins = withoutAbsent(range.begins, keys, request.filter);
  const parts = begins.map((tests, part) => {
    const before = counted ? [] : Array.from({ length: part }, (_, index) => `part${index}`);
    const whileShort = before.length > 0 ? `WITH ${before.join(' + ')} AS so WHERE size(so) < ${most} ` : '';
    const predicates = where([required, allOf(tests, keys, parameters), range.end]);
    return `CALL (${before.join(', ')}) { ${whileShort}MATCH (n:${name(label)})${fromIndex(label, listed, tests)}${predicates}${unless} WITH n ORDER BY ${inIndexOrder(orderBy(keys, reading, parameters, tests), keys, reading, tests, listed)}${cut} RETURN collect(n) AS part${part} }`;
  });
  const all = begins.map((_, part) => `part${part}`).join(' + ');
  const rows = await connection.rows({
    body: `${parts.join('\n')}\nWITH ${all} AS found\nUNWIND range(0, size(found[..${most}]) - 1) AS place WITH found, place, found[place] AS n`,
    columns: {
      id: 'n.id',
      node: column.text,
      ...(counted && { total: 'size(found)' }),
      ...includeColumns(ontology, label, include, parameters),
    },
    orderBy: 'place',
    parameters: parameters.values,
  });
  const page = rows.slice(0, limit).map((row) => ({
    label,
    id: row.id as string,
    properties: column.read(row.node),
    neighbours: neighboursOf(include, row),
  }));
  return {
    rows: request.last ? page.reverse() : page,
    more: rows.length > limit,
    ...(counted && { total: (rows[0]?.total as number | undefined) ?? 0 }),
  };
}

/** The alternatives without those of rows that lack a sort key, where the filter lets through only rows that have it. */
function withoutAbsent(
  begins: readonly (readonly KeyTest[])[],
  keys: readonly SortKey[],
  filter: Filter | undefined,
): readonly (readonly KeyTest[])[] {
  const compared = conjuncts(filter).flatMap((part) =>
    'property' in part && part.is !== 'exists' ? [part.property] : [],
  );
  const present = begins.filter(
    (tests) =>
      !tests.some(({ key, test }) => {
        const sorted = keys[key];
        return (
          test === 'null' && sorted?.asOf === undefined && compared.includes(sorted?.property.name ?? '')
        );
      }),
  );
  return present.length > 0 ? present : begins;
}

/** The properties of the index that lists the rows in the order asked for; the first has one value in all rows. */
function listedBy({ lists }: LabelDefinition, { filter, order }: FindRequest): readonly string[] | undefined {
  const compared = conjuncts(filter).flatMap((part) =>
    'property' in part && part.value !== null ? [part] : [],
  );
  const is = (property: string, ...comparisons: readonly string[]) =>
    compared.some((part) => part.property === property && comparisons.includes(part.is));
  return lists
    .filter(
      ([property, sorted, ...others]) =>
        sorted === order[0]?.property &&
        order[0].asOf === undefined &&
        is(property, 'equals') &&
        others.every((other) => is(other, 'equals', 'oneOf')),
    )
    .sort((a, b) => b.length - a.length)[0];
}

/** Where an index lists the rows in their order, that it be used: the planner may rather take few rows for granted and sort. */
function fromIndex(label: string, listed: readonly string[] | undefined, tests: readonly KeyTest[]): string {
  if (listed === undefined || isSettled(tests)) return '';
  return ` USING INDEX n:${name(label)}(${listed.map(name).join(', ')})`;
}

/** Whether the first sort key is the same in all rows of an alternative. */
function isSettled(tests: readonly KeyTest[]): boolean {
  const test = tests.find(({ key }) => key === 0)?.test;
  return test === 'null' || test === 'equal';
}

/** The order led by the property that is the same in all rows: without it the planner does not see the index's order. */
function inIndexOrder(
  order: string,
  [first]: readonly SortKey[],
  reading: ReadingDirection,
  tests: readonly KeyTest[],
  listed: readonly string[] | undefined,
): string {
  const [same] = listed ?? [];
  if (!first || same === undefined || isSettled(tests)) return order;
  const ascending = (first.direction === 'asc') === (reading === 'forward');
  return `${property('n', { name: same })} ${ascending ? 'ASC' : 'DESC'}, ${order}`;
}

function conditions({ filter }: FindRequest, those: (part: Filter) => boolean): Filter {
  return { all: conjuncts(filter).filter(those) };
}

/** The property of a row that a filter compares first; undefined where it only looks at other nodes or days. */
function comparedFirst(filter: Filter): string | undefined {
  if ('property' in filter) return filter.property;
  if ('not' in filter) return comparedFirst(filter.not);
  const parts = 'all' in filter ? filter.all : 'any' in filter ? filter.any : [];
  for (const part of parts) {
    const found = comparedFirst(part);
    if (found) return found;
  }
  return undefined;
}
