import fc from 'fast-check';
import { VERSIONS } from '../../src/graph/as-of';
import type { GraphNode, NodeRef, PropertyValue } from '../../src/graph/node';
import type { PropertyDefinition } from '../../src/graph/ontology';
import type { ChangeSet, RelationshipWrite } from '../../src/graph/store';
import { ontology } from './each-store';

/** Few values, so that they meet: tricky ones for collation, case, prefixes and quoting, and words to search. */
export const text = fc.constantFrom(
  ...['', 'a', 'A', 'ab', 'AB', 'b', 'é', 'É', 'e\u0301', 'ß', 'SS', 'ж', 'ЖУК', 'Łódź', 'ﬁ', 'ΟΔΟΣ', 'ς'],
  ...[
    '2023',
    '2024-01',
    '2024-01-15',
    '2024-11-04',
    '10%',
    'a_b',
    "a'b",
    '"',
    '\\',
    '😀',
    '\ufffd',
    '\u{10ffff}',
  ],
  ...['state visit', 'Kazakhstan', 'Visit of the Kazakh leader', 'Wałęsa', 'official visits'],
);
/** Days from which nodes are known otherwise, and as of which they are asked for. */
export const DAYS = ['2023-06-01', '2024-01-15', '2024-11-04'] as const;
const ids = fc.constantFrom('a', 'b', 'B', 'é', 'q\'`"', '😀');
const keys = fc.constantFrom('', 'k', 'K', 'é');

/** A graph over a few relationship types, with every end that they need and some nodes more. */
export const graph: fc.Arbitrary<ChangeSet> = fc
  .uniqueArray(fc.constantFrom(...ontology.relationships.values()), { minLength: 1, maxLength: 5 })
  .chain((types) =>
    fc.array(
      fc.constantFrom(...types).chain(({ name }) => edge(name)),
      { maxLength: 25 },
    ),
  )
  .chain((relationships) => {
    const ends = relationships.flatMap(({ from, to }) => [from, to]);
    const more = fc.array(
      fc.constantFrom(...ontology.labels.keys()).chain((label) => ref([label])),
      { maxLength: 4 },
    );
    return fc.record({
      relationships: fc.constant(relationships),
      nodes: more.chain((refs) => nodesOf([...ends, ...refs])),
    });
  });

/** A value that a property can hold. */
export function valueOfType({
  type,
}: Pick<PropertyDefinition, 'type'>): fc.Arbitrary<Exclude<PropertyValue, null>> {
  switch (type) {
    case 'string':
      return text;
    case 'strings':
      return fc.array(text, { maxLength: 3 });
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.constantFrom(-1, 0, 1, 2, 2024, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER);
    case 'float':
      return fc.constantFrom(-1.5, -0, 0, 0.1, 0.3, 1, 1e300, 5e-324, 2024);
  }
}

export function ref(labels: readonly string[]): fc.Arbitrary<NodeRef> {
  return fc.record({ label: fc.constantFrom(...labels), id: ids });
}

/** Two properties of each type: few enough for requests to ask about what a node has. */
export function focus(label: string): PropertyDefinition[] {
  const all = [...ontology.label(label).properties.values()];
  const own = [...all.filter(({ search }) => search).slice(0, 1), ...all.filter(({ search }) => !search)];
  return own.filter(
    ({ type }, index) => own.slice(0, index).filter((other) => other.type === type).length < 2,
  );
}

export { keys as relationshipKey };

function nodesOf(refs: readonly NodeRef[]): fc.Arbitrary<GraphNode[]> {
  const distinct = [...new Map(refs.map((one) => [JSON.stringify([one.label, one.id]), one])).values()];
  return fc.tuple(
    ...distinct.map(({ label, id }) =>
      fc.tuple(properties(focus(label)), versions(label)).map(([given, earlier]) => ({
        label,
        id,
        properties: { ...given, ...earlier },
      })),
    ),
  );
}

/** What nodes were like on earlier days, where their label keeps that. */
function versions(label: string): fc.Arbitrary<Record<string, PropertyValue>> {
  if (!ontology.label(label).properties.has(VERSIONS)) return fc.constant({});
  const varying = focus(label).filter(({ varies }) => varies);
  const some = fc.subarray(varying).chain((chosen) => properties(chosen));
  return fc
    .subarray([...DAYS])
    .chain((days) => fc.tuple(...days.map((from) => some.map((then) => ({ from, properties: then })))))
    .map((told) => (told.length > 0 ? { [VERSIONS]: JSON.stringify(told) } : {}));
}

function edge(type: string): fc.Arbitrary<RelationshipWrite> {
  const { from, to, properties: own } = ontology.relationship(type);
  return fc.record({
    type: fc.constant(type),
    from: ref(from),
    to: ref(to),
    key: keys,
    properties: properties(own.values()),
  });
}

function properties(definitions: Iterable<PropertyDefinition>): fc.Arbitrary<Record<string, PropertyValue>> {
  const values = [...definitions].map((definition) => [
    definition.name,
    fc.option(valueOfType(definition), { freq: 2 }),
  ]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<PropertyValue>>);
}
