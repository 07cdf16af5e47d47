import { overlaps } from '../../../../src/domain/extraction-record';
import type { InstitutionKind } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { InstitutionFinding } from '../../finding';
import { allMatches, occursIn, occursInPart } from '../../search/search';
import { countryWeights } from '../pairs';
import { partnerTerms } from '../partner-terms';
import type { Rule } from '../rule';
import { institutionCountry } from './country';
import { listedCompanies, type NamedAt } from './list';
import { type InstitutionTerms, institutionTerms } from './terms';

/** A link to another story. */
const ASIDE = /^(?:related|also read|read (?:also|more)|see also|more)\s*:/iu;

/**
 * Partners by name: known institutions, names with a head word such as Museum, University, Bank,
 * Chamber, joint commissions, and companies that their place in a list tells.
 */
export const institution: Rule = {
  name: 'institution',
  apply(document) {
    const terms = institutionTerms(document.language);
    const weights = countryWeights(document);
    const international = weights.size > 1;
    // More than a town: a name, a nationality, or somebody in office.
    const countries = new Set([...weights].flatMap(([country, weight]) => (weight > 1 ? [country] : [])));
    return document.sentences.flatMap((sentence): InstitutionFinding[] => {
      if (document.paragraphs[sentence.paragraph]?.kind !== 'text' || occursIn(sentence.text, ASIDE))
        return [];
      if (!terms) return known(document, sentence, [], undefined);
      const named = international ? namesIn(sentence, terms) : [];
      const found = named.flatMap(({ name, start, end }) => {
        const kind = terms.kindOf(name);
        return kind ? [at(document, sentence, name, kind, start, end, countries)] : [];
      });
      const listed = international
        ? listedCompanies(sentence, terms)
            .filter(
              (item) =>
                free(sentence, item, ['I', 'O', 'C', 'P', 'D', 'G']) &&
                !named.some((other) => overlaps(item, other)),
            )
            .filter(({ name }) => !terms.not.test(name) && !document.text.includes(`(${name})`))
            .map(({ name, start, end }) => at(document, sentence, name, 'company', start, end, countries))
        : [];
      return [
        ...known(document, sentence, named, terms),
        ...found,
        ...listed,
        ...commissions(document, sentence),
      ];
    });
  },
};

/** Known institutions, but for those whose name is only part of a longer one. */
function known(
  document: AnnotatedDocument,
  sentence: Sentence,
  named: readonly NamedAt[],
  terms: InstitutionTerms | undefined,
): InstitutionFinding[] {
  return sentence.mentions.flatMap((mention): InstitutionFinding[] =>
    mention.type === 'I' &&
    !named.some((other) => overlaps(mention, other)) &&
    !(terms && isCited(sentence, mention.start, terms)) &&
    !partnerTerms(document)?.cited.test(
      sentence.text.slice(Math.max(0, mention.start - sentence.start - 70), mention.start - sentence.start),
    ) &&
    !terms?.notAfter.test(
      sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 30),
    )
      ? [found(document, sentence, mention.name, mention.kind, mention.country, mention.start, 0.9, true)]
      : [],
  );
}

/** "A professor at Georgetown University said", "according to the … Institute": only cited. */
function isCited(sentence: Sentence, start: number, terms: InstitutionTerms): boolean {
  return occursInPart(
    sentence.text,
    sentence.text.slice(Math.max(0, start - sentence.start - 90), start - sentence.start),
    terms.cited,
  );
}

function namesIn(sentence: Sentence, terms: InstitutionTerms): NamedAt[] {
  const deal = occursIn(sentence.text, terms.deals) || /^\W*(?:[-–—•*·▪]|\d{1,2}[.)])/u.test(sentence.text);
  const patterns = deal ? [terms.name, terms.weakName] : [terms.name];
  // "The Agency for Innovation and Digital Technologies" is one name: what begins first holds what it overlaps.
  const candidates = patterns
    .flatMap((pattern) => allMatches(sentence.text, pattern))
    .flatMap((match) => nameAt(sentence, match.index, match[0], terms) ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const all: NamedAt[] = [];
  for (const item of candidates) if (!all.some((other) => overlaps(item, other))) all.push(item);
  return all;
}

