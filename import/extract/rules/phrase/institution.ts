import { overlaps } from '../../../../src/domain/extraction-record';
import type { InstitutionKind } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Mention, Sentence } from '../../annotate/model';
import type { InstitutionFinding } from '../../finding';
import { allMatches } from '../../search/search';
import { headedNames } from '../institution/name';
import { institutionTerms } from '../institution/terms';
import { countryWeights } from '../pairs';
import { type PartnerTerms, partnerTerms } from '../partner-terms';
import type { Rule } from '../rule';

interface Partner {
  readonly kind: InstitutionKind;
  readonly start: number;
  readonly end: number;
}

/** What stands between a name and the country or city that it is in. */
const NEAR = /^ (?:\(|de la |de l'|de |du |d'|à |au |en |в |во )?$/u;

/** Partners by head word in French and Russian: "musée Guimet", «Евразийский национальный университет имени …». */
export const phraseInstitution: Rule = {
  name: 'phrase-institution',
  apply(document) {
    const terms = partnerTerms(document);
    if (!terms || !isInternational(document)) return [];
    return document.sentences
      .filter((sentence) => document.paragraphs[sentence.paragraph]?.kind === 'text')
      .flatMap((sentence) => partnersIn(sentence, terms).map((partner) => finding(sentence, partner, terms)));
  },
};

/** Whether a document names two countries, or one and a well-known institution of another. */
function isInternational(document: AnnotatedDocument): boolean {
  const countries = new Set(countryWeights(document).keys());
  for (const { mentions } of document.sentences)
    for (const mention of mentions)
      if (mention.type === 'I' && mention.country) countries.add(mention.country);
  return countries.size > 1;
}

function partnersIn(sentence: Sentence, terms: PartnerTerms): Partner[] {
  const taken: Partner[] = [];
  const straight = straightened(sentence.text);
  for (const { kind, name, complete } of terms.heads) {
    for (const match of allMatches(straight, name)) {
      const lead = leadOf(sentence, match.index, match[0]);
      const partner = { kind, start: match.index + lead, end: match.index + match[0].length };
      if (isPartner(sentence, partner, complete, terms) && !taken.some((other) => overlaps(other, partner)))
        taken.push(partner);
    }
  }
  return [...taken, ...latinNames(sentence).filter((other) => !taken.some((one) => overlaps(one, other)))];
}

/** In a Russian text, names in Latin letters with an English head word: "Korea Expressway Corporation". */
function latinNames(sentence: Sentence): Partner[] {
  const terms =
    LATIN.test(sentence.text) && CYRILLIC.test(sentence.text) ? institutionTerms('en') : undefined;
  if (!terms) return [];
  return headedNames(sentence, terms).flatMap(({ name, start, end }) => {
    const kind = terms.kindOf(name);
    return kind && kind !== 'commission' && !CYRILLIC.test(name)
      ? [{ kind, start: start - sentence.start, end: end - sentence.start }]
      : [];
  });
}

const LATIN = /[A-Z][a-z]+ [A-Z]/u;
const CYRILLIC = /[а-яё]/iu;

/** How much of a match is only the nationality before a name in capitals: «саудовский Государственный фонд». */
function leadOf({ mentions, start }: Sentence, index: number, name: string): number {
  const nation = /^\p{Ll}[\p{L}-]+ (?=\p{Lu})/u.exec(name)?.[0];
  return nation !== undefined &&
    mentions.some(({ type, ...at }) => type === 'G' && at.start === start + index)
    ? nation.length
    : 0;
}

/** The text with straight apostrophes, as the patterns have them. */
function straightened(text: string): string {
  return text.replaceAll('’', "'");
}

function isPartner(
  sentence: Sentence,
  { kind, start, end }: Partner,
  complete: boolean,
  terms: PartnerTerms,
): boolean {
  const text = straightened(sentence.text).slice(start, end);
  const at = { start: sentence.start + start, end: sentence.start + end };
  if (
    terms.frames.test(text) ||
    terms.cited.test(straightened(sentence.text).slice(Math.max(0, start - 70), start))
  )
    return false;
  if (
    sentence.mentions.some(
      (mention) =>
        (mention.type === 'O' || mention.type === 'I' || (complete && isPlaceOrPerson(mention, kind))) &&
        overlaps(mention, at),
    )
  )
    return false;
  if (complete) return true;
  if (!/\s/u.test(text)) return false;
  if (!/^\p{Lu}/u.test(text)) return terms.named.test(text);
  // A capital that opens the sentence shows no name; another, a quotation or the country right behind it does.
  return (
    !/^\P{L}*$/u.test(sentence.text.slice(0, start)) ||
    /[^\p{L}]\p{Lu}/u.test(text.slice(1)) ||
    sentence.mentions.some(
      (mention) =>
        mention.type === 'C' &&
        mention.start >= at.end &&
        NEAR.test(sentence.text.slice(end, mention.start - sentence.start)),
    )
  );
}

/** « Le groupe Azerbaïdjan » : the word behind a company's is a country or a person. */
function isPlaceOrPerson({ type }: Mention, kind: InstitutionKind): boolean {
  return kind === 'company' && (type === 'C' || type === 'G' || type === 'P');
}

function finding(sentence: Sentence, { kind, start, end }: Partner, terms: PartnerTerms): InstitutionFinding {
  const at = { start: sentence.start + start, end: sentence.start + end };
  const places = sentence.mentions.flatMap((mention) =>
    mention.type === 'C' || mention.type === 'G' ? [mention] : [],
  );
  const inside = places.filter((mention) => overlaps(mention, at));
  const after = places.find((mention) => mention.type === 'C' && mention.start >= at.end);
  const between = after ? straightened(sentence.text).slice(end, after.start - sentence.start) : '';
  const near = after && NEAR.test(between) ? [after] : [];
  // «Национальный банк Узбекистана»: the country belongs to the name.
  const to = after && between === ' ' && kind !== 'commission' ? after.end - sentence.start : end;
  // « La société turque Summa ».
  const before = places.filter(
    (mention) =>
      mention.type === 'G' && mention.end === at.start - 1 && straightened(sentence.text)[start - 1] === ' ',
  );
  const homes = new Set(
    (inside.length > 0 ? inside : near.length > 0 ? near : before).map(({ iso3 }) => iso3),
  );
  const [home] = homes;
  return {
    kind: 'institution',
    rule: 'phrase-institution',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: 0.75,
    inferred: new Set(),
    name: terms.nominative(sentence.text.slice(start, to).replace(/\s+/gu, ' ').trim()),
    institutionKind: kind,
    country: kind !== 'commission' && home !== undefined && homes.size === 1 ? home : null,
    role: null,
  };
}
