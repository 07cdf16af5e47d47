import { valueAsOf } from '../../src/graph/as-of';
import { danglingError } from '../../src/graph/dangling-error';
import { timeLeft } from '../../src/graph/deadline';
import { editDistance } from '../../src/graph/edit-distance';
import { type Filter, knownOn } from '../../src/graph/filter';
import { foldWords, insistedOn, typosAllowed } from '../../src/graph/fold-words';
import { groupings } from '../../src/graph/grouping';
import { sortKeys } from '../../src/graph/keyset';
import { matches } from '../../src/graph/memory/matches';
import { compare, compareNullsLast } from '../../src/graph/memory/order';
import { type MemoryEdge, type MemoryRow, pageOf } from '../../src/graph/memory/page';
import type { GraphNode, Hop, NodeRef, PropertyValue } from '../../src/graph/node';
import type { Ontology } from '../../src/graph/ontology';
import { nodeProperties, storedId, storedProperties } from '../../src/graph/property-value';
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
  IncludedHop,
  Neighbour,
  Page,
  PageRequest,
  PathStep,
  SearchHit,
  Through,
} from '../../src/graph/store';
import { hopKey } from '../../src/graph/store';

/** The port by the shortest words: what the contract's random graphs are compared with. No index, no haste. */
export class MemoryStore implements GraphStore {
  onStatement?: (statement: string) => void;
  readonly ontology: Ontology;
  nodes = new Map<string, GraphNode>();
  edges = new Map<string, MemoryEdge>();

  constructor(ontology: Ontology) {
    this.ontology = ontology;
  }

  async get(
    label: string,
    ids: readonly string[],
    properties?: readonly string[],
  ): Promise<(GraphNode | null)[]> {
    this.ontology.properties(label, properties);
    return ids.map((id) => {
      const node = this.nodes.get(keyOf({ label, id }));
      return node ? withProperties(node, properties) : null;
    });
  }

  async find(request: FindRequest): Promise<Page<FoundNode>> {
    const keys = sortKeys(this.ontology, request.label, request);
    const rows = this.labelled(request.label, request.filter).map((node) => ({ node }));
    const { rows: found, more } = pageOf(rows, keys, request);
    return {
      rows: found.map(({ node }) =>
        withProperties(this.withNeighbours(node, request.include), request.properties),
      ),
      more,
    };
  }

  async expand(request: ExpandRequest): Promise<Page<Neighbour>[]> {
    const type = this.ontology.hop(request.from, request, request.label);
    const keys = sortKeys(this.ontology, request.label, request, type);
    return request.ids.map((id) => {
      const { rows, more } = pageOf(this.hopped({ label: request.from, id }, request), keys, request);
      return {
        rows: rows.map(({ node, edge }) => ({
          node: withProperties(this.withNeighbours(node, request.include), request.properties),
          relationship: edge?.properties ?? {},
          key: edge?.key ?? '',
        })),
        more,
      };
    });
  }

  async degrees(request: Omit<ExpandRequest, keyof PageRequest | 'include'>): Promise<number[]> {
    this.ontology.hop(request.from, request, request.label);
    return request.ids.map((id) => this.hopped({ label: request.from, id }, request).length);
  }

  async count(label: string, filter?: Filter): Promise<number> {
    return this.labelled(label, filter).length;
  }

  async aggregate(
    label: string,
    filter: Filter | undefined,
    dimensions: readonly Dimension[],
  ): Promise<AggregateRow[]> {
    const groups = groupings(this.ontology, label, dimensions);
    const counted = new Map<string, { key: PropertyValue[]; nodes: Set<string> }>();
    for (const node of this.labelled(label, filter)) {
      let found: PropertyValue[][] = [[]];
      for (const { property, each, prefix, through, asOf } of groups) {
        const owners = through ? this.hopped(node, this.known(through, asOf)).map((row) => row.node) : [node];
        const values = (owners.length > 0 ? owners : [undefined]).flatMap(
          (owner): readonly PropertyValue[] => {
            const value = owner ? valueAsOf(owner, property, asOf) : null;
            return each && Array.isArray(value) && value.length > 0 ? value : [each ? null : value];
          },
        );
        const cut = (whole: PropertyValue) =>
          prefix === undefined || typeof whole !== 'string' ? whole : [...whole].slice(0, prefix).join('');
        found = found.flatMap((key) => values.map((value) => [...key, cut(value)]));
      }
      for (const key of found) {
        const group = counted.get(JSON.stringify(key)) ?? { key, nodes: new Set() };
        counted.set(JSON.stringify(key), group);
        group.nodes.add(node.id);
      }
    }
    if (groups.length === 0 && counted.size === 0) return [{ key: [], count: 0 }];
    return [...counted.values()]
      .map(({ key, nodes }) => ({ key, count: nodes.size }))
      .sort(
        (a, b) =>
          a.key.map((value, index) => compareNullsLast(value, b.key[index] ?? null)).find(Boolean) ?? 0,
      );
  }

