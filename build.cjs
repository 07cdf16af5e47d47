// Compiles src, import, test/benchmark and test/neo4j to dist with swc, copies what else the server serves, takes GraphiQL
// and React out of their packages, and puts the program into one file. Skips when dist is newer than every source. Dist appears at once, when it is whole.
const {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require('node:fs');
const { basename, dirname, join } = require('node:path');

const roots = ['src', 'import', 'test/benchmark', 'test/neo4j'];
const assetEndings = /\.(graphql|json|css|js|svg)$/;
const vendor = {
  'react.production.min.js': 'react/umd/react.production.min.js',
  'react-dom.production.min.js': 'react-dom/umd/react-dom.production.min.js',
  'graphiql.min.js': 'graphiql/graphiql.min.js',
  'graphiql.min.css': 'graphiql/graphiql.min.css',
  'graphiql-explorer.js': '@graphiql/plugin-explorer/dist/index.umd.js',
  'graphiql-explorer.css': '@graphiql/plugin-explorer/dist/style.css',
  'graphql-ws.min.js': 'graphql-ws/umd/graphql-ws.min.js',
};

function sources(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes('node_modules'));
}

const all = roots.flatMap(sources);
const files = all.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const assets = all.filter((file) => file.startsWith('src') && assetEndings.test(file));
const inputs = [...files, ...assets, 'build.cjs', 'bundle.cjs', '.swcrc', 'package.json'];
const stamp = join('dist', '.built');
const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
if (built && inputs.every((file) => statSync(file).mtimeMs < built)) process.exit(0);

const { transformFileSync } = require('@swc/core');
const { bundle } = require('./bundle.cjs');
const { gzipSync } = require('node:zlib');
const started = new Date();
const out = join('.cache', `build-${process.pid}`);
for (const file of files) {
  const target = join(out, file.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  const { code, map } = transformFileSync(file, { sourceMaps: true });
  writeFileSync(target, `${code}\n//# sourceMappingURL=${basename(target)}.map\n`, {
    mode: code.startsWith('#!') ? 0o755 : 0o644,
  });
  writeFileSync(`${target}.map`, map);
}
for (const file of assets) {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  copyFileSync(file, join(out, file));
}
mkdirSync(join(out, 'vendor'), { recursive: true });
for (const [name, file] of Object.entries(vendor)) {
  const bytes = readFileSync(join('node_modules', file));
  const target = join(out, 'vendor', name);
  writeFileSync(target, bytes);
  writeFileSync(`${target}.gz`, gzipSync(bytes, { level: 9 }));
}
bundle(join(process.cwd(), out)).then(() => {
  // A source that changed while this ran is newer than the stamp.
  writeFileSync(join(out, '.built'), '');
  utimesSync(join(out, '.built'), started, started);

  const old = `${out}-old`;
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(out, 'dist');
  rmSync(old, { recursive: true, force: true });
});
