import { fold } from '../../../src/domain/identity';
import type { InstitutionFinding } from '../finding';
import { mergeBy } from './merge-by';

export function mergeInstitutions(findings: readonly InstitutionFinding[]): InstitutionFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      plain(a.name) === plain(b.name) ||
      goesOn(plain(a.name), plain(b.name)) ||
      goesOn(plain(b.name), plain(a.name)),
    (into, other) => {
      if (goesOn(plain(other.name), plain(into.name))) into.name = other.name;
      into.country ??= other.country;
      into.role ??= other.role;
    },
  );
}

/** "Matias Romero Institute of Mexico": the shorter name with where it is. */
function goesOn(longer: string, shorter: string): boolean {
  return shorter.split(' ').length > 2 && longer.startsWith(`${shorter} of `);
}

/** A name without the abbreviation that may stand after it in brackets. */
function plain(name: string): string {
  return fold(name.replace(/ \([^()]*\)$/u, ''));
}