  async search(text: string, labels: readonly string[], limit: number): Promise<SearchHit[]> {
    const words = insistedOn(foldWords(text));
    const texts = [...new Set(labels)].flatMap((label) =>
      this.labelled(label, undefined).map((node) => ({ node, found: foldWords(this.searchedText(node)) })),
    );
    const hits = (near: (word: string, term: string) => boolean) =>
      texts.filter(({ found }) => words.every((word) => found.some((term) => near(word, term))));
    const exact = hits((word, term) => term.startsWith(word));
    const all = exact.length > 0 ? exact : hits((word, term) => term.startsWith(word) || isTypo(word, term));
    if (words.length === 0) return [];
    return all.slice(0, limit).map(({ node: { label, id } }) => ({ label, id, score: 1 }));
  }

  async paths(
    from: NodeRef,
    to: NodeRef,
    relationships: readonly string[],
    maxLength: number,
    limit: number,
  ): Promise<GraphPath[]> {
    for (const { label } of [from, to]) this.ontology.label(label);
    const types = new Set(relationships.map((name) => this.ontology.relationship(name).name));
    const found = new Map<string, GraphPath>();
    const walk = (steps: PathStep[], visited: ReadonlySet<string>): void => {
      const at = steps.at(-1)?.node ?? from;
      if (steps.length > 0 && keyOf(at) === keyOf(to)) {
        found.set(JSON.stringify(steps), { start: from, steps });
        return;
      }
      if (steps.length >= maxLength) return;
      for (const step of this.stepsFrom(at, types)) {
        const next = keyOf(step.node);
        if (!visited.has(next)) walk([...steps, step], new Set([...visited, next]));
      }
    };
    if (keyOf(from) !== keyOf(to)) walk([], new Set([keyOf(from)]));
    return [...found.values()].sort((a, b) => a.steps.length - b.steps.length).slice(0, limit);
  }

