import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { projectFile } from '../../src/domain/project-files';

const file = projectFile('dist', 'import', 'cli', 'program.bundle.js');

beforeAll(() => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { cwd: projectFile(), stdio: 'ignore' });
}, 120_000);

describe('the program in one file', () => {
  it('is compiled before it starts', () => {
    const source = readFileSync(file, 'utf8');
    const compiled = new Script(source, { filename: file, cachedData: readFileSync(`${file}.cache`) });
    expect(compiled.cachedDataRejected).toBe(false);
    const other = new Script(`${source} `, { filename: file, cachedData: readFileSync(`${file}.cache`) });
    expect(other.cachedDataRejected).toBe(true);
  });

  it('loads no package that the bundle holds', () => {
    const main = projectFile('dist', 'import', 'cli', 'main.js');
    const told = execFileSync(
      process.execPath,
      [
        '-e',
        `process.on('exit', () => console.log(Object.keys(require.cache).length)); process.argv = [process.execPath, 'entente', '--version']; require(${JSON.stringify(main)})`,
      ],
      { encoding: 'utf8' },
    );
    expect(told).toMatch(/^\d+\.\d+\.\d+\n1\n$/);
  });
});
