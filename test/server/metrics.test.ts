import { post, type Served, served } from './client';

const NAMED = 'query NameOf { country(code: "KAZ") { name } visits(first: 1) { totalCount } }';

async function metricsOf({ server }: Served): Promise<{ type: string | null; text: string }> {
  const response = await fetch(`${server.url}/metrics`);
  return { type: response.headers.get('content-type'), text: await response.text() };
}

/** The value of the line that begins with a name and has all of the labels. */
function metricIn(text: string, name: string, ...labels: readonly string[]): number | undefined {
  const line = text
    .split('\n')
    .find((one) => /^\w+/.exec(one)?.[0] === name && labels.every((label) => one.includes(label)));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

test('without the setting there is nothing at /metrics', async () => {
  const running = await served();
  expect((await fetch(`${running.server.url}/metrics`)).status).toBe(404);
  expect(running.store.onStatement).toBeUndefined();
  await running.stop();
});

describe('with metrics', () => {
  let running: Served;
  beforeAll(async () => {
    running = await served({ metrics: true });
  });
  afterAll(() => running.stop());

  test('requests are counted by operation and how they ended', async () => {
    const { url } = running.server;
    await post(url, NAMED);
    await post(url, NAMED);
    await post(url, '{ country(code: "XXX") { name } }');
    await post(url, '{');
    const { type, text } = await metricsOf(running);
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    const count = (...labels: readonly string[]) =>
      metricIn(text, 'entente_request_duration_seconds_count', ...labels);
    expect(count('operation="NameOf"', 'kind="query"', 'result="answered"')).toBe(2);
    expect(count('operation="unnamed"', 'kind="query"', 'result="failed"')).toBe(1);
    expect(count('operation="unnamed"', 'kind="unknown"', 'result="failed"')).toBe(1);
    expect(text).toContain('le="0.005"');
  });

  test('names that clients make up do not grow without end', async () => {
    for (let number = 0; number < 120; number++)
      await post(running.server.url, `query Made${number} { __typename }`);
    const { text } = await metricsOf(running);
    const names = new Set([...text.matchAll(/operation="(\w+)"/g)].map(([, name]) => name));
    expect(names.size).toBe(101);
    expect(names).toContain('other');
  });

  test('statements of the store are counted', async () => {
    const { text: before } = await metricsOf(running);
    await running.store.count('Visit');
    const { text: after } = await metricsOf(running);
    const statements = (text: string) => metricIn(text, 'entente_store_statements_total') ?? 0;
    // The jobs that each look at the metrics counts are a statement too.
    expect(statements(after) - statements(before)).toBe(2);
  });

  test('import jobs are told by status, and the process by memory, processor and event loop', async () => {
    const job = (id: string, status: string) => ({
      label: 'ImportJob',
      id,
      properties: { status, startedAt: '2024-11-04T10:00:00Z' },
    });
    const version = { label: 'ImportJob', id: 'reference', properties: { status: 'completed' } };
    await running.store.write({
      nodes: [job('a', 'completed'), job('b', 'completed'), job('c', 'failed'), version],
    });
    const { text } = await metricsOf(running);
    expect(metricIn(text, 'entente_import_jobs', 'status="completed"')).toBe(2);
    expect(metricIn(text, 'entente_import_jobs', 'status="failed"')).toBe(1);
    for (const name of [
      'process_resident_memory_bytes',
      'process_cpu_seconds_total',
      'nodejs_eventloop_lag_seconds',
    ])
      expect(metricIn(text, name)).toBeGreaterThanOrEqual(0);
  });

  test('a store that does not answer leaves the rest of the numbers', async () => {
    const { aggregate } = running.store;
    Object.assign(running.store, { aggregate: () => Promise.reject(new Error('away')) });
    const { text } = await metricsOf(running);
    Object.assign(running.store, { aggregate });
    expect(text).not.toMatch(/^entente_import_jobs\{/m);
    expect(text).toContain('entente_store_statements_total');
  });
});
