// What is asked of a client with types: that they can be made, that it compiles with them, and that it runs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

/** Tests the session in a folder, with the commands that make the types and those that check the client. */
export function testTypedClient(folder, { make, check }) {
  const run = ([command, ...parameters]) => {
    try {
      execFileSync(join(folder, 'node_modules', '.bin', command), parameters, {
        cwd: folder,
        encoding: 'utf8',
      });
    } catch (error) {
      throw new Error(`${error.stdout}${error.stderr}`);
    }
  };
  const built = join(folder, 'built', basename(folder), 'session.js');
  const session = () => import(pathToFileURL(built).href);
  for (const made of ['generated', 'built']) rmSync(join(folder, made), { recursive: true, force: true });
  mkdirSync(join(folder, 'generated'));
  copyFileSync(join(import.meta.dirname, 'typed-session.ts'), join(folder, 'session.ts'));

  test('types are made of the schema, no scalar of them unknown', () => {
    for (const command of make) run(command);
  });

  test('a client that uses them is well typed, and its queries are valid', () => {
    for (const command of check) run(command);
  });

  test('it reads two pages', async () => {
    const ids = await (await session()).pages('FRA');
    assert.equal(ids.length, 4);
    assert.equal(new Set(ids).size, 4);
  });

  test('it imports, and hears of the change', async () => {
    assert.match(await (await session()).changeOfImport(), /Tokayev|Kazakhstan|Uzbekistan/);
  });
}
