import type { FactRef } from '../../src/domain/curator';
import { type Anchor, type Judgement, OF_REFERENCE } from '../../src/domain/judgement';
import type { GraphNode } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import { everyFound, everyNeighbour } from '../../src/graph/whole-answers';
import { officeBlock } from '../resolve/office-block';
import { leadersNamed, type SameLeaders } from '../resolve/same-leaders';

/** The claims that a fact rests on, sorted. A leader whom no document names rests on the reference data. */
export async function anchorsOf(
  store: GraphStore,
  { label, id }: FactRef,
  leaders: SameLeaders,
): Promise<Anchor[]> {
  if (label === 'Leader') {
    const anchors = (await claimsNaming(store, leaders.named(id))).map(anchorOf);
    const block = officeBlock(id);
    return anchors.some((anchor) => anchor.block === block)
      ? anchors
      : [...anchors, { claim: id, document: OF_REFERENCE, kind: 'office', block, start: 0, end: 0 }];
  }
  const [supporters = []] = await everyNeighbour(store, {
    from: label,
    ids: [id],
    relationship: 'SUPPORTS',
    direction: 'in',
    label: 'Claim',
  });
  return supporters.map(({ node }) => anchorOf(node));
}

function anchorOf({ id: claim, properties }: GraphNode): Anchor {
  return {
    claim,
    document: String(properties.document),
    kind: String(properties.kind),
    block: String(properties.block),
    start: Number(properties.start),
    end: Number(properties.end),
  };
}

/** The claims that name leaders, in the order of their ids. */
function claimsNaming(store: GraphStore, leaders: readonly string[]): Promise<GraphNode[]> {
  return everyFound(store, {
    label: 'Claim',
    filter: { property: 'block', is: 'oneOf', value: leaders.map(officeBlock) },
  });
}

/** The leaders whom a judgement puts together, or put together until it was taken back. */
export function leadersJudged(judgement: Judgement): string[] {
  return judgement.label === 'Leader' && judgement.kind === 'same' ? leadersNamed(judgement) : [];
}

/** The blocks with claims about leaders: everyone whom a document names has a claim in it that says so. */
export async function blocksNaming(store: GraphStore, leaders: readonly string[]): Promise<string[]> {
  if (leaders.length === 0) return [];
  const naming = await claimsNaming(store, leaders);
  const documents = [...new Set(naming.map(({ properties }) => String(properties.document)))];
  const ids = leaders.map((id) => `"id":${JSON.stringify(id)}`);
  return (await store.block(documents, 'document')).flatMap(({ claims }) =>
    claims.flatMap(({ node: { properties } }) =>
      ids.some((id) => String(properties.fields).includes(id)) ? [String(properties.block)] : [],
    ),
  );
}

/** The facts that the claims of a judgement support. */
export async function factsOfAnchors(
  store: GraphStore,
  judgement: Judgement,
  leaders: SameLeaders,
): Promise<FactRef[]> {
  const { label, sides } = judgement;
  if (label === 'Leader') {
    const meant = [...new Set(leadersNamed(judgement).map((id) => leaders.meant(id)))].sort();
    return (await store.get(label, meant)).flatMap((node) => (node ? [{ label, id: node.id }] : []));
  }
  const pages = await store.expand({
    from: 'Claim',
    ids: sides.flat().map(({ claim }) => claim),
    relationship: 'SUPPORTS',
    direction: 'out',
    label,
    order: [],
    limit: 10,
  });
  const ids = new Set(pages.flatMap(({ rows }) => rows.map(({ node }) => node.id)));
  return [...ids].sort().map((id) => ({ label, id }));
}
