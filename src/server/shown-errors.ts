import {
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
} from 'graphql';
import { errorFormat } from './error-format';

/** Errors and results of subscriptions as clients see them: formed as Apollo forms those of queries. */
export class ShownErrors {
  private readonly format: ReturnType<typeof errorFormat>;

  constructor(report: (error: unknown) => void) {
    this.format = errorFormat(report);
  }

  errors(errors: readonly GraphQLError[]): GraphQLFormattedError[] {
    return errors.map((error) => {
      const formatted = error.toJSON();
      const extensions = { code: codeOf(error), ...formatted.extensions };
      return this.format({ ...formatted, extensions }, error);
    });
  }

  result({ data, errors }: ExecutionResult): FormattedExecutionResult {
    return {
      ...(data !== undefined && { data }),
      ...(errors && { errors: this.errors(errors) }),
    };
  }
}

/** GraphQL’s own errors have no code. Those of variables hold another of its own. */
function codeOf({ message, originalError }: GraphQLError): string {
  if (originalError && !(originalError instanceof GraphQLError)) return 'INTERNAL_SERVER_ERROR';
  if (message.startsWith('Syntax Error')) return 'GRAPHQL_PARSE_FAILED';
  return message.startsWith('Variable "$') ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
}
