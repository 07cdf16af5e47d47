import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** Waits until a server answers a query, for so many milliseconds. */
export async function answering(
  server: { uri: string; user: string; password: string },
  patience: number,
  stillRuns: () => boolean = () => true,
): Promise<void> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  const deadline = Date.now() + patience;
  try {
    for (;;) {
      try {
        await driver.executeQuery('RETURN 1');
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
