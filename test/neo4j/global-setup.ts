import { NoServer } from './no-server';
import { acquireServer } from './server';
import type { TestServer } from './test-server';

declare global {
  var ententeTestServer: TestServer | undefined;
}

/** Gives the tests a Neo4j, through the environment; jest calls it once for all projects that name it. */
export default async function setUp(): Promise<void> {
  try {
    const server = await acquireServer();
    globalThis.ententeTestServer = server;
    process.env.NEO4J_TEST_URI = server.uri;
    process.env.NEO4J_TEST_USER = server.user;
    process.env.NEO4J_TEST_PASSWORD = server.password;
    process.env.ENTENTE_TEST_NEO4J_ORIGIN = server.origin;
  } catch (error) {
    if (!(error instanceof NoServer)) throw error;
    delete process.env.NEO4J_TEST_URI;
    process.env.ENTENTE_TEST_NEO4J_MISSING = error.message;
  }
}
