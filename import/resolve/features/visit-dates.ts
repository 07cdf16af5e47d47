import { datesOverlap, daysBetween, firstDay, lastDay } from '../../../src/domain/partial-date';
import type { Claim } from '../claim';
import { APART, type Evidence, type Feature } from '../matching';

type VisitClaim = Claim<'visit'>;

/** Days by which two reports of one visit may differ: time zones, and a day of travel. */
const SLACK = 1;
/** Days after its report within which an undated visit took place, or took place before it. */
const REPORTED = 31;
/** Days ahead at which visits are announced without a day. */
export const ANNOUNCED = 120;
/** Days by which a visit that did not take place on its day can have been moved for a curator to be asked. */
export const MOVED = 365;

/** Days apart at which one of two reports can be wrong. */
const NEAR = 3;

const feature = 'dates';

/** When: days in common, or the time of the reports where a claim has no day. Days apart are two visits, unless one was put off. */
export const visitDates: Feature<'visit'> = (a, b) => {
  const [one, other] = [a.fields.start, b.fields.start];
  if (one && other && isPrecise(a) && isPrecise(b)) return ofPrecise(a, b);
  const dated = isPrecise(a) ? a : isPrecise(b) ? b : null;
  if (one && other)
    return datesOverlap(one, other)
      ? { feature, weight: 1, because: `${one} and ${other} can be the same time` }
      : apart(one, other);
  if (!dated) return ofReports(a, b);
  const vague = dated === a ? b : a;
  return toldAbout(vague, dated.fields.start as string);
};

function ofPrecise(a: VisitClaim, b: VisitClaim): Evidence {
  const [one, other] = [periodOf(a), periodOf(b)];
  if (datesOverlap(one, other)) {
    const day = one.length >= 10 && other.length >= 10;
    return { feature, weight: day ? 3 : 2, because: `${one} and ${other} have days in common` };
  }
  if (datesOverlap(one, other, SLACK))
    return { feature, weight: 2, because: `${one} and ${other} are a day apart` };
  const gap = Math.max(
    daysBetween(lastDay(one), firstDay(other)),
    daysBetween(lastDay(other), firstDay(one)),
  );
  if ([a, b].some(isCalledOff) && gap <= MOVED)
    return { feature, weight: -0.5, because: `one was put off or called off, the other is ${gap} days away` };
  if ([a, b].some(isPlan) && gap <= NEAR)
    return {
      feature,
      weight: 1,
      because: `${one} and ${other} are ${gap} days apart, one of them planned`,
    };
  if ([a, b].some(isPlan) && gap <= 7)
    return {
      feature,
      weight: -0.5,
      because: `${one} and ${other} are ${gap} days apart, one of them planned`,
    };
  if (gap <= NEAR) return { feature, weight: -1.5, because: `${one} and ${other} are ${gap} days apart` };
  return apart(one, other);
}

/** A claim without a day beside the day of another: it can mean what is reported at about its time. */
function toldAbout(vague: VisitClaim, start: string): Evidence {
  const { start: year, status } = vague.fields;
  if (year)
    return datesOverlap(year, start)
      ? { feature, weight: 1, because: `${start} is in ${year}` }
      : apart(year, start);
  if (!vague.date) return { feature, weight: -1.5, because: 'one report has no date' };
  const reach = status === 'planned' ? ANNOUNCED : REPORTED;
  return datesOverlap(start, vague.date, reach)
    ? { feature, weight: 1, because: `reported on ${vague.date}, within ${reach} days of ${start}` }
    : { feature, weight: -1.5, because: `reported on ${vague.date}, far from ${start}` };
}

function ofReports(a: VisitClaim, b: VisitClaim): Evidence {
  if (a.document === b.document) return { feature, weight: 1, because: 'both of one document' };
  const [one, other] = [a.fields.start ?? a.date, b.fields.start ?? b.date];
  if (!one || !other) return { feature, weight: -1.5, because: 'one report has no date' };
  const reach = [a, b].some(isPlan) ? ANNOUNCED : REPORTED;
  return datesOverlap(one, other, reach)
    ? { feature, weight: 1, because: `told of ${one} and ${other}, within ${reach} days` }
    : { feature, weight: -1.5, because: `told of ${one} and ${other}, far from each other` };
}

function apart(one: string, other: string): Evidence {
  return { feature, weight: APART, because: `${one} and ${other} have no day in common` };
}

/** Whether a claim tells at least the month. */
export function isPrecise(claim: VisitClaim): boolean {
  return (claim.fields.start?.length ?? 0) >= 7;
}

export function periodOf({ fields: { start, end } }: VisitClaim): string {
  return end && start && end >= start ? `${start}/${end}` : (start ?? '');
}

export function isCalledOff({ fields: { status } }: VisitClaim): boolean {
  return status === 'postponed' || status === 'cancelled' || status === 'denied';
}

function isPlan({ fields: { status } }: VisitClaim): boolean {
  return status === 'planned';
}
