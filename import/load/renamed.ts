import { overlaps } from '../../src/domain/extraction-record';
import { fold } from '../../src/domain/identity';
import { soundsOf } from '../../src/domain/name-sounds';
import type { GraphNode, NodeRef } from '../../src/graph/node';
import type { Reference } from '../../src/reference/reference';
import type { Claim } from '../resolve/claim';
import { institutionName } from '../resolve/features/institution-name';
import { nameSimilarity } from '../resolve/features/names';

/** Likeness of two persons' names from which one place of a text can name one person by both. */
const LIKE = 0.6;

/** What documents that are read anew said of leaders and institutions before, and say now. */
export interface Rereading {
  readonly removed: readonly Claim[];
  readonly added: readonly Claim[];
  /** The leader or institution that a claim told of before, or tells of now. */
  readonly before: (claim: Claim) => string | undefined;
  readonly now: (claim: Claim) => string | undefined;
}

/**
 * For each leader and institution that is gone because its documents are read anew: the one that most of its claims
 * have become, where it is told of at the same place of the same document under a name like it.
 */
export function renamed(
  gone: readonly NodeRef[],
  { removed, added, before, now }: Rereading,
  reference: Reference,
): GraphNode[] {
  return gone.flatMap(({ label, id }) => {
    const kind = label === 'Leader' ? 'office' : 'institution';
    const own = removed.filter((claim) => claim.kind === kind && before(claim) === id);
    const votes = new Map<string, number>();
    for (const claim of own) {
      const heirs = new Set(
        added
          .filter(
            (other) => isAtItsPlace(claim, other) && areLike(nameOf(claim), nameOf(other), kind, reference),
          )
          .flatMap((other) => now(other) ?? []),
      );
      const [heir] = heirs;
      if (heir !== undefined && heirs.size === 1) votes.set(heir, (votes.get(heir) ?? 0) + 1);
    }
    const [chosen] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!chosen || chosen[0] === id || chosen[1] * 2 <= own.length) return [];
    return [{ label: 'Redirect', id: `${label}:${id}`, properties: { label, target: chosen[0] } }];
  });
}

function isAtItsPlace(claim: Claim, other: Claim): boolean {
  return claim.document === other.document && claim.kind === other.kind && overlaps(claim, other);
}

function nameOf({ fields }: Claim): string {
  return 'person' in fields ? fields.person.name : 'name' in fields ? fields.name : '';
}

function areLike(a: string, b: string, kind: 'office' | 'institution', reference: Reference): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === '' || other === '') return false;
  if (one.includes(other) || other.includes(one)) return true;
  if (kind === 'institution') return institutionName(a, b, reference) !== undefined;
  return nameSimilarity(a, b) >= LIKE || soundsOf(a).at(-1) === soundsOf(b).at(-1);
}
