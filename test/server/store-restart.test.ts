import { setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { type RunningServer, serve } from '../../src/server/serve';
import { kazakhstanFrance } from '../graphql/fixture/kazakhstan-france';
import { testNeo4j, useNeo4j } from '../neo4j/test-neo4j';
import { post } from './client';
import { CutOff } from './cut-off';

const QUERY =
  '{ country(code: "KAZ") { name } visits(first: 5) { edges { node { caption visitor { name } } } } }';
const neo4j = testNeo4j();
if (neo4j)
  describe('a Neo4j that is restarted while clients ask', () => {
    useNeo4j();
    let way: CutOff;
    let store: GraphStore;
    let server: RunningServer;
    beforeAll(async () => {
      const { hostname, port } = new URL(neo4j.uri);
      way = await CutOff.to(hostname, Number(port || 7687));
      store = await openStore({
        address: `bolt://127.0.0.1:${way.port}`,
        user: neo4j.user,
        password: neo4j.password,
      });
      await store.prepare();
      await store.write(kazakhstanFrance());
      server = await serve({ store, port: 0, report: () => undefined });
    });
    afterAll(async () => {
      await server.close();
      await store.close();
      await way.close();
    });

    test('each request is answered or told that the store is away, and all are once it is back', async () => {
      const whole = await post(server.url, QUERY);
      expect(whole.body.errors).toBeUndefined();
      let asking = true;
      const answers: { status: number; data: unknown; codes: string[] }[] = [];
      const client = async () => {
        while (asking) {
          const { status, body } = await post(server.url, QUERY);
          const codes = (body.errors ?? []).map(({ extensions }) => String(extensions.code));
          answers.push({ status, data: body.data, codes });
          await wait(20);
        }
      };
      const clients = Array.from({ length: 8 }, client);
      for (let time = 0; time < 2; time++) {
        await wait(500);
        way.cut();
        await wait(700);
        way.mend();
      }
      await wait(1000);
      asking = false;
      await Promise.all(clients);
      expect(answers.length).toBeGreaterThanOrEqual(8);
      // Each field that the store could not answer has an error of its own.
      for (const { status, data, codes } of answers)
        if (codes.length === 0) expect({ status, data }).toEqual({ status: 200, data: whole.body.data });
        else expect(new Set(codes)).toEqual(new Set(['STORE_UNREACHABLE']));
      for (let time = 0; time < 5; time++) expect(await post(server.url, QUERY)).toEqual(whole);
      expect((await fetch(`${server.url}/health`)).status).toBe(200);
      // The driver keeps connections to use again, no more than there were requests at once.
      expect(way.connections).toBeLessThanOrEqual(20);
    });

    test('while it is away, health says so, and a request is answered when it is back', async () => {
      way.cut();
      expect((await fetch(`${server.url}/health`)).status).toBe(503);
      way.mend();
      expect(await post(server.url, '{ country(code: "FRA") { name } }')).toMatchObject({
        body: { data: { country: { name: 'France' } } },
      });
    });
  });
else test.todo('a Neo4j that is restarted: none is here, which the reporter says');
