import type { Claim, ClaimKind } from '../claim';
import type { Matcher } from '../clusters';
import { APART, SAME } from '../matching';

/** Claims with one key are of one thing; others never are. */
export function byKey<K extends ClaimKind>(
  kind: K,
  feature: string,
  keyOf: (claim: Claim<K>) => string,
): Matcher<K> {
  const keys = (claim: Claim<K>) => [keyOf(claim)];
  return {
    kind,
    features: [
      (a, b) =>
        keyOf(a) === keyOf(b)
          ? { feature, weight: SAME, because: `the same ${feature}` }
          : { feature, weight: APART, because: `another ${feature}` },
    ],
    kept: keys,
    sought: keys,
  };
}
