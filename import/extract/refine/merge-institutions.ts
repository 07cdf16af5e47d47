import { fold } from '../../../src/domain/identity';
import type { InstitutionFinding } from '../finding';
import { mergeBy } from './merge-by';

export function mergeInstitutions(findings: readonly InstitutionFinding[]): InstitutionFinding[] {
  return mergeBy(
    findings,
    (a, b) => fold(a.name) === fold(b.name),
    (into, other) => {
      into.country ??= other.country;
      into.role ??= other.role;
    },
  );
}
