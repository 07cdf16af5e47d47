import { execute, getIntrospectionQuery, parse } from 'graphql';
import { createContext } from '../../src/graphql/context';
import { apiSchema } from '../../src/graphql/schema';
import { CompiledQueries } from '../../src/server/compiled-queries';
import { TODAY } from './fixture/ask';
import { queryCases } from './fixture/cases';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

const cases = [{ name: 'introspection', query: getIntrospectionQuery(), variables: '{}' }, ...queryCases];

describeOnStores('compiled queries', kazakhstanFrance, (store, kind) => {
  test.each(cases)('$name is answered as graphql-js answers it', async ({ query, variables }) => {
    const document = parse(query);
    const asked = JSON.parse(variables) as Record<string, unknown>;
    const counted = async <T>(answer: (context: unknown) => Promise<T> | T) => {
      let statements = 0;
      store().onStatement = () => {
        statements++;
      };
      const data = await answer(createContext(store(), undefined, undefined, TODAY));
      store().onStatement = undefined;
      return { data: JSON.stringify(data), statements };
    };
    const schema = apiSchema();
    const expected = await counted(
      async (contextValue) => (await execute({ schema, document, contextValue, variableValues: asked })).data,
    );
    const queries = new CompiledQueries(schema);
    for (const time of [1, 2]) {
      const early = await counted((context) => queries.data(document, context, asked));
      expect({ time, ...early }).toEqual({ time, data: undefined, statements: 0 });
    }
    const { data, statements } = await counted((context) => queries.data(document, context, asked));
    expect(data).toBe(expected.data);
    // What is asked at the same time is one statement on Neo4j, and what that is depends on who goes on first.
    if (kind === 'embedded') expect(statements).toBe(expected.statements);
    else expect(statements).toBeLessThanOrEqual(expected.statements + 1);
  });

  test.each([
    ['a field that fails', '{ country(code: "ATLANTIS") { name } }', {}],
    ['a variable of another type', 'query ($code: String!) { country(code: $code) { name } }', { code: 1 }],
    [
      'a variable of an input that holds itself, of which compiling would not end,',
      'query ($filter: StatisticsFilter) { statistics(of: VISIT, by: [], filter: $filter) { count } }',
      { filter: { visit: { not: { to: 'FRA' } } } },
    ],
    ['a variable that is missing', 'query ($code: String!) { country(code: $code) { name } }', {}],
  ])('%s is left to graphql-js', async (_, query, variables) => {
    const queries = new CompiledQueries(apiSchema());
    const document = parse(query);
    for (let time = 0; time < 4; time++)
      expect(await queries.data(document, createContext(store()), variables)).toBeUndefined();
  });
});
