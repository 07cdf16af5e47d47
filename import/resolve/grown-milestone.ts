import type { Properties } from '../../src/graph/node';
import type { Claim } from './claim';
import { dated, type Fact, reported } from './fact';
import type { HeldMilestone } from './held';
import { type MilestoneTally, type ToldDate, writtenTally } from './milestone-tally';
import { MILESTONE_DATE, milestoneCaption } from './milestones';
import { confidenceIn, sourcesIn } from './sureness';
import { grownVersions } from './versions';

/** A milestone with what new claims add to it: just what all of its claims would make of it. */
export function grownMilestone(
  { id, properties, tally, come }: HeldMilestone,
  names: readonly string[],
): Fact {
  const dates = inOrderOfPlace(tally.dates);
  const date = bestDate(dates);
  const now: Properties = {
    ...properties,
    sources: sourcesIn(tally.sureness),
    confidence: confidenceIn(tally.sureness),
    inferred: inferredIn(tally),
    disputes: disputesIn(dates),
    ...reported([textOf(properties.firstReported), textOf(properties.lastReported), ...come.map(told)]),
    caption: milestoneCaption(names, properties, date),
    ...dated('date', date),
    sureness: writtenTally(tally),
  };
  return {
    grows: true,
    node: { label: 'Milestone', id, properties: { ...now, versions: grownVersions(properties, now) } },
    relationships: [],
    claims: come.map((claim) => claim.id),
  };
}

function told({ date }: Claim): string | null {
  return date;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function inferredIn({ stated, inferred }: MilestoneTally): string[] {
  return inferred.filter((name) => !stated.includes(name)).sort();
}

function inOrderOfPlace(dates: readonly ToldDate[]): ToldDate[] {
  return [...dates].sort((a, b) => ((a.places[0] ?? '') < (b.places[0] ?? '') ? -1 : 1));
}

/** The date that most and surest claims tell; of equal ones the first told. */
function bestDate(dates: readonly ToldDate[]): string | null {
  let best: { readonly date: string; readonly weight: number } | null = null;
  for (const { date, weights } of dates) {
    const weight = [...weights].reduce((sum, [each, count]) => sum + each * count, 0);
    if (best === null || weight > best.weight + 1e-9) best = { date, weight };
  }
  return best?.date ?? null;
}

function disputesIn(dates: readonly ToldDate[]): string | null {
  const agree = MILESTONE_DATE.agree ?? (() => false);
  const contradict = dates.some((a, at) => dates.slice(at + 1).some((b) => !agree(a.date, b.date)));
  if (!contradict) return null;
  const values = dates.map(({ date, places }) => ({ value: date, claims: places.map(claimAt).sort() }));
  return JSON.stringify([{ field: MILESTONE_DATE.field, values }]);
}

function claimAt(place: string): string {
  return place.slice(place.lastIndexOf(' ') + 1);
}
