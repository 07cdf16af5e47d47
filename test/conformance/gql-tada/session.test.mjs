// gql.tada takes the committed schema, TypeScript checks a client's queries against it, the client runs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

const here = import.meta.dirname;
const run = (command, ...parameters) => {
  try {
    return execFileSync(join(here, 'node_modules', '.bin', command), parameters, {
      cwd: here,
      encoding: 'utf8',
    });
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}`);
  }
};
for (const folder of ['generated', 'built']) rmSync(join(here, folder), { recursive: true, force: true });
mkdirSync(join(here, 'generated'));

test('types are made of the schema', () => {
  run('gql.tada', 'generate-output');
});

test('a client that uses them is well typed, and its queries are valid', () => {
  run('gql.tada', 'check');
  run('tsc');
});

test('it reads two pages', async () => {
  const { pages } = await import('./built/gql-tada/session.js');
  const ids = await pages('FRA');
  assert.equal(ids.length, 4);
  assert.equal(new Set(ids).size, 4);
});

test('it imports, and hears of the change', async () => {
  const { changeOfImport } = await import('./built/gql-tada/session.js');
  assert.match(await changeOfImport(), /Tokayev|Kazakhstan|Uzbekistan/);
});
