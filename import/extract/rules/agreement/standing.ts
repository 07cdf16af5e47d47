import type { DocumentMention } from './document-mention';
import type { AgreementTerms } from './terms';

/**
 * Whether a sentence that tells of no signing takes a document of two for granted, under a name that tells whose
 * it is: "covered by Article 5 of the A-B Security Treaty", "reflected in the Treaty of Friendship between our two
 * countries". One that is discussed or sought may still be to come.
 */
export function isStanding(
  abstract: string,
  { start, headEnd, plural }: Pick<DocumentMention, 'start' | 'headEnd' | 'plural'>,
  terms: AgreementTerms,
): boolean {
  if (plural) return false;
  const what = abstract.slice(start, headEnd);
  const after = abstract.slice(headEnd, headEnd + 160);
  const own = NAMED_OF_TWO.test(what) || (NAME.test(what) && OF_TWO.test(after));
  return (
    own &&
    (terms.standing.test(abstract.slice(Math.max(0, start - 90), start)) || terms.standingAfter.test(after))
  );
}

/** "The A-B Security Treaty", "the A-B security treaty". */
const NAMED_OF_TWO = /^<[CG]\d+>(?: ?[-–/] ?| and )<[CG]\d+> [^<>]*(?:\p{Lu}[\p{L}-]*|treaty|convention)$/u;
/** "Special Status Agreement", "Treaty of Friendship". */
const NAME = /^(?:\p{Lu}[\p{L}-]*|of|and|on|[ "“])+$/u;
const OF_TWO =
  /^(?: \(\p{Lu}+\))?(?: (?:of|on|for) [^.;,<>]{3,60})? (?:of|between) (?:the |our |both )?(?:<B\d+>|(?:two )?(?:countries|nations|states)(?!\p{L})|<[CG]\d+> and (?:the )?<[CG]\d+>)/u;
