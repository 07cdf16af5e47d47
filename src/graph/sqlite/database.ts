import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CompiledQuery } from 'kysely';
import Libsql from 'libsql';
import { timeLeft } from '../deadline';
import type { Deadline } from '../store';
import { databaseError, isBusy } from './database-error';
import { Pace } from './pace';
import { ReadingThread } from './reading-thread';
import type { SqlRow } from './row';

export interface DatabaseOptions {
  /** How long to wait for another process that holds the file, in milliseconds. */
  readonly patience?: number;
}

/** The one file of an embedded store: its connection, and a bounded number of prepared statements. */
export class SqliteDatabase {
  readonly file: string;
  onStatement: ((statement: string) => void) | undefined;
  private readonly connection: Libsql.Database;
  private readonly prepared = new Map<string, Libsql.Statement>();
  private readonly patience: number;
  private readonly reading: ReadingThread;
  private readonly pace = new Pace();
  /** Pages of the log at which it is copied into the file. */
  private logged = LOGGED_AT_LEAST;
  private readonly deadline: Deadline = { at: Number.POSITIVE_INFINITY };

  /** Opens `graph.sqlite` in the folder and makes both where they are missing. */
  constructor(folder: string, { patience = 10_000 }: DatabaseOptions = {}) {
    this.file = join(folder, 'graph.sqlite');
    this.patience = patience;
    this.reading = new ReadingThread(this.file);
    try {
      makeFolder(resolve(folder));
      this.connection = new Libsql(this.file);
      this.connection.exec(settings);
    } catch (error) {
      throw databaseError(error, this.file);
    }
  }

  /** All rows of a query, each a list of its columns. */
  rows(query: CompiledQuery): readonly SqlRow[] {
    this.onStatement?.(query.sql);
    return this.statement(query.sql).all(query.parameters) as SqlRow[];
  }

  /**
   * The same outside of transactions. Where the graph is large, what is not known to be short is read in a thread of
   * its own: it holds up nobody else, and is broken off at the deadline.
   */
  async readRows(query: CompiledQuery): Promise<readonly SqlRow[]> {
    const { sql } = query;
    if (this.pace.isShort(sql) || !(await this.read(() => this.isLarge())))
      return this.read(() => {
        const begun = performance.now();
        const rows = this.rows(query);
        this.pace.took(sql, performance.now() - begun);
        return rows;
      });
    this.onStatement?.(sql);
    const { rows, milliseconds } = await this.reading.read(query, timeLeft(this.deadline));
    this.pace.took(sql, milliseconds);
    return rows;
  }

  /** Runs one statement once for each list of parameters; gives the numbers of changed rows. */
  runEach(statement: string, rows: readonly SqlRow[]): number[] {
    if (rows.length === 0) return [];
    this.onStatement?.(statement);
    const prepared = this.statement(statement);
    return rows.map((row) => prepared.run(row).changes);
  }

  /** Runs statements without parameters, separated by semicolons. */
  script(statements: string): void {
    this.connection.exec(statements);
  }

  /** Runs a reading function; waits for another process where it holds the file. Throws TIMEOUT after the deadline. */
  read<T>(work: () => T): Promise<T> {
    return this.patiently(() => {
      timeLeft(this.deadline);
      return work();
    });
  }

  /** The same connection, for reading until the deadline. */
  until(deadline: Deadline): SqliteDatabase {
    return Object.create(this, { deadline: { value: deadline } });
  }

  /** Runs a function in one transaction: all that it does happens, or nothing. */
  transaction<T>(work: () => T): Promise<T> {
    return this.patiently(() => {
      this.connection.exec('begin immediate');
      try {
        const result = work();
        this.logAsGrown();
        this.connection.exec('commit');
        return result;
      } catch (error) {
        if (this.connection.inTransaction) this.connection.exec('rollback');
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.reading.close();
    this.prepared.clear();
    if (!this.connection.open) return;
    try {
      this.connection.exec('pragma optimize');
    } catch {
      // Another process holds the file: statistics can wait.
    }
    this.connection.close();
  }

  private isLarge(): boolean {
    return this.numberOf(SIZE) >= LARGE;
  }

  /** Lets the log grow with the file. */
  private logAsGrown(): void {
    const pages = Math.ceil(this.numberOf(PAGES) * LOGGED_SHARE);
    if (pages <= this.logged * LOGGED_STEP) return;
    this.logged = pages;
    this.connection.exec(`pragma wal_autocheckpoint = ${pages}`);
  }

  private numberOf(query: string): number {
    const [[number] = [0]] = this.statement(query).all([]) as SqlRow[];
    return Number(number);
  }

  private async patiently<T>(work: () => T): Promise<T> {
    const deadline = Date.now() + this.patience;
    for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
      try {
        return work();
      } catch (error) {
        if (!isBusy(error) || Date.now() + pause > deadline) throw databaseError(error, this.file);
      }
      await wait(pause);
    }
  }

  private statement(text: string): Libsql.Statement {
    const known = this.prepared.get(text);
    if (known) this.prepared.delete(text);
    const statement = known ?? this.connection.prepare(text);
    if (!known && statement.reader) statement.raw();
    this.prepared.set(text, statement);
    for (const oldest of this.prepared.keys()) {
      if (this.prepared.size <= preparedAtMost) break;
      this.prepared.delete(oldest);
    }
    return statement;
  }
}

/** Makes a folder and what is missing above it. Node's own way of doing so never ends where the system lets nobody make any, as under `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

const preparedAtMost = 200;

const PAGES = 'select page_count from pragma_page_count';
const SIZE = 'select page_count * page_size from pragma_page_count, pragma_page_size';
/** Bytes of a graph from which on a statement may hold up others for more than some 50 ms. */
const LARGE = 32 * 1024 * 1024;

/**
 * Changed pages come into a log, and from there into the file once the log has so many. What an import changes lies all
 * over a large file, where each page that is copied costs a write of its own; the batch after it changes many of them
 * again, so that a longer log has fewer of them copied. A log of an eighth of the file costs that much disk for a while.
 */
const LOGGED_AT_LEAST = 8000;
const LOGGED_SHARE = 1 / 8;
/** By so much the file grows before the log is let grow too. */
const LOGGED_STEP = 1.25;

/**
 * The page cache is filled as pages are touched: a server of few documents holds few, an import into many all 256 MB.
 * Ids lie all over the indexes, so that a smaller one writes and reads the same pages again and again: with 64 MB, statements
 * took a tenth more of the processor where 21,000 documents were there. The file is not mapped into memory beside it
 * (mmap_size): what is written has to be in the cache all the same, so that it saved nothing there, and all pages that
 * were touched counted as the process' memory.
 */
const settings = `
  pragma busy_timeout = 50;
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma foreign_keys = off;
  pragma temp_store = memory;
  pragma cache_size = -256000;
  pragma wal_autocheckpoint = ${LOGGED_AT_LEAST};
  pragma analysis_limit = 1000;
`;
