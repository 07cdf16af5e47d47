import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '../graphql/context';
import { LIMITS } from '../graphql/limits/limits';
import { apiSchema } from '../graphql/schema';
import { errorFormat } from './error-format';
import { limitsPlugin } from './limits-plugin';
import { statusPlugin } from './status-plugin';

export interface ApolloOptions {
  /** Whether clients may read the schema. GraphiQL needs it. */
  readonly introspection: boolean;
  /** Told of what clients see only masked. */
  readonly report: (error: unknown) => void;
}

/**
 * Apollo Server for the schema: no usage reporting, no page from another host. Its own check against
 * cross-site requests is off: `refuseCrossSite` does that without asking every GET for a special header.
 */
export function createApollo({ introspection, report }: ApolloOptions): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: apiSchema(),
    introspection,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormat(report),
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: LIMITS.tokens },
    plugins: [
      limitsPlugin(LIMITS),
      statusPlugin(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
