// Runs what other people wrote against the API: each folder here holds one suite or client, with packages of its own,
// which are installed when it runs. One server answers all of them. `node test/conformance/run.mjs [folder…]`;
// `--counts FILE` writes how many passed and failed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const arguments_ = process.argv.slice(2);
const counts = arguments_.includes('--counts')
  ? arguments_.splice(arguments_.indexOf('--counts'), 2)[1]
  : null;
const folders = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const asked = arguments_.length > 0 ? arguments_ : folders;

for (const folder of asked) install(join(here, folder));
const { url, stop } = await startServer();
process.env.ENTENTE_URL = url;
let [passed, failed] = [0, 0];
try {
  for (const folder of asked) [passed, failed] = add([passed, failed], await runSuite(folder));
} finally {
  await stop();
}
console.log(`Conformance: ${passed} passed, ${failed} failed`);
if (counts) writeFileSync(counts, `${passed} ${failed}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Installs a folder's packages, unless they are there as its lock file has them. */
function install(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  )
    return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ci failed in ${folder}`);
}

/** A server as users start it, on a store of its own with the starting corpus. */
async function startServer() {
  const store = mkdtempSync(join(tmpdir(), 'entente-conformance-'));
  const main = join(here, '..', '..', 'dist', 'import', 'cli', 'main.js');
  const child = spawn(process.execPath, [main, 'start'], {
    env: { PATH: process.env.PATH, ENTENTE_STORE: store, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
      const address = /answers at (http:\S+):/.exec(text)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${text}`)));
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return {
    url,
    async stop() {
      child.kill();
      await ended;
      rmSync(store, { recursive: true, force: true });
    },
  };
}

/** How many of a folder's tests passed and failed. */
async function runSuite(folder) {
  console.log(`== ${folder}`);
  const files = readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join(here, folder, file));
  const result = [0, 0];
  const stream = run({ files, concurrency: 1, timeout: 300_000 });
  const count = (at) => (event) => {
    // A file is a test too, and so is a group: only what they hold is counted, unless it could not be run at all.
    if (event.details.type !== 'suite' && (event.nesting > 0 || !files.includes(event.name))) result[at] += 1;
    else if (at === 1 && files.includes(event.name) && event.details.error?.failureType === 'testCodeFailure')
      result[1] += 1;
  };
  stream.on('test:pass', count(0));
  stream.on('test:fail', count(1));
  stream.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => stream.once('end', resolve));
  return result;
}

function add([a, b], [c, d]) {
  return [a + c, b + d];
}
