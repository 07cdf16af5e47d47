import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ManifestError, TrustedDocuments } from '../../src/server/trusted-documents';
import { type Served, served } from './client';

const NAME = 'query Name($code: String!) { country(code: $code) { name } }';
const CHANGED = 'subscription Changed { factsChanged(between: ["KZ", "UZ"]) { kind } }';
const ANSWER = { data: { country: { name: 'Kazakhstan' } } };
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hash(text) } });

let running: Served;
afterEach(() => running.stop());

async function ask(body: object, accept = 'application/graphql-response+json') {
  const response = await fetch(`${running.server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ variables: { code: 'KAZ' }, ...body }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
}

function get(parameters: Record<string, string>, headers: Record<string, string> = {}) {
  return fetch(`${running.server.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
}

describe('automatically persisted queries', () => {
  beforeEach(async () => {
    running = await served();
  });

  test('a client sends the hash, then the text once, then the hash alone, by POST and GET', async () => {
    const extensions = byHash(NAME);
    expect((await ask({ extensions })).body).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect((await ask({ query: NAME, extensions })).body).toEqual(ANSWER);
    expect((await ask({ extensions })).body).toEqual(ANSWER);
    const response = await get({ variables: '{"code":"KAZ"}', extensions: JSON.stringify(extensions) });
    expect(await response.json()).toEqual(ANSWER);
  });

  test('a hash of another text is refused', async () => {
    const { body } = await ask({ query: NAME, extensions: byHash('{ other }') });
    expect(body).toMatchObject({
      errors: [
        { message: expect.stringMatching(/not that of the query/), extensions: { code: 'BAD_REQUEST' } },
      ],
    });
  });
});

describe('trusted documents', () => {
  beforeEach(async () => {
    const trustedDocuments = new TrustedDocuments([
      [`sha256:${hash(NAME)}`, NAME],
      ['changed', CHANGED],
    ]);
    running = await served({ trustedDocuments });
  });

  test('are run by their id or text; nothing else is, and nothing else can be registered', async () => {
    expect((await ask({ extensions: byHash(NAME) })).body).toEqual(ANSWER);
    expect((await ask({ query: NAME })).body).toEqual(ANSWER);
    const response = await get({ variables: '{"code":"KAZ"}', extensions: JSON.stringify(byHash(NAME)) });
    expect(await response.json()).toEqual(ANSWER);
    const other = '{ countries { totalCount } }';
    for (let time = 0; time < 2; time++) {
      expect(await ask({ query: other, extensions: byHash(other) })).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] },
      });
    }
    expect((await ask({ extensions: byHash(other) })).body).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(running.reported).toEqual([]);
  });

  test('are the only subscriptions too, over events and WebSocket', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'changed' } };
    const streamed = await fetch(`${running.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ extensions }),
    });
    expect(streamed.headers.get('content-type')).toContain('text/event-stream');
    await streamed.body?.cancel();
    const refused = await ask({ query: 'subscription { factsChanged { kind } }' }, 'text/event-stream');
    expect(refused).toMatchObject({ body: { errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }] } });
    const client = createClient({
      url: `${running.server.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
    });
    const answer = await client
      .iterate({ query: '', variables: { code: 'KAZ' }, extensions: byHash(NAME) })
      .next();
    expect(answer.value).toEqual(ANSWER);
    const none = await client
      .iterate({ query: '{ __typename }' })
      .next()
      .catch((error: unknown) => error);
    expect(none).toMatchObject([{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }]);
    await client.dispose();
  });
});

describe('a manifest', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-manifest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(async () => {
    running = await served();
  });

  test.each([
    ['of Relay and graphql-codegen', { [hash(NAME)]: NAME }],
    [
      'of Apollo',
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: hash(NAME), name: 'Name', type: 'query', body: NAME }],
      },
    ],
  ])('%s is read', (_, manifest) => {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest));
    expect(TrustedDocuments.read(file).get(hash(NAME))).toBe(NAME);
  });

  test.each(['[1]', 'nonsense', '{"a":1}'])('%s is none', (text) => {
    const file = join(folder, 'bad.json');
    writeFileSync(file, text);
    expect(() => TrustedDocuments.read(file)).toThrow(ManifestError);
    expect(() => TrustedDocuments.read(join(folder, 'absent.json'))).toThrow(
      /^ENTENTE_TRUSTED_DOCUMENTS names/,
    );
  });
});

describe('answers to GETs', () => {
  beforeEach(async () => {
    running = await served();
  });
  const asked = { query: NAME, variables: '{"code":"KAZ"}' };

  test('are kept with a tag, and not sent again while they hold', async () => {
    const first = await get(asked);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(await first.json()).toEqual(ANSWER);
    for (const known of [tag, `"other", ${tag}`]) {
      const again = await get(asked, { 'if-none-match': known });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    await running.store.write({
      nodes: [{ label: 'Country', id: 'KAZ', properties: { iso3: 'KAZ', iso2: 'KZ', name: 'Qazaqstan' } }],
    });
    const changed = await get(asked, { 'if-none-match': tag });
    expect([changed.status, await changed.json()]).toEqual([
      200,
      { data: { country: { name: 'Qazaqstan' } } },
    ]);
  });

  test('those to POSTs are kept by nobody', async () => {
    const response = await fetch(`${running.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: NAME, variables: { code: 'KAZ' } }),
    });
    expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  test('long answers are compressed for those who take it, with the same tag', async () => {
    const long = { query: '{ __schema { types { name description } } }' };
    const plain = await get(long, { 'accept-encoding': 'identity' });
    const packed = await get(long, { 'accept-encoding': 'gzip' });
    expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([
      null,
      'gzip',
    ]);
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(await packed.json()).toEqual(await plain.json());
    expect(packed.headers.get('vary')).toMatch(/accept-encoding/i);
  });

  test('several requests in one are refused', async () => {
    const response = await fetch(`${running.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/batch/i) }] });
  });
});
