import { APART, type Feature } from '../matching';

/** One-on-one and extended talks on one visit are two meetings. */
export const meetingFormat: Feature<'meeting'> = (a, b) => {
  const [one, other] = [a.fields.format, b.fields.format];
  if (one === 'unspecified' || other === 'unspecified') return undefined;
  return one === other
    ? { feature: 'format', weight: 0.5, because: `both ${one}` }
    : { feature: 'format', weight: APART, because: `${one} and ${other}` };
};
