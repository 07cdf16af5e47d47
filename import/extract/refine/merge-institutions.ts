import { fold } from '../../../src/domain/identity';
import type { InstitutionFinding } from '../finding';
import { mergeBy } from './merge-by';

export function mergeInstitutions(findings: readonly InstitutionFinding[]): InstitutionFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      plain(a.name) === plain(b.name) ||
      goesOn(plain(a.name), plain(b.name)) ||
      goesOn(plain(b.name), plain(a.name)) ||
      isShortened(a, b) ||
      isShortened(b, a),
    (into, other) => {
      if (goesOn(plain(other.name), plain(into.name)) || isShortened(other, into)) into.name = other.name;
      into.country ??= other.country;
      into.role ??= other.role;
    },
  );
}

/** "Matias Romero Institute of Mexico", "the Joint Commission on Trade": the shorter name with where it is or what it is for. */
function goesOn(longer: string, shorter: string): boolean {
  return (
    shorter.split(' ').length > 2 &&
    [' of ', ' on ', ' for '].some((word) => longer.startsWith(`${shorter}${word}`))
  );
}

/** "The Joint Business Council" is the India-Oman Joint Business Council that a text names in full. */
function isShortened(longer: InstitutionFinding, shorter: InstitutionFinding): boolean {
  const common = plain(shorter.name);
  return (
    BETWEEN_STATES.has(longer.institutionKind) &&
    BETWEEN_STATES.has(shorter.institutionKind) &&
    common.includes(' ') &&
    (plain(longer.name).endsWith(` ${common}`) || (BODY.test(common) && has(plain(longer.name), common)))
  );
}

/** "The joint commission", "the Turkmen-Georgian commission" are the Intergovernmental Turkmen-Georgian Commission on Trade, « la commission mixte » the « grande commission mixte de coopération ». */
const BODY = /^commission mixte$| (?:commission|committee|council)(?: (?:on|for) .+)?$/u;

function has(longer: string, shorter: string): boolean {
  const words = longer.split(' ');
  return longer !== shorter && shorter.split(' ').every((word) => words.includes(word));
}

const BETWEEN_STATES: ReadonlySet<InstitutionFinding['institutionKind']> = new Set(['commission', 'chamber']);

/** A name without the abbreviation that may stand after it in brackets; hyphens count as spaces. */
function plain(name: string): string {
  return fold(name.replace(/ \([^()]*\)$/u, '')).replaceAll('-', ' ');
}
