import { getIntrospectionQuery, getOperationAST, type OperationDefinitionNode, parse } from 'graphql';
import { checkLimits } from '../../src/graphql/limits/check-limits';
import { LIMITS, type Limits } from '../../src/graphql/limits/limits';
import { tokensExceeded } from '../../src/graphql/limits/tokens';
import { apiSchema } from '../../src/graphql/schema';
import { queryCases } from './fixture/cases';

function check(source: string, limits: Partial<Limits> = {}, variables: Record<string, unknown> = {}): void {
  const document = parse(source);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  checkLimits({ schema: apiSchema(), document, operation, variables }, { ...LIMITS, ...limits });
}

/** The extensions with which a query is refused. */
function refused(source: string, limits: Partial<Limits> = {}, variables = {}): unknown {
  try {
    check(source, limits, variables);
  } catch (error) {
    return (error as { extensions: unknown }).extensions;
  }
  return undefined;
}

test.each(queryCases)('$name is within the limits', ({ query, variables }) => {
  check(query, {}, JSON.parse(variables));
});

test('introspection is free', () => {
  check(getIntrospectionQuery(), { depth: 1, cost: 1 });
});

test('depth counts fields within fields, through fragments', () => {
  const source =
    '{ visits { ...A } } fragment A on VisitConnection { edges { node { ... on Visit { kind } } } }';
  expect(refused(source, { depth: 4 })).toBeUndefined();
  expect(refused(source, { depth: 3 })).toEqual({ code: 'DEPTH_EXCEEDED', limit: 3, actual: 4 });
});

test('aliases are counted', () => {
  const source = `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: country(code: "KAZ") { name }`).join(' ')} }`;
  expect(refused(source)).toEqual({ code: 'ALIASES_EXCEEDED', limit: 100, actual: 101 });
});

test.each([
  // visits, edges, nodes, and so on within each.
  ['{ visits(first: 10) { edges { node { id } } } }', {}, 1 + 10 + 10],
  ['{ visits { edges { node { id } } } }', {}, 1 + 20 + 20],
  ['query ($n: Int) { visits(first: $n) { edges { node { id } } } }', { n: 3 }, 1 + 3 + 3],
  ['query ($n: Int = 4) { visits(last: $n) { edges { node { id } } } }', {}, 1 + 4 + 4],
  [
    '{ visits(first: 10) { edges { node { evidence(first: 5) { edges { cursor } } } } } }',
    {},
    1 + 10 + 10 + 10 + 50,
  ],
  ['{ visits(first: 2) { edges { node { hosts { name } } } } }', {}, 1 + 2 + 2 + 2 * 5],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 3],
  ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }, 2],
  ['{ neighbourhood(of: "a", limit: 50) { nodes { id } } }', {}, 1 + 50],
  ['{ path(from: "a", to: "b") { nodes { id } } }', {}, 5 + 5 * 5],
])('%s could hold so many nodes: %#', (source, variables, cost) => {
  expect(refused(source, { cost }, variables)).toBeUndefined();
  expect(refused(source, { cost: cost - 1 }, variables)).toMatchObject({
    code: 'COST_EXCEEDED',
    actual: cost,
  });
});

test('pages within pages within pages are refused, and told how to stay within', () => {
  const source =
    '{ visits(first: 100) { edges { node { evidence(first: 100) { edges { node { document { claims(first: 100) { edges { node { quote } } } } } } } } } } }';
  expect(() => check(source)).toThrow(
    /^An answer can hold at most 100000 nodes; this query’s could hold \d+ or more\. Give smaller "first", above all on lists within lists, and page\.$/,
  );
});

// Were each spread gone into anew, the test would not end.
test('fragments that spread each other many times are measured once each', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on Country { ...F${index + 1} ...F${index + 1} a${index}: name }`,
  );
  const source = `{ country(code: "KAZ") { ...F0 } } ${fragments.join(' ')} fragment F60 on Country { name }`;
  expect(() => check(source)).not.toThrow();
});

test('fields that double with each level are stopped by the cost', () => {
  const fragments = Array.from(
    { length: 14 },
    (_, index) =>
      `fragment F${index} on Sector { children { ...F${index + 1} } b: children { ...F${index + 1} } }`,
  );
  const source = `{ sectors { edges { node { ...F0 } } } } ${fragments.join(' ')} fragment F14 on Sector { code }`;
  expect(refused(source)).toMatchObject({ code: expect.stringMatching(/^(COST|DEPTH|ALIASES)_EXCEEDED$/) });
});

test('tokens are counted, up to the first that is none', () => {
  expect(tokensExceeded('{ a(b: "c") }', 3)).toMatchObject({ actual: 8 });
  expect(tokensExceeded('{ a \u0000', 3)).toMatchObject({ actual: 2 });
  expect(tokensExceeded('a '.repeat(200_000), 5000).message).toMatch(
    /this one has 100000 or more\. Put long lists/,
  );
});
