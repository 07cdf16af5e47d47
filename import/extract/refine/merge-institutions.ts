import { fold } from '../../../src/domain/identity';
import type { InstitutionFinding } from '../finding';
import { mergeBy } from './merge-by';

export function mergeInstitutions(findings: readonly InstitutionFinding[]): InstitutionFinding[] {
  return mergeBy(
    findings,
    (a, b) => plain(a.name) === plain(b.name),
    (into, other) => {
      into.country ??= other.country;
      into.role ??= other.role;
    },
  );
}

/** A name without the abbreviation that may stand after it in brackets. */
function plain(name: string): string {
  return fold(name.replace(/ \([^()]*\)$/u, ''));
}
