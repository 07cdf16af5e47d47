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
import { type Neo4jAddress, Neo4jConnection } from './connection';
import { count } from './count';
import { degrees } from './degrees';
import { expand } from './expand';
import { find } from './find';
import { get } from './get';
import { paths } from './paths';
import { prepare } from './prepare';
import { search } from './search';
import { write } from './write';

/** The store of a team: a Neo4j, 5.26 or later, alone or a cluster. */
export class Neo4jStore implements GraphStore {
  writes = 0;
  private readonly connection: Neo4jConnection;
  private readonly ontology: Ontology;

  private constructor(connection: Neo4jConnection, ontology: Ontology) {
    this.connection = connection;
    this.ontology = ontology;
  }

  /** Opens a store whose server answers; throws `StoreError` UNREACHABLE where it does not. */
  static async open(address: Neo4jAddress, ontology: Ontology): Promise<Neo4jStore> {
    const connection = new Neo4jConnection(address);
    try {
      await connection.verify();
    } catch (error) {
      await connection.close();
      throw error;
    }
    return new Neo4jStore(connection, ontology);
  }

  get onStatement(): ((statement: string) => void) | undefined {
    return this.connection.onStatement;
  }

  set onStatement(listener: ((statement: string) => void) | undefined) {
    this.connection.onStatement = listener;
  }

  async get(
    label: string,
    ids: readonly string[],
    properties?: readonly string[],
  ): Promise<(GraphNode | null)[]> {
    return get(this.connection, this.ontology, label, ids, properties);
  }

  async find(request: FindRequest): Promise<Page<FoundNode>> {
    return find(this.connection, this.ontology, request);
  }

  async expand(request: ExpandRequest): Promise<Page<Neighbour>[]> {
    return expand(this.connection, this.ontology, request);
  }

  async degrees(request: Omit<ExpandRequest, keyof PageRequest | 'include'>): Promise<number[]> {
    return degrees(this.connection, this.ontology, request);
  }

  async count(label: string, filter?: Filter): Promise<number> {
    return count(this.connection, this.ontology, label, filter);
  }

  async aggregate(
    label: string,
    filter: Filter | undefined,
    dimensions: readonly Dimension[],
  ): Promise<AggregateRow[]> {
    return aggregate(this.connection, this.ontology, label, filter, dimensions);
  }

  async search(
    text: string,
    labels: readonly string[],
    limit: number,
    whole?: readonly string[],
  ): Promise<SearchHit[]> {
    return search(this.connection, this.ontology, text, labels, limit, whole);
  }

  async paths(
    from: NodeRef,
    to: NodeRef,
    relationships: readonly string[],
    maxLength: number,
    limit: number,
  ): Promise<GraphPath[]> {
    return paths(this.connection, this.ontology, from, to, relationships, maxLength, limit);
  }

  async block(keys: readonly string[], by?: BlockProperty, properties?: readonly string[]): Promise<Block[]> {
    return block(this.connection, this.ontology, keys, by, properties);
  }

  async write(changes: ChangeSet): Promise<void> {
    try {
      await write(this.connection, this.ontology, changes);
    } finally {
      this.writes++;
    }
  }

  async prepare(): Promise<void> {
    return prepare(this.connection, this.ontology);
  }

  until(deadline: Deadline): Neo4jStore {
    return Object.create(this, { connection: { value: this.connection.until(deadline) } });
  }

  async revision(): Promise<string> {
    return this.connection.lastTransaction();
  }

  async catchUp(revision: string): Promise<void> {
    await this.connection.waitFor(revision);
    this.writes++;
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
