import { resolveAgreements } from './agreements';
import type { Claim, ClaimKind } from './claim';
import { resolveEvents } from './events';
import { type BlockContext, type Fact, NOTHING, type Resolution } from './fact';
import { grownLeader } from './grown-leader';
import { resolveIndicators } from './indicators';
import { resolveInstitutions } from './institutions';
import { resolveMeetings } from './meetings';
import { leaderOf } from './office-block';
import { resolveOffices } from './offices';
import { grownRelation, resolveRelation } from './relations';
import { resolveStatements } from './statements';
import { resolveVisits } from './visits';

/** Facts of one block: a function of its claims alone, whatever order they came in. */
export function resolveBlock(claims: readonly Claim[], context: BlockContext): Resolution {
  const { relation, leader } = context.held ?? {};
  if (relation) return grownRelation(of(claims, 'relation', 'sector', 'contact'), relation, context);
  if (leader) return { ...NOTHING, facts: [grownLeader(leader, context)] };
  if (claims.length === 0) return { ...NOTHING, facts: emptyBlock(context) };
  switch (context.key.slice(0, context.key.indexOf(':'))) {
    case 'visit':
      return resolveVisits(of(claims, 'visit', 'topic'), context);
    case 'meeting':
      return resolveMeetings(of(claims, 'meeting', 'topic'), context);
    case 'agreement':
      return resolveAgreements(of(claims, 'agreement', 'topic'), context);
    case 'relation':
      return resolveRelation(of(claims, 'relation', 'sector', 'contact'), context);
    case 'statement':
      return resolveStatements(of(claims, 'statement'), context);
    case 'institution':
      return resolveInstitutions(of(claims, 'institution'), context);
    case 'indicator':
      return resolveIndicators(of(claims, 'indicator'), context);
    case 'event':
      return resolveEvents(of(claims, 'event'), context);
    case 'office':
      return { ...NOTHING, facts: resolveOffices(of(claims, 'office'), context) };
    default:
      throw new Error(
        `Unknown block ${context.key}: a claim's block begins with the kind of its facts. Re-import with entente import --refresh.`,
      );
  }
}

/** A leader of the reference data stays without any claim; nothing else does. */
function emptyBlock(context: BlockContext): Fact[] {
  return leaderOf(context.key) !== undefined ? resolveOffices([], context) : [];
}

function of<K extends ClaimKind>(claims: readonly Claim[], ...kinds: readonly K[]): Claim<K>[] {
  return claims.filter((claim): claim is Claim<K> & Claim =>
    (kinds as readonly string[]).includes(claim.kind),
  ) as unknown as Claim<K>[];
}
