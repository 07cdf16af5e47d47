import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient, type SubscribePayload } from 'graphql-ws';
import WebSocket from 'ws';
import { type Served, served } from './client';

let running: Served;
const clients: Client[] = [];
beforeEach(async () => {
  running = await served({ feedInterval: 20 });
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  await running.stop();
});

const CHANGED =
  'subscription ($between: [String!]) { factsChanged(between: $between) { kind caption fact { caption } } }';

const address = () => `${running.server.url.replace('http', 'ws')}/graphql`;

function connected(): Client {
  const client = createClient({ url: address(), webSocketImpl: WebSocket, retryAttempts: 0 });
  clients.push(client);
  return client;
}

const first = async (payload: SubscribePayload) => (await connected().iterate(payload).next()).value;

const changed = (id: string, pair: string) =>
  running.store.write({
    nodes: [
      {
        label: 'Change',
        id,
        properties: {
          at: new Date().toISOString(),
          kind: 'changed',
          label: 'Visit',
          fact: 'visit-2024',
          caption: id,
          pair,
        },
      },
    ],
  });

/** Statements that the store runs within some milliseconds: none where nobody listens for changes. */
async function statementsWithin(milliseconds: number): Promise<number> {
  let statements = 0;
  running.store.onStatement = () => statements++;
  await wait(milliseconds);
  running.store.onStatement = undefined;
  return statements;
}

test('changes of a pair arrive, and those of other pairs do not', async () => {
  const results = connected().iterate({ query: CHANGED, variables: { between: ['KZ', 'FR'] } });
  const arriving = results.next();
  await wait(150);
  await changed('other', 'FRA-UZB');
  await changed('mine', 'FRA-KAZ');
  expect((await arriving).value).toEqual({
    data: {
      factsChanged: {
        kind: 'CHANGED',
        caption: 'mine',
        fact: { caption: 'Visit of kassym-jomart-tokayev to FRA, 2024-11-04' },
      },
    },
  });
  await results.return?.();
});

test('queries and mutations are answered too', async () => {
  expect(await first({ query: '{ country(code: "KAZ") { name } }' })).toEqual({
    data: { country: { name: 'Kazakhstan' } },
  });
  const refused = await first({
    query: 'mutation { deleteDocument(input: { id: "Document:1" }) { deletedId } }',
  });
  expect(refused).toMatchObject({ errors: [{ extensions: { code: 'READ_ONLY' } }] });
});

test.each([
  ['subscription { factsChange { kind } }', 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "factsChange"/],
  ['subscription {', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
  [`{ ${'a '.repeat(5000)} }`, 'TOKENS_EXCEEDED', /at most 5000 tokens/],
  ['query A { __typename } query B { __typename }', 'REQUEST_INVALID', /several operations/],
])('what cannot be run is told: %#', async (query, code, message) => {
  const errors = await first({ query }).catch((error: unknown) => error);
  expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
  expect(running.reported).toEqual([]);
});

test('a variable that does not fit is told', async () => {
  const query = 'query($kind: [VisitKind!]) { visits(filter: { kind: $kind }) { totalCount } }';
  expect(await first({ query, variables: { kind: ['LUNAR'] } })).toMatchObject({
    errors: [{ message: expect.stringMatching(/Value "LUNAR"/), extensions: { code: 'BAD_USER_INPUT' } }],
  });
  expect(running.reported).toEqual([]);
});

test('a subscription that cannot begin is told why', async () => {
  const query = 'subscription { factsChanged(between: ["KZA", "FR"]) { kind } }';
  expect(await first({ query })).toMatchObject({
    errors: [{ message: expect.stringMatching(/Did you mean KAZ/), extensions: { code: 'COUNTRY_UNKNOWN' } }],
  });
});

test('a client that leaves without a word is forgotten', async () => {
  let socket: WebSocket | undefined;
  const client = createClient({
    url: address(),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    on: { opened: (opened) => (socket = opened as WebSocket) },
  });
  const ended = client
    .iterate({ query: CHANGED })
    .next()
    .catch((error: unknown) => error);
  await wait(150);
  expect(await statementsWithin(100)).toBeGreaterThan(0);
  socket?.terminate();
  expect(await ended).toMatchObject({ code: 1006 });
  await wait(100);
  expect(await statementsWithin(100)).toBe(0);
});

test('a client that takes one subscription back keeps its other one', async () => {
  const client = connected();
  const kept = client.iterate({ query: CHANGED });
  const arriving = kept.next();
  const dropped = client.iterate({ query: CHANGED });
  void dropped.next();
  await wait(150);
  await dropped.return?.();
  await changed('kept', 'FRA-KAZ');
  expect((await arriving).value).toMatchObject({ data: { factsChanged: { caption: 'kept' } } });
  await kept.return?.();
  await wait(100);
  expect(await statementsWithin(100)).toBe(0);
});

/** The status with which a WebSocket is refused, or "open". */
function handshake(headers: Record<string, string>): Promise<number | string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address(), 'graphql-transport-ws', { headers });
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('error', () => undefined);
    socket.on('open', () => {
      resolve('open');
      socket.terminate();
    });
  });
}

test.each([
  [{ origin: 'https://elsewhere.example' }, 403],
  [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'websocket' }, 403],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://elsewhere.example' }, 'open'],
])('a WebSocket that a page opens with %j: %s', async (headers, answer) => {
  expect(await handshake(headers as Record<string, string>)).toBe(answer);
});

test('a page of the server itself may open one', async () => {
  expect(await handshake({ origin: running.server.url })).toBe('open');
});

test('what is no message of the protocol ends the connection, and the next one is answered', async () => {
  const logged = jest.spyOn(console, 'error');
  for (const [message, code] of [
    ['nonsense', 4400],
    ['{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}', 4401],
    ['x'.repeat(2_000_000), 1009],
  ] as const) {
    const socket = new WebSocket(address(), 'graphql-transport-ws');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('error', () => undefined);
    socket.on('open', () => socket.send(message));
    expect(await closed).toBe(code);
  }
  expect(logged).not.toHaveBeenCalled();
  logged.mockRestore();
  expect(await first({ query: '{ country(code: "KAZ") { name } }' })).toEqual({
    data: { country: { name: 'Kazakhstan' } },
  });
});

test('a server that shows nobody its schema shows it to nobody here', async () => {
  await running.stop();
  running = await served({ introspection: false });
  const errors = await first({ query: '{ __schema { types { name } } }' }).catch((error) => error);
  expect(errors[0]).toMatchObject({ message: expect.stringMatching(/introspection/) });
});

test('the server’s end ends connections in order', async () => {
  const socket = new WebSocket(address(), 'graphql-transport-ws');
  await new Promise((resolve) => socket.on('open', resolve));
  const closed = new Promise((resolve) => socket.on('close', resolve));
  await running.server.close();
  expect(await closed).toBe(1001);
});
