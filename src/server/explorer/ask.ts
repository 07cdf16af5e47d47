import { execute, GraphQLError, getOperationAST } from 'graphql';
import type { Context } from '../../graphql/context';
import { LIMITS } from '../../graphql/limits/limits';
import { startClock } from '../../graphql/limits/start-clock';
import { apiSchema } from '../../graphql/schema';
import { explorerQuery, type QueryName } from './queries';

/** Asks a query of the explorer as a client of the API would. Throws the first of its errors. */
export async function askApi<Answer>(
  name: QueryName,
  variables: Readonly<Record<string, unknown>>,
  contextValue: Context,
): Promise<Answer> {
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
  return data as Answer;
}