function nameAt(sentence: Sentence, index: number, matched: string, terms: InstitutionTerms): NamedAt | null {
  let [from, text] = [index, matched];
  const cut = (length: number) => {
    from += length;
    text = text.slice(length);
  };
  // "The An Giang Company": inside a sentence no article is written large.
  if (from === 0 || !/^(?:An|A) /u.test(text)) cut(terms.notFirst.exec(text)?.[0].length ?? 0);
  for (const mention of sentence.mentions) {
    const [start, end] = [mention.start - sentence.start, mention.end - sentence.start];
    // "India's Drugs Organisation": whose it is, not its name.
    if ((mention.type === 'C' || mention.type === 'G') && start <= from && end > from) {
      const possessive = /^['’]s /u.exec(text.slice(end - from))?.[0];
      if (possessive) cut(end - from + possessive.length);
    }
    // A title and a name before the institution: "President Liz Magill of the University of …".
    if (
      mention.type === 'P' &&
      mention.form !== 'reference' &&
      start <= from &&
      end > from &&
      end < from + text.length
    )
      cut(
        end - from + (/^ (?:of|from|at) (?:the )?|^['’]s? /u.exec(text.slice(end - from))?.[0].length ?? 1),
      );
    // "… of the Bank and the European Union": another institution follows.
    if (
      (mention.type === 'O' || mention.type === 'I') &&
      start > from &&
      start < from + text.length &&
      / and (?:the )?$/u.test(text.slice(0, start - from))
    )
      text = text.slice(0, start - from).replace(/ and (?:the )?$/u, '');
  }
  // "Chart Industries of the US": the country of a company is no part of its name.
  if (/ of the \S+$/u.test(text) && COMPANY_OF.test(text) && endsInCountry(sentence, from + text.length))
    text = text.replace(/ of the \S+$/u, '');
  // "University of Karachi of the Islamic Republic of Pakistan": a second "of" tells whose it is.
  text = text.replace(
    /(?<= of .{3,60}) of (?:the )?(?:(?:Islamic|Democratic|People['’]s|Federal|Socialist|Arab|United) )*(?:Republic|Kingdom|State|Sultanate) of .*$/u,
    '',
  );
  // "The Foreign Service Academy of Pakistan's Ministry of Foreign Affairs": whose it is.
  text = text.replace(/(?<=\p{Ll}) of (?:the )?(?:\p{Lu}[\p{L}-]+['’]s )?Ministry(?: .*)?$/u, '');
  text = text.replace(/(?: (?:of|and|for|the|in|de))+$/u, '');
  const after = sentence.text.slice(from + text.length, from + text.length + 30);
  const name = text.replace(/\s+/g, ' ').trim();
  if (terms.not.test(name) || terms.notAfter.test(after) || !terms.kindOf(name) || !isName(name)) return null;
  if (isCited(sentence, sentence.start + from, terms)) return null;
  const item = { name, start: sentence.start + from, end: sentence.start + from + text.length };
  const whole = sentence.mentions.some(
    (mention) =>
      (mention.type === 'O' && overlaps(mention, item)) ||
      (mention.type === 'I' && mention.start <= item.start && mention.end >= item.end),
  );
  return whole ? null : item;
}

const COMPANY_OF =
  /(?<!\p{L})(?:Industries|Technologies|Electronics|Motors|Airlines|Airways|Group|Holdings?|Ltd|Inc|LLC|Company|Pharma\p{L}*|Engineering|Energies|Petroleum) of the /u;

function endsInCountry(sentence: Sentence, end: number): boolean {
  return sentence.mentions.some((mention) => mention.type === 'C' && mention.end - sentence.start === end);
}

/** A head word alone, "Joint Group" or "French Company", names nothing. */
function isName(name: string): boolean {
  const words = name.split(' ');
  return (
    (words.length > 1 &&
      !/^(?:\p{L}+ (?=Compan|Group|Corporation|Bank|Fund|Cent|Service|School|College|Hospital|Union|Association|Authorit))?(?:Company|Companies|Group|Corporation|Bank|Fund|University|Museum|Institute|Cent(?:er|re)|Service|Agency|School|College|Hospital|Union|Association|Federation|Authority)s?$/u.test(
        name.replace(
          /^(?:Joint|New|State|National|International|Central|Chinese|French|Russian|American|German|Turkish|Kazakh|Uzbek|Indian|Japanese|Korean|European) /u,
          '',
        ),
      )) ||
    /^(?:National|State|Central|Development|Export-Import) (?:Bank|Museum|University) (?:of|for) /u.test(
      name,
    ) ||
    (words.length === 2 &&
      !/^(?:Joint|New|State|National|International|Central|Chinese|French|Russian|American|German|Turkish|Kazakh|Uzbek|Indian|Japanese|Korean|European|Technical|Medical|Local|Private|Public|Foreign|Higher|Secondary|Working|Second|First) /u.test(
        name,
      ))
  );
}

const COMMISSION =
  /(?<![\p{L}-])(?:(?:joint|bilateral|mixed|permanent) )?(?:inter-?governmental|interstate|bi-?national|joint (?:economic|trade|ministerial|technical|cooperation)|mixed) (?:[\p{Ll}-]+ ){0,3}(?:commission|council|committee)(?: (?:on|for) (?:[\p{Ll}-]+(?:, | and | )){0,5}?(?:cooperation|relations|trade|investment|issues))?(?!\p{L})/gu;

/** "the intergovernmental commission on economic cooperation", which texts write small. */
function commissions(document: AnnotatedDocument, sentence: Sentence): InstitutionFinding[] {
  return allMatches(sentence.text, COMMISSION).map((match) =>
    found(
      document,
      sentence,
      match[0].replace(/\s+/g, ' '),
      'commission',
      null,
      sentence.start + match.index,
      0.75,
      false,
    ),
  );
}

function free(sentence: Sentence, item: NamedAt, types: readonly string[]): boolean {
  return !sentence.mentions.some((mention) => types.includes(mention.type) && overlaps(mention, item));
}

function at(
  document: AnnotatedDocument,
  sentence: Sentence,
  name: string,
  kind: InstitutionKind,
  start: number,
  end: number,
  named: ReadonlySet<string>,
): InstitutionFinding {
  return found(
    document,
    sentence,
    name,
    kind,
    kind === 'commission'
      ? null
      : (knownCountry(sentence, start, end) ?? institutionCountry(sentence, start, end, named)),
    start,
    0.75,
    false,
  );
}

/** "Oman Investment Authority (OIA)": the country of the known institution inside a name. */
function knownCountry(sentence: Sentence, start: number, end: number): string | null {
  const inside = sentence.mentions.find(
    (mention) => mention.type === 'I' && mention.start === start && mention.end <= end,
  );
  return inside?.type === 'I' ? inside.country : null;
}

function found(
  document: AnnotatedDocument,
  sentence: Sentence,
  name: string,
  institutionKind: InstitutionKind,
  country: string | null,
  start: number,
  confidence: number,
  inferred: boolean,
): InstitutionFinding {
  return {
    kind: 'institution',
    rule: 'institution',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence,
    inferred: new Set(country && inferred ? ['country'] : []),
    name,
    institutionKind,
    country,
    role: roleBefore(document.text.slice(sentence.start, start)),
  };
}

const FOR_WHAT =
  /exhibition|campus|branch|project|agreement|concert|festival|display|collection|plant|factory/u;
const ITS_PLACE = / (?:at|in|with|by|of) (?:the )?$/u;
const ROLE =
  /((?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:exhibition|campus|branch|project|agreement|concert|festival|display|collection|plant|factory)(?: (?:of|for|on|about) [\p{L} -]{2,40}?)?) (?:at|in|with|by|of) (?:the )?$/u;

/** What the institution is named for: "a national exhibition of Kazakhstan at the …". */
function roleBefore(before: string): string | null {
  const match =
    ITS_PLACE.test(before.slice(-10)) && FOR_WHAT.test(before) ? ROLE.exec(before.slice(-160)) : null;
  return match?.[1]?.replace(/^(?:an?|the) /u, '').trim() ?? null;
}
