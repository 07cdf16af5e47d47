import {
  type GraphQLObjectType,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { SHOWN } from '../../src/graphql/node/shown';
import { apiSchema } from '../../src/graphql/schema';
import { ask } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

type Field = ReturnType<GraphQLObjectType['getFields']>[string];

/** A field with all that can be asked of it without going further. */
function selection({ name, type }: Field): string {
  const inner = getNamedType(type);
  if (!isCompositeType(inner)) return name;
  const below = 'getFields' in inner ? Object.values(inner.getFields()) : [];
  const plain = below.filter(
    ({ type, args }) => !isCompositeType(getNamedType(type)) && !args.some(isRequiredArgument),
  );
  return `${name} { ${plain.length > 0 ? plain.map((field) => field.name).join(' ') : '__typename'} }`;
}

const cases = Object.entries(SHOWN).map(([label, fields]) => {
  const type = apiSchema().getType(label) as GraphQLObjectType;
  return { label, type, fields: Object.keys(fields) };
});

test.each(cases)(
  '$label has the fields of which is said what they read, and no others',
  ({ type, fields }) => {
    expect(isObjectType(type)).toBe(true);
    expect([...fields].sort()).toEqual(Object.keys(type.getFields()).sort());
    expect(Object.values(type.getFields()).flatMap(({ args }) => args.filter(isRequiredArgument))).toEqual(
      [],
    );
  },
);

describeOnStores('what is read for a field', kazakhstanFrance, (store) => {
  test.each(cases)('is all that each field of $label shows', async ({ label, type, fields }) => {
    const { rows } = await store().find({ label, order: [], limit: 30 });
    expect(rows.length).toBeGreaterThan(0);
    const variables = { ids: rows.map(({ id }) => `${label}:${id}`) };
    const of = (names: readonly string[]) =>
      `... on ${label} { ${names.map((name) => selection(type.getFields()[name] as Field)).join(' ')} }`;
    const query = (asked: string) => `query ($ids: [ID!]!) { nodes(ids: $ids) { ${asked} } }`;
    // A field of another kind has everything read.
    const whole = await ask(store(), query(`${of(fields)} ... on Country { iso2 }`), variables);
    expect(whole.errors).toEqual([]);
    for (const name of fields) {
      const alone = await ask(store(), query(of([name])), variables);
      const expected = (whole.data as Nodes).nodes.map((node) => ({ [name]: node[name] }));
      expect((alone.data as Nodes).nodes).toEqual(expected);
    }
  });
});

interface Nodes {
  readonly nodes: readonly Record<string, unknown>[];
}
