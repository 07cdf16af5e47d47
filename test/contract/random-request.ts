import fc from 'fast-check';
import type { Comparison, Filter } from '../../src/graph/filter';
import type { Hop, NodeRef } from '../../src/graph/node';
import type { PropertyDefinition } from '../../src/graph/ontology';
import type {
  BlockProperty,
  Dimension,
  ExpandRequest,
  FindRequest,
  IncludedHop,
  Keyset,
  Order,
  PageRequest,
  Through,
} from '../../src/graph/store';
import { ontology } from './each-store';
import { DAYS, focus, ref, relationshipKey, text, valueOfType } from './random-graph';

export type RandomRequest =
  | { readonly find: FindRequest }
  | { readonly expand: ExpandRequest }
  | { readonly aggregate: readonly [string, Filter | undefined, readonly Dimension[]] }
  | { readonly search: readonly [string, readonly string[]] }
  | { readonly paths: readonly [NodeRef, NodeRef, readonly string[], number] }
  | {
      readonly block: readonly string[];
      readonly by: BlockProperty;
      readonly properties: readonly string[] | undefined;
    };

/** Requests about labels and relationship types that a graph has. */
export function requests(labels: readonly string[], types: readonly string[]): fc.Arbitrary<RandomRequest[]> {
  const label = fc.constantFrom(...(labels.length > 0 ? labels : ['Visit']));
  const some = fc.subarray([...types]);
  const request = fc.oneof(
    { weight: 5, arbitrary: label.chain(findRequest).map((find) => ({ find })) },
    { weight: 4, arbitrary: label.chain(expandRequest).map((expand) => ({ expand })) },
    { weight: 2, arbitrary: label.chain(aggregation).map((aggregate) => ({ aggregate })) },
    { weight: 1, arbitrary: fc.tuple(searched, fc.subarray([...labels])).map((search) => ({ search })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          ref(labels.length > 0 ? labels : ['Visit']),
          ref(labels.length > 0 ? labels : ['Visit']),
          some,
          fc.nat(4),
        )
        .map((paths) => ({ paths })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        block: fc.array(text, { maxLength: 3 }),
        by: fc.constantFrom<BlockProperty[]>('block', 'window', 'document'),
        properties: fc.constantFrom(undefined, ['kind', 'inferred'], []),
      }),
    },
  );
  return fc.array(request, { minLength: 1, maxLength: 6 });
}

const searched = fc.constantFrom(
  'visit',
  'vis',
  'vizit',
  'state',
  'stat',
  'visit kazakh',
  'kazahkstan',
  'walesa',
  'WALESSA',
  'official the',
  'жук',
  'жу',
);
/** A day as of which something is asked for; before all of them, none. */
const day = fc.option(fc.constantFrom('2020-01-01', ...DAYS), { nil: undefined, freq: 1 });
const comparisons: Readonly<Record<PropertyDefinition['type'], readonly Comparison[]>> = {
  string: [
    'equals',
    'notEquals',
    'less',
    'atMost',
    'more',
    'atLeast',
    'startsWith',
    'contains',
    'oneOf',
    'exists',
  ],
  strings: ['includes', 'exists'],
  integer: ['equals', 'notEquals', 'less', 'atMost', 'more', 'atLeast', 'exists'],
  float: ['equals', 'notEquals', 'less', 'atMost', 'more', 'atLeast', 'exists'],
  boolean: ['equals', 'notEquals', 'exists'],
};

function findRequest(label: string): fc.Arbitrary<FindRequest> {
  const parts = {
    filter: fc.option(filter(label, 2), { nil: undefined }),
    include: included(label),
    properties: named(label),
  };
  return page(label).chain((request) =>
    fc.record({ label: fc.constant(label), ...constants(request), ...parts }),
  );
}

/** Some of a label's properties, or all. */
function named(label: string): fc.Arbitrary<readonly string[] | undefined> {
  return fc.option(fc.subarray(focus(label).map(({ name }) => name)), { nil: undefined });
}

function expandRequest(from: string): fc.Arbitrary<ExpandRequest> {
  const possible = hops(from);
  if (possible.length === 0) return expandRequest('Visit');
  return fc.constantFrom(...possible).chain((hop) =>
    fc.constantFrom(...farLabels(hop)).chain((label) =>
      page(label).chain((request) =>
        fc.record({
          from: fc.constant(from),
          label: fc.constant(label),
          ids: fc.array(
            ref([from]).map(({ id }) => id),
            { maxLength: 4 },
          ),
          filter: fc.option(filter(label, 1), { nil: undefined }),
          include: fc.subarray(hops(label), { maxLength: 1 }),
          properties: named(label),
          asOf: day,
          ...constants(hop),
          ...constants(request),
        }),
      ),
    ),
  );
}

