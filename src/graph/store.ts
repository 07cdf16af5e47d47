import type { Filter } from './filter';
import type { Direction, GraphNode, Hop, NodeRef, Properties, PropertyValue } from './node';

/** A hop whose neighbours' ids come with a node; with a day, those that the relationship led to by then. */
export interface IncludedHop extends Hop {
  readonly asOf?: string | undefined;
}

/**
 * Sort keys, most significant first. Nodes without the property come last in either direction;
 * ties are broken by `id`, ascending, so every order is total.
 */
export interface Order {
  readonly property: string;
  readonly direction: 'asc' | 'desc';
  /** Sort by the value of that day instead of today's. */
  readonly asOf?: string | undefined;
}

/**
 * A place between two rows: the row's values for each sort key, in order, and its id. Where a keyed
 * relationship led to the row, its `key` too; without it the place takes in all rows of that id.
 */
export interface Keyset {
  readonly values: readonly PropertyValue[];
  readonly id: string;
  readonly key?: string | undefined;
}

/**
 * One page of rows in `order`. With `last`, the page is taken from the end of the range and still
 * answered in `order`. `after` and `before` bound the range, both exclusive.
 */
export interface PageRequest {
  readonly order: readonly Order[];
  readonly limit: number;
  readonly after?: Keyset | undefined;
  readonly before?: Keyset | undefined;
  readonly last?: boolean | undefined;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Whether rows lie beyond the page in the direction that it was read. */
  readonly more: boolean;
  /** How many rows there are in all, where that was asked for and the store tells it along with the page. */
  readonly total?: number | undefined;
}

export interface FindRequest extends PageRequest {
  readonly label: string;
  readonly filter?: Filter | undefined;
  /** Neighbours' ids to answer with each node, by `hopKey`. */
  readonly include?: readonly IncludedHop[] | undefined;
  /** The properties to answer with each node; all unless given. */
  readonly properties?: readonly string[] | undefined;
  /**
   * Whether all rows are counted afterwards. A store to which each statement is a way over the network may count them
   * along with the page; another one leaves that out.
   */
  readonly total?: boolean | undefined;
}

/** A node with the ids of its neighbours, sorted, under `hopKey(hop)`: `>MADE` or `<MADE`. */
export interface FoundNode extends GraphNode {
  readonly neighbours: Readonly<Record<string, readonly string[]>>;
}

export interface ExpandRequest extends PageRequest, Hop {
  readonly from: string;
  readonly ids: readonly string[];
  /** Label of the neighbours: one relationship type may lead to several labels. */
  readonly label: string;
  readonly filter?: Filter | undefined;
  /** Only relationships that documents dated up to the day assert, and those that need no document. */
  readonly asOf?: string | undefined;
  readonly include?: readonly IncludedHop[] | undefined;
  /** The properties to answer with each neighbour; all unless given. */
  readonly properties?: readonly string[] | undefined;
  /**
   * The few nodes next to each neighbour that are asked for afterwards. A store to which each statement is a way
   * over the network answers them along with the neighbour; another one leaves them out.
   */
  readonly beside?: BesideHop | undefined;
}

/** A hop to nodes of one label that are to have the given properties. */
export interface BesideHop extends Through {
  readonly properties: readonly string[];
}

export interface Neighbour {
  readonly node: FoundNode;
  readonly relationship: Properties;
  /** The relationship's key, empty where its type has none. */
  readonly key: string;
  /** What `beside` asked for, each node once, sorted by id; undefined where the store leaves it out. */
  readonly beside?: readonly GraphNode[] | undefined;
}

export interface AggregateRow {
  /** One value for each dimension asked for; null where the node has none. */
  readonly key: readonly PropertyValue[];
  readonly count: number;
}

/**
 * How to group: by a property as it is, or by its first `prefix` characters (4: the year of a date).
 * A node counts once for each element of a list. `through` groups by a property of the neighbours: a
 * node counts once for each value among them, and under null where it has no such neighbour.
 */
export interface Dimension {
  readonly property: string;
  readonly prefix?: number;
  readonly through?: Through | undefined;
  /** Group by the value of that day, and over relationships known by then. */
  readonly asOf?: string | undefined;
}

/** A hop to neighbours of one label. */
export interface Through extends Hop {
  readonly label: string;
}

export interface SearchHit extends NodeRef {
  readonly score: number;
  /** The node itself, where it was read along. */
  readonly node?: GraphNode;
}

export interface PathStep {
  readonly relationship: string;
  /** Direction in which the path walks the relationship. */
  readonly direction: Direction;
  readonly node: NodeRef;
}

export interface GraphPath {
  readonly start: NodeRef;
  readonly steps: readonly PathStep[];
}

