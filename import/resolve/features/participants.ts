import { APART, type Feature } from '../matching';
import { samePerson } from './people';

/** Who met: the same people, or all of those whom the shorter report names. */
export const participants: Feature<'meeting'> = (a, b) => {
  const [fewer, more] =
    a.fields.participants.length <= b.fields.participants.length
      ? [a.fields.participants, b.fields.participants]
      : [b.fields.participants, a.fields.participants];
  const common = fewer.filter((person) => more.some((other) => samePerson(person, other)));
  const names = common.map(({ name }) => name).join(', ');
  const feature = 'participants';
  if (common.length === 0) return { feature, weight: APART, because: 'no participant in common' };
  if (common.length === fewer.length)
    return fewer.length === more.length
      ? { feature, weight: 2, because: `both of ${names}` }
      : { feature, weight: 1.5, because: `both of ${names}; one report names more` };
  return fewer.length === more.length
    ? { feature, weight: APART, because: `only ${names} in common` }
    : { feature, weight: 1, because: `${names} in common` };
};
