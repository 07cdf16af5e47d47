import { createServer } from '../../src/server/create-server';
import { post, type Served, served } from './client';

let running: Served;
beforeAll(async () => {
  running = await served();
});
afterAll(() => running.stop());

const LEVEL = '{ relation(between: ["KAZ", "FRA"]) { level } }';
const ANSWER = { data: { relation: { level: 'STRATEGIC_PARTNERSHIP' } } };

test('POST answers', async () => {
  expect(await post(running.server.url, LEVEL)).toEqual({ status: 200, body: ANSWER });
});

test('GET answers queries, without any special header', async () => {
  const response = await fetch(`${running.server.url}/graphql?query=${encodeURIComponent(LEVEL)}`);
  expect(await response.json()).toEqual(ANSWER);
});

test('a page of another site cannot ask; following its link gives GraphiQL', async () => {
  const app = await createServer({ store: running.store });
  const ask = (mode: string, accept: string) =>
    app.inject({
      url: `/graphql?query=${encodeURIComponent(LEVEL)}`,
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode, accept },
    });
  const hidden = await ask('no-cors', '*/*');
  expect(hidden.statusCode).toBe(403);
  expect(hidden.json()).toMatchObject({ errors: [{ extensions: { code: 'CROSS_SITE' } }] });
  const link = await ask('navigate', 'text/html');
  expect([link.statusCode, link.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  await app.close();
});

test.each([
  ['text/plain', JSON.stringify({ query: LEVEL }), 415],
  ['application/json', '{"query":', 400],
  ['application/json', '{}', 400],
  ['application/json', `{"query":"${'x'.repeat(2_000_000)}"}`, 413],
])('a POST of %s that is not a request: %#', async (type, body, status) => {
  const response = await fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  expect(response.status).toBe(status);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  expect(errors).toEqual([
    { message: expect.not.stringContaining('\n'), extensions: { code: 'BAD_REQUEST' } },
  ]);
});

test.each([
  ['{ visits(', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ visits(filter: { kind: [LUNAR] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ visits(filter: { startsAfter: "yesterday" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ country(code: "KZA") { name } }', 'COUNTRY_UNKNOWN'],
  ['{ visits(first: 1000) { totalCount } }', 'PAGE_SIZE_INVALID'],
])('%s is told apart', async (query, code) => {
  const { body } = await post(running.server.url, query);
  expect(body.errors?.[0]).toMatchObject({
    message: expect.not.stringContaining('\n'),
    extensions: { code },
  });
  expect(JSON.stringify(body)).not.toMatch(/stack|node_modules/);
});

test.each([
  [{ day: '2024-13-01' }, 'DATE_MALFORMED', 'A Date is a day that exists, YYYY-MM-DD'],
  [{ kind: ['LUNAR'] }, 'BAD_USER_INPUT', 'Value "LUNAR" does not exist in "VisitKind" enum'],
])('a variable %j is refused', async (variables, code, message) => {
  const query =
    'query ($day: Date, $kind: [VisitKind!]) { visits(filter: { startsAfter: $day, kind: $kind }) { totalCount } }';
  const { status, body } = await post(running.server.url, query, variables);
  expect(status).toBe(200);
  expect(body.errors?.[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code } });
});

test.each([
  ['application/json', 200],
  ['application/graphql-response+json', 400],
  ['application/graphql-response+json, application/json;q=0.9', 400],
  ['*/*', 200],
])('what is refused is answered to %s with %i', async (accept, status) => {
  for (const query of ['{ country(', '{ nothing }', '{ countries(first: "ten") { totalCount } }']) {
    const response = await fetch(`${running.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{}] });
  }
});

test('an error within the server is masked and reported', async () => {
  const { find } = running.store;
  running.store.find = () => Promise.reject(new Error('SELECT secret FROM /home/someone'));
  const { body } = await post(running.server.url, '{ visits { edges { cursor } } }');
  running.store.find = find;
  expect(body.errors).toMatchObject([
    {
      message: 'The server could not answer this. The reason is in its log.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
  expect(JSON.stringify(body)).not.toContain('secret');
  expect(String(running.reported.at(-1))).toContain('secret');
});

test('introspection can be turned off', async () => {
  const closed = await served({ introspection: false });
  const { body } = await post(closed.server.url, '{ __schema { types { name } } }');
  await closed.stop();
  expect(body.errors?.[0]?.message).toContain('introspection is not allowed');
});

test('a limit of requests can be set', async () => {
  const limited = await served({ requestsPerMinute: 2 });
  const statuses = [];
  for (let request = 0; request < 3; request++)
    statuses.push((await fetch(`${limited.server.url}/health`)).status);
  await limited.stop();
  expect(statuses).toEqual([200, 200, 429]);
});
