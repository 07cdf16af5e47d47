import { join } from 'node:path';
import { ReferenceMemory } from '../../src/graph/memory/reference-memory';
import { loadOntology } from '../../src/graph/ontology';
import { ask } from './fixture/ask';
import { queryCases } from './fixture/cases';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { expectRecorded } from './fixture/recorded';
import { describeOnStores } from './fixture/stores';

// Neo4j plans each statement when it first sees it.

describeOnStores('queries', kazakhstanFrance, (store, kind) => {
  test.each(queryCases)('$name', async ({ name, query, variables }) => {
    const { data, errors, statements } = await ask(store(), query, JSON.parse(variables));
    expect(errors).toEqual([]);
    expectRecorded(join(__dirname, 'expected', `${name}.json`), { statements, data }, kind);
  });

  test.each(queryCases)('$name, with reference data in memory', async ({ query, variables }) => {
    const reference = new ReferenceMemory(store(), loadOntology());
    expect(await reference.current()).toBeDefined();
    const asked = JSON.parse(variables);
    const remembered = await ask(store(), query, asked, undefined, undefined, reference);
    const stored = await ask(store(), query, asked);
    expect(remembered.errors).toEqual([]);
    expect(remembered.data).toEqual(stored.data);
    if (kind === 'embedded') expect(remembered.statements).toBeLessThanOrEqual(stored.statements);
  });
});
