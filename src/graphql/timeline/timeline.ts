import { nodeAsOf } from '../../graph/as-of';
import type { Filter } from '../../graph/filter';
import type { GraphNode } from '../../graph/node';
import type { FoundNode, Order, Page, PageRequest } from '../../graph/store';
import type { Context } from '../context';
import { RequestError } from '../errors';
import { EVENTS } from '../event/event.list';
import { DATED_KINDS, type DatedKind, datedWithin, dayOf, type FactKind } from '../fact/fact-kinds';
import { allOf, onDay } from '../filter/compile-filter';
import { standingFacts } from '../filter/conditions';
import { PartialDate } from '../node/partial-date.type';
import { Connection } from '../paging/connection';
import { cursorOf, type Scope } from '../paging/cursor';
import { pageRequest } from '../paging/page-args';
import { keysetOfKind, type TimelinePlace } from './keyset-of-kind';
import { TimelineEdge } from './timeline.type';
import type { TimelineArgs } from './timeline-args';

/** Which facts a timeline is of. */
export interface TimelineOf {
  /** Key of a pair of countries. */
  readonly pair?: string | undefined;
  /** Facts of each kind; a kind that is left out has none. Every kind without it. */
  readonly touching?: Partial<Readonly<Record<FactKind, Filter>>> | undefined;
  readonly asOf: string | null;
}

interface Row {
  readonly node: GraphNode;
  readonly kind: DatedKind;
  readonly place: TimelinePlace;
}

/**
 * A page of facts of several kinds in the order of time, each kind read from its own index and merged: a
 * statement for each kind, however many relations ask at once. Facts without a date have no place in it.
 */
export async function timeline(
  of: TimelineOf,
  args: TimelineArgs,
  context: Context,
): Promise<Connection<TimelineEdge>> {
  const { from, to } = args;
  if (from && to && from > to) {
    throw new RequestError(
      'PERIOD_INVALID',
      `A timeline ends on the day it begins or later; got from ${from} to ${to}.`,
    );
  }
  const direction = args.orderBy === 'DATE_DESC' ? 'desc' : 'asc';
  const kinds = DATED_KINDS.filter(
    ({ kind }) => (args.kinds?.includes(kind) ?? true) && (of.touching?.[kind] || !of.touching),
  );
  const reading = await Promise.all(
    kinds.map(async (kind) => ({ kind, filter: await filterOf(kind, of, args, context) })),
  );
  const scope: Scope = {
    order: [{ property: 'day', direction }],
    of: ['timeline', of.pair === undefined ? null : 'pair', reading.map(({ filter }) => filter)],
  };
  const request = pageRequest(args, scope);
  const pages = await Promise.all(
    reading.map(({ kind, filter }) => readKind(kind, filter, of, request, direction, context)),
  );
  const all = pages.flatMap(({ rows }) => rows).sort((a, b) => compare(a.place, b.place, direction));
  const rows = request.last ? all.slice(-request.limit) : all.slice(0, request.limit);
  const more = all.length > rows.length || pages.some((page) => page.more);
  const edges = rows.map(({ node, kind, place }) => {
    const at = { label: kind.label, id: node.id, properties: { day: place.day } };
    return new TimelineEdge(
      new kind.type(node, of.asOf),
      () => cursorOf(scope, at, kind.kind),
      kind.kind,
      PartialDate.of(
        kind.date === null ? place.day.slice(0, 4) : nodeAsOf(node, of.asOf).properties[kind.date],
      ),
    );
  });
  return new Connection(edges, request, more, async () => {
    const counts = await Promise.all(
      reading.map(({ kind, filter }) =>
        pairHeld(kind, of.pair) === undefined
          ? context.store.count(kind.label, filter)
          : context.loaders.countOfPair({ label: kind.label, filter }, of.pair as string),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Events carry no pair: they belong to two countries by the documents that tell of them. */
function pairHeld({ kind }: DatedKind, pair: string | undefined): string | undefined {
  return kind === 'event' ? undefined : pair;
}

async function filterOf(
  kind: DatedKind,
  { pair, touching, asOf }: TimelineOf,
  { from, to }: TimelineArgs,
  { countries, today }: Context,
): Promise<Filter | undefined> {
  const ofPair =
    pair !== undefined && pairHeld(kind, pair) === undefined
      ? await EVENTS.conditions.between(pair.split('-'), countries, asOf ?? today)
      : undefined;
  const asked = allOf(datedWithin(kind, from, to), touching?.[kind.kind], ofPair);
  return allOf(standingFacts(asOf), onDay(asked, asOf));
}

async function readKind(
  kind: DatedKind,
  filter: Filter | undefined,
  { pair, asOf }: TimelineOf,
  { limit, last, after, before }: PageRequest,
  direction: Order['direction'],
  { loaders }: Context,
): Promise<Page<Row>> {
  const bound = (keyset: PageRequest['after']) =>
    keyset &&
    keysetOfKind(
      kind,
      { day: String(keyset.values[0]), kind: keyset.key ?? '', id: keyset.id },
      DATED_KINDS,
      direction,
    );
  const request = {
    label: kind.label,
    filter,
    order: [{ property: kind.first, direction, asOf: asOf ?? undefined }],
    limit,
    last,
    after: bound(after),
    before: bound(before),
  };
  const held = pairHeld(kind, pair);
  const page: Page<FoundNode | GraphNode> =
    held === undefined ? await loaders.find(request) : await loaders.ofPair(request, held);
  return {
    rows: page.rows.map((node) => ({
      node,
      kind,
      place: { day: dayOf(kind, nodeAsOf(node, asOf)), kind: kind.kind, id: node.id },
    })),
    more: page.more,
  };
}

function compare(a: TimelinePlace, b: TimelinePlace, direction: Order['direction']): number {
  if (a.day !== b.day) return a.day < b.day === (direction === 'asc') ? -1 : 1;
  if (a.kind !== b.kind) return rank(a.kind) - rank(b.kind);
  return a.id < b.id ? -1 : 1;
}

function rank(kind: string): number {
  return DATED_KINDS.findIndex((candidate) => candidate.kind === kind);
}
