import { fold } from '../../../src/domain/identity';
import type { AgreementKind } from '../../../src/domain/kinds';
import type { AgreementFinding } from '../finding';
import { mergeBy } from './merge-by';

/** Of these a visit has one of a kind, however it is called. */
const ONE_OF_A_KIND: ReadonlySet<AgreementKind> = new Set(['joint-statement', 'communique', 'declaration']);

/** The rule of documents in running text; in a list each item is one. */
const TOLD = 'agreement';
/** Words of a title that tell no subject. */
const GENERAL: ReadonlySet<string> = new Set(
  'agreement memorandum mou understanding protocol treaty cooperation co-operation co operation bilateral joint with between and in for to field fields area sphere its their exchange notes'.split(
    ' ',
  ),
);

/**
 * "A joint statement" and "the joint statement on X" are one, and so are "the agreement" and the
 * agreement that was named before; two memoranda on different subjects, or with different numbers, are not.
 */
export function mergeAgreements(findings: readonly AgreementFinding[]): AgreementFinding[] {
  return withoutReferences(merged(findings));
}

/** "After the signing of the agreement": only another word for a document that the text names. */
function withoutReferences(findings: readonly AgreementFinding[]): AgreementFinding[] {
  return findings.filter(
    (reference) =>
      !/^(?:agreement|deal|document|pact|accord)$/iu.test(reference.title) ||
      !findings.some(
        (other) =>
          other !== reference &&
          other.agreementKind !== 'package' &&
          other.status === reference.status &&
          other.countries.join() === reference.countries.join(),
      ),
  );
}

function merged(findings: readonly AgreementFinding[]): AgreementFinding[] {
  return mergeBy(findings, same, (into, other) => {
    const fuller =
      into.agreementKind === 'package'
        ? into.number === null && other.number !== null
        : isBare(into.title) === isBare(other.title)
          ? other.title.length > into.title.length
          : isBare(into.title);
    if (fuller) into.title = other.title;
    if (other.countries.length > into.countries.length) into.countries = other.countries;
    if (into.status === 'planned' && other.status !== 'planned') into.status = other.status;
    if (other.status === 'ratified' || other.status === 'in-force') into.status = other.status;
    into.date ??= other.date;
    into.number ??= other.number;
    into.value ??= other.value;
  });
}

function same(a: AgreementFinding, b: AgreementFinding): boolean {
  if (a.agreementKind !== b.agreementKind) return false;
  if (a.countries.join() !== b.countries.join())
    return (isOfFewer(a, b) || isOfFewer(b, a)) && words(a).join() === words(b).join();
  if (a.agreementKind === 'package') return isOneLot(a, b);
  if (a.number !== null && b.number !== null) return a.number === b.number;
  // "Protocol 052" and "protocol 053".
  const [first, second] = [numbersIn(a), numbersIn(b)];
  if (first && second && first !== second) return false;
  const [x, y] = [words(a), words(b)];
  if (x.join() === y.join() || isOneWithParties(a.title, b.title) || isOneWithParties(b.title, a.title))
    return true;
  if (a.number !== null || b.number !== null) return false;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const within = short.every((word) => long.includes(word));
  if (a.rule === TOLD && b.rule === TOLD && isOneSubject(a, b)) return true;
  if (a.rule === TOLD && b.rule === TOLD && !ofOneSentence(a, b) && (isBare(a.title) || isBare(b.title)))
    return true;
  return within && (ONE_OF_A_KIND.has(a.agreementKind) || short.length < 2);
}

/** One whose parties were only concluded, of two of the many that another names as parties. */
function isOfFewer(few: AgreementFinding, many: AgreementFinding): boolean {
  return (
    few.inferred.has('countries') &&
    many.countries.length > 2 &&
    few.countries.every((country) => many.countries.includes(country))
  );
}

/** «Меморандум о туризме» and «Меморандум о туризме между Правительством A и Правительством B», "accord … entre A et B". */
function isOneWithParties(plain: string, full: string): boolean {
  return full.startsWith(plain) && /^ (?:между|entre) [^,;]+$/u.test(full.slice(plain.length));
}

