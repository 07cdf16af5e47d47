import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFile } from '../../src/domain/project-files';

/** A file, what it imports, and whether the linter must refuse it. */
const CASES: readonly (readonly [file: string, specifier: string, refused: boolean])[] = [
  ['src/domain/a.ts', '../graph/store', true],
  ['src/reference/a.ts', '../graph/store', true],
  ['src/reference/b.ts', '../domain/kinds', false],
  ['src/graph/a.ts', '../graphql/schema', true],
  ['src/graph/b.ts', '../domain/kinds', false],
  ['src/graph/c.ts', 'neo4j-driver', true],
  ['src/graph/sqlite/a.ts', '../neo4j/neo4j-store', true],
  ['src/graph/sqlite/b.ts', 'libsql', false],
  ['src/graph/neo4j/a.ts', '../sqlite/sqlite-store', true],
  ['src/graphql/visit/a.ts', '../../server/serve', true],
  ['src/graphql/visit/b.ts', '../../../import/extract/extract', true],
  ['src/graphql/visit/c.ts', '../../graph/neo4j/driver', true],
  ['src/graphql/visit/d.ts', '../../graph/store', false],
  ['src/server/a.ts', '../../import/pipeline', true],
  ['import/read/a.ts', '../extract/extract', true],
  ['import/extract/a.ts', '../resolve/claim', true],
  ['import/extract/annotate/a.ts', '../rules/meeting/meeting', true],
  ['import/extract/annotate/people/a.ts', '../../rules/meeting/meeting', true],
  ['import/extract/annotate/people/b.ts', '../../extract', true],
  ['import/extract/rules/a.ts', '../refine/parties', true],
  ['import/extract/rules/visit/a.ts', '../../refine/parties', true],
  ['import/extract/rules/visit/b.ts', '../../record', true],
  ['import/extract/rules/visit/c.ts', '../../annotate/model', false],
  ['import/extract/rules/b.ts', '../annotate/model', false],
  ['import/resolve/a.ts', '../load/derive', true],
  ['import/resolve/b.ts', '../extract/finding', false],
  ['import/load/a.ts', '../pipeline', true],
  ['import/cli/a.ts', '../../src/graph/sqlite/sqlite-store', true],
  ['import/cli/b.ts', '../../src/server/serve', false],
];

/** The files, of those given, whose imports the project's own linter settings refuse. */
function refusedFiles(): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-layers-'));
  try {
    const { vcs: _, ...settings } = JSON.parse(readFileSync(projectFile('biome.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
    for (const [file, specifier] of CASES) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `import { a } from '${specifier}';\nexport const b = a;\n`);
    }
    let report: string;
    try {
      report = execFileSync(
        projectFile('node_modules', '.bin', 'biome'),
        ['lint', '--only=style/noRestrictedImports', '--reporter=json', '--max-diagnostics=200'],
        { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
      );
    } catch (error) {
      report = (error as { stdout: string }).stdout;
    }
    const { diagnostics } = JSON.parse(report) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    return new Set(
      diagnostics.map(({ location: { path } }) => (typeof path === 'string' ? path : path.file)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the layers', () => {
  const refused = refusedFiles();

  test.each(CASES)('%s importing %s: refused is %s', (file, _specifier, expected) => {
    expect(refused.has(file)).toBe(expected);
  });
});
