import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { projectFile } from '../../src/domain/project-files';
import { NoServer } from './no-server';
import type { TestServer } from './test-server';

/** Neo4j's own jars on the machine's Java: a fresh data folder, a free port, gone with this process. */
export async function acquireWithJava(): Promise<TestServer> {
  await run('java', ['-version'], { timeout: 20_000 }).catch(() => {
    throw new NoServer('there is no Java');
  });
  const jars = await resolvedJars();
  const home = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  const port = await freePort();
  mkdirSync(join(home, 'conf'));
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(port));
  const watcher = fork(
    projectFile('test', 'neo4j', 'watched-process.cjs'),
    [
      home,
      'java',
      ...options,
      '-cp',
      `${join(jars, '*')}${delimiter}`,
      entryPoint,
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] },
  );
  const [{ pid }] = (await once(watcher, 'message')) as [{ pid?: number }];
  watcher.unref();
  watcher.channel?.unref();
  const stop = () => stopped(watcher);
  const server = {
    uri: `neo4j://127.0.0.1:${port}`,
    user: 'neo4j',
    password: 'entente-test',
    origin: 'Java',
    pid,
    stop,
  };
  try {
    await firstPassword(server, () => watcher.exitCode === null);
    return server;
  } catch (error) {
    const log = join(home, 'output.log');
    const output = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
    await stop();
    rmSync(home, { recursive: true, force: true });
    throw new NoServer(
      `Neo4j does not start on Java (${error instanceof Error ? error.message : error})\n${output}`,
    );
  }
}

const run = promisify(execFile);
const pom = projectFile('test', 'neo4j', 'pom.xml');
const entryPoint = 'org.neo4j.server.CommunityEntryPoint';
const options = [
  '-Xms128m',
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  ...[
    'java.base/java.nio',
    'java.base/java.io',
    'java.base/sun.nio.ch',
    'java.base/java.lang',
    'java.base/java.util.concurrent',
  ].map((name) => `--add-opens=${name}=ALL-UNNAMED`),
];

/** Downloads the jars once; they stay in the project's cache folder for later runs. */
async function resolvedJars(): Promise<string> {
  const version = /<neo4j.version>(.+)<\/neo4j.version>/.exec(readFileSync(pom, 'utf8'))?.[1] ?? 'unknown';
  const folder = projectFile('.cache', 'neo4j', version);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}.partial`;
  const copy = [
    '-B',
    '-q',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${partial}`,
  ];
  try {
    await run('mvn', copy, { timeout: 900_000, maxBuffer: 1 << 26 });
    if (!existsSync(folder)) renameSync(partial, folder);
  } catch (error) {
    const { stdout = '', message } = error as Error & { stdout?: string };
    throw new NoServer(`Maven cannot fetch Neo4j (${(stdout || message).trim().split('\n')[0]})`);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function settings(port: number): string {
  return [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=64m',
    'db.tx_log.preallocate=false',
    'dbms.usage_report.enabled=false',
    '',
  ].join('\n');
}

/** A new server insists on another password than its first. */
async function firstPassword(server: TestServer, stillRuns: () => boolean): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, 'neo4j'));
  const deadline = Date.now() + 120_000;
  try {
    for (;;) {
      try {
        const to = { to: server.password };
        await driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $to", to, {
          database: 'system',
        });
        return;
      } catch (error) {
        if (Date.now() > deadline || !stillRuns()) throw error;
      }
      await wait(200);
    }
  } finally {
    await driver.close();
  }
}

async function stopped(watcher: ChildProcess): Promise<void> {
  if (watcher.exitCode !== null || !watcher.connected) return;
  watcher.ref();
  const gone = once(watcher, 'exit');
  watcher.disconnect();
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
