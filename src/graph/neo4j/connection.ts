import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { StoreError } from '../store-error';
import { connectionError } from './connection-error';
import type { CypherStatement } from './cypher';

export type CypherRow = Readonly<Record<string, unknown>>;

export interface Neo4jAddress {
  readonly address: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const READ_TIMEOUT = 30_000;

/** Managed transactions on one Neo4j; reads go to replicas where there are any, and see own writes. */
export class Neo4jConnection {
  onStatement: ((statement: string) => void) | undefined;
  private readonly target: Neo4jAddress;
  private readonly driver: Driver;
  private readonly readTimeout: number;
  private readonly bookmarkManager = neo4j.bookmarkManager();

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

  /** All rows of a reading statement. */
  async read(statement: CypherStatement): Promise<readonly CypherRow[]> {
    return this.inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => this.run(transaction, statement), { timeout: this.readTimeout }),
    );
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
    transaction: ManagedTransaction,
    { text, parameters }: CypherStatement,
  ): Promise<readonly CypherRow[]> {
    this.onStatement?.(text);
    const { records } = await transaction.run(text, parameters);
    return records.map((record) => record.toObject());
  }
}
