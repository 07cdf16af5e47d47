import type { Filter } from '../filter';
import { groupBy } from '../group-by';
import { sortKeys } from '../keyset';
import type { GraphNode, Hop, NodeRef } from '../node';
import type { Ontology } from '../ontology';
import type {
  ExpandRequest,
  FindRequest,
  FoundNode,
  GraphStore,
  Neighbour,
  Page,
  PageRequest,
} from '../store';
import { hopKey } from '../store';
import { matches } from './matches';
import { type MemoryRow, pageOf } from './page';

/** Labels of reference data, and the relationships among them: a few thousand nodes, which nearly every answer names. */
export const REFERENCE_LABELS: readonly string[] = ['Country', 'Leader', 'Sector'];
const RELATIONSHIPS = [
  { type: 'HOLDS_OFFICE', from: 'Leader', to: 'Country' },
  { type: 'WITHIN', from: 'Sector', to: 'Sector' },
] as const;
const PAGE = 1000;
const MOST_EDGES = 1_000_000;
/** Hops with their filters whose counts are kept: each may be that of a client's own filter. */
const MOST_COUNTED = 100;

type Hopped = Hop & { readonly label?: string; readonly filter?: Filter | undefined };

/** The reference data as it was when it was read. Answers as the store would. */
export class ReferenceGraph {
  private readonly countries: ReadonlyMap<string, FoundNode>;
  private readonly degrees = new Map<string, Map<string, number>>();

  private constructor(
    readonly ontology: Ontology,
    private readonly nodes: ReadonlyMap<string, ReadonlyMap<string, FoundNode>>,
    private readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly MemoryRow[]>>,
  ) {
    this.countries = new Map(
      [...(nodes.get('Country')?.values() ?? [])].flatMap((node) =>
        [node.properties.iso2, node.properties.iso3].map((code) => [String(code), node] as const),
      ),
    );
  }

  /** Reads it: a statement for each thousand nodes of a label, and one for each relationship. */
  static async read(store: GraphStore, ontology: Ontology): Promise<ReferenceGraph> {
    const nodes = new Map<string, ReadonlyMap<string, FoundNode>>();
    for (const label of REFERENCE_LABELS) nodes.set(label, await nodesOf(store, label));
    const rows = new Map<string, ReadonlyMap<string, readonly MemoryRow[]>>();
    for (const { type, from, to } of RELATIONSHIPS) {
      const ids = [...(nodes.get(to)?.keys() ?? [])];
      const request = { from: to, label: from, relationship: type, direction: 'in', order: [] } as const;
      const pages = await store.expand({ ...request, ids, limit: MOST_EDGES });
      const edges = pages.flatMap((page, index) =>
        page.rows.map(({ node, relationship, key }) => ({
          type,
          from: { label: from, id: node.id },
          to: { label: to, id: ids[index] as string },
          key,
          properties: relationship,
        })),
      );
      for (const direction of ['out', 'in'] as const) {
        const [near, far] = direction === 'out' ? (['from', 'to'] as const) : (['to', 'from'] as const);
        const found = edges.flatMap((edge): (MemoryRow & { near: string })[] => {
          const node = nodes.get(edge[far].label)?.get(edge[far].id);
          return node ? [{ node, edge, near: edge[near].id }] : [];
        });
        rows.set(
          hopOf(direction === 'out' ? from : to, { relationship: type, direction }),
          groupBy(found, (row) => row.near),
        );
      }
    }
    return new ReferenceGraph(ontology, nodes, rows);
  }

  /** The node of an id; undefined where it was not there. */
  node(label: string, id: string): FoundNode | undefined {
    return this.nodes.get(label)?.get(id);
  }

  /** The country of an ISO 3166 code in capitals, alpha-2 or alpha-3; undefined where there was none. */
  country(code: string): FoundNode | undefined {
    return this.countries.get(code);
  }

