import type { Properties } from '../../src/graph/node';
import type { GraphStore, Neighbour } from '../../src/graph/store';
import { everyNeighbour } from '../../src/graph/whole-answers';
import type { Reference } from '../../src/reference/reference';
import { type Claim, claimOfNode, RESOLVED_PROPERTIES } from '../resolve/claim';
import { saysNothingNew } from '../resolve/grown-leader';
import type { Held } from '../resolve/held';
import { tellsLevel } from '../resolve/levels-told';
import { toBeDated } from '../resolve/listed-claims';
import { leaderOf } from '../resolve/office-block';
import { readDays } from '../resolve/relation-days';
import { byCode, grownFields, tellsSector } from '../resolve/topics';
import { readMilestones } from './held-milestones';
import type { HeldClaim } from './window-claims';

/** A block with what changes in it. */
export interface Changing {
  readonly block: string;
  readonly gone: readonly Claim[];
  readonly come: readonly Claim[];
}

/** What is enough to know of a block instead of its claims, with those of them that matter all the same. */
export interface HeldBlock {
  readonly held: Held;
  readonly claims: readonly HeldClaim[];
}

const RELATION = 'relation:';

/**
 * Blocks of relations of very many claims that only gain some, and of leaders of whom the changed claims say nothing
 * new, by their keys: what the graph says of them, so that their claims need not be read. Costs a few statements.
 */
export async function readHeld(
  store: GraphStore,
  reference: Reference,
  blocks: readonly Changing[],
): Promise<Map<string, HeldBlock>> {
  const gaining = ({ block, gone, come }: Changing) =>
    block.startsWith(RELATION) && gone.length === 0 && come.length > 0;
  return new Map([
    ...(await heldRelations(store, blocks.filter(gaining))),
    ...(await heldLeaders(
      store,
      reference,
      blocks.filter(({ block }) => leaderOf(block) !== undefined),
    )),
  ]);
}

async function heldRelations(store: GraphStore, blocks: readonly Changing[]): Promise<[string, HeldBlock][]> {
  const pairs = blocks.map(({ block }) => block.slice(RELATION.length));
  const nodes = pairs.length > 0 ? await store.get('Relation', pairs) : [];
  const busy = blocks.flatMap((block, at) => {
    const properties = nodes[at]?.properties;
    const days = readDays(properties?.sureness);
    return properties && days ? [{ ...block, pair: pairs[at] ?? '', properties, days }] : [];
  });
  if (busy.length === 0) return [];
  const windows = [...new Set(busy.flatMap(({ come }) => come.map(({ window }) => window)))];
  const read = await store.block(windows, 'window', RESOLVED_PROPERTIES);
  const months = new Map(read.map(({ key, claims }) => [key, claims]));
  const monthsOf = busy.map(({ come }) =>
    [...new Set(come.map(({ window }) => window))]
      .flatMap((window) => months.get(window) ?? [])
      .filter(({ node }) => node.properties.superseded !== true),
  );
  const coming = busy.flatMap(({ pair, come }, at) => {
    const levels = come.filter(tellsLevel);
    return levels.length > 0 ? [{ pair, come: levels, months: monthsOf[at] ?? [] }] : [];
  });
  const levels = await readMilestones(store, coming);
  const milestones = new Map(coming.map(({ pair }, at) => [pair, levels[at]]));
  const codes = busy.flatMap(({ come }) => come.filter(tellsSector).map(({ fields }) => fields.code));
  const pages = await neighbours(
    store,
    'Relation',
    busy.map(({ pair }) => pair),
    'CONCERNS',
    'Sector',
    codes,
  );
  const known = busy.map(
    (_, at) => new Map(pages[at]?.map(({ node, relationship }) => [node.id, relationship])),
  );
  const listed = busy.flatMap(({ come }, at) =>
    byCode(come.filter(tellsSector)).flatMap(([code, by]) => toBeDated(known[at]?.get(code) ?? {}, by)),
  );
  const dates = await datesOf(store, [...new Set(listed)]);
  return busy.flatMap(({ block, pair, properties, days, come }, at): [string, HeldBlock][] => {
    const self = { label: 'Relation', id: pair };
    const fields = grownFields(self, come.filter(tellsSector), known[at] ?? new Map(), dates);
    if (!fields) return [];
    const { grown = [], claims = [] } = milestones.get(pair) ?? {};
    const relation = {
      properties,
      days,
      fields,
      milestones: grown,
      months: (monthsOf[at] ?? []).map(({ node }) => claimOfNode(node)),
      come,
    };
    return [[block, { held: { relation }, claims }]];
  });
}

async function heldLeaders(
  store: GraphStore,
  reference: Reference,
  blocks: readonly Changing[],
): Promise<[string, HeldBlock][]> {
  const ids = blocks.map(({ block }) => leaderOf(block) ?? '');
  const nodes = ids.length > 0 ? await store.get('Leader', ids) : [];
  const there = blocks.flatMap((block, at) => {
    const id = ids[at] ?? '';
    const properties = nodes[at]?.properties;
    return properties ? [{ ...block, id, properties }] : [];
  });
  const pages = await neighbours(
    store,
    'Leader',
    there.map(({ id }) => id),
    'HOLDS_OFFICE',
    'Country',
  );
  const leaders = there.map((leader, at) => ({
    ...leader,
    offices: (pages[at] ?? []).map(({ node, key, relationship }) => ({
      key,
      country: node.id,
      properties: relationship as Properties,
    })),
  }));
  const listed = leaders.flatMap(({ offices, come }) =>
    offices.flatMap((office) => toBeDated(office.properties, come)),
  );
  const dates = await datesOf(store, [...new Set(listed)]);
  return leaders.flatMap(({ block, id, properties, offices, gone, come }): [string, HeldBlock][] => {
    const leader = { properties, offices, gone, come, dates };
    return saysNothingNew(leader, id, reference) ? [[block, { held: { leader }, claims: [] }]] : [];
  });
}

async function datesOf(store: GraphStore, claims: readonly string[]): Promise<Map<string, string | null>> {
  const nodes = claims.length > 0 ? await store.get('Claim', claims, ['date']) : [];
  return new Map(
    nodes.flatMap((node) => (node ? [[node.id, (node.properties.date as string | undefined) ?? null]] : [])),
  );
}

async function neighbours(
  store: GraphStore,
  from: string,
  ids: readonly string[],
  relationship: string,
  label: string,
  only?: readonly string[],
): Promise<Neighbour[][]> {
  if (ids.length === 0 || only?.length === 0) return [];
  return everyNeighbour(store, {
    from,
    ids,
    relationship,
    direction: 'out',
    label,
    properties: [],
    ...(only ? { filter: { property: 'id', is: 'oneOf', value: [...new Set(only)] } } : {}),
  });
}
