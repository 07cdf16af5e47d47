import { datesOverlap } from '../../../src/domain/partial-date';
import { APART, type Feature } from '../matching';

/** Days between a meeting and a report that does not date it. */
const REPORTED = 2;
/** Days between them at which it is a question. */
const DOUBTFUL = 7;

const feature = 'date';

/** The day. A call between far time zones has two; two days in a row are else two meetings, or a question. */
export const meetingDate: Feature<'meeting'> = (a, b) => {
  const [one, other] = [a.fields.date ?? a.date, b.fields.date ?? b.date];
  if (!one || !other) return { feature, weight: APART, because: 'one of them has no date' };
  const told = `${one} and ${other}`;
  if (a.fields.date && b.fields.date) {
    if (datesOverlap(one, other))
      return one === other
        ? { feature, weight: 2, because: `both on ${one}` }
        : { feature, weight: 1.25, because: `${told} can be the same day` };
    if (!datesOverlap(one, other, 1)) return { feature, weight: APART, because: `${told} are days apart` };
    return a.fields.channel === 'in-person'
      ? { feature, weight: -0.5, because: `${told} are a day apart` }
      : { feature, weight: 1, because: `${told}: a day apart, as in two time zones` };
  }
  if (datesOverlap(one, other, REPORTED))
    return { feature, weight: 1.5, because: `told of ${told}, within ${REPORTED} days` };
  return datesOverlap(one, other, DOUBTFUL)
    ? { feature, weight: -0.25, because: `told of ${told}, within ${DOUBTFUL} days` }
    : { feature, weight: APART, because: `told of ${told}` };
};
