import neo4j, { type Driver, type ManagedTransaction, type Record, type Session } from 'neo4j-driver';
import { timeLeft } from '../deadline';
import type { Deadline } from '../store';
import { StoreError } from '../store-error';
import { AlikeReads } from './alike';
import { connectionError } from './connection-error';
import type { CypherRow, CypherStatement } from './cypher';
import { alone, type CypherReading, together } from './reading';

export interface Neo4jAddress {
  readonly address: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const READ_TIMEOUT = 30_000;

/** A reading that waits for others of its request, to be read together with them. */
interface Waiting {
  readonly reading: CypherReading;
  readonly resolve: (rows: Promise<readonly CypherRow[]>) => void;
}

/** One Neo4j: reads in one round trip, writes in managed transactions. Reads go to replicas where there are any, and see own writes. */
export class Neo4jConnection {
  onStatement: ((statement: string) => void) | undefined;
  private readonly target: Neo4jAddress;
  private readonly driver: Driver;
  private readonly readTimeout: number;
  private readonly deadline: Deadline = { at: Number.POSITIVE_INFINITY };
  private readonly bookmarkManager = neo4j.bookmarkManager();
  private readonly alike = new AlikeReads((statement, end) => this.until({ at: end }).read(statement));
  /** Undefined where nothing says that readings belong together. */
  private readonly waiting: Waiting[] | undefined;

  /** A reading statement is ended by the server after `readTimeout` milliseconds. */
  constructor(target: Neo4jAddress, readTimeout = READ_TIMEOUT) {
    this.target = target;
    this.readTimeout = readTimeout;
    const { address, user = 'neo4j', password } = target;
    try {
      this.driver = neo4j.driver(address, password ? neo4j.auth.basic(user, password) : undefined, {
        disableLosslessIntegers: true,
        connectionTimeout: 5_000,
        maxTransactionRetryTime: 15_000,
        userAgent: 'entente',
        // Nobody reads the server's hints on each statement, nor what would tell it of how the driver is used.
        notificationFilter: { minimumSeverityLevel: 'OFF' },
        telemetryDisabled: true,
      });
    } catch (error) {
      throw connectionError(error, target);
    }
  }

  /** Fails at once, with the reason, where the server cannot be used. */
  async verify(): Promise<void> {
    try {
      const { agent = '' } = await this.driver.getServerInfo();
      const version = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
      if (!version || Number(version[1]) > 5 || (Number(version[1]) === 5 && Number(version[2]) >= 26))
        return;
      throw new StoreError({
        code: 'FAILED',
        message: `${this.target.address} is ${agent}; Entente needs Neo4j 5.26 or later. Update the server.`,
      });
    } catch (error) {
      throw connectionError(error, this.target);
    }
  }

  /**
   * All rows of a reading statement, in one round trip. Where that fails and may succeed later, it is read again in
   * a managed transaction, which waits and tries for a while: reading twice does no harm.
   */
  async read(statement: CypherStatement): Promise<readonly CypherRow[]> {
    const limits = { timeout: Math.min(this.readTimeout, timeLeft(this.deadline)) };
    return this.inSession(neo4j.session.READ, async (session) => {
      try {
        return await this.run(session, statement, limits);
      } catch (error) {
        if (!(error instanceof Error && neo4j.isRetryableError(error))) throw error;
        return session.executeRead((transaction) => this.run(transaction, statement), limits);
      }
    });
  }

  /** The rows of a reading. What a request reads at the same time is one statement, in one round trip. */
  rows(reading: CypherReading): Promise<readonly CypherRow[]> {
    const { waiting } = this;
    if (!waiting) return this.read(alone(reading));
    return new Promise((resolve) => {
      if (waiting.push({ reading, resolve }) === 1) queueMicrotask(() => this.readWaiting(waiting));
    });
  }

  /** The same connection, for reading for one request until the deadline: the server ends a statement that runs then. */
  until(deadline: Deadline): Neo4jConnection {
    return Object.create(this, { deadline: { value: deadline }, waiting: { value: [] } });
  }

  /** The bookmark of a read: it names the last transaction that the database has committed. */
  async lastTransaction(): Promise<string> {
    return this.inSession(neo4j.session.READ, async (session) => {
      await this.run(session, { text: 'RETURN 1', parameters: {} }, { timeout: this.readTimeout });
      return session.lastBookmarks().join();
    });
  }

  /** What is read from now on is read where the transactions of a bookmark have arrived. */
  async waitFor(bookmark: string): Promise<void> {
    await this.bookmarkManager.updateBookmarks([], bookmark.split(','));
  }

  /** Runs a function in one transaction, again where the server asks for it. */
  async write<T>(
    work: (run: (statement: CypherStatement) => Promise<readonly CypherRow[]>) => Promise<T>,
  ): Promise<T> {
    return this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) => work((statement) => this.run(transaction, statement))),
    );
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private readWaiting(waiting: Waiting[]): void {
    const readings = waiting.splice(0);
    const { statement, rowsOf } = together(readings.map(({ reading }) => reading));
    const read = this.alike.row(statement, this.deadline.at);
    for (const [index, { resolve }] of readings.entries())
      resolve(read.then((record) => rowsOf(record, index)));
  }

  private async inSession<T>(
    defaultAccessMode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.driver.session({ defaultAccessMode, bookmarkManager: this.bookmarkManager });
    try {
      return await work(session);
    } catch (error) {
      throw connectionError(error, this.target);
    } finally {
      await session.close();
    }
  }

  private async run(
    runner: Session | ManagedTransaction,
    { text, parameters }: CypherStatement,
    limits?: { readonly timeout: number },
  ): Promise<readonly CypherRow[]> {
    this.onStatement?.(text);
    const result = untraced(() =>
      limits && 'executeRead' in runner ? runner.run(text, parameters, limits) : runner.run(text, parameters),
    );
    const { records } = await result;
    return records.map(rowOf);
  }
}

/**
 * Calls the driver without a stack trace of the call, which it takes of each statement for the case that it fails, at
 * a third of what a small one costs. What fails is told with a trace of its own.
 */
function untraced<T>(call: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return call();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A record's values by their names, as its own `toObject` gives them by way of iterators in several times the time. */
function rowOf(record: Record): CypherRow {
  const row: { [name: string]: unknown } = {};
  for (const [index, key] of record.keys.entries()) row[String(key)] = record.get(index);
  return row;
}