function aggregation(
  label: string,
): fc.Arbitrary<readonly [string, Filter | undefined, readonly Dimension[]]> {
  const own = dimensionOf(label);
  const ways = hops(label).flatMap((hop) =>
    farLabels(hop)
      .filter((far) => focus(far).length > 0)
      .map((far) => ({ ...hop, label: far })),
  );
  const dimension =
    ways.length === 0
      ? own
      : fc.oneof({ weight: 3, arbitrary: own }, { weight: 1, arbitrary: nearDimension(ways) });
  return fc.tuple(
    fc.constant(label),
    fc.option(filter(label, 1), { nil: undefined }),
    fc.array(dimension, { maxLength: 2 }),
  );
}

function nearDimension(ways: readonly Through[]): fc.Arbitrary<Dimension> {
  return fc
    .constantFrom(...ways)
    .chain((through) => dimensionOf(through.label).map((dimension) => ({ ...dimension, through })));
}

function dimensionOf(label: string): fc.Arbitrary<Dimension> {
  return fc.constantFrom(...focus(label)).chain(({ name, type }) => {
    const property = fc.constant(name);
    const cut = fc.record({ property, prefix: fc.integer({ min: 1, max: 4 }), asOf: day });
    const whole: fc.Arbitrary<Dimension> = fc.record({ property, asOf: day });
    return type === 'string' || type === 'strings' ? fc.oneof(cut, whole) : whole;
  });
}

function page(label: string): fc.Arbitrary<PageRequest> {
  const sortable = focus(label).filter(({ type }) => type !== 'strings');
  const order = fc.record({
    property: fc.constantFrom('id', ...sortable.map(({ name }) => name)),
    direction: fc.constantFrom<'asc' | 'desc'>('asc', 'desc'),
    asOf: day,
  });
  return fc.array(order, { maxLength: 3 }).chain((orders) => {
    const bound = fc.option(keyset(label, orders), { nil: undefined, freq: 1 });
    return fc.record({
      order: fc.constant(orders),
      limit: fc.nat(4),
      last: fc.boolean(),
      after: bound,
      before: bound,
    });
  });
}

function keyset(label: string, orders: readonly Order[]): fc.Arbitrary<Keyset> {
  const values = orders.map(({ property }) => {
    const value = valueOfType(ontology.property(label, property));
    return property === 'id' ? ref([label]).map(({ id }) => id) : fc.option(value, { freq: 3 });
  });
  const key = fc.option(relationshipKey, { nil: undefined });
  return fc.record({ values: fc.tuple(...values), id: ref([label]).map(({ id }) => id), key });
}

function filter(label: string, depth: number): fc.Arbitrary<Filter> {
  const leaf = fc.oneof({ weight: 6, arbitrary: comparison(label) }, ...related(label, depth));
  if (depth === 0) return leaf;
  const inner = fc.array(filter(label, depth - 1), { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    inner.map((all) => ({ all })),
    inner.map((any) => ({ any })),
    filter(label, depth - 1).map((not) => ({ not })),
    fc.record({ asOf: fc.constantFrom(...DAYS), where: filter(label, depth - 1) }),
  );
}

function related(label: string, depth: number): fc.WeightedArbitrary<Filter>[] {
  const possible = depth === 0 ? [] : hops(label);
  if (possible.length === 0) return [];
  const arbitrary = fc
    .constantFrom(...possible)
    .chain((hop) =>
      fc
        .constantFrom(...farLabels(hop))
        .chain((far) =>
          fc
            .option(filter(far, depth - 1), { nil: undefined })
            .map((where): Filter => ({ ...hop, label: far, where })),
        ),
    );
  return [{ weight: 3, arbitrary }];
}

function comparison(label: string): fc.Arbitrary<Filter> {
  const definitions = [...focus(label), ontology.property(label, 'id')];
  return fc.constantFrom(...definitions).chain((definition) =>
    fc.constantFrom(...comparisons[definition.type]).chain((is) => {
      const type =
        is === 'exists'
          ? 'boolean'
          : is === 'oneOf'
            ? 'strings'
            : is === 'includes'
              ? 'string'
              : definition.type;
      const value =
        definition.name === 'id' && type === 'string'
          ? ref([label]).map(({ id }) => id)
          : valueOfType({ type });
      return fc
        .option(value, { freq: 12 })
        .map((given): Filter => ({ property: definition.name, is, value: given }));
    }),
  );
}

function included(label: string): fc.Arbitrary<IncludedHop[]> {
  return day.chain((asOf) => fc.subarray(hops(label).map((hop) => ({ ...hop, asOf }))));
}

function hops(label: string): Hop[] {
  return [...ontology.relationships.values()].flatMap(({ name: relationship, from, to }): Hop[] => [
    ...(from.includes(label) ? [{ relationship, direction: 'out' as const }] : []),
    ...(to.includes(label) ? [{ relationship, direction: 'in' as const }] : []),
  ]);
}

function farLabels({ relationship, direction }: Hop): readonly string[] {
  const { from, to } = ontology.relationship(relationship);
  return direction === 'out' ? to : from;
}

function constants<T extends object>(values: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}
