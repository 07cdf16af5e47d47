import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import type { DocumentMention } from './document-mention';
import { ISSUED } from './mention';
import { isBareTitle } from './title';

/** A headline stands above so many characters, with what a page has before it. */
const LAST_HEADLINE = 500;

/** "A and B ink pact" above a text that names what they signed: the headline's word is no document of its own. */
export function withoutHeadlines(
  document: AnnotatedDocument,
  findings: readonly AgreementFinding[],
): AgreementFinding[] {
  const isHeadline = ({ evidence }: AgreementFinding) => {
    const [sentence] = evidence;
    if (!sentence || sentence.start > LAST_HEADLINE) return false;
    return document.paragraphs.some(
      ({ kind, start, end }) =>
        start <= sentence.start &&
        sentence.end <= end &&
        (kind === 'title' || (end - start < 120 && /[\p{L}\d]$/u.test(document.text.slice(start, end)))),
    );
  };
  return findings.filter((finding) => {
    if (!isSignedPaper(finding) || !isHeadline(finding)) return true;
    const told = findings.filter(
      (other) =>
        isSignedPaper(other) &&
        other.status === finding.status &&
        other.countries.join() === finding.countries.join() &&
        !isHeadline(other),
    );
    if (finding.agreementKind === 'agreement' && told.length > 0) return false;
    // "A, B sign MoU to exchange seeds" above the one memorandum that the text tells of, by whatever subject.
    const alike = told.filter(({ agreementKind }) => agreementKind === finding.agreementKind);
    const [only] = alike;
    return alike.length > 1 || !only || isBareTitle(only.title) || only.title.startsWith(finding.title);
  });
}

/**
 * Whether a sentence goes on about the document that was told before, under a plain word for it: "The agreement
 * was signed on several matters" after "signed a memorandum of understanding".
 */
export function isToldAgain(
  { abstract }: Sentence,
  { what, from, headEnd, tailStart, plural }: DocumentMention,
  told: readonly AgreementFinding[],
): boolean {
  return (
    !plural &&
    tailStart > headEnd &&
    !what.includes(' ') &&
    /^["“]?The $/u.test(abstract.slice(0, from)) &&
    told.some(isSignedPaper)
  );
}

/** One paper, which is signed rather than issued. */
function isSignedPaper({ agreementKind }: AgreementFinding): boolean {
  return agreementKind !== 'package' && !ISSUED.has(agreementKind);
}
