import { overlaps } from '../../../../src/domain/extraction-record';
import { fold } from '../../../../src/domain/identity';
import type { InstitutionKind } from '../../../../src/domain/kinds';
import { type AnnotatedDocument, type MentionOf, mentionsOf, type Sentence } from '../../annotate/model';
import type { InstitutionFinding } from '../../finding';
import { occursIn } from '../../search/search';
import { MENU } from '../lines';
import { countryWeights } from '../pairs';
import { partnerTerms } from '../partner-terms';
import type { Rule } from '../rule';
import { commissions, ofTwoCountries } from './commission';
import { countryBehind, institutionCountry } from './country';
import { type ListedAt, listedCompanies } from './list';
import { longerName } from './longer-name';
import { headedNames, isCited, type NamedAt } from './name';
import { roleBefore } from './role';
import { type InstitutionTerms, institutionTerms } from './terms';

/** A link to another story. */
const ASIDE = /^(?:related|also read|read (?:also|more)|see also|more|up next|sponsored|watch)\s*:/iu;

/**
 * Partners by name: known institutions, names with a head word such as Museum, University, Bank,
 * Chamber, joint commissions, and companies that their place in a list tells.
 */
export const institution: Rule = {
  name: 'institution',
  apply(document) {
    const terms = institutionTerms(document.language);
    const weights = countryWeights(document);
    const international = new Set([...weights.keys(), ...homesOf(document)]).size > 1;
    // More than a town: a name, a nationality, or somebody in office.
    const countries = new Set([...weights].flatMap(([country, weight]) => (weight > 1 ? [country] : [])));
    const measures = new Set(
      document.sentences.filter(({ text }) => terms !== undefined && occursIn(text, terms.against)),
    );
    const hostile = isOnMeasures(document, measures.size);
    return document.sentences.flatMap((sentence): InstitutionFinding[] => {
      if (
        document.paragraphs[sentence.paragraph]?.kind !== 'text' ||
        occursIn(sentence.text, ASIDE) ||
        MENU.test(sentence.text)
      )
        return [];
      if (!terms) return known(document, sentence, [], undefined);
      if (measures.has(sentence) || (hostile && !occursIn(sentence.text, terms.deals))) return [];
      const headed = international ? withKinds(headedNames(sentence, terms), terms, document) : [];
      const listed = international ? listedIn(document, sentence, headed, terms) : [];
      return [
        ...known(document, sentence, headed, terms),
        ...[...headed, ...listed].map((item) =>
          at(
            document,
            sentence,
            item.kind === 'commission' ? ofTwoCountries(sentence, item) : item,
            item.kind,
            countries,
          ),
        ),
        ...commissions(sentence)
          .filter((item) => !headed.some((other) => overlaps(item, other)))
          .map((item) => at(document, sentence, ofTwoCountries(sentence, item), 'commission', countries)),
      ];
    });
  },
};

/** So many sentences on sanctions and the like, and so large a share of all, make a page on them. */
const MEASURES = { fewest: 3, share: 1 / 8 };

/** Whether a page tells of measures against somebody: whom it names is no partner, unless something is signed. */
function isOnMeasures({ sentences }: AnnotatedDocument, count: number): boolean {
  return count >= MEASURES.fewest && count >= sentences.length * MEASURES.share;
}

/** The countries of the known institutions that a document names. */
function homesOf({ sentences }: AnnotatedDocument): string[] {
  return sentences.flatMap((sentence) => mentionsOf(sentence, 'I').flatMap(({ country }) => country ?? []));
}

/** The names with their kinds, without what only abbreviates another: "the Export-Import Bank (Eximbank)". */
function withKinds(
  named: readonly NamedAt[],
  terms: InstitutionTerms,
  { text }: AnnotatedDocument,
): ListedAt[] {
  return named.flatMap((item) => {
    const kind = terms.kindOf(item.name);
    return kind && !(/^\S+$/u.test(item.name) && text.includes(`(${item.name})`)) ? [{ ...item, kind }] : [];
  });
}

/** The companies that only their place tells, without what else a mention shows them to be. */
function listedIn(
  document: AnnotatedDocument,
  sentence: Sentence,
  headed: readonly ListedAt[],
  terms: InstitutionTerms,
): ListedAt[] {
  return listedCompanies(sentence, headed, terms).filter(
    (item) =>
      !sentence.mentions.some(({ type, ...span }) => type !== 'B' && overlaps(span, item)) &&
      !headed.some((other) => overlaps(item, other)) &&
      !terms.not.test(item.name) &&
      !isCited(sentence, item.start, terms) &&
      !document.text.includes(`(${item.name})`),
  );
}

