// Compiles src, import and test/benchmark to dist with swc. Skips when dist is newer than every source.
const { mkdirSync, readdirSync, statSync, writeFileSync, rmSync, existsSync } = require('node:fs');
const { dirname, join } = require('node:path');

const roots = ['src', 'import', 'test/benchmark'];
const stamp = join('dist', '.built');

function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

const files = roots.flatMap(sources);
const inputs = [...files, 'build.cjs', '.swcrc', 'package.json'];
const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
if (built && inputs.every((file) => statSync(file).mtimeMs < built)) process.exit(0);

const { transformFileSync } = require('@swc/core');
rmSync('dist', { recursive: true, force: true });
for (const file of files) {
  const target = join('dist', file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  const { code, map } = transformFileSync(file, { sourceMaps: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${target.split(/[\\/]/).pop()}.map\n`, {
    mode: code.startsWith('#!') ? 0o755 : 0o644,
  });
  writeFileSync(`${target}.map`, map);
}
writeFileSync(stamp, '');
