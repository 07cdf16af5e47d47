import type { AgreementStatus } from '../../../src/domain/kinds';
import type { AgreementTerms } from './agreement-terms';

/** How far a verb may stand from the document it is said of. */
const REACH = 190;

/**
 * What a sentence says became of a document, from the words before it and after its title; null where
 * it denies it, hopes for it, only refers to it, or says nothing. What is to come is asked first:
 * "will sign" holds "sign".
 */
export function agreementStatus(
  sentence: string,
  start: number,
  end: number,
  terms: AgreementTerms,
  headline: boolean,
): AgreementStatus | null {
  const before = sentence.slice(Math.max(0, start - REACH), start).replace(/^.*; /su, '');
  const after = sentence.slice(end, end + REACH);
  if (terms.endedBefore.test(before)) return 'ended';
  if (terms.denied.test(before.slice(-70)) || terms.wishedAfter.test(after)) return null;
  if (terms.ratifiedBefore.test(before) || terms.ratifiedAfter.test(after)) return 'ratified';
  const referred = terms.not.test(before.slice(-80));
  const wished = terms.wished.test(before);
  const planned = terms.plannedAfter.exec(after)?.[0].length;
  const done = terms.signedAfter.exec(after)?.[0].length;
  // "Documents were signed, according to which it is planned to …": the nearer verb is the document's.
  const ahead = planned !== undefined && !(done !== undefined && done < planned);
  if (!referred && (terms.plannedBefore.test(before) || ahead)) {
    const hoped = wished && /(?:hope|hoping|propos|urg|call|suggest|interest)/iu.test(before);
    return hoped ? null : 'planned';
  }
  if (headline && terms.plannedHeadline.test(before)) return 'planned';
  if (terms.inForceAfter.test(after) || terms.inForceBefore.test(before)) return 'in-force';
  if (wished || referred || (terms.bareVerb.test(before) && terms.proposed.test(sentence.slice(0, start))))
    return null;
  if (terms.signedBefore.test(before) || terms.signedAfter.test(after)) return 'signed';
  return null;
}
