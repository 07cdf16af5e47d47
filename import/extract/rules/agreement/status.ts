import type { AgreementStatus } from '../../../../src/domain/kinds';
import { occursInPart } from '../../search/search';
import type { AgreementTerms } from './terms';

/** How far a verb may stand from the document it is said of. */
const REACH = 190;

/** "The sides signed a memorandum, which is expected to help": what follows tells what it is for. */
const DONE_RIGHT_BEFORE =
  /(?<!(?:will|would|to|may|can|could|should|shall|not|be) (?:\p{L}+ )?)(?:signed|inked|exchanged|concluded|(?:witnessed|oversaw|saw|attended|presided over) (?:<D\d+> )?the (?:\p{L}+ )?(?:signing|exchange|inking) of)(?: (?:\p{L}+ly|an?|the|new|<D\d+>)){0,3} $/iu;

/** "Signed a memorandum on a chair that will include a course": what the document is about is to come. */
const DESCRIBED =
  /^[^.;,]{0,60}?,? (?:that|which) (?:will|would|is to|are to)(?![^.;]{0,120} be (?:\p{L}+,? (?:and )?){0,3}(?:signed|concluded|inked|adopted|initialled|finali[sz]ed))/iu;

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
  const told = (pattern: RegExp, part: string) => occursInPart(sentence, part, pattern);
  if (told(terms.endedBefore, before) || told(terms.endedAfter, after)) return 'ended';
  if (
    told(terms.denied, before.slice(-70)) ||
    told(terms.wishedAfter, after) ||
    told(terms.failedAfter, after)
  )
    return null;
  if (told(terms.toRatify, before)) return told(terms.wished, before) ? null : 'planned';
  if (told(terms.ratifiedBefore, before) || told(terms.ratifiedAfter, after)) return 'ratified';
  const referred = told(terms.not, before.slice(-80));
  const planned = terms.plannedAfter.exec(after)?.[0].length;
  const done = terms.signedAfter.exec(after)?.[0].length;
  // "Documents were signed, according to which it is planned to …": the nearer verb is the document's.
  const own = DONE_RIGHT_BEFORE.test(before);
  const wished = !own && told(terms.wished, before);
  const described = DESCRIBED.test(after);
  const ahead = planned !== undefined && !own && !described && !(done !== undefined && done < planned);
  if (!referred && (told(terms.plannedBefore, before) || ahead)) {
    const hoped =
      wished && /(?:hope|hoping|propos|urg|call|suggest|interest|read(?:y|iness)|willing)/iu.test(before);
    return hoped ? null : 'planned';
  }
  if (headline && told(terms.plannedHeadline, before)) return 'planned';
  if (told(terms.inForceAfter, after) || told(terms.inForceBefore, before)) return 'in-force';
  if (told(terms.signedBy, after)) return 'signed';
  if (wished || referred || (told(terms.bareVerb, before) && told(terms.proposed, sentence.slice(0, start))))
    return null;
  if (told(terms.signedBefore, before) || told(terms.signedAfter, after)) return 'signed';
  return null;
}
