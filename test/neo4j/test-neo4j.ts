import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The Neo4j of this test run; undefined where none can be had, which the reporter says. */
export function testNeo4j(): Neo4jAddress | undefined {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env;
  return uri ? { uri, user, password } : undefined;
}

/**
 * Gives the calling test file the run's one database, empty, until its last test: other files, in other
 * workers, wait. Call it at the top level of a file, or within the `describe` that needs it.
 */
export function useNeo4j(): void {
  const address = testNeo4j();
  if (!address) return;
  const lock = join(
    tmpdir(),
    `entente-neo4j-${createHash('sha1').update(address.uri).digest('hex').slice(0, 12)}.lock`,
  );
  beforeAll(async () => {
    while (!taken(lock)) await wait(100);
    await emptyNeo4j(address);
  }, 1_800_000);
  afterAll(() => rmSync(lock, { force: true }));
}

/** Deletes every node and relationship; constraints and indexes stay. */
export async function emptyNeo4j({ uri, user, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  } finally {
    await driver.close();
  }
}

/** Takes the lock file; one left by a process that is gone, or by this one, counts as free. */
function taken(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    if (!isHeld(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHeld(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === process.pid) return false;
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
