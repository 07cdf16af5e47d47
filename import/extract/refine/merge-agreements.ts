import { fold } from '../../../src/domain/identity';
import type { AgreementKind } from '../../../src/domain/kinds';
import type { AgreementFinding } from '../finding';
import { mergeBy } from './merge-by';

/** Of these a visit has one of a kind, however it is called. */
const ONE_OF_A_KIND: ReadonlySet<AgreementKind> = new Set(['joint-statement', 'communique', 'declaration']);

/**
 * "A joint statement" and "the joint statement on X" are one, and so are "the agreement" and the
 * agreement that was named before; two memoranda on different subjects, or with different numbers, are not.
 */
export function mergeAgreements(findings: readonly AgreementFinding[]): AgreementFinding[] {
  return mergeBy(findings, same, (into, other) => {
    if (other.title.length > into.title.length && into.agreementKind !== 'package' && into.number === null)
      into.title = other.title;
    if (into.status === 'planned' && other.status !== 'planned') into.status = other.status;
    if (other.status === 'ratified' || other.status === 'in-force') into.status = other.status;
    into.date ??= other.date;
    into.number ??= other.number;
    into.value ??= other.value;
  });
}

function same(a: AgreementFinding, b: AgreementFinding): boolean {
  if (a.agreementKind !== b.agreementKind || a.countries.join() !== b.countries.join()) return false;
  if (a.agreementKind === 'package')
    return a.number === b.number || (a.status === b.status && (a.number === null || b.number === null));
  if (a.number !== null && b.number !== null) return a.number === b.number;
  const [x, y] = [words(a), words(b)];
  if (x.join() === y.join()) return true;
  if (a.number !== null || b.number !== null) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const within = short.every((word) => long.includes(word));
  return within && (ONE_OF_A_KIND.has(a.agreementKind) || short.length < 2);
}

function words(finding: AgreementFinding): string[] {
  return fold(finding.title)
    .replace(/\b(?:the|a|an|of|on)\b|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(/\s+/);
}
