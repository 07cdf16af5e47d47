import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import WebSocket from 'ws';
import { post, type Served, served } from './client';

let running: Served;
beforeEach(async () => {
  running = await served({ feedInterval: 20 });
});
afterEach(() => running.stop());

const NAME = '{ country(code: "KAZ") { name } }';
const NAMED = { status: 200, body: { data: { country: { name: 'Kazakhstan' } } } };
const CHANGED = 'subscription { factsChanged { kind caption } }';
const port = () => Number(new URL(running.server.url).port);

/** Statements that the store runs within some milliseconds: none where nobody listens for changes. */
async function statementsWithin(milliseconds: number): Promise<number> {
  let statements = 0;
  running.store.onStatement = () => statements++;
  await wait(milliseconds);
  running.store.onStatement = undefined;
  return statements;
}

/** Waits until nobody listens for changes; fails after ten seconds. */
async function nobodyListens(): Promise<void> {
  for (let time = 0; time < 50; time++) if ((await statementsWithin(200)) === 0) return;
  throw new Error('The feed still looks for changes.');
}

/** Writes more and longer changes than a connection that is not read takes. */
async function flood(): Promise<void> {
  for (let batch = 0; batch < 8; batch++) {
    await running.store.write({
      nodes: Array.from({ length: 400 }, (_, index) => ({
        label: 'Change',
        id: `flood-${batch}-${index}`,
        properties: {
          at: new Date().toISOString(),
          kind: 'changed',
          label: 'Visit',
          fact: 'visit-2024',
          caption: 'x'.repeat(20_000),
          pair: 'FRA-KAZ',
        },
      })),
    });
    await wait(60);
  }
}

function rawRequest(text: string): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port(), '127.0.0.1', () => {
      socket.write(text);
      resolve(socket);
    });
    socket.on('error', () => undefined);
  });
}

const httpPost = (body: string, more = '') =>
  `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

test('events that their client never reads end the subscription, not the server', async () => {
  const socket = await rawRequest(
    httpPost(JSON.stringify({ query: CHANGED }), 'Accept: text/event-stream\r\n'),
  );
  socket.pause();
  await wait(200);
  expect(await statementsWithin(100)).toBeGreaterThan(0);
  await flood();
  await nobodyListens();
  expect(await post(running.server.url, NAME)).toEqual(NAMED);
  socket.destroy();
});

test('a WebSocket that its client never reads ends so too', async () => {
  const socket = new WebSocket(`${running.server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.on('open', resolve));
  socket.send('{"type":"connection_init"}');
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGED } }));
  await wait(200);
  expect(await statementsWithin(100)).toBeGreaterThan(0);
  socket.pause();
  await flood();
  await nobodyListens();
  expect(await post(running.server.url, NAME)).toEqual(NAMED);
  socket.terminate();
});

/** Filters that combine more, and deeper, than any store takes. */
const BAD_FILTERS: readonly unknown[] = [
  { or: Array.from({ length: 5000 }, () => ({ to: 'FRA' })) },
  JSON.parse(`${'{"not":'.repeat(1000)}{"to":"FRA"}${'}'.repeat(1000)}`),
];

const BAD: readonly string[] = [
  '{',
  '{ nothing }',
  '{ country(code: "KZA") { name } }',
  '{ node(id: "Visit:none") { id } }',
  '{ timeline(of: "Visit:none") { totalCount } }',
  '{ visits(after: "WyJ0YW1wZXJlZCJd") { totalCount } }',
  '{ visits(filter: { kind: [LUNAR] }) { totalCount } }',
  '{ country(code: "KAZ") { ...A } } fragment A on Country { ...B } fragment B on Country { ...A }',
  `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: country(code: "KAZ") { name }`).join(' ')} }`,
  `{ country(code: "KAZ") { name }${' '.repeat(500_000)} }`,
];

/** One of each thing that a bad client does; resolves when the server has dealt with all of it. */
async function everythingBad(): Promise<void> {
  for (const query of BAD) await post(running.server.url, query);
  for (const filter of BAD_FILTERS)
    await post(
      running.server.url,
      'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount } }',
      {
        filter,
      },
    );
  await fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: NAME, variables: { text: 'x'.repeat(2_000_000) } }),
  }).then((response) => response.text());
  // Leaves before it has sent all, and before it has read anything.
  const half = httpPost(JSON.stringify({ query: NAME }));
  for (const text of [half.slice(0, -5), half]) (await rawRequest(text)).destroy();
  const leaving = new AbortController();
  const stream = await fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: CHANGED }),
    signal: leaving.signal,
  });
  expect(stream.status).toBe(200);
  leaving.abort();
  const socket = new WebSocket(`${running.server.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await new Promise((resolve) => socket.on('open', resolve));
  socket.send('{"type":"connection_init"}');
  await new Promise((resolve) => socket.once('message', resolve));
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGED } }));
  socket.terminate();
}

/** Bytes that stay after a collection of garbage. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('bad clients leave nothing behind: no listener, no growing memory, and the next request is answered', async () => {
  for (let round = 0; round < 5; round++) await everythingBad();
  await nobodyListens();
  const before = heap();
  for (let round = 0; round < 25; round++) await everythingBad();
  await nobodyListens();
  expect(await post(running.server.url, NAME)).toEqual(NAMED);
  // 25 rounds sent over 60 MB: a quarter of it left behind would show.
  expect(heap() - before).toBeLessThan(15 * 1024 * 1024);
  expect(running.reported).toEqual([]);
});
