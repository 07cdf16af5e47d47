import { groupBy } from '../../src/graph/group-by';
import { textsOf } from '../../src/graph/node';
import type { RelationshipWrite } from '../../src/graph/store';
import type { Leader, Reference } from '../../src/reference/reference';
import type { Claim } from './claim';
import { type BlockContext, type Fact, node } from './fact';
import type { HeldLeader } from './held';
import { changedClaims } from './listed-claims';
import { leaderOf } from './office-block';
import { leaderNode, officeKey, officeMeant, referenceKey } from './offices';

type OfficeClaim = Claim<'office'>;

/** Whether claims say nothing of a leader that the graph does not say, so that they only support what it holds. */
export function saysNothingNew(held: HeldLeader, id: string, reference: Reference): boolean {
  const { properties, offices, gone, come } = held;
  const leader = reference.leaders.get(id);
  const listed = () => officesWith(held, leader).every(({ now }) => now !== undefined);
  if (leader) return listed();
  if (gone.length > 0 || textsOf(properties.names).length !== 1) return false;
  const isKnown = come.every(({ fields }) => {
    const { person, title, rank } = fields as OfficeClaim['fields'];
    const office = offices.find(({ key }) => key === officeKey(title, person.country));
    return (
      office !== undefined &&
      person.name === properties.name &&
      person.country === (properties.country ?? null) &&
      title === (properties.title ?? null) &&
      rank === (properties.rank ?? null) &&
      title === (office.properties.title ?? null) &&
      rank === (office.properties.rank ?? null)
    );
  });
  return isKnown && listed();
}

/** The leader whom claims come to or leave, with the offices that these mean. */
export function grownLeader(held: HeldLeader, context: BlockContext): Fact {
  const id = leaderOf(context.key) ?? '';
  const leader = context.reference.leaders.get(id);
  const relationships = officesWith(held, leader).flatMap(({ office, now }): RelationshipWrite[] => {
    const { key, country, properties } = office;
    if (!now || now.claims.join() === textsOf(properties.claims).join()) return [];
    return [
      {
        type: 'HOLDS_OFFICE',
        from: node('Leader', id),
        to: node('Country', country),
        key,
        properties: { ...properties, ...now },
      },
    ];
  });
  const known = leader ? leaderNode(leader) : { label: 'Leader', id, properties: held.properties };
  return { grows: true, node: known, relationships, claims: [] };
}

/** The offices with the claims that they list now; undefined where that takes all of the leader's claims. */
function officesWith(held: HeldLeader, leader: Leader | undefined) {
  const keyOf = (claim: OfficeClaim): string => {
    const office = leader && officeMeant(leader, claim);
    if (leader) return office ? referenceKey(office) : '';
    return officeKey(claim.fields.title, claim.fields.person.country);
  };
  const come = groupBy(held.come as OfficeClaim[], keyOf);
  // What is read anew mostly comes back as it was.
  const back = new Map(held.come.map(({ id, date }) => [id, date]));
  const gone = new Set(held.gone.flatMap(({ id, date }) => (back.get(id) === date ? [] : id)));
  return held.offices.map((office) => ({
    office,
    now: changedClaims(office.properties, come.get(office.key) ?? [], gone, held.dates),
  }));
}
