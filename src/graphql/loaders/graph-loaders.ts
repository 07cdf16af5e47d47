import DataLoader from 'dataloader';
import type { Filter } from '../../graph/filter';
import type {
  AggregateRow,
  ExpandRequest,
  FindRequest,
  FoundNode,
  GraphNode,
  GraphStore,
  Hop,
  Neighbour,
  NodeRef,
  Page,
  PageRequest,
} from '../../graph/store';
import { LinkClaims } from './link-claims';
import { loaderOf } from './loader-of';
import { PairDocuments } from './pair-documents';
import { PairPages, type PairRequest } from './pair-pages';

/** The neighbours to page over, without the nodes to start from. */
export type NeighboursRequest = Omit<ExpandRequest, 'ids'>;
export type DegreeRequest = Omit<NeighboursRequest, keyof PageRequest | 'include'>;

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

  constructor(private readonly store: GraphStore) {
    this.pairs = new PairPages(store);
    this.documents = new PairDocuments(store);
    this.links = new LinkClaims(store);
  }

  /** A node by its id within the label; null where there is none. */
  node(label: string, id: string): Promise<GraphNode | null> {
    return this.nodesOf(label).load(id);
  }

  /** The nodes of the ids in their order, without those that are not there. */
  async nodes(label: string, ids: readonly string[]): Promise<GraphNode[]> {
    const found = await Promise.all(ids.map((id) => this.node(label, id)));
    return found.filter((node) => node !== null);
  }

  /** One page of the nodes of a label. What it finds needs no further look-up by id. */
  async find(request: FindRequest): Promise<Page<GraphNode>> {
    return this.remember(await this.store.find(request));
  }

  /** A page of the neighbours of one node. */
  async neighbours(request: NeighboursRequest, id: string): Promise<Page<Neighbour>> {
    return loaderOf(this.pages, request, async (ids) => {
      const pages = await this.store.expand({ ...request, ids });
      for (const page of pages)
        for (const { node } of page.rows) this.nodesOf(node.label).prime(node.id, node);
      return pages;
    }).load(id);
  }

  /** How many neighbours one node has. */
  degree(request: DegreeRequest, id: string): Promise<number> {
    return loaderOf(this.degrees, request, (ids) => this.store.degrees({ ...request, ids })).load(id);
  }

  /** A page of the facts of one pair of countries. */
  async ofPair(request: PairRequest, pair: string): Promise<Page<FoundNode>> {
    return this.remember(await this.pairs.page(request, pair));
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

  private nodesOf(label: string): DataLoader<string, GraphNode | null> {
    let loader = this.nodesByLabel.get(label);
    if (!loader) {
      loader = new DataLoader((ids) => this.store.get(label, ids));
      this.nodesByLabel.set(label, loader);
    }
    return loader;
  }

  private remember<T extends GraphNode>(page: Page<T>): Page<T> {
    for (const node of page.rows) this.nodesOf(node.label).prime(node.id, node);
    return page;
  }
}
