import { firstDay, type PartialDate } from '../../src/domain/partial-date';
import { groupBy } from '../../src/graph/group-by';
import { type Claim, inOrder, placeOf } from './claim';
import { type LevelClaim, tellsLevel } from './levels-told';
import { MOST_LISTED } from './listed-claims';
import { COMPARED } from './matching';
import { daysOf, surenessByMonth } from './relation-days';
import { type Sureness, surenessDifference, surenessSum, writtenSureness } from './sureness';
import { KEPT } from './versions';

/**
 * What has to be known of the claims of a milestone that documents of very many days tell of, so that it can gain some
 * without all of them being read.
 */
export interface MilestoneTally {
  /** The last day for which the milestone keeps what was known of it: what comes after it changes no earlier version. */
  readonly last: string;
  /** Years that the claims name with which others are compared, in order; null of those that name none. */
  readonly years: readonly (string | null)[];
  readonly sureness: Sureness;
  /** Fields that some claim states, and those that some claim infers. */
  readonly stated: readonly string[];
  readonly inferred: readonly string[];
  readonly dates: readonly ToldDate[];
}

/** A date that claims tell of the milestone. */
export interface ToldDate {
  readonly date: PartialDate;
  /** By weight how many claims. */
  readonly weights: Sureness;
  /** The places of its first claims, in order. */
  readonly places: readonly string[];
}

/** Of claims in their order; undefined where they are few enough to be read. */
export function milestoneTally(claims: readonly LevelClaim[]): MilestoneTally | undefined {
  const days = claims.length > KEPT ? daysOf(claims) : [];
  const last = days[KEPT - 1];
  if (last === undefined || days.length === KEPT) return undefined;
  return {
    last,
    years: yearsCompared(claims),
    sureness: surenessByMonth(claims),
    ...namesOf(claims),
    dates: datesOf(claims),
  };
}

/**
 * With claims that come to those of the milestone; `months` are those that it has from the months of these. Undefined
 * where they may belong to another milestone, or change what was known on an earlier day.
 */
export function grownTally(
  tally: MilestoneTally,
  months: readonly Claim[],
  come: readonly LevelClaim[],
): MilestoneTally | undefined {
  const isEarly = ({ date }: LevelClaim) => date !== null && firstDay(date) <= tally.last;
  const differs = (claim: LevelClaim) => {
    const year = yearOf(claim);
    return year !== null && tally.years.some((own) => own !== null && own !== year);
  };
  if (come.some((claim) => isEarly(claim) || differs(claim))) return undefined;
  const gained = surenessDifference(surenessByMonth([...months, ...come]), surenessByMonth(months));
  const { stated, inferred } = namesOf(come);
  return {
    ...tally,
    sureness: surenessSum(tally.sureness, gained),
    stated: [...new Set([...tally.stated, ...stated])],
    inferred: [...new Set([...tally.inferred, ...inferred])],
    dates: bothDates(tally.dates, datesOf(come)),
  };
}

/** As a property of a node: JSON. */
export function writtenTally({ sureness, stated, inferred, dates, ...tally }: MilestoneTally): string {
  return JSON.stringify({
    ...tally,
    sureness: writtenSureness(sureness),
    stated: [...stated].sort(),
    inferred: [...inferred].sort(),
    dates: [...dates]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ date, weights, places }) => [date, writtenSureness(weights), places]),
  });
}

export function readTally(written: unknown): MilestoneTally | undefined {
  if (typeof written !== 'string') return undefined;
  const { sureness, dates, ...tally } = JSON.parse(written) as Omit<MilestoneTally, 'sureness' | 'dates'> & {
    sureness: [number, number][];
    dates: [string, [number, number][], string[]][];
  };
  return {
    ...tally,
    sureness: new Map(sureness),
    dates: dates.map(([date, weights, places]) => ({ date, weights: new Map(weights), places })),
  };
}

/** Of the first claims, with which others are compared: the years that they name. */
export function yearsCompared(claims: readonly Claim[]): (string | null)[] {
  return inOrder(claims.filter(tellsLevel)).slice(0, COMPARED).map(yearOf);
}

function yearOf({ fields: { date } }: LevelClaim): string | null {
  return date?.slice(0, 4) ?? null;
}

function namesOf(claims: readonly LevelClaim[]): Pick<MilestoneTally, 'stated' | 'inferred'> {
  const [stated, inferred] = [new Set<string>(), new Set<string>()];
  for (const claim of claims) {
    for (const [name, value] of Object.entries(claim.fields))
      if (value !== null && !claim.inferred.includes(name)) stated.add(name);
    for (const name of claim.inferred) inferred.add(name);
  }
  return { stated: [...stated], inferred: [...inferred] };
}

function datesOf(claims: readonly LevelClaim[]): ToldDate[] {
  const dated = claims.filter(({ fields }) => fields.date !== null);
  return [...groupBy(dated, ({ fields }) => fields.date ?? '')].map(([date, own]) => {
    const weights = new Map<number, number>();
    for (const { confidence, inferred } of own) {
      const weight = confidence * (inferred.includes('date') ? 0.5 : 1);
      weights.set(weight, (weights.get(weight) ?? 0) + 1);
    }
    return { date, weights, places: own.map(placeOf).sort().slice(0, MOST_LISTED) };
  });
}

function bothDates(a: readonly ToldDate[], b: readonly ToldDate[]): ToldDate[] {
  const dates = new Map(a.map((told) => [told.date, told]));
  for (const told of b) {
    const known = dates.get(told.date);
    dates.set(
      told.date,
      known
        ? {
            date: told.date,
            weights: surenessSum(known.weights, told.weights),
            places: [...known.places, ...told.places].sort().slice(0, MOST_LISTED),
          }
        : told,
    );
  }
  return [...dates.values()];
}
