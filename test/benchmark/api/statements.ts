import { graphql } from 'graphql';
import { ReferenceMemory } from '../../../src/graph/memory/reference-memory';
import { loadOntology } from '../../../src/graph/ontology';
import type { GraphStore } from '../../../src/graph/store';
import { createContext } from '../../../src/graphql/context';
import { apiSchema } from '../../../src/graphql/schema';
import { type Question, wordsOf } from './questions';

/** How many statements the store runs for one request of each question, once reference data is at hand. */
export async function statementsOf(
  store: GraphStore,
  questions: readonly Question[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const reference = new ReferenceMemory(store, loadOntology());
  await reference.current();
  for (const question of questions) {
    let statements = 0;
    for (const variableValues of question.variables.slice(0, 2)) {
      statements = 0;
      store.onStatement = () => {
        statements++;
      };
      const { errors } = await graphql({
        schema: apiSchema(),
        source: wordsOf(question, 'entente'),
        variableValues,
        contextValue: createContext(store, undefined, undefined, undefined, reference),
      });
      store.onStatement = undefined;
      if (errors) throw errors[0];
    }
    counts.set(question.name, statements);
  }
  return counts;
}