  async block(
    keys: readonly string[],
    by: BlockProperty = 'block',
    properties?: readonly string[],
  ): Promise<Block[]> {
    this.ontology.properties('Claim', properties);
    return keys.map((key) => ({
      key,
      claims: this.labelled('Claim', { property: by, is: 'equals', value: key })
        .sort((a, b) => compare(a.id, b.id))
        .map((node) => ({
          node: withProperties(node, properties),
          supports: [...this.edges.values()]
            .filter(({ type, from }) => type === 'SUPPORTS' && from.id === node.id)
            .map(({ to }) => to)
            .sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id)),
        })),
    }));
  }

  writes = 0;

  until(deadline: Deadline): MemoryStore {
    return new Proxy(this, {
      get: (store, name) => {
        const member = Reflect.get(store, name, store);
        if (typeof member !== 'function') return member;
        return async (...parameters: unknown[]) => {
          timeLeft(deadline);
          return member.apply(store, parameters);
        };
      },
    });
  }

  async catchUp(): Promise<void> {
    this.writes++;
  }

  async revision(): Promise<string> {
    return String(this.writes);
  }

  async write({ deletes = [], detaches = [], nodes = [], relationships = [] }: ChangeSet): Promise<void> {
    this.writes++;
    const [newNodes, newEdges] = [new Map(this.nodes), new Map(this.edges)];
    for (const ref of deletes) {
      this.ontology.label(ref.label);
      newNodes.delete(keyOf(ref));
      for (const [key, { from, to }] of newEdges) {
        if ([keyOf(from), keyOf(to)].includes(keyOf(ref))) newEdges.delete(key);
      }
    }
    for (const { node, relationship, direction } of detaches) {
      this.ontology.hop(node.label, { relationship, direction });
      for (const [key, edge] of newEdges) {
        const end = direction === 'out' ? edge.from : edge.to;
        if (edge.type === relationship && keyOf(end) === keyOf(node)) newEdges.delete(key);
      }
    }
    for (const node of nodes) {
      this.ontology.label(node.label);
      const properties = nodeProperties(node, (name) => this.ontology.property(node.label, name));
      const stored = { label: node.label, id: storedId(node.id), properties: Object.fromEntries(properties) };
      newNodes.set(keyOf(stored), stored);
    }
    for (const relationship of relationships) {
      const { type, from, to } = relationship;
      const definition = this.ontology.hop(from.label, { relationship: type, direction: 'out' }, to.label);
      const properties = storedProperties(relationship.properties, (name) =>
        this.ontology.relationshipProperty(type, name),
      );
      if (!newNodes.has(keyOf(from)) || !newNodes.has(keyOf(to))) throw danglingError(relationship);
      const key = definition.keyed ? (relationship.key ?? '') : '';
      const edge = { type, from, to, key, properties: Object.fromEntries(properties) };
      newEdges.set(JSON.stringify([type, keyOf(from), keyOf(to), key]), edge);
    }
    [this.nodes, this.edges] = [newNodes, newEdges];
  }

  async prepare(): Promise<void> {}

  async close(): Promise<void> {}

  /** The relationships of a hop, with the neighbour to which each leads. */
  hopped(
    from: NodeRef,
    {
      relationship,
      direction,
      label,
      filter,
      asOf,
    }: Hop & { label?: string; filter?: Filter | undefined; asOf?: string | undefined },
  ) {
    return [...this.edges.values()].flatMap((edge): MemoryRow[] => {
      const [near, far] = direction === 'out' ? [edge.from, edge.to] : [edge.to, edge.from];
      const node = this.nodes.get(keyOf(far));
      const asked =
        edge.type === relationship && keyOf(near) === keyOf(from) && (!label || far.label === label);
      return asked && node && this.isAsserted(edge, asOf) && matches(this, node, filter)
        ? [{ node, edge }]
        : [];
    });
  }

  private isAsserted(
    { type, properties: { reported, claims } }: MemoryEdge,
    asOf: string | undefined,
  ): boolean {
    if (!asOf || !this.ontology.relationship(type).properties.has('reported')) return true;
    return (
      (typeof reported === 'string' && compare(reported, asOf) <= 0) ||
      !(Array.isArray(claims) && claims.length > 0)
    );
  }

  private known(through: Through, asOf: string | undefined) {
    return { ...through, asOf, filter: knownOn(this.ontology, through.label, undefined, asOf) };
  }

  private labelled(label: string, filter: Filter | undefined): GraphNode[] {
    this.ontology.label(label);
    return [...this.nodes.values()].filter((node) => node.label === label && matches(this, node, filter));
  }

  private withNeighbours(node: GraphNode, include: readonly IncludedHop[] = []): FoundNode {
    const neighbours = include.map((hop) => {
      this.ontology.hop(node.label, hop);
      const ids = new Set(this.hopped(node, hop).map((row) => row.node.id));
      return [hopKey(hop), [...ids].sort(compare)] as const;
    });
    return { ...node, neighbours: Object.fromEntries(neighbours) };
  }

  private stepsFrom(node: NodeRef, types: ReadonlySet<string>): PathStep[] {
    return [...this.edges.values()]
      .filter(({ type }) => types.has(type))
      .flatMap(({ type: relationship, from, to }): PathStep[] => [
        ...(keyOf(from) === keyOf(node) ? [{ relationship, direction: 'out' as const, node: to }] : []),
        ...(keyOf(to) === keyOf(node) ? [{ relationship, direction: 'in' as const, node: from }] : []),
      ]);
  }

  private searchedText({ label, properties }: GraphNode): string {
    const searched = [...this.ontology.label(label).properties.values()].filter(({ search }) => search);
    return searched.flatMap(({ name }) => [properties[name] ?? []].flat()).join('\n');
  }
}

function isTypo(word: string, term: string): boolean {
  return typosAllowed(word) > 0 && editDistance(word, term) <= typosAllowed(word);
}

function keyOf({ label, id }: NodeRef): string {
  return JSON.stringify([label, id]);
}

function withProperties<T extends GraphNode>(node: T, names: readonly string[] | undefined): T {
  const kept = Object.entries(node.properties).filter(([name]) => names?.includes(name) ?? true);
  return { ...node, properties: Object.fromEntries(kept) };
}
