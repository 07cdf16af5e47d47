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
