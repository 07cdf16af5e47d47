import { execFileSync } from 'node:child_process';
import { projectFile } from '../../src/domain/project-files';

const file = projectFile('dist', 'import', 'cli', 'program.bundle.js');

beforeAll(() => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { cwd: projectFile(), stdio: 'ignore' });
});

describe('the program in one file', () => {
  it('is compiled before it starts', () => {
    expect(rejected('')).toBe(false);
    expect(rejected(' ')).toBe(true);
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

/** Whether a Node.js with V8's own settings, as a start has them, refuses what was compiled once `added` ends the source. */
function rejected(added: string): boolean {
  const program = `
    const { readFileSync } = require('node:fs');
    const file = ${JSON.stringify(file)};
    const source = readFileSync(file, 'utf8') + ${JSON.stringify(added)};
    const script = new (require('node:vm').Script)(source, { filename: file, cachedData: readFileSync(file + '.cache') });
    console.log(script.cachedDataRejected);`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }));
}
