import { datesOverlap } from '../../../src/domain/partial-date';
import { APART, type Feature } from '../matching';

/** Days between the reports of one signing. */
const REPORTED = 3;
/** Days between a plan and the signing. */
const PLANNED = 120;

/** The day of signing, or of the report where it is not told; a plan can be long before. */
export const agreementDate: Feature<'agreement'> = (a, b) => {
  const feature = 'date';
  const [one, other] = [a.fields.date ?? a.date, b.fields.date ?? b.date];
  if (!one || !other) return { feature, weight: APART, because: 'one of them has no date' };
  const because = `told of ${one} and ${other}`;
  if (datesOverlap(one, other, REPORTED)) return { feature, weight: 1.5, because };
  const planned = a.fields.status === 'planned' || b.fields.status === 'planned';
  return planned && datesOverlap(one, other, PLANNED)
    ? { feature, weight: 1.25, because: `${because}, one of them planned` }
    : { feature, weight: APART, because };
};
