import type DataLoader from 'dataloader';
import type { Filter } from '../../graph/filter';
import { valuesOf } from '../../graph/keyset';
import type { GraphNode } from '../../graph/node';
import type { FoundNode, GraphStore, IncludedHop, Keyset, Order, Page, PageRequest } from '../../graph/store';
import { loaderOf } from './loader-of';

/** Facts that carry `pair`, the two countries that they concern. */
export interface PairRequest extends PageRequest {
  readonly label: string;
  readonly filter?: Filter | undefined;
  readonly include?: readonly IncludedHop[] | undefined;
  /** The properties to read; all unless given. */
  readonly properties?: readonly string[] | undefined;
  /** Whether all of them are counted afterwards. */
  readonly total?: boolean | undefined;
}

const CHUNK = 1000;

/**
 * Pages of facts by pair of countries. One pair is a plain keyset page; several at once are read together in
 * the order of their pairs, a thousand rows a statement, and cut to a page each.
 */
export class PairPages {
  private readonly pages = new Map<string, DataLoader<string, Page<FoundNode>>>();
  private readonly counts = new Map<string, DataLoader<string, number>>();

  constructor(private readonly store: GraphStore) {}

  page(request: PairRequest, pair: string): Promise<Page<FoundNode>> {
    return loaderOf(this.pages, request, async (pairs) => {
      const [only] = pairs;
      if (pairs.length === 1 && only)
        return [await this.store.find({ ...request, filter: within(request, [only]) })];
      return this.together(request, pairs);
    }).load(pair);
  }

  count(request: Pick<PairRequest, 'label' | 'filter'>, pair: string): Promise<number> {
    const { label, filter } = request;
    return loaderOf(this.counts, { label, filter }, async (pairs) => {
      const rows = await this.store.aggregate(label, within(request, pairs), [{ property: 'pair' }]);
      const counts = new Map(rows.map((row) => [row.key[0], row.count]));
      return pairs.map((key) => counts.get(key) ?? 0);
    }).load(pair);
  }

  private async together(request: PairRequest, pairs: readonly string[]): Promise<Page<FoundNode>[]> {
    const rows = await this.everyRow(request, pairs);
    const groups = new Map(pairs.map((pair): [string, FoundNode[]] => [pair, []]));
    for (const row of rows) groups.get(String(row.properties.pair))?.push(row);
    return pairs.map((pair) => cut(groups.get(pair) ?? [], request));
  }

  private async everyRow(request: PairRequest, pairs: readonly string[]): Promise<FoundNode[]> {
    const { label, include } = request;
    const properties = request.properties && [...request.properties, 'pair'];
    const order: Order[] = [{ property: 'pair', direction: 'asc' }, ...request.order];
    const bounds = [
      ...bound(request.order, request.after, 'after'),
      ...bound(request.order, request.before, 'before'),
    ];
    const filter: Filter = { all: [within(request, pairs), ...bounds] };
    const rows: FoundNode[] = [];
    let after: Keyset | undefined;
    for (;;) {
      const page = await this.store.find({ label, include, properties, filter, order, after, limit: CHUNK });
      rows.push(...page.rows);
      const last = page.rows.at(-1);
      if (!page.more || !last) return rows;
      after = { values: valuesOf(last, order), id: last.id };
    }
  }
}

function within({ filter }: Pick<PairRequest, 'filter'>, pairs: readonly string[]): Filter {
  const [only] = pairs;
  const pair: Filter =
    pairs.length === 1 && only !== undefined
      ? { property: 'pair', is: 'equals', value: only }
      : { property: 'pair', is: 'oneOf', value: pairs };
  return filter ? { all: [pair, ...('all' in filter ? filter.all : [filter])] } : pair;
}

function cut<T extends GraphNode>(rows: readonly T[], { limit, last }: PageRequest): Page<T> {
  return { rows: last ? rows.slice(-limit) : rows.slice(0, limit), more: rows.length > limit };
}

/** A keyset as a filter: equal in the first sort keys and beyond it in the next; nulls come last, then the id decides. */
function bound(order: readonly Order[], keyset: Keyset | undefined, side: 'after' | 'before'): Filter[] {
  if (!keyset) return [];
  const alternatives: Filter[] = [];
  const equal: Filter[] = [];
  order.forEach(({ property, direction, asOf }, index) => {
    const value = keyset.values[index] ?? null;
    const told = (where: Filter): Filter => (asOf ? { asOf, where } : where);
    const missing = told({ property, is: 'exists', value: false });
    if (value === null) {
      if (side === 'before') alternatives.push({ all: [...equal, { not: missing }] });
      equal.push(missing);
      return;
    }
    const is = (direction === 'asc') === (side === 'after') ? 'more' : 'less';
    alternatives.push({ all: [...equal, told({ property, is, value })] });
    if (side === 'after') alternatives.push({ all: [...equal, missing] });
    equal.push(told({ property, is: 'equals', value }));
  });
  alternatives.push({
    all: [...equal, { property: 'id', is: side === 'after' ? 'more' : 'less', value: keyset.id }],
  });
  return [{ any: alternatives }];
}
