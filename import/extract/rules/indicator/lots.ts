import type { AnnotatedDocument } from '../../annotate/model';
import type { AgreementFinding, Finding, IndicatorFinding } from '../../finding';
import { SEVERAL_PAPERS } from '../agreement/several';
import { documentsOf } from '../phrase/indicator';
import type { IndicatorTerms } from './terms';

/** "They put their names to nine agreements": the counts of lots whose sentences have no verb that tells a figure. */
export function lotsOf(
  document: AnnotatedDocument,
  findings: readonly Finding[],
  figures: readonly IndicatorFinding[],
  terms: IndicatorTerms,
): IndicatorFinding[] {
  const counted = new Set(figures.flatMap(({ name, value }) => (name === 'documents' ? [value] : [])));
  const lots = findings.filter(
    (finding): finding is AgreementFinding =>
      finding.kind === 'agreement' &&
      finding.rule === 'agreement' &&
      finding.number !== null &&
      !counted.has(finding.number) &&
      SEVERAL_PAPERS.test(finding.title) &&
      !isToldBefore(document, finding),
  );
  return lots.flatMap((lot) =>
    documentsOf(document, [lot]).map((figure) => ({
      ...figure,
      rule: 'indicator',
      unit: nounOf(lot, terms),
    })),
  );
}

/** "Six memoranda will be signed": papers that are counted are still to come where the lot is. */
export function asTheLot(figure: IndicatorFinding, findings: readonly Finding[]): IndicatorFinding {
  if (figure.name !== 'documents') return figure;
  const start = figure.evidence[0]?.start;
  const lot = findings.find(
    (finding): finding is AgreementFinding =>
      finding.kind === 'agreement' &&
      finding.number === figure.value &&
      finding.evidence.some((evidence) => evidence.start === start),
  );
  return lot ? { ...figure, status: lot.status === 'planned' ? 'target' : 'actual' } : figure;
}

/** "The two memoranda": they were counted before. */
function isToldBefore({ text }: AnnotatedDocument, { evidence, title }: AgreementFinding): boolean {
  return evidence.some(({ start, end }) => {
    const sentence = text.slice(start, end);
    const at = sentence.indexOf(title);
    return at > 0 && /(?<!\p{L})(?:the|these|those) $/iu.test(sentence.slice(0, at));
  });
}

/** What a lot is of: "nine bilateral cooperation agreements" are agreements. */
function nounOf({ title }: AgreementFinding, { words }: IndicatorTerms): string {
  const noun = SEVERAL_PAPERS.exec(title)?.[0].toLowerCase();
  return noun === undefined ? 'documents' : (words.units[noun] ?? noun);
}
