import type { Filter } from '../filter';
import type { GraphNode, NodeRef } from '../node';
import type { Ontology } from '../ontology';
import type {
  AggregateRow,
  Block,
  BlockProperty,
  ChangeSet,
  Deadline,
  Dimension,
  ExpandRequest,
  FindRequest,
  FoundNode,
  GraphPath,
  GraphStore,
  Neighbour,
  Page,
  PageRequest,
  SearchHit,
} from '../store';
import { aggregate } from './aggregate';
import { block } from './block';
import { count } from './count';
import { type DatabaseOptions, SqliteDatabase } from './database';
import { degrees } from './degrees';
import { expand } from './expand';
import { find } from './find';
import { get } from './get';
import { paths } from './paths';
import { prepare } from './prepare';
import { search } from './search';
import { SearchIndex } from './search-index';
import { compiled, sql } from './sql';
import { write } from './write';

/**
 * The embedded store: one SQLite file in a folder, which several processes may open. Short statements run in the
 * caller's thread, long ones in another.
 */
export class SqliteStore implements GraphStore {
  writes = 0;
  private readonly database: SqliteDatabase;
  private readonly ontology: Ontology;
  private readonly index: SearchIndex;

  constructor(folder: string, ontology: Ontology, options?: DatabaseOptions) {
    this.ontology = ontology;
    this.database = new SqliteDatabase(folder, options);
    this.index = new SearchIndex(this.database);
  }

  get onStatement(): ((statement: string) => void) | undefined {
    return this.database.onStatement;
  }

  set onStatement(listener: ((statement: string) => void) | undefined) {
    this.database.onStatement = listener;
  }

  get(label: string, ids: readonly string[], properties?: readonly string[]): Promise<(GraphNode | null)[]> {
    return this.database.read(() => get(this.database, this.ontology, label, ids, properties));
  }

  find(request: FindRequest): Promise<Page<FoundNode>> {
    return find(this.database, this.ontology, request);
  }

  expand(request: ExpandRequest): Promise<Page<Neighbour>[]> {
    return expand(this.database, this.ontology, request);
  }

  degrees(request: Omit<ExpandRequest, keyof PageRequest | 'include'>): Promise<number[]> {
    return degrees(this.database, this.ontology, request);
  }

  count(label: string, filter?: Filter): Promise<number> {
    return count(this.database, this.ontology, label, filter);
  }

  aggregate(
    label: string,
    filter: Filter | undefined,
    dimensions: readonly Dimension[],
  ): Promise<AggregateRow[]> {
    return aggregate(this.database, this.ontology, label, filter, dimensions);
  }

  search(text: string, labels: readonly string[], limit: number): Promise<SearchHit[]> {
    return search(this.database, this.ontology, text, labels, limit);
  }

  async paths(
    from: NodeRef,
    to: NodeRef,
    relationships: readonly string[],
    maxLength: number,
    limit: number,
  ): Promise<GraphPath[]> {
    return paths(this.database, this.ontology, from, to, relationships, maxLength, limit);
  }

  block(keys: readonly string[], by?: BlockProperty, properties?: readonly string[]): Promise<Block[]> {
    return this.database.read(() => block(this.database, this.ontology, keys, by, properties));
  }

  async write(changes: ChangeSet): Promise<void> {
    try {
      await write(this.database, this.ontology, this.index, changes);
    } finally {
      this.writes++;
    }
  }

  prepare(): Promise<void> {
    return prepare(this.database, this.ontology, this.index);
  }

  until(deadline: Deadline): SqliteStore {
    return Object.create(this, { database: { value: this.database.until(deadline) } });
  }

  /** What other connections wrote shows in SQLite's data version; what this one wrote is counted. */
  revision(): Promise<string> {
    const { writes } = this;
    return this.database.read(() => {
      const [row] = this.database.rows(compiled(sql`pragma data_version`));
      return `${row?.[0]}.${writes}`;
    });
  }

  /** SQLite shows what others have committed; only what is remembered of it has to be looked up anew. */
  async catchUp(): Promise<void> {
    this.writes++;
  }

  async close(): Promise<void> {
    await this.database.close();
  }
}