  /** One page of a label's nodes; undefined where only the store can answer. */
  find(request: FindRequest): Page<FoundNode> | undefined {
    const { label, filter, include = [] } = request;
    const nodes = this.nodes.get(label);
    if (!nodes || include.length > 0 || !this.covers(filter)) return undefined;
    const rows = [...nodes.values()].filter((node) => matches(this, node, filter)).map((node) => ({ node }));
    const { rows: page, more } = pageOf(rows, sortKeys(this.ontology, label, request), request);
    return { rows: page.map(({ node }) => node as FoundNode), more, total: rows.length };
  }

  /** One page of a node's neighbours; undefined where only the store can answer. */
  neighbours(request: Omit<ExpandRequest, 'ids'>, id: string): Page<Neighbour> | undefined {
    const { from, label, filter, include = [] } = request;
    const rows = this.rows.get(hopOf(from, request));
    if (!rows || !this.nodes.has(label) || include.length > 0 || !this.covers(filter)) return undefined;
    const type = this.ontology.hop(from, request, label);
    const keys = sortKeys(this.ontology, label, request, type);
    const found = (rows.get(id) ?? []).filter(({ node }) => matches(this, node, filter));
    const { rows: page, more } = pageOf(found, keys, request);
    return {
      rows: page.map(({ node, edge }) => ({
        node: node as FoundNode,
        relationship: edge?.properties ?? {},
        key: edge?.key ?? '',
      })),
      more,
      total: found.length,
    };
  }

  /** One page of the nodes of ids; undefined where one is not there, or only the store can answer. */
  among(
    label: string,
    ids: readonly string[],
    filter: Filter | undefined,
    request: PageRequest,
  ): Page<FoundNode> | undefined {
    if (!this.covers(filter)) return undefined;
    const nodes = ids.map((id) => this.node(label, id));
    if (nodes.includes(undefined)) return undefined;
    const rows = (nodes as FoundNode[])
      .filter((node) => matches(this, node, filter))
      .map((node) => ({ node }));
    const { rows: page, more } = pageOf(rows, sortKeys(this.ontology, label, request), request);
    return { rows: page.map(({ node }) => node as FoundNode), more, total: rows.length };
  }

  /** What has been counted since it was read: how many neighbours each node has over a hop, of those that a filter lets through. */
  degreesOf(request: Omit<ExpandRequest, 'ids' | 'include' | keyof PageRequest>): Map<string, number> {
    const counted = JSON.stringify(request);
    const known = this.degrees.get(counted) ?? new Map<string, number>();
    if (this.degrees.size < MOST_COUNTED) this.degrees.set(counted, known);
    return known;
  }

  /** The rows of a hop among reference data, for filters. */
  hopped(from: GraphNode, hop: Hopped): readonly MemoryRow[] {
    const rows = this.rows.get(hopOf(from.label, hop))?.get(from.id) ?? [];
    return rows.filter(
      ({ node }) => (!hop.label || node.label === hop.label) && matches(this, node, hop.filter),
    );
  }

  /** Whether a filter looks at reference data only. */
  private covers(filter: Filter | undefined): boolean {
    if (filter === undefined) return true;
    if ('all' in filter) return filter.all.every((part) => this.covers(part));
    if ('any' in filter) return filter.any.every((part) => this.covers(part));
    if ('not' in filter) return this.covers(filter.not);
    if ('asOf' in filter) return this.covers(filter.where);
    if (!('relationship' in filter)) return true;
    return RELATIONSHIPS.some(({ type }) => type === filter.relationship) && this.covers(filter.where);
  }
}

async function nodesOf(store: GraphStore, label: string): Promise<Map<string, FoundNode>> {
  const nodes = new Map<string, FoundNode>();
  let last: NodeRef | undefined;
  for (;;) {
    const after = last && { values: [], id: last.id };
    const page = await store.find({ label, order: [], limit: PAGE, after });
    for (const node of page.rows) nodes.set(node.id, node);
    last = page.rows.at(-1);
    if (!page.more || !last) return nodes;
  }
}

function hopOf(label: string, hop: Hop): string {
  return label + hopKey(hop);
}
