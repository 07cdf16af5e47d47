import { groupBy } from '../../src/graph/group-by';
import type { Properties } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import { everyNeighbour } from '../../src/graph/whole-answers';
import { claimOfNode, RESOLVED_PROPERTIES } from '../resolve/claim';
import type { HeldMilestone } from '../resolve/held';
import type { LevelClaim } from '../resolve/levels-told';
import { grownTally, type MilestoneTally, readTally, yearsCompared } from '../resolve/milestone-tally';
import { levelKey } from '../resolve/milestones';
import type { HeldClaim } from './window-claims';

/** A relation to which documents come that tell of its level. */
export interface LevelsComing {
  readonly pair: string;
  readonly come: readonly LevelClaim[];
  /** The relation's claims from the months of these. */
  readonly months: readonly HeldClaim[];
}

export interface HeldMilestones {
  /** Milestones that only gain claims. */
  readonly grown: readonly HeldMilestone[];
  /** Claims of those of which the new ones may be: they are weighed anew. */
  readonly claims: readonly HeldClaim[];
}

/** A milestone of which new claims may be, with what is known of its claims: those themselves where they are few. */
interface Candidate {
  readonly at: number;
  readonly key: string;
  readonly id: string;
  readonly properties: Properties;
  readonly tally: MilestoneTally | undefined;
  claims: readonly HeldClaim[];
}

/**
 * The milestones that the new claims of each relation may be of; no others are read, and the claims of those that
 * documents of very many days tell of only where the new ones may change which they are. Costs two or three statements.
 */
export async function readMilestones(
  store: GraphStore,
  relations: readonly LevelsComing[],
): Promise<HeldMilestones[]> {
  if (relations.length === 0) return [];
  const candidates = await readCandidates(store, relations);
  await readClaims(
    store,
    relations,
    candidates.filter(({ tally }) => !tally),
  );
  const found = relations.map(({ come, months }, at) =>
    [...groupBy(come, ({ fields }) => levelKey(fields))].map(([key, own]) => {
      const known = candidates.filter((one) => one.at === at && one.key === key);
      return { known, grown: grownOf(known, own, months) };
    }),
  );
  const weighed = found.map((keys) => keys.flatMap(({ known, grown }) => (grown ? [] : known)));
  await readClaims(
    store,
    relations,
    weighed.flat().filter(({ tally }) => tally),
  );
  return found.map((keys, at) => ({
    grown: keys.flatMap(({ grown }) => grown ?? []),
    claims: (weighed[at] ?? []).flatMap(({ claims }) => claims),
  }));
}

async function readCandidates(store: GraphStore, relations: readonly LevelsComing[]): Promise<Candidate[]> {
  const levels = [...new Set(relations.flatMap(({ come }) => come.map(({ fields }) => fields.level)))];
  const pages = await everyNeighbour(store, {
    from: 'Relation',
    ids: relations.map(({ pair }) => pair),
    relationship: 'REACHED',
    direction: 'out',
    label: 'Milestone',
    filter: { property: 'level', is: 'oneOf', value: levels },
  });
  return relations.flatMap(({ come }, at) => {
    const keys = new Set(come.map(({ fields }) => levelKey(fields)));
    return (pages[at] ?? [])
      .map(({ node: { id, properties } }) => ({ at, key: levelKey(properties), id, properties }))
      .filter(({ key }) => keys.has(key))
      .map((one) => ({ ...one, tally: readTally(one.properties.sureness), claims: [] }));
  });
}

/** The milestones with the claims; undefined where one may be of several, or the claims of its own have to be known. */
function grownOf(
  known: readonly Candidate[],
  come: readonly LevelClaim[],
  months: readonly HeldClaim[],
): HeldMilestone[] | undefined {
  const own = groupBy(come, (claim) => {
    const open = known.filter((candidate) => mayBeOf(claim, candidate));
    return open.length === 1 ? (open[0]?.id ?? '') : '';
  });
  const grown = [...own].map(([id, claims]) => {
    const milestone = known.find((candidate) => candidate.id === id);
    return milestone && grownBy(milestone, claims, months);
  });
  return grown.every((milestone) => milestone !== undefined) ? grown : undefined;
}

/** A milestone that began with a claim of another year is another one at every time. */
function mayBeOf({ fields: { date } }: LevelClaim, { tally, claims }: Candidate): boolean {
  const first = tally ? tally.years[0] : yearsCompared(claims.map(({ node }) => claimOfNode(node)))[0];
  return !first || !date || date.startsWith(first);
}

function grownBy(
  { id, properties, tally: before }: Candidate,
  come: readonly LevelClaim[],
  months: readonly HeldClaim[],
): HeldMilestone | undefined {
  if (!before) return undefined;
  const own = months.filter(({ supports }) =>
    supports.some((fact) => fact.label === 'Milestone' && fact.id === id),
  );
  const tally = grownTally(
    before,
    own.map(({ node }) => claimOfNode(node)),
    come,
  );
  return tally && { id, properties, tally, come };
}

async function readClaims(
  store: GraphStore,
  relations: readonly LevelsComing[],
  candidates: readonly Candidate[],
): Promise<void> {
  const claims = await claimsOf(
    store,
    candidates.map(({ at, id }) => ({ milestone: id, pair: relations[at]?.pair ?? '' })),
  );
  candidates.forEach((candidate, at) => {
    candidate.claims = claims[at] ?? [];
  });
}

async function claimsOf(
  store: GraphStore,
  milestones: readonly { readonly milestone: string; readonly pair: string }[],
): Promise<HeldClaim[][]> {
  if (milestones.length === 0) return [];
  const supporters = await everyNeighbour(store, {
    from: 'Milestone',
    ids: milestones.map(({ milestone }) => milestone),
    relationship: 'SUPPORTS',
    direction: 'in',
    label: 'Claim',
    properties: RESOLVED_PROPERTIES,
  });
  return milestones.map(({ milestone, pair }, at) =>
    (supporters[at] ?? []).map(({ node: { label, id, properties } }) => ({
      node: { label, id, properties },
      supports: [
        { label: 'Milestone', id: milestone },
        { label: 'Relation', id: pair },
      ],
    })),
  );
}
