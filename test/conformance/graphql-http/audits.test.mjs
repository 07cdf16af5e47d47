// The server audits of graphql-http: all of them, those that the specification merely recommends too.
import assert from 'node:assert/strict';
import test from 'node:test';
import { serverAudits } from 'graphql-http';

const audits = serverAudits({ url: `${process.env.ENTENTE_URL}/graphql`, fetchFn: fetch });

test('the suite has its 61 audits', () => assert.equal(audits.length, 61));

for (const { id, name, fn } of audits) {
  test(`${id} ${name}`, async () => {
    const result = await fn();
    const body =
      result.status === 'ok' ? '' : JSON.stringify(await result.response?.text?.().catch(() => ''));
    assert.equal(result.status, 'ok', `${result.status}: ${result.reason} ${body}`);
  });
}
