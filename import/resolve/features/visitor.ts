import { APART, type Feature } from '../matching';
import { samePerson } from './people';

/** Who travels: the same leader, or spellings of one name. Two visitors are two visits. */
export const visitor: Feature<'visit'> = (a, b) => {
  const [one, other] = [a.fields.visitor, b.fields.visitor];
  if (!one || !other) return undefined;
  const feature = 'visitor';
  if (one.id === other.id) return { feature, weight: 2, because: `both of ${one.name}` };
  return samePerson(one, other)
    ? { feature, weight: 1.5, because: `${one.name} and ${other.name} are spellings of one name` }
    : { feature, weight: APART, because: `${one.name} is not ${other.name}` };
};
