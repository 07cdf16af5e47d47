// Puts the program of dist into one file, dist/import/cli/program.bundle.js, and beside it what V8 has compiled of it once
// a server has started: a start then reads and compiles little. Another Node.js than this one compiles it anew.
const { spawnSync } = require('node:child_process');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { dirname, join, relative, sep } = require('node:path');
const { constants, Script } = require('node:vm');

// Installed by itself, or needed only to read documents: from its own package, when it is needed.
const external = [
  '@fastify/rate-limit',
  '@mozilla/readability',
  'class-validator',
  'html-to-text',
  'libsql',
  'linkedom',
  'mammoth',
  'pdfjs-dist',
  'piscina',
  'prom-client',
  'tar-stream',
  'tinyld',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'yauzl',
];
const FOLDER = join('import', 'cli');
const FILE = 'program.bundle.js';
const QUESTION = JSON.stringify({ query: '{ countries(first: 1) { edges { node { name } } } }' });

async function bundle(dist) {
  const { build } = require('esbuild');
  const outfile = join(dist, FOLDER, FILE);
  await build({
    absWorkingDir: dist,
    entryPoints: [join(dist, FOLDER, 'program.js')],
    outfile,
    bundle: true,
    external,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    legalComments: 'none',
    minifyWhitespace: true,
    lineLimit: 160,
    logLevel: 'warning',
    banner: { js: '(function(exports,require,module,__filename,__dirname){' },
    footer: { js: '})' },
    plugins: [
      { name: 'folders of files', setup: (plugin) => plugin.onLoad({ filter: /\.js$/ }, ownFolder(dist)) },
    ],
  });
  writeFileSync(outfile, inAscii(readFileSync(outfile, 'utf8')));
  const { status, stderr } = spawnSync(process.execPath, [__filename, outfile], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0)
    process.stderr.write(`The server starts slower: its compiled code could not be kept. ${stderr}\n`);
}

/**
 * Escapes the letters beyond ASCII that esbuild leaves: those of patterns and of tagged templates, to which an escape
 * means the same. V8 holds the program for as long as it runs, in two bytes a letter where one letter needs them.
 */
function inAscii(program) {
  return program.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A file of the project goes on finding what stands beside it. */
function ownFolder(dist) {
  return ({ path }) => {
    const inside = relative(dist, path);
    if (inside.startsWith('..') || inside.includes(`node_modules${sep}`)) return undefined;
    const text = readFileSync(path, 'utf8');
    const folder = relative(FOLDER, dirname(inside));
    return {
      contents: text.replaceAll(
        '__dirname',
        `require('node:path').join(__dirname, ${JSON.stringify(folder)})`,
      ),
    };
  };
}

/** Starts a server from the bundle on an empty store, asks it something, and keeps what V8 has compiled by then. */
async function keepCompiled(file) {
  const store = mkdtempSync(join(tmpdir(), 'entente-build-'));
  Object.assign(process.env, { ENTENTE_STORE: store, PORT: '0' });
  process.argv = [process.execPath, file, 'serve'];
  const script = new Script(readFileSync(file, 'utf8'), {
    // What is kept names the place where it will stand.
    filename: join(__dirname, 'dist', FOLDER, FILE),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const answering = new Promise((resolve) => {
    process.stdout.write = (text) => {
      const url = /answers at (\S+):/.exec(text)?.[1];
      if (url) resolve(url);
      return true;
    };
  });
  script.runInThisContext()({}, require('node:module').createRequire(file), {}, file, dirname(file));
  const url = await answering;
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: QUESTION });
  if (!response.ok) throw new Error(`The server that the build starts answers ${response.status}.`);
  writeFileSync(`${file}.cache`, script.createCachedData());
  rmSync(store, { recursive: true });
  process.exit(0);
}

if (require.main === module) keepCompiled(process.argv[2]);
module.exports = { bundle };
