import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import Libsql from 'libsql';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { createContext } from '../../src/graphql/context';
import { apiSchema } from '../../src/graphql/schema';
import { TODAY } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';

const FACTS = '{ totalCount edges { node { id } kind } }';
const TIMELINES = {
  'a timeline of a pair': `{ timeline(between: ["KAZ", "FRA"], first: 5) ${FACTS} }`,
  'from its latest': `{ timeline(between: ["KAZ", "FRA"], first: 5, orderBy: DATE_DESC) ${FACTS} }`,
  'from its end': `{ timeline(between: ["KAZ", "FRA"], last: 5) ${FACTS} }`,
  'within a period': `{ timeline(between: ["KAZ", "FRA"], first: 5, from: "2020-01-01", to: "2024-12-31") ${FACTS} }`,
  'of a country': `{ timeline(of: "Country:KAZ", first: 5) { edges { kind } } }`,
  'of a country from its latest': `{ timeline(of: "Country:KAZ", first: 5, orderBy: DATE_DESC) { edges { kind } } }`,
};
const OTHERS = {
  'a timeline of a country with its total': `{ timeline(of: "Country:KAZ", first: 5) ${FACTS} }`,
  'a timeline of a leader': `{ timeline(of: "Leader:emmanuel-macron", first: 5) ${FACTS} }`,
  'a timeline on a day': `{ timeline(between: ["KAZ", "FRA"], first: 5, asOf: "2024-01-01") ${FACTS} }`,
  'a timeline of a relation':
    '{ relation(between: ["KAZ", "FRA"]) { timeline(first: 5) { edges { kind } } coverage { documents } } }',
  'changes of a pair':
    '{ changes(since: "2020-01-01T00:00:00Z", between: ["KAZ", "FRA"], first: 5) { totalCount edges { node { kind } } } }',
  'changes since a time':
    '{ changes(since: "2020-01-01T00:00:00Z", first: 5) { totalCount edges { node { kind } } } }',
  'events of a pair':
    '{ events(filter: { between: ["KAZ", "FRA"] }, first: 5) { totalCount edges { node { name } } } }',
  'events of a country': '{ events(filter: { country: "KAZ" }, first: 5) { edges { node { name } } } }',
  'visits of a country':
    '{ visits(filter: { country: "KAZ" }, first: 5) { totalCount edges { node { caption } } } }',
  'a neighbourhood': '{ neighbourhood(of: "Country:KAZ", depth: 2, limit: 50) { nodes { id } } }',
  'a path': '{ path(from: "Leader:emmanuel-macron", to: "Country:KAZ", limit: 2) { length } }',
  'statistics of a pair':
    '{ statistics(of: VISIT, by: [YEAR, KIND], filter: { between: ["KAZ", "FRA"] }) { count documents } }',
  'statistics of a country':
    '{ statistics(of: AGREEMENT, by: [YEAR], filter: { country: "KAZ" }) { count documents } }',
};

/** Facts that carry their pair; events have theirs by documents. */
const DATED = /_(Visit|Meeting|Agreement|Statement|Milestone|Indicator)_1 /;

/** What the embedded store’s planner says of every statement that a question costs: no table is read from end to end. */
describe('plans of the embedded store', () => {
  let folder: string;
  let store: GraphStore;
  let database: Libsql.Database;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entente-plans-'));
    store = await openStore({ address: folder });
    await store.prepare();
    await store.write(kazakhstanFrance());
    database = new Libsql(join(folder, 'graph.sqlite'));
  });
  afterAll(async () => {
    database.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Object.entries({ ...TIMELINES, ...OTHERS }))('%s reads no whole table', async (_, source) => {
    const plans = await plansOf(source);
    expect(plans.length).toBeGreaterThan(0);
    expect(plans.flat().filter(scansTable)).toEqual([]);
  });

  test.each(Object.entries(TIMELINES))('%s: facts are read in their order', async (_, source) => {
    const plans = (await plansOf(source)).filter(
      (plan) => plan[0]?.startsWith('CO-ROUTINE') && plan.some((step) => DATED.test(step)),
    );
    expect(plans).toHaveLength(6);
    // What sorts all that there are does so before the page is read: only ties and the page itself may be sorted.
    for (const plan of plans) {
      const page = plan.findIndex((step) => step.startsWith('SCAN (subquery'));
      expect(plan.slice(0, page)).not.toContain('USE TEMP B-TREE FOR ORDER BY');
    }
  });

  async function plansOf(source: string): Promise<string[][]> {
    const statements: string[] = [];
    store.onStatement = (statement) => {
      statements.push(statement);
    };
    const contextValue = createContext(store, undefined, undefined, TODAY);
    const { errors } = await graphql({ schema: apiSchema(), source, contextValue });
    store.onStatement = undefined;
    expect(errors).toBeUndefined();
    return statements
      .filter((statement) => statement.startsWith('select'))
      .map((statement) =>
        database
          .prepare(`explain query plan ${statement}`)
          .all([])
          .map((row) => String((row as { detail: unknown }).detail)),
      );
  }
});

/** Whether a step reads a table of nodes or relationships, or an index on one, from its beginning. */
function scansTable(step: string): boolean {
  return /^SCAN \w/.test(step) && !/VIRTUAL TABLE|CONSTANT ROW/.test(step);
}
