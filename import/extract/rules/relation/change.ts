import type { RelationChange, RelationLevel } from '../../../../src/domain/kinds';
import type { RelationTerms } from './terms';

/** How far before a level its verb may stand. */
const REACH = 180;

/**
 * What a sentence says of a level: the verb that stands nearest to it, with what comes before the
 * verb ("will", "hopes to", "agreed to"). Null where it is only wished for. `headline` is for titles,
 * in which "A and B to raise ties to …" announces what is to come.
 */
export function changeAt(
  before: string,
  after: string,
  level: RelationLevel,
  terms: RelationTerms,
  headline: boolean,
): RelationChange | null {
  const clause = before.slice(-REACH).replace(/^.*[;:] /su, '');
  let best: { change: RelationChange; at: number } | null = null;
  for (const { change, before: pattern } of terms.changes) {
    const match = pattern?.exec(clause);
    if (match && (!best || match.index > best.at)) best = { change, at: match.index };
  }
  if (!best) {
    for (const { change, after: pattern } of terms.changes) {
      if (pattern?.test(after)) return change;
    }
    return 'current';
  }
  const lead = clause.slice(0, best.at).trimEnd();
  if (terms.changes.some(({ change, after: pattern }) => change === 'expected' && pattern?.test(after)))
    return 'expected';
  if (terms.settled.test(lead))
    return level === 'diplomatic-relations' && best.change === 'established' ? 'announced' : best.change;
  if (/sign(?:ed|s) [^.;]{0,60} to$/iu.test(lead)) return best.change;
  if (terms.wished.test(lead)) return null;
  if (terms.future.test(lead))
    return best.change === 'ended' || best.change === 'suspended' ? null : 'expected';
  if (/(?:^| )to$/u.test(lead) && !/\bfirst (?:[^.;,]{0,110} )?to$/u.test(lead))
    return headline ? 'expected' : null;
  return best.change;
}
