import DataLoader from 'dataloader';
import type { DocumentYears } from '../../domain/document-years';
import type { Filter } from '../../graph/filter';
import type { ReferenceGraph } from '../../graph/memory/reference-graph';
import { REFERENCE_LABELS } from '../../graph/memory/reference-graph';
import type { ReferenceMemory } from '../../graph/memory/reference-memory';
import type { GraphNode, Hop, NodeRef } from '../../graph/node';
import type {
  AggregateRow,
  ExpandRequest,
  FindRequest,
  FoundNode,
  GraphStore,
  Neighbour,
  Page,
  PageRequest,
} from '../../graph/store';
import { allAtHand, andThen, type Eventual } from '../eventual';
import { LinkClaims } from './link-claims';
import { loaderOf } from './loader-of';
import { PairDocuments } from './pair-documents';
import { PairPages, type PairRequest } from './pair-pages';
import { SectorDocuments } from './sector-documents';

/** The neighbours to page over, without the nodes to start from. */
export interface NeighboursRequest extends Omit<ExpandRequest, 'ids'> {
  /** The neighbours' property that holds the id of the node to start from, as the relationship does. */
  readonly mirror?: string | undefined;
  /** Whether all neighbours are counted afterwards. */
  readonly total?: boolean | undefined;
}
export type DegreeRequest = Omit<ExpandRequest, 'ids' | keyof PageRequest | 'include'>;

/**
 * The graph as the resolvers of one request read it: whatever a level of the answer asks for node by node
 * becomes one call of the store's primitive for all of them.
 */
export class GraphLoaders {
  private readonly nodesByLabel = new Map<string, DataLoader<string, GraphNode | null>>();
  private readonly pages = new Map<string, DataLoader<string, Page<Neighbour>>>();
  private readonly degrees = new Map<string, DataLoader<string, number>>();
  private readonly pairs: PairPages;
  private readonly documents: PairDocuments;
  private readonly links: LinkClaims;
  private readonly sectors: SectorDocuments;

  /** `reference` answers what is asked about reference data alone; without it the store does. */
  constructor(
    private readonly store: GraphStore,
    readonly reference?: ReferenceMemory,
  ) {
    this.pairs = new PairPages(store);
    this.documents = new PairDocuments(store);
    this.links = new LinkClaims(store);
    this.sectors = new SectorDocuments(store);
  }

  /** A node by its id within the label, with all of its properties or the given ones at least; null where there is none. */
  node(label: string, id: string, properties?: readonly string[]): Eventual<GraphNode | null> {
    // What is not in memory may have come since.
    return andThen(
      this.referenceFor(label),
      (known): Eventual<GraphNode | null> =>
        known?.node(label, id) ?? this.nodesOf(label, properties).load(id),
    );
  }

  /** The country of an ISO 3166 code in capitals, where it is in memory. */
  async countryInMemory(code: string): Promise<GraphNode | undefined> {
    return (await this.referenceFor('Country'))?.country(code);
  }

  /** The nodes of the ids in their order, without those that are not there. */
  nodes(label: string, ids: readonly string[]): Eventual<GraphNode[]> {
    const found = allAtHand(ids.map((id) => this.node(label, id)));
    return andThen(found, (nodes) => nodes.filter((node) => node !== null));
  }

  /** One page of the nodes of a label. What it finds needs no further look-up by id. */
  async find(request: FindRequest): Promise<Page<GraphNode>> {
    const known = (await this.referenceFor(request.label))?.find(request);
    if (known) return known;
    return this.remember(await this.store.find(request), request);
  }

  /** A page of the neighbours of one node. */
  neighbours(request: NeighboursRequest, id: string): Eventual<Page<Neighbour>> {
    const known = REFERENCE_LABELS.includes(request.from) ? this.referenceFor(request.label) : undefined;
    return andThen(
      known,
      (graph): Eventual<Page<Neighbour>> =>
        graph?.neighbours(request, id) ?? this.storedNeighbours(request, id),
    );
  }

