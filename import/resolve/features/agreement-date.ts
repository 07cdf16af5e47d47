import { datesOverlap, daysBetween, firstDay, lastDay } from '../../../src/domain/partial-date';
import type { Claim } from '../claim';
import { APART, type Feature } from '../matching';
import { isTelling } from './title';

/** Days between the reports of one signing. */
const REPORTED = 3;
/** Days between a plan and the signing. */
export const PLANNED_WITHIN = 120;
/** Days from the signing to what becomes of it. */
export const FOLLOWED_WITHIN = 730;

/** The day of signing, or of the report where it is not told; a plan can be long before, ratification and entry into force long after. */
export const agreementDate: Feature<'agreement'> = (a, b) => {
  const feature = 'date';
  const [one, other] = [a.fields.date ?? a.date, b.fields.date ?? b.date];
  if (!one || !other) return { feature, weight: APART, because: 'one of them has no date' };
  const because = `told of ${one} and ${other}`;
  if (datesOverlap(one, other, REPORTED)) return { feature, weight: 1.5, because };
  if (follows(a, b) || follows(b, a))
    return { feature, weight: 1, because: `${because}, one of them of what became of it` };
  const planned = a.fields.status === 'planned' || b.fields.status === 'planned';
  return planned && datesOverlap(one, other, PLANNED_WITHIN)
    ? { feature, weight: 1.25, because: `${because}, one of them planned` }
    : { feature, weight: APART, because };
};

/** Whether an agreement has been ratified or is in force: told with the day of that. */
export function isFurther({ status }: Claim<'agreement'>['fields']): boolean {
  return status === 'ratified' || status === 'in-force';
}

/** Whether the second can tell of what became of the first: of a title that says more than what kind of document it is. */
function follows(first: Claim<'agreement'>, second: Claim<'agreement'>): boolean {
  if (!isFurther(second.fields) || !isTelling(first.fields.title) || !isTelling(second.fields.title))
    return false;
  const [begun, then] = [first.fields.date ?? first.date, second.fields.date ?? second.date];
  if (!begun || !then) return false;
  const days = daysBetween(firstDay(begun), lastDay(then));
  return (days >= 0 || isFurther(first.fields)) && Math.abs(days) <= FOLLOWED_WITHIN;
}
