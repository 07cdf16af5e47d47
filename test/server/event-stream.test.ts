import { setTimeout as wait } from 'node:timers/promises';
import { type Served, served } from './client';

let running: Served;
beforeEach(async () => {
  running = await served({ feedInterval: 20 });
});
afterEach(() => running.stop());

const CHANGED =
  'subscription ($between: [String!]) { factsChanged(between: $between) { kind caption fact { caption } } }';

function subscribe(query: string, variables: object = {}, signal?: AbortSignal): Promise<Response> {
  return fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: signal ?? null,
  });
}

/** The events of a stream as they arrive, comments left out. */
async function* eventsOf(response: Response): AsyncGenerator<{ event: string; data: unknown }> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const found = /^event: (\w+)\ndata: ?(.*)$/.exec(part);
      if (found) yield { event: found[1] ?? '', data: found[2] ? JSON.parse(found[2]) : null };
    }
  }
}

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

test('changes of a pair arrive as events; the server’s end ends the stream', async () => {
  const response = await subscribe(CHANGED, { between: ['KZ', 'FR'] });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const events = eventsOf(response);
  await changed('other', 'FRA-UZB');
  await changed('mine', 'FRA-KAZ');
  expect((await events.next()).value).toEqual({
    event: 'next',
    data: {
      data: {
        factsChanged: {
          kind: 'CHANGED',
          caption: 'mine',
          fact: { caption: 'Visit of kassym-jomart-tokayev to FRA, 2024-11-04' },
        },
      },
    },
  });
  const closing = running.server.close();
  expect((await events.next()).value).toEqual({ event: 'complete', data: null });
  await closing;
});

test('a client that leaves is forgotten', async () => {
  const leaving = new AbortController();
  const response = await subscribe(CHANGED, {}, leaving.signal);
  expect(response.status).toBe(200);
  leaving.abort();
  await wait(150);
  let statements = 0;
  running.store.onStatement = () => statements++;
  await wait(100);
  running.store.onStatement = undefined;
  expect(statements).toBe(0);
});

test.each([
  ['{ countries { totalCount } }', 'SUBSCRIPTION_INVALID', /answer subscriptions; got a query/],
  ['subscription { factsChanged(between: ["KZA", "FR"]) { kind } }', 'COUNTRY_UNKNOWN', /Did you mean KAZ/],
  ['subscription { factsChange { kind } }', 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "factsChange"/],
  ['subscription {', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
  [`subscription { factsChanged { ${'kind '.repeat(5000)} } }`, 'TOKENS_EXCEEDED', /at most 5000 tokens/],
])('what cannot be subscribed to is told: %#', async (query, code, message) => {
  const response = await subscribe(query);
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  expect(errors[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code } });
  expect(running.reported).toEqual([]);
});

test('a subscription that is not asked for as events is told how', async () => {
  const response = await fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'subscription { factsChanged { kind } }' }),
  });
  expect(response.status).toBeLessThan(500);
  expect(JSON.stringify(await response.json())).toContain('text/event-stream');
});

test('a client that names all that it takes gets events for a subscription and JSON for a query', async () => {
  const ask = (query: string) =>
    fetch(`${running.server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json, text/event-stream, multipart/mixed',
      },
      body: JSON.stringify({ query }),
    });
  const queried = await ask('{ country(code: "KAZ") { name } } # no subscription');
  expect(await queried.json()).toEqual({ data: { country: { name: 'Kazakhstan' } } });
  const malformed = await ask('subscription {');
  expect(await malformed.json()).toMatchObject({
    errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
  });
  const streamed = await ask(CHANGED);
  expect(streamed.headers.get('content-type')).toContain('text/event-stream');
  await streamed.body?.cancel();
});
