import { datesOverlap } from '../../../src/domain/partial-date';
import type { Claim } from '../claim';
import { APART, type Feature } from '../matching';

/** Which edition of an event: its number and its year, or the time of the report where neither is told. */
export const edition: Feature<'event'> = (a, b) => {
  const feature = 'edition';
  for (const field of ['edition', 'year'] as const) {
    const [one, other] = [a.fields[field], b.fields[field]];
    if (one !== null && other !== null && one !== other)
      return { feature, weight: APART, because: `${field} ${one} and ${other}` };
  }
  const common = (['edition', 'year'] as const).find(
    (field) => a.fields[field] !== null && a.fields[field] === b.fields[field],
  );
  if (common) return { feature, weight: 4, because: `both ${common} ${a.fields[common]}` };
  const [one, other] = [timeOf(a), timeOf(b)];
  return one && other && !datesOverlap(one, other, 300)
    ? { feature, weight: 1.5, because: `told of ${one} and ${other}, years apart` }
    : { feature, weight: 3, because: 'neither number nor year tells them apart' };
};

function timeOf(claim: Claim<'event'>): string | null {
  return claim.fields.year === null ? claim.date : String(claim.fields.year);
}