/** Known institutions, but for those whose name is only part of a longer one. */
function known(
  document: AnnotatedDocument,
  sentence: Sentence,
  named: readonly NamedAt[],
  terms: InstitutionTerms | undefined,
): InstitutionFinding[] {
  return sentence.mentions.flatMap((mention): InstitutionFinding[] =>
    mention.type === 'I' &&
    !isAnothersAbbreviation(document, mention) &&
    !isCredit(document.text, mention) &&
    !SERVICE.test(document.text.slice(mention.start, mention.end + 14)) &&
    !named.some((other) => overlaps(mention, other)) &&
    !(terms && isCited(sentence, mention.start, terms)) &&
    !partnerTerms(document)?.cited.test(
      sentence.text.slice(Math.max(0, mention.start - sentence.start - 70), mention.start - sentence.start),
    ) &&
    !terms?.notAfter.test(
      sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 30),
    )
      ? [knownOrLonger(document, sentence, mention, terms)]
      : [],
  );
}

/** The known institution that a mention is, or the one of a longer name. */
function knownOrLonger(
  document: AnnotatedDocument,
  sentence: Sentence,
  mention: MentionOf<'I'>,
  terms: InstitutionTerms | undefined,
): InstitutionFinding {
  const longer = longerName(sentence, mention, terms);
  if (!longer)
    return found(document, sentence, mention.name, mention.kind, mention.country, mention.start, KNOWN);
  const stated = institutionCountry(sentence, longer.start, longer.end, new Set());
  return found(document, sentence, longer.name, mention.kind, stated ?? longer.country, longer.start, 0.8);
}

/** "Facebook Twitter Google +", "Google Noticias": where a page can be shared or followed. */
const SERVICE =
  /^(?:Google ?(?:\+| (?:News|Noticias|Actualités|Nachrichten|Play|Plus|Новости)(?!\p{L}))|(?:Google|Apple|Microsoft)(?: News)?\s+(?:Twitter|Facebook|WhatsApp|Telegram|LinkedIn|Pinterest)(?!\p{L}))/iu;

/** "APP/IQJ/ABB": who took a picture. */
function isCredit(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) &&
    /\p{Lu}{2,5}\/\p{Lu}{2,5}\/$/u.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** "Kuwait Investment Authority (KIA)": what a text abbreviates is no company that is written like it. */
function isAnothersAbbreviation(
  { text }: AnnotatedDocument,
  { start, end, name }: { readonly start: number; readonly end: number; readonly name: string },
): boolean {
  const written = text.slice(start, end);
  return (
    /^\p{Lu}{2,6}$/u.test(written) &&
    name !== written &&
    new RegExp(`\\p{L} \\(${written}\\)`, 'u').test(text) &&
    fold(name) === fold(written)
  );
}

function at(
  document: AnnotatedDocument,
  sentence: Sentence,
  { name, start, end }: NamedAt,
  kind: InstitutionKind,
  named: ReadonlySet<string>,
): InstitutionFinding {
  const country =
    kind === 'commission'
      ? null
      : (countryBehind(sentence, start, end) ??
        knownCountry(sentence, start, end) ??
        institutionCountry(sentence, start, end, named));
  return found(document, sentence, name, kind, country, start, 0.75);
}

/** "Oman Investment Authority (OIA)": the country of the known institution inside a name. */
function knownCountry(sentence: Sentence, start: number, end: number): string | null {
  const inside = sentence.mentions.find(
    (mention) => mention.type === 'I' && mention.start >= start && mention.end <= end,
  );
  return inside?.type === 'I' ? inside.country : null;
}

/** The country of an institution that the reference data knows is inferred. */
const KNOWN = 0.9;

function found(
  document: AnnotatedDocument,
  sentence: Sentence,
  name: string,
  institutionKind: InstitutionKind,
  country: string | null,
  start: number,
  confidence: number,
): InstitutionFinding {
  return {
    kind: 'institution',
    rule: 'institution',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence,
    inferred: new Set(country && confidence === KNOWN ? ['country'] : []),
    name,
    institutionKind,
    country,
    role: roleBefore(document.text.slice(sentence.start, start)),
  };
}
