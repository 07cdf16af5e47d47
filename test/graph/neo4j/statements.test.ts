import { join } from 'node:path';
import { Neo4jConnection } from '../../../src/graph/neo4j/connection';
import type { CypherStatement } from '../../../src/graph/neo4j/cypher';
import { Neo4jStore } from '../../../src/graph/neo4j/neo4j-store';
import { loadOntology } from '../../../src/graph/ontology';
import { expectGolden, goldenText, type RecordedStatement } from '../golden';
import { goldenRequests } from '../golden-requests';

/** What is sent, not what comes back: the contract suite runs the same primitives on a real server. */
describe('statements of the Neo4j store', () => {
  let store: Neo4jStore;
  let recorded: RecordedStatement[] = [];
  const run = async ({ text, parameters }: CypherStatement) => {
    recorded.push({ text, parameters });
    const { rows = [] } = parameters as { rows?: unknown[] };
    return rows.map((_, row) => ({ row }));
  };

  beforeAll(async () => {
    jest.spyOn(Neo4jConnection.prototype, 'verify').mockResolvedValue();
    jest.spyOn(Neo4jConnection.prototype, 'read').mockImplementation(run);
    jest.spyOn(Neo4jConnection.prototype, 'write').mockImplementation((work) => work(run));
    store = await Neo4jStore.open({ address: 'neo4j://127.0.0.1:1' }, loadOntology());
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await store.close();
  });

  test('prepare', async () => {
    recorded = [];
    await store.prepare();
    expectGolden(
      join(__dirname, 'statements', 'prepare.cypher'),
      `${recorded.map(({ text }) => `${text};`).join('\n')}\n`,
    );
  });

  test.each(Object.entries(goldenRequests))('%s', async (primitive, cases) => {
    const statements: [string, RecordedStatement[]][] = [];
    for (const [title, request] of Object.entries(cases)) {
      recorded = [];
      await request(store);
      statements.push([title, recorded]);
    }
    expectGolden(join(__dirname, 'statements', `${primitive}.cypher`), goldenText(statements, '//'));
  });

  test('what a request reads at the same time is one statement', async () => {
    recorded = [];
    const request = store.until({ at: Number.POSITIVE_INFINITY });
    await Promise.all([
      request.get('Visit', ['v1'], ['caption']),
      request.expand({
        from: 'Visit',
        ids: ['v1'],
        relationship: 'SUPPORTS',
        direction: 'in',
        label: 'Claim',
        order: [{ property: 'date', direction: 'asc' }],
        limit: 20,
        properties: ['quote'],
      }),
    ]);
    const together: [string, RecordedStatement[]][] = [['a visit with its claims', recorded]];
    expectGolden(join(__dirname, 'statements', 'together.cypher'), goldenText(together, '//'));
    recorded = [];
    await request.count('Visit');
    await request.count('Leader');
    expect(recorded).toHaveLength(2);
  });
});
