import { Neo4jConnection } from '../../src/graph/neo4j/connection';
import { openStore } from '../../src/graph/open-store';
import { testNeo4j, useNeo4j } from '../neo4j/test-neo4j';

const address = testNeo4j();

(address ? describe : describe.skip)('Neo4j alone', () => {
  useNeo4j();

  test('a wrong password says so, with the remedy', async () => {
    const { uri = '', user } = address ?? {};
    await expect(openStore({ address: uri, user, password: 'not the password' })).rejects.toMatchObject({
      code: 'UNREACHABLE',
      message: expect.stringMatching(/refuses the user .*password.* Set NEO4J_USER and NEO4J_PASSWORD\.$/),
    });
  });

  test('a statement that takes too long is ended, and the connection goes on', async () => {
    const { uri = '', user, password } = address ?? {};
    const connection = new Neo4jConnection({ address: uri, user, password }, 3_000);
    const endless = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS count';
    await expect(connection.read({ text: endless, parameters: {} })).rejects.toMatchObject({
      code: 'TIMEOUT',
      message: expect.stringMatching(/took too long\. Ask for less at once\.$/),
    });
    const rows = await connection.read({
      text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery',
      parameters: {},
    });
    expect(rows.filter(({ currentQuery }) => currentQuery === endless)).toEqual([]);
    await connection.close();
  });

  test('the statement under way is ended when the time of its request is over', async () => {
    const { uri = '', user, password } = address ?? {};
    const connection = new Neo4jConnection({ address: uri, user, password });
    const endless = 'UNWIND range(1, 2000000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS count';
    const request = connection.until({ at: performance.now() + 500 });
    await expect(request.read({ text: endless, parameters: {} })).rejects.toMatchObject({ code: 'TIMEOUT' });
    await connection.close();
  });

  test('an index of an earlier ontology goes, one that others have made stays', async () => {
    const { uri = '', user, password } = address ?? {};
    const connection = new Neo4jConnection({ address: uri, user, password });
    const names = async () => {
      const rows = await connection.read({ text: 'SHOW INDEXES YIELD name', parameters: {} });
      return rows.map((row) => row.name);
    };
    const run = (text: string) => connection.write(async (statement) => statement({ text, parameters: {} }));
    const store = await openStore({ address: uri, user, password });
    await store.prepare();
    await run('CREATE INDEX Country_capital FOR (n:Country) ON (n.capital)');
    await run('CREATE INDEX made_by_others FOR (n:Country) ON (n.wikidata)');
    await store.prepare();
    expect(await names()).not.toContain('Country_capital');
    expect(await names()).toEqual(expect.arrayContaining(['made_by_others', 'Country_iso2', 'Country_id']));
    await run('DROP INDEX made_by_others');
    await store.close();
    await connection.close();
  });

  test('two writers of the same new nodes at once both succeed', async () => {
    const { uri = '', user, password } = address ?? {};
    const stores = await Promise.all([1, 2, 3].map(() => openStore({ address: uri, user, password })));
    await stores[0]?.prepare();
    const nodes = Array.from({ length: 50 }, (_, index) => ({
      label: 'Sector',
      id: `s${index}`,
      properties: {},
    }));
    await Promise.all(
      stores.map((store, turn) => store.write({ nodes: turn % 2 ? [...nodes].reverse() : nodes })),
    );
    expect(await stores[1]?.count('Sector')).toBe(50);
    await Promise.all(stores.map((store) => store.close()));
  });
});
