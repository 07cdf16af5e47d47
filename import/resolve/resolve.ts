import { resolveAgreements } from './agreements';
import type { Claim, ClaimKind } from './claim';
import type { BlockContext, Fact } from './fact';
import { resolveMeetings } from './meetings';
import { resolveOffices } from './offices';
import { resolveEvents, resolveIndicators, resolveInstitutions, resolveStatements } from './others';
import { resolveRelation } from './relations';
import { resolveVisits } from './visits';

/** Facts of one block: a function of its claims alone, whatever order they came in. */
export function resolveBlock(claims: readonly Claim[], context: BlockContext): Fact[] {
  if (claims.length === 0) return emptyBlock(context);
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
      return resolveOffices(of(claims, 'office'), context);
    default:
      throw new Error(
        `Unknown block ${context.key}: a claim's block begins with the kind of its facts. Re-import with entente import --refresh.`,
      );
  }
}

/** A leader of the reference data stays without any claim; nothing else does. */
function emptyBlock(context: BlockContext): Fact[] {
  return context.key.startsWith('office:') ? resolveOffices([], context) : [];
}

function of<K extends ClaimKind>(claims: readonly Claim[], ...kinds: readonly K[]): Claim<K>[] {
  return claims.filter((claim): claim is Claim<K> & Claim =>
    (kinds as readonly string[]).includes(claim.kind),
  ) as unknown as Claim<K>[];
}
