import { execute, GraphQLError, getOperationAST } from 'graphql';
import type { Context } from '../../graphql/context';
import { LIMITS } from '../../graphql/limits/limits';
import { startClock } from '../../graphql/limits/start-clock';
import { apiSchema } from '../../graphql/schema';
import type { Answers } from './answers';
import { explorerQuery, type QueryName } from './queries';

/** Asks a query of the explorer as a client of the API would. Throws the first of its errors. */
export async function askApi<Name extends QueryName>(
  name: Name,
  variables: Readonly<Record<string, unknown>>,
  contextValue: Context,
): Promise<Answers[Name]> {
  const { document } = explorerQuery(name);
  const operation = getOperationAST(document);
  if (operation) startClock(operation, contextValue, LIMITS);
  const { data, errors } = await execute({
    schema: apiSchema(),
    document,
    variableValues: variables,
    contextValue,
  });
  const [error] = errors ?? [];
  if (error) throw error;
  if (!data) throw new GraphQLError(`The query ${name} has no answer.`);
  // A test holds the types to the queries and the schema.
  return data as unknown as Answers[Name];
}