/** What one sentence names twice is two. */
function ofOneSentence(a: AgreementFinding, b: AgreementFinding): boolean {
  return a.evidence.some(({ start }) => b.evidence.some((other) => other.start === start));
}

function isOneLot(a: AgreementFinding, b: AgreementFinding): boolean {
  if (isOfContracts(a) !== isOfContracts(b) || isAnotherLot(a, b) || isAnotherLot(b, a)) return false;
  if (a.number === null || b.number === null) return a.number === b.number || a.status === b.status;
  if (a.number !== b.number) return false;
  // "Five agreements and five memoranda": two lots that one sentence counts.
  return a.evidence[0]?.start !== b.evidence[0]?.start || isOfMemoranda(a) === isOfMemoranda(b);
}

/** "Memoranda on tourism and culture" are part of "11 documents", and no other word for them. */
function isAnotherLot(part: AgreementFinding, whole: AgreementFinding): boolean {
  return (
    part.number === null &&
    whole.number !== null &&
    /^(?:\p{L}+ )?(?:memorand(?:a|ums)|mous|protocols|contracts|treaties)(?: of \p{L}+)? (?:on|in|for) /iu.test(
      part.title,
    ) &&
    !/memorand|mous?(?!\p{L})|protocols|contracts|treaties/iu.test(whole.title)
  );
}

function isOfMemoranda({ title }: AgreementFinding): boolean {
  return /memorand|mous?(?!\p{L})|меморандум|mémorand/iu.test(title);
}

/** "Two contracts" are no part of "a number of memoranda". */
function isOfContracts({ title }: AgreementFinding): boolean {
  return (
    /(?<!\p{L})(?:contracts|контракт\p{L}*|contrats)(?!\p{L})/iu.test(title) &&
    !/agreements|accords|соглашени/iu.test(title)
  );
}

/** Parties below the governments, or their parts. */
const BODIES =
  / between .*(?:minist|universit|bank|agenc|chamber|compan|corporation|institut|authorit|board|academ|fund|council|museum|office|department|commission|committee)/iu;

/** "A memorandum of understanding (MoU) between A and B": no subject that would tell it from another. */
function isBare(title: string): boolean {
  if (BODIES.test(title)) return false;
  const plain = fold(title.replace(/ between (?:\S+ ){1,6}\S+$/u, '').replace(/ \([^)]*\)(?= |$)/u, ''));
  return plain
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || word === 'of' || word === 'a' || GENERAL.has(word));
}

/** "An agreement with A on cooperation in critical minerals" and "the agreement on critical minerals" have three of four words in common. */
function isOneSubject(a: AgreementFinding, b: AgreementFinding): boolean {
  const kind = a.agreementKind;
  const [x, y] = [subject(a), subject(b)];
  // Two countries sign one treaty at a time: "a treaty on friendship" is "the Treaty on Friendship and Partnership".
  if (kind === 'treaty' && x.some((word) => word.length > 5 && y.includes(word))) return true;
  if (x.length < 2 || y.length < 2) return false;
  const common = x.filter((word) => y.includes(word)).length;
  if (kind === 'letter-of-intent' && common > 1) return true;
  return (2 * common) / (x.length + y.length) >= 0.75;
}

/** The numbers at the end of a title. */
function numbersIn({ title }: AgreementFinding): string | null {
  return /(?:No\.? ?)?(\d{1,4})$/u.exec(title)?.[1] ?? null;
}

/** The words of a title that tell its subject, without its parties. */
function subject({ title }: AgreementFinding): string[] {
  const own = wordsOf(title.replace(/ between .*?(?= (?:on|for|in|concerning|regarding) |$)/u, ''));
  return [...new Set(own.filter((word) => !GENERAL.has(word)).map((word) => word.replace(/s$/, '')))];
}

function words(finding: AgreementFinding): string[] {
  return wordsOf(finding.title);
}

function wordsOf(title: string): string[] {
  return fold(title)
    .replace(/\b(?:the|a|an|of|on)\b|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(/\s+/);
}
