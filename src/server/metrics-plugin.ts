import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../graphql/context';
import type { Metrics } from './metrics';

/** Tells the metrics of every operation that is answered over HTTP. */
export function metricsPlugin(metrics: Metrics): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const begun = performance.now();
      return {
        async willSendResponse({ operation, operationName, errors }) {
          metrics.answered({
            name: operationName ?? null,
            kind: operation?.operation ?? 'unknown',
            failed: errors !== undefined && errors.length > 0,
            seconds: (performance.now() - begun) / 1000,
          });
        },
      };
    },
  };
}
