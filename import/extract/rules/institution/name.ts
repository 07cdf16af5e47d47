import { overlaps } from '../../../../src/domain/extraction-record';
import type { Sentence } from '../../annotate/model';
import { allMatches, occursIn, occursInPart } from '../../search/search';
import { isAddedInBrackets, isPartOfMinistry, ownLength } from './name-end';
import type { InstitutionTerms } from './terms';

/** An institution's name with its place in the document. */
export interface NamedAt {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LISTED = /^\W*(?:[-–—•*·▪]|\d{1,2}[.)])/u;

/** The names of a sentence that a head word shows to be institutions: "the Margulan Institute of Archaeology". */
export function headedNames(sentence: Sentence, terms: InstitutionTerms): NamedAt[] {
  const deal = occursIn(sentence.text, terms.deals) || LISTED.test(sentence.text);
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

/** "A professor at Georgetown University said", "according to the … Institute": only cited. */
export function isCited(sentence: Sentence, start: number, terms: InstitutionTerms): boolean {
  return occursInPart(
    sentence.text,
    sentence.text.slice(Math.max(0, start - sentence.start - 90), start - sentence.start),
    terms.cited,
  );
}

function nameAt(sentence: Sentence, index: number, matched: string, terms: InstitutionTerms): NamedAt | null {
  const [from, whole] = ofOthers(sentence, ...withoutLead(sentence, index, matched, terms));
  const own = whole.slice(0, ownLength(sentence, from, whole, terms));
  const text = withoutOffice(own, terms);
  const after = sentence.text.slice(from + text.length, from + text.length + 30);
  const name = text.replace(/\s+/g, ' ').trim();
  if (terms.not.test(name) || terms.notAfter.test(after) || !terms.kindOf(name) || !isName(name)) return null;
  if (isCited(sentence, sentence.start + from, terms)) return null;
  if (isPartOfMinistry(sentence, from, name) || isOfSomeNation(sentence, from, name)) return null;
  if (isAddedInBrackets(sentence, from, text.length)) return null;
  if (terms.formOnly.test(name) || isRestOfName(sentence, from, name)) return null;
  const item = { name, start: sentence.start + from, end: sentence.start + from + text.length };
  const known = sentence.mentions.some(
    (mention) =>
      (mention.type === 'O' && overlaps(mention, item) && !isItsAbbreviation(mention, item)) ||
      (mention.type === 'I' &&
        ((mention.start <= item.start && mention.end >= item.end) || isItsAbbreviation(mention, item))),
  );
  return known ? null : item;
}

/** "The Agency for International Development Deputy Administrator", "the Agency for Health’s accounts": without whoever works there, and what is its. */
function withoutOffice(name: string, terms: InstitutionTerms): string {
  const own = name.slice(0, terms.officeBehind.exec(name)?.index ?? name.length);
  return own.includes(' ') && terms.kindOf(own) ? own : name.replace(/(?<= (?:of|for) .*)['’]s$/u, '');
}

/** "Concord Management and Consulting LLC": what stands behind an "and" is the end of a longer name. */
function isRestOfName({ text }: Sentence, from: number, name: string): boolean {
  return (
    /^\S+ (?:LLC|Ltd\.?|Inc\.?|Limited|Company|Group|Corporation)$/u.test(name) &&
    /\p{Lu}[\p{L}-]* (?:and|&) $/u.test(text.slice(Math.max(0, from - 40), from))
  );
}

/** "Agency for International Development (USAID)": known by its abbreviation. */
function isItsAbbreviation(mention: { start: number; end: number }, item: NamedAt): boolean {
  return item.name.endsWith(')') && mention.end === item.end - 1 && mention.end - mention.start < 9;
}

/** "Chairman of China International Culture Exchange Foundation": the country that his title seems to end with is the name's. */
const OFFICER_OF =
  /(?:^|[ ,])(?:Chair\p{L}*|Directors?|Rector|CEO|Head|Governor|Manager|Secretary[- ]General)(?: of the Board| General)? of (?:the )?$/u;

/** A name without what only stands before it: an article, a title with its holder, whose it is. */
function withoutLead(
  sentence: Sentence,
  index: number,
  matched: string,
  terms: InstitutionTerms,
): [from: number, text: string] {
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
      (/^['’]/u.test(text.slice(end - from)) || !OFFICER_OF.test(sentence.text.slice(start, from))) &&
      mention.form !== 'reference' &&
      start <= from &&
      end > from &&
      end < from + text.length
    )
      cut(
        end - from + (/^ (?:of|from|at) (?:the )?|^['’]s? /u.exec(text.slice(end - from))?.[0].length ?? 1),
      );
  }
  // "Chinese CRRC Corporation": a known company's nationality.
  const [nation, company] = sentence.mentions.filter((mention) => mention.start >= sentence.start + from);
  if (
    (nation?.type === 'G' || (nation?.type === 'C' && nation.text.includes('.'))) &&
    company?.type === 'I' &&
    nation.start === sentence.start + from &&
    company.start === nation.end + 1
  )
    cut(nation.end - nation.start + 1);
  // "Vietnam-based An Giang Company": where it is.
  cut(/^\S+-(?:based|owned|supported|funded|backed|led|listed) (?=\p{Lu}|\d)/u.exec(text)?.[0].length ?? 0);
  return [from, text];
}

/** A name without what follows it and is another's: a second institution, the country or the ministry that it belongs to. */
function ofOthers(sentence: Sentence, from: number, whole: string): [from: number, text: string] {
  let text = whole;
  for (const mention of sentence.mentions) {
    const start = mention.start - sentence.start;
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
  return [from, text.replace(/(?: (?:of|and|for|the|in|de))+$/u, '')];
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
    /^(?!Bank)\p{Lu}\p{Ll}{2,}bank$/u.test(name) ||
    /^(?:National|State|Central|Development|Export-Import) (?:Bank|Museum|University) (?:of|for) /u.test(
      name,
    ) ||
    (words.length === 2 &&
      !/^(?:Joint|New|State|National|International|Central|Chinese|French|Russian|American|German|Turkish|Kazakh|Uzbek|Indian|Japanese|Korean|European|Technical|Medical|Local|Private|Public|Foreign|Higher|Secondary|Working|Second|First) /u.test(
        name,
      ))
  );
}

/** "An Italian university": whose it is, and no more. */
function isOfSomeNation({ mentions, start }: Sentence, from: number, name: string): boolean {
  const [first = '', head = '', ...more] = name.split(' ');
  return (
    more.length === 0 &&
    /^(?:University|Universities|Institute|Museum|Bank|Company|Fund|Foundation|Hospital|School|College|Corporation|Group|Theat(?:re|er)|Library|Cent(?:re|er)|Enterprises?|Industries)$/u.test(
      head,
    ) &&
    mentions.some(
      (mention) =>
        mention.type === 'G' && mention.start === start + from && mention.end === start + from + first.length,
    )
  );
}
