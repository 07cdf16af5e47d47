import { LIMITS } from '../../src/graphql/limits/limits';
import { post, type Served, served } from './client';

let running: Served;
beforeAll(async () => {
  running = await served();
});
afterAll(() => running.stop());

const NAME = '{ country(code: "KAZ") { name } }';
const NAMED = { data: { country: { name: 'Kazakhstan' } } };

const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: country(code: "KAZ") { name }`).join(' ')} }`;

/** Not, not, not … to France. */
function within(levels: number): unknown {
  let filter: unknown = { to: 'FRA' };
  for (let level = 0; level < levels; level++) filter = { not: filter };
  return filter;
}

const REFUSED: readonly (readonly [string, string, Record<string, unknown>, string, RegExp])[] = [
  [
    '10,000 aliases',
    aliases(10_000),
    {},
    'TOKENS_EXCEEDED',
    /at most 5000 tokens .+ this one has 100000 or more/,
  ],
  ['101 aliases', aliases(101), {}, 'ALIASES_EXCEEDED', /at most 100 aliases; this one has 101 or more/],
  [
    'too deep',
    `{ sectors { edges { node { ${'parent { '.repeat(20)} code ${'} '.repeat(20)} } } } }`,
    {},
    'DEPTH_EXCEEDED',
    /at most 15 fields deep; this one is 16 or more/,
  ],
  [
    'pages within pages',
    'query ($n: Int!) { visits(first: $n) { edges { node { evidence(first: $n) { edges { node { document { claims(first: $n) { totalCount edges { node { id } } } } } } } } } } }',
    { n: 100 },
    'COST_EXCEEDED',
    /at most 100000 nodes/,
  ],
  [
    'a filter of 101 conditions',
    'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }',
    { filter: { or: Array.from({ length: 101 }, () => ({ to: 'FRA' })) } },
    'CONDITIONS_EXCEEDED',
    /at most 100 conditions; this one has 101 or more.+several values in one list/,
  ],
  [
    'a filter of as many in the query itself',
    `{ statistics(of: VISIT, by: [], filter: { visit: { and: [${'{ to: "FRA" } '.repeat(900)}] } }) { count } }`,
    {},
    'CONDITIONS_EXCEEDED',
    /at most 100 conditions/,
  ],
  [
    'a filter within filters',
    'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }',
    { filter: within(60) },
    'NESTING_EXCEEDED',
    /at most 50 values within values deep; these are 51 or more/,
  ],
  ['no query', 'query {', {}, 'GRAPHQL_PARSE_FAILED', /^Syntax Error: Expected Name, found <EOF>/],
  [
    'an unknown field',
    '{ country(code: "KAZ") { nam } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot query field "nam" on type "Country"\. Did you mean "name"/,
  ],
  [
    'an unknown enum value',
    '{ visits(filter: { kind: [STAT] }) { totalCount } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /^Value "STAT" does not exist in "VisitKind" enum\. Did you mean the enum value "STATE"/,
  ],
  [
    'a variable of another type',
    'query ($first: Int!) { visits(first: $first) { totalCount } }',
    { first: 'ten' },
    'BAD_USER_INPUT',
    /^Variable "\$first" got invalid value "ten"; Int cannot represent non-integer value/,
  ],
  [
    'a fragment that spreads itself',
    '{ country(code: "KAZ") { ...A } } fragment A on Country { ...A }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /^Cannot spread fragment "A" within itself/,
  ],
  [
    'a null where none may be',
    '{ country(code: null) { name } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /String!/,
  ],
  ['an unknown country', '{ country(code: "KZA") { name } }', {}, 'COUNTRY_UNKNOWN', /Did you mean KAZ/],
  [
    'an unknown id',
    '{ timeline(of: "Visit:none") { totalCount } }',
    {},
    'ID_UNKNOWN',
    /which the graph does not hold/,
  ],
  [
    'a made-up cursor',
    '{ timeline(after: "eA") { totalCount } }',
    {},
    'CURSOR_INVALID',
    /takes a cursor of an earlier/,
  ],
  [
    'a write where only reading is',
    'mutation { deleteDocument(input: { id: "Document:1" }) { deletedId } }',
    {},
    'READ_ONLY',
    /ENTENTE_WRITES/,
  ],
];

test.each(REFUSED)(
  '%s is refused, and the next request answered',
  async (_, query, variables, code, message) => {
    const { status, body } = await post(running.server.url, query, variables);
    expect(status).toBeLessThan(500);
    expect(body.errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
    if (code.endsWith('_EXCEEDED')) {
      const { limit, actual } = body.errors?.[0]?.extensions ?? {};
      expect(Object.values(LIMITS)).toContain(limit);
      expect(Number(actual)).toBeGreaterThan(Number(limit));
    }
    expect(await post(running.server.url, NAME)).toEqual({ status: 200, body: NAMED });
  },
);

test.each([
  ['100 conditions in a row', { or: Array.from({ length: 50 }, () => ({ to: 'FRA' })) }],
  ['48 filters within filters', within(48)],
])('%s are answered', async (_, filter) => {
  const query = 'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }';
  const { body } = await post(running.server.url, query, { filter });
  expect(body.errors).toBeUndefined();
});

test('a filter in a variable is answered however often it is asked for', async () => {
  const query = 'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }';
  for (const to of ['FRA', 'KAZ', 'FRA', 'KAZ', 'FRA'])
    expect((await post(running.server.url, query, { filter: { to } })).body.errors).toBeUndefined();
});

test('nothing of it is reported as a failure of the server', () => {
  expect(running.reported).toEqual([]);
});

test('variables so deep that reading them would overflow the stack are refused, and the next request answered', async () => {
  const response = await fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }","variables":{"filter":${'{"not":'.repeat(50_000)}{}${'}'.repeat(50_000)}}}`,
  });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NESTING_EXCEEDED' } }] });
  expect(await post(running.server.url, NAME)).toEqual({ status: 200, body: NAMED });
});

test('huge variables are refused before they are read', async () => {
  const { status } = await post(running.server.url, NAME, { text: 'x'.repeat(3_000_000) });
  expect(status).toBe(413);
});

test('a GET cannot write', async () => {
  const query = 'mutation { deleteDocument(input: { id: "Document:doc-2008" }) { deletedId } }';
  const response = await fetch(`${running.server.url}/graphql?query=${encodeURIComponent(query)}`);
  expect(response.status).toBe(405);
  expect(await running.store.get('Document', ['doc-2008'])).toEqual([
    expect.objectContaining({ id: 'doc-2008' }),
  ]);
});
