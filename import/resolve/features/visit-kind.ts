import type { Feature } from '../matching';

/** Its kind in protocol. Outlets name one visit differently, so that it says little either way. */
export const visitKind: Feature<'visit'> = (a, b) => {
  const [one, other] = [a.fields.kind, b.fields.kind];
  if (one === 'unspecified' || other === 'unspecified') return undefined;
  return one === other
    ? { feature: 'kind', weight: 0.5, because: `both called ${one}` }
    : { feature: 'kind', weight: -0.5, because: `called ${one} and ${other}` };
};
