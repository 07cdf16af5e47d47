import neo4j from 'neo4j-driver';
import type { CypherRow, CypherStatement } from './cypher';

/** Most requests that one statement reads for. */
const MOST = 16;
/** Milliseconds from which a statement is better read beside others than with them. */
const SLOW = 10;
/** What counts as the quickest time grows by this with each statement: others may just have waited for a processor. */
const FORGETS = 1.02;
/** Texts of which it is known how long they take. */
const MOST_KNOWN = 1000;

/** A statement that gives one row of the named columns. */
export interface OneRow extends CypherStatement {
  readonly columns: readonly string[];
}

type Row = CypherRow | undefined;

/** Reads a statement, which the server ends when the time is over. */
type Read = (statement: CypherStatement, end: number) => Promise<readonly CypherRow[]>;

interface Asked {
  readonly statement: OneRow;
  /** When the request's time is over. */
  readonly end: number;
  readonly resolve: (row: Row | Promise<Row>) => void;
}

/**
 * Reads with one statement what several requests ask for in the same words in one turn of the event loop: to send and
 * to begin a small statement costs more than what it reads. Nothing waits for longer than that turn, and what takes
 * long is not put together.
 */
export class AlikeReads {
  private asked = new Map<string, Asked[]>();
  /** Milliseconds for one request by its words, those of the quickest lately. */
  private readonly took = new Map<string, number>();

  constructor(private readonly read: Read) {}

  row(statement: OneRow, end: number): Promise<Row> {
    const { asked } = this;
    if (asked.size === 0) setImmediate(() => this.readAll());
    const words = wordsOf(statement);
    const alike = asked.get(words) ?? [];
    asked.set(words, alike);
    return new Promise((resolve) => alike.push({ statement, end, resolve }));
  }

  private readAll(): void {
    const { asked } = this;
    this.asked = new Map();
    for (const [words, alike] of asked) {
      const most = (this.took.get(words) ?? 0) > SLOW ? 1 : MOST;
      for (let first = 0; first < alike.length; first += most)
        void this.timed(words, alike.slice(first, first + most));
    }
  }

  private async timed(words: string, alike: readonly Asked[]): Promise<void> {
    const begun = performance.now();
    await (alike.length > 1 ? this.together(alike) : this.alone(alike));
    const took = (performance.now() - begun) / alike.length;
    const quickest = this.took.get(words);
    this.took.delete(words);
    this.took.set(words, quickest === undefined ? took : Math.min(took, quickest * FORGETS));
    const [oldest] = this.took.keys();
    if (this.took.size > MOST_KNOWN && oldest !== undefined) this.took.delete(oldest);
  }

  private async together(alike: readonly Asked[]): Promise<void> {
    try {
      const end = Math.min(...alike.map((asked) => asked.end));
      const rows = await this.read(forEach(alike.map(({ statement }) => statement)), end);
      const found = new Map(rows.map((row) => [row.place, row]));
      for (const [place, { resolve }] of alike.entries()) resolve(found.get(place));
    } catch {
      // What is wrong with one of them, its time for instance, is told to that one.
      await this.alone(alike);
    }
  }

  private async alone(alike: readonly Asked[]): Promise<void> {
    const reads = alike.map(({ statement, end, resolve }) => {
      const row = this.read(statement, end).then(([first]) => first);
      resolve(row);
      return row;
    });
    await Promise.allSettled(reads);
  }
}

/** One statement for several of the same words: the row of each, with its `place` among them. */
export function forEach(statements: readonly OneRow[]): CypherStatement {
  const [{ text, columns, parameters } = { text: '', columns: [], parameters: {} }] = statements;
  const same = Object.entries(parameters).filter(([, value]) => neo4j.isInt(value));
  const names = new Set(same.map(([name]) => name));
  const asked = statements.map(({ parameters }, place) => ({
    place,
    ...Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.has(name))),
  }));
  const body = text
    .replace(/\$(\w+)/g, (parameter, name: string) => (names.has(name) ? parameter : `one.${name}`))
    .replace(/\bCALL \((?=(\)?))/g, (call, nothing) => `${call}one${nothing ? '' : ', '}`);
  return {
    text: `UNWIND $asked AS one\nCALL (one) {\n${body}\n}\nRETURN one.place AS place, ${columns.join(', ')}`,
    parameters: { ...Object.fromEntries(same), asked },
  };
}

/** What makes statements alike: their text and their whole numbers, as Cypher takes no variable for a limit. */
function wordsOf({ text, parameters }: OneRow): string {
  let words = text;
  for (const value of Object.values(parameters)) if (neo4j.isInt(value)) words += ` ${value}`;
  return words;
}
