import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphStore } from '../graph/store';
import { ASKED_FOR } from '../graphql/import-job/import-job.resolver';

/** Bounds of the buckets that requests are counted in, in seconds: from what memory answers to the time limit. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Operations told apart by their names: clients choose those, and each is a series of its own. */
const MOST_OPERATIONS = 100;

/** An operation that has been answered. */
export interface AnsweredOperation {
  /** Its name as the client gave it; null where it gave none. */
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | 'unknown';
  readonly failed: boolean;
  readonly seconds: number;
}

/**
 * What operators watch, in the form that Prometheus reads: how long requests take, what the store is asked, import
 * jobs, and the process itself.
 */
export class Metrics {
  private readonly registry = new Registry();
  private readonly operations = new Set<string>();
  private readonly duration = new Histogram({
    name: 'entente_request_duration_seconds',
    help: 'Time from the request for an operation to its answer, by its name and how it ended.',
    labelNames: ['operation', 'kind', 'result'],
    buckets: BUCKETS,
    registers: [this.registry],
  });
  private readonly statements = new Counter({
    name: 'entente_store_statements_total',
    help: 'Statements that the store was asked to run.',
    registers: [this.registry],
  });

  /** Counts the statements of the store from now on; whoever listened to them before still does. */
  constructor(store: GraphStore) {
    collectDefaultMetrics({ register: this.registry });
    const listening = store.onStatement;
    store.onStatement = (statement) => {
      this.statements.inc();
      listening?.(statement);
    };
    this.registry.registerMetric(importJobs(store));
  }

  /** Counts an operation. Past the first hundred names, operations are counted as `other`. */
  answered({ name, kind, failed, seconds }: AnsweredOperation): void {
    const known = name ?? 'unnamed';
    if (this.operations.size < MOST_OPERATIONS) this.operations.add(known);
    const operation = this.operations.has(known) ? known : 'other';
    this.duration.observe({ operation, kind, result: failed ? 'failed' : 'answered' }, seconds);
  }

  /** `/metrics`: everything at once, as text. */
  route(app: FastifyInstance): void {
    app.get('/metrics', async (_request, reply) => {
      void reply.header('cache-control', 'no-store').type(this.registry.contentType);
      return this.registry.metrics();
    });
  }
}

/** Jobs that the graph holds, by their status, read when they are asked for; none while the store does not answer. */
function importJobs(store: GraphStore): Gauge {
  return new Gauge({
    name: 'entente_import_jobs',
    help: 'Import jobs that the graph holds, by status.',
    labelNames: ['status'],
    registers: [],
    async collect() {
      const rows = await store.aggregate('ImportJob', ASKED_FOR, [{ property: 'status' }]).catch(() => []);
      this.reset();
      for (const { key, count } of rows) if (key[0] !== null) this.set({ status: String(key[0]) }, count);
    },
  });
}
