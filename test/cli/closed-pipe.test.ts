import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '../../src/domain/project-files';

const MAIN = projectFile('dist', 'import', 'cli', 'main.js');
let folder: string;
beforeAll(() => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'entente-pipe-'));
  for (let number = 0; number < 60; number++)
    writeFileSync(
      join(folder, `${number}.txt`),
      ` date 2023-11-02\n\nFrench President Emmanuel Macron arrived in Astana on a visit on 1 November 2023.\n`,
    );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a command whose output is no longer read ends without a word', async () => {
  const child = spawn(process.execPath, [MAIN, 'extract', '--json', folder], {
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(errors).toBe('');
});
