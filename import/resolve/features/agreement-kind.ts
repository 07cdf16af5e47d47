import type { AgreementKind } from '../../../src/domain/kinds';
import { APART, type Feature } from '../matching';

/** Kinds that outlets take for each other. */
const CONFUSED: readonly (readonly AgreementKind[])[] = [
  ['treaty', 'agreement', 'other'],
  ['joint-statement', 'declaration', 'communique'],
  ['memorandum', 'agreement', 'letter-of-intent', 'protocol'],
  ['action-plan', 'roadmap', 'programme'],
];

/** What kind of document, and of a package how many. */
export const agreementKind: Feature<'agreement'> = (a, b) => {
  const [one, other] = [a.fields.kind, b.fields.kind];
  const feature = 'kind';
  if (one === 'package' && other === 'package')
    return a.fields.number === b.fields.number
      ? undefined
      : { feature, weight: APART, because: `${a.fields.number} and ${b.fields.number} documents` };
  if (one === other) return undefined;
  return CONFUSED.some((kinds) => kinds.includes(one) && kinds.includes(other))
    ? { feature, weight: -1, because: `called ${one} and ${other}` }
    : { feature, weight: APART, because: `${one} and ${other}` };
};
