import { overlaps } from '../../../src/domain/extraction-record';
import { fold } from '../../../src/domain/identity';
import type { Reference } from '../../../src/reference/reference';
import type { Finding, FindingOf } from '../../extract/finding';
import { type ClaimMaker, people } from './claim-maker';

/**
 * What the visit, the talks and the agreements of the document are about: a field of cooperation of their pair
 * belongs to the one visit that takes place, to the one meeting that both sides speak at or whose sentence
 * names it, and to the one agreement of its sentence whose title names it, or which
 * is a set of documents.
 */
export function claimsOfTopics(maker: ClaimMaker): void {
  const { findings, reference } = maker.extraction;
  const meetings = findings.filter((finding) => finding.kind === 'meeting' && finding.status === 'held');
  const agreements = findings.filter((finding) => finding.kind === 'agreement');
  for (const finding of findings) {
    if (finding.kind !== 'sector' || finding.countries.length !== 2) continue;
    const same = (other: Finding) =>
      'countries' in other && other.countries.join() === finding.countries.join();
    const within = (other: Finding) =>
      other.evidence.some((a) => finding.evidence.some((b) => overlaps(a, b)));
    const held = meetings.filter(same);
    const signed = agreements.filter(
      (agreement) => same(agreement) && within(agreement) && isAbout(agreement, finding.code, reference),
    );
    const subjects = [
      maker.visitDuring(finding.countries, []),
      held.length === 1 && (finding.raisedBy.length === 0 || held.some(within))
        ? maker.claimOf(held[0] as Finding)
        : undefined,
      signed.length === 1 ? maker.claimOf(signed[0] as Finding) : undefined,
    ];
    for (const subject of subjects)
      if (subject)
        maker.add(
          { ...finding, inferred: new Set(['of']) },
          'topic',
          subject.block,
          { code: finding.code, of: subject.id, raisedBy: people(finding.raisedBy) },
          subject.window,
        );
  }
}

function isAbout(
  { agreementKind, title }: FindingOf<'agreement'>,
  code: string,
  reference: Reference,
): boolean {
  if (agreementKind === 'package') return true;
  const words = fold(title);
  const { en, fr, ru } = reference.sectors.get(code)?.phrases ?? {};
  return [en, fr, ru].some((phrases) =>
    [phrases?.sure, phrases?.strong, phrases?.weak].some((list) =>
      list?.some((phrase) => words.includes(fold(phrase))),
    ),
  );
}
