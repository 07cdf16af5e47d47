import type { Claim, ClaimKind } from '../claim';
import type { Matcher } from '../matcher';
import { APART, SAME } from '../matching';

/** Claims with one key are of one thing; others never are. */
export function byKey<K extends ClaimKind>(
  kind: K,
  feature: string,
  keyOf: (claim: Claim<K>) => string,
): Matcher<K> {
  const known = new WeakMap<Claim<K>, readonly string[]>();
  const keys = (claim: Claim<K>): readonly string[] => {
    const found = known.get(claim) ?? [keyOf(claim)];
    known.set(claim, found);
    return found;
  };
  return {
    kind,
    features: [
      (a, b) =>
        keys(a)[0] === keys(b)[0]
          ? { feature, weight: SAME, because: `the same ${feature}` }
          : { feature, weight: APART, because: `another ${feature}` },
    ],
    kept: keys,
    sought: keys,
  };
}
