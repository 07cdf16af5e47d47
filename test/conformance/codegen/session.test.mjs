// graphql-codegen makes types of the committed schema and a client's queries, TypeScript checks them, the client runs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
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

test('types are made of the schema and the queries, no scalar of them unknown', () => {
  run('graphql-codegen', '--config', 'codegen.ts');
});

test('a client that uses them is well typed', () => {
  run('tsc');
});

test('it reads two pages', async () => {
  const { pages } = await import('./built/codegen/session.js');
  const ids = await pages('FRA');
  assert.equal(ids.length, 4);
  assert.equal(new Set(ids).size, 4);
});

test('it imports, and hears of the change', async () => {
  const { changeOfImport } = await import('./built/codegen/session.js');
  assert.match(await changeOfImport(), /Tokayev|Kazakhstan|Uzbekistan/);
});
