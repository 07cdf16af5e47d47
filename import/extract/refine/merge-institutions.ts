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
      ownName(a.name) === ownName(b.name) ||
      isBareFund(a, b) ||
      isBareFund(b, a) ||
      isShortened(a, b) ||
      isShortened(b, a) ||
      isOneFirm(a, b),
    (into, other) => {
      if (
        goesOn(plain(other.name), plain(into.name)) ||
        (into.country === null && other.country !== null && ownName(into.name) === ownName(other.name)) ||
        isShortened(other, into) ||
        isBareFund(other, into) ||
        (isOneFirm(into, other) && other.name.length > into.name.length)
      )
        into.name = other.name;
      into.country ??= other.country;
      into.role ??= other.role;
    },
  );
}

/** "Matias Romero Institute of Mexico", "the Joint Commission on Trade": the shorter name with where it is or what it is for. */
function goesOn(longer: string, shorter: string): boolean {
  return (
    shorter.split(' ').length > 2 &&
    [' of ', ' on ', ' for ', ' between '].some((word) => longer.startsWith(`${shorter}${word}`))
  );
}

/** "The Development Fund" is the Uzbek-Kyrgyz Development Fund that a text names in full. */
function isBareFund(longer: InstitutionFinding, shorter: InstitutionFinding): boolean {
  return FUND.test(plain(shorter.name)) && plain(longer.name).endsWith(` ${plain(shorter.name)}`);
}

const FUND = /^(?:joint )?(?:(?:development|investment) )?fund$/u;

/** "The Joint Business Council" is the India-Oman Joint Business Council that a text names in full. */
function isShortened(longer: InstitutionFinding, shorter: InstitutionFinding): boolean {
  const common = plain(shorter.name);
  return (
    BETWEEN_STATES.has(longer.institutionKind) &&
    BETWEEN_STATES.has(shorter.institutionKind) &&
    common.includes(' ') &&
    (plain(longer.name).endsWith(` ${common}`) ||
      plain(longer.name).startsWith(`${common} between `) ||
      (BODY.test(common) && has(plain(longer.name), common)))
  );
}

/** "The joint commission", "the Turkmen-Georgian commission" are the Intergovernmental Turkmen-Georgian Commission on Trade, « la commission mixte » the « grande commission mixte de coopération ». */
const BODY = /^commission mixte$| (?:commission|committee|council)(?: (?:on|for) .+)?$/u;

function has(longer: string, shorter: string): boolean {
  const words = longer.split(' ');
  return longer !== shorter && shorter.split(' ').every((word) => words.includes(word));
}

/** "CRRC", "CRRC Group" and "CRRC Corporation Limited": a company with and without the words for its form. */
function isOneFirm(a: InstitutionFinding, b: InstitutionFinding): boolean {
  if (!FIRMS.has(a.institutionKind) || !FIRMS.has(b.institutionKind)) return false;
  const [x, y] = [plain(a.name), plain(b.name)].map((name) => name.replace(FORM, ''));
  return x === y && x !== undefined && x.length > 2;
}

const FORM =
  /(?:,? (?:group|holdings?|corporation|corp\.?|company|co\.?|limited|ltd\.?|llc|jsc|pjsc|inc\.?|plc|s\.a\.?|spa|ag|gmbh|bhd|sdn\.?|tbk))+$/u;

const FIRMS: ReadonlySet<InstitutionFinding['institutionKind']> = new Set(['company', 'bank']);

const BETWEEN_STATES: ReadonlySet<InstitutionFinding['institutionKind']> = new Set(['commission', 'chamber']);

/** "The U.S. Holocaust Memorial Museum", "the United States Holocaust Memorial Museum" and the same without its country. */
function ownName(name: string): string {
  return plain(name).replace(/^(?:u\.?s\.?|united states) (?=\S+ \S+ )/u, '');
}

/** A name without the abbreviation that may stand after it in brackets; hyphens count as spaces. */
function plain(name: string): string {
  return fold(name.replace(/ \([^()]*\)$/u, '')).replaceAll('-', ' ');
}