export interface RelationshipRef {
  readonly type: string;
  readonly from: NodeRef;
  readonly to: NodeRef;
  /** Tells apart several relationships of one type between the same two nodes. */
  readonly key?: string | undefined;
}

export interface RelationshipWrite extends RelationshipRef {
  readonly properties: Properties;
}

/** All relationships of one type that start at (`out`) or lead to (`in`) a node. */
export interface Detach extends Hop {
  readonly node: NodeRef;
}

/**
 * What one transaction does, in this order: deletes nodes with all their relationships, detaches,
 * upserts nodes (all their properties are replaced), upserts relationships. Applying it twice is
 * the same as applying it once. A relationship to a node that does not exist is an error and
 * nothing is written.
 */
export interface ChangeSet {
  readonly deletes?: readonly NodeRef[];
  readonly detaches?: readonly Detach[];
  readonly nodes?: readonly GraphNode[];
  readonly relationships?: readonly RelationshipWrite[];
}

/** Until when a request may read. */
export interface Deadline {
  /** In milliseconds, as `performance.now()` counts them. */
  at: number;
}

/** What claims can be read together by: their block, a window of it, the document that states them. */
export type BlockProperty = 'block' | 'window' | 'document';

/** The claims of one block, window or document with the ids of the facts that they support now. */
export interface Block {
  readonly key: string;
  readonly claims: readonly { readonly node: GraphNode; readonly supports: readonly NodeRef[] }[];
}

/**
 * The port of graph primitives. Each is a batch, answers key for key, and costs one statement a
 * call unless its docstring says otherwise. Unknown labels, properties and relationships are
 * programming errors: they throw `StoreError` with code UNKNOWN_NAME before any statement runs.
 */
export interface GraphStore {
  /** The node of each id, with all of its properties or the given ones; null where there is none. */
  get(
    label: string,
    ids: readonly string[],
    properties?: readonly string[],
  ): Promise<readonly (GraphNode | null)[]>;
  find(request: FindRequest): Promise<Page<FoundNode>>;
  /** A page of neighbours for each id of `from`, key for key: a row for each relationship. */
  expand(request: ExpandRequest): Promise<readonly Page<Neighbour>[]>;
  /** How many rows `expand` has for each id, key for key. */
  degrees(request: Omit<ExpandRequest, keyof PageRequest | 'include'>): Promise<readonly number[]>;
  count(label: string, filter?: Filter): Promise<number>;
  /** Groups in ascending order of their keys, nulls last. */
  aggregate(
    label: string,
    filter: Filter | undefined,
    dimensions: readonly Dimension[],
  ): Promise<readonly AggregateRow[]>;
  /**
   * Ranked full text, best first: diacritics and case folded. A node is found by all words, each whole
   * or as a prefix. Only where there is no such node, small typos are allowed: one wrong letter in a
   * word of 4, two from 8. That takes up to two more statements. A store that reads the nodes of the
   * labels in `whole` in the same statement gives them along.
   */
  search(
    text: string,
    labels: readonly string[],
    limit: number,
    whole?: readonly string[],
  ): Promise<readonly SearchHit[]>;
  /**
   * Simple paths, shortest first, over the given relationships in either direction; none from a node to
   * itself. Costs a statement for each step of `maxLength` at most.
   */
  paths(
    from: NodeRef,
    to: NodeRef,
    relationships: readonly string[],
    maxLength: number,
    limit: number,
  ): Promise<readonly GraphPath[]>;
  /** Claims by block, or by another property that has the keys, sorted by id, with all of their properties or the given ones. */
  block(
    keys: readonly string[],
    by?: BlockProperty,
    properties?: readonly string[],
  ): Promise<readonly Block[]>;
  /** Atomic and idempotent; retried on conflict. A few statements, however many changes. */
  write(changes: ChangeSet): Promise<void>;
  /**
   * The same store for one request: a statement that reads is not begun after the deadline, and ended where the store
   * can end it; both throw `StoreError` with code TIMEOUT.
   */
  until(deadline: Deadline): GraphStore;
  /** Creates constraints, indexes or tables that are missing. Idempotent. */
  prepare(): Promise<void>;
  close(): Promise<void>;
  /** A mark that is another one whenever anything in the graph has been written since, by whatever process. */
  revision(): Promise<string>;
  /** From now on this store shows at least what another connection's `revision()` was given for. */
  catchUp(revision: string): Promise<void>;
  /** How many calls of `write` and `catchUp` have ended, well or not. */
  readonly writes: number;
  /** Called once a statement with its text: tests count statements, metrics time them. */
  onStatement?: ((statement: string) => void) | undefined;
}

/** The name under which `include` answers a hop's neighbours. */
export function hopKey(hop: Hop): string {
  return (hop.direction === 'out' ? '>' : '<') + hop.relationship;
}