  /**
   * A page of a node’s neighbours by their ids, which the node was read with; undefined where the store has to be
   * asked for them.
   */
  among(
    { label, filter, ...page }: PageRequest & { label: string; filter?: Filter | undefined },
    ids: readonly string[],
  ): Eventual<Page<FoundNode> | undefined> {
    return andThen(this.referenceFor(label), (graph) => graph?.among(label, ids, filter, page));
  }

  /** How many neighbours one node has. */
  degree(request: DegreeRequest, id: string): Promise<number> {
    return loaderOf(this.degrees, request, async (ids) => {
      const counted = (await this.referenceFor(request.from))?.degreesOf(request);
      if (counted && ids.every((id) => counted.has(id))) return ids.map((id) => counted.get(id) ?? 0);
      const found = await this.store.degrees({ ...request, ids });
      for (const [index, id] of ids.entries()) counted?.set(id, found[index] ?? 0);
      return found;
    }).load(id);
  }

  /** A page of the facts of one pair of countries. */
  async ofPair(request: PairRequest, pair: string): Promise<Page<FoundNode>> {
    return this.remember(await this.pairs.page(request, pair), request);
  }

  /** How many facts of the label a pair of countries has. */
  countOfPair(request: Pick<PairRequest, 'label' | 'filter'>, pair: string): Promise<number> {
    return this.pairs.count(request, pair);
  }

  /** Documents about both countries of a pair, counted by date and language. */
  documentsOfPair(known: Filter | undefined, pair: string): Promise<readonly AggregateRow[]> {
    return this.documents.counts(known, pair);
  }

  /** Ids of the claims that assert a relationship. */
  claimsOfLink(from: NodeRef, hop: Hop, to: NodeRef): Promise<readonly string[]> {
    return this.links.of(from, hop, to);
  }

  /** How many documents of the year of a day, up to that day, tell of a relation’s fields of cooperation, by their codes. */
  documentsOfSectors(asOf: string, block: string): Promise<ReadonlyMap<string, DocumentYears>> {
    return this.sectors.upTo(asOf, block);
  }

  private storedNeighbours(request: NeighboursRequest, id: string): Promise<Page<Neighbour>> {
    return loaderOf(this.pages, request, async (ids) => {
      const pages = await this.pagesOfNeighbours(request, ids);
      for (const { rows } of pages)
        for (const { node, beside = [] } of rows) {
          if (!request.properties) this.nodesOf(node.label).prime(node.id, node);
          for (const other of beside)
            this.nodesOf(other.label, request.beside?.properties).prime(other.id, other);
        }
      return pages;
    }).load(id);
  }

  /** Lists by a property are read in the order of an index, where one node asks. */
  private async pagesOfNeighbours(
    { mirror, total, ...request }: NeighboursRequest,
    ids: readonly string[],
  ): Promise<readonly Page<Neighbour>[]> {
    const [only] = ids;
    if (!mirror || ids.length > 1 || only === undefined) return this.store.expand({ ...request, ids });
    const { label, filter, order, limit, after, before, last, include, properties } = request;
    const here: Filter = { property: mirror, is: 'equals', value: only };
    const all = filter ? { all: [here, ...('all' in filter ? filter.all : [filter])] } : here;
    const page = { order, limit, after, before, last, total };
    const found = await this.store.find({ ...page, label, filter: all, include, properties });
    return [{ ...found, rows: found.rows.map((node) => ({ node, relationship: {}, key: '' })) }];
  }

  private referenceFor(label: string): Eventual<ReferenceGraph | undefined> {
    return REFERENCE_LABELS.includes(label) ? this.reference?.current() : undefined;
  }

  private nodesOf(label: string, properties?: readonly string[]): DataLoader<string, GraphNode | null> {
    return loaderOf(this.nodesByLabel, { label, properties }, (ids) =>
      this.store.get(label, ids, properties),
    );
  }

  /** Whole nodes need not be read again in the same request. */
  private remember<T extends GraphNode>(
    page: Page<T>,
    { properties }: { readonly properties?: readonly string[] | undefined },
  ): Page<T> {
    if (!properties) for (const node of page.rows) this.nodesOf(node.label).prime(node.id, node);
    return page;
  }
}
