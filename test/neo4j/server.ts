import { acquireWithDocker } from './docker-server';
import { acquireWithJava } from './java-server';
import { NoServer } from './no-server';
import type { TestServer } from './test-server';

/** A given address first, then a container engine, then Java with Maven. */
export async function acquireServer(): Promise<TestServer> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, ENTENTE_TEST_NEO4J } = process.env;
  if (ENTENTE_TEST_NEO4J === 'off') throw new NoServer('ENTENTE_TEST_NEO4J=off');
  if (uri) {
    const given = { uri, user: NEO4J_TEST_USER ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '' };
    return { ...given, origin: 'NEO4J_TEST_URI', stop: async () => {} };
  }
  const reasons: string[] = [];
  for (const acquire of [acquireWithDocker, acquireWithJava]) {
    try {
      return await acquire();
    } catch (error) {
      if (!(error instanceof NoServer)) throw error;
      reasons.push(error.message);
    }
  }
  throw new NoServer(`${reasons.join('; ')}. Set NEO4J_TEST_URI, or install Docker, or Java 17 with Maven`);
}
