import { fold } from '../../../src/domain/identity';
import type { AgreementFinding } from '../finding';
import { mergeBy } from './merge-by';

/** "A joint statement" and "the joint statement on X" are one; two memoranda on different subjects, or with different numbers, are not. */
export function mergeAgreements(findings: readonly AgreementFinding[]): AgreementFinding[] {
  const key = (finding: AgreementFinding) =>
    fold(finding.title)
      .replace(/\b(?:the|a|an|of|on)\b|[^\p{L}\p{N}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const single = new Set(['joint-statement', 'communique', 'declaration']);
  return mergeBy(
    findings,
    (a, b) => {
      if (a.agreementKind !== b.agreementKind || a.countries.join() !== b.countries.join()) return false;
      if (a.agreementKind === 'package')
        return a.number === b.number || (a.status === b.status && (a.number === null || b.number === null));
      if (a.number !== null && b.number !== null && a.number !== b.number) return false;
      const [x, y] = [key(a), key(b)];
      return x === y || (single.has(a.agreementKind) && (x.startsWith(y) || y.startsWith(x)));
    },
    (into, other) => {
      if (other.title.length > into.title.length && into.agreementKind !== 'package')
        into.title = other.title;
      if (into.status === 'planned' && other.status !== 'planned') into.status = other.status;
      into.date ??= other.date;
      into.number ??= other.number;
    },
  );
}
