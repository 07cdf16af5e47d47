import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Context } from '../graphql/context';
import { LIMITS } from '../graphql/limits/limits';
import { apiSchema } from '../graphql/schema';
import { CompiledQueries } from './compiled-queries';
import { compiledQueriesPlugin } from './compiled-queries-plugin';
import { errorFormat } from './error-format';
import { limitsPlugin } from './limits-plugin';
import type { Metrics } from './metrics';
import { metricsPlugin } from './metrics-plugin';
import { statusPlugin } from './status-plugin';
import type { TrustedDocuments } from './trusted-documents';
import { trustedDocumentsPlugin, trustedQueries } from './trusted-documents-plugin';

export interface ApolloOptions {
  /** Whether clients may read the schema. GraphiQL needs it. */
  readonly introspection: boolean;
  /** The only operations to be run; any unless set. */
  readonly trustedDocuments?: TrustedDocuments | undefined;
  /** Told of every operation; nobody counts them unless set. */
  readonly metrics?: Metrics | undefined;
  /** Told of what clients see only masked. */
  readonly report: (error: unknown) => void;
}

/**
 * Apollo Server for the schema: no usage reporting, no page from another host. Its own check against
 * cross-site requests is off: `refuseCrossSite` does that without asking every GET for a special header.
 */
export function createApollo({
  introspection,
  trustedDocuments,
  metrics,
  report,
}: ApolloOptions): ApolloServer<Context> {
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
    ...(trustedDocuments && { persistedQueries: trustedQueries(trustedDocuments) }),
    plugins: [
      ...(metrics ? [metricsPlugin(metrics)] : []),
      ...(trustedDocuments ? [trustedDocumentsPlugin(trustedDocuments)] : []),
      limitsPlugin(LIMITS),
      statusPlugin(),
      compiledQueriesPlugin(new CompiledQueries(apiSchema())),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
