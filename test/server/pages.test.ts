import { loadExamples } from '../../src/server/examples';
import { type Served, served } from './client';

let running: Served;
beforeAll(async () => {
  running = await served();
});
afterAll(() => running.stop());

const get = (path: string, accept = 'text/html') => fetch(running.server.url + path, { headers: { accept } });

test('the start page says what is in the graph and asks questions', async () => {
  const response = await get('/');
  const page = await response.text();
  expect(page).toContain('<dt>Visits</dt><dd>5</dd>');
  expect(page).toContain('France – Kazakhstan');
  expect(page.match(/\/graphql\?example=/g)).toHaveLength(loadExamples().length);
  expect(loadExamples().length).toBeGreaterThanOrEqual(10);
});

test.each(['/', '/graphql', '/explore/relation?between=KAZ&between=FRA'])(
  '%s loads from this server only and runs no inline script',
  async (path) => {
    const response = await get(path);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|script-src/);
    const page = await response.text();
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.replace(/<script type="application\/json".*?<\/script>/s, '')).not.toMatch(
      /<script(?![^>]* src=)/,
    );
    for (const [, address] of page.matchAll(/(?:src|href)="(\/(?:web|vendor)\/[^"]+)"/g)) {
      const file = await get(address ?? '');
      await file.arrayBuffer();
      expect([address, file.status]).toEqual([address, 200]);
    }
  },
);

test('GraphiQL’s files are sent compressed and may be kept', async () => {
  const response = await get('/vendor/graphiql.min.js', '*/*');
  await response.arrayBuffer();
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('cache-control')).toContain('max-age');
});

test('what is not there, and what lies outside, is not found', async () => {
  for (const path of [
    '/nothing',
    '/web/../serve.ts',
    '/web/%2e%2e/server/serve.ts',
    '/vendor/..%2f..%2fpackage.json',
  ]) {
    const response = await get(path);
    await response.arrayBuffer();
    expect([path, [403, 404]]).toEqual([path, expect.arrayContaining([response.status])]);
  }
});

test('a page escapes what documents say', async () => {
  const name = '<script>alert(1)</script>';
  await running.store.write({
    nodes: [{ label: 'Country', id: 'KAZ', properties: { iso3: 'KAZ', iso2: 'KZ', name } }],
  });
  const page = await (await get('/')).text();
  expect(page).not.toContain(name);
  expect(page).toContain('&#60;script&#62;');
});
