import { type AnnotatedDocument, type Sentence, textSpan } from '../../annotate/model';
import type { AgreementTerms } from './terms';

const PARTIES =
  /^ between (?:(?:[^,;.<]|<[CGIO]\d+>){2,80}? of )?(?:the )?<B\d+>(?= (?:on|for|in the|concerning|regarding) )|^ between (?:(?! (?:was|were|will|has|have|signed|during|on)(?!\p{L}))(?:[^,;.<]|<[CGIOP]\d+>)){2,110}? and (?:the )?(?=\p{Lu}|<[CGIO]\d+>)/u;

/** Where a document's title ends in the abstract: "agreement on cooperation in energy" up to a verb, a date or a mark. */
export function titleEnd(sentence: Sentence, end: number, terms: AgreementTerms): number {
  const after = sentence.abstract.slice(end, end + 420);
  // "between A and the B of C": the "and" of the parties ends no title.
  const parties = PARTIES.exec(after)?.[0] ?? '';
  const tail = terms.tail.exec(parties ? ` of ${after.slice(parties.length)}` : after)?.[0] ?? '';
  const title = parties
    ? parties.length + Math.max(0, trimmed(tail).length - ' of '.length)
    : trimmed(tail).length;
  const outlet = SOURCE.test(after.slice(title)) ? (OUTLET.exec(after.slice(0, title))?.[0].length ?? 0) : 0;
  return end + title - outlet + (outlet ? 0 : secondParty(after.slice(0, title), after.slice(title), terms));
}

/** "… to bolster trade ties, Anadolu Agency | reported": who reports it, behind its title. */
const OUTLET =
  /, (?:(?:the |its |his |an? )?\p{Ll}[\p{Ll} -]{2,40}|(?:the )?(?:\p{Lu}[\p{L}.-]*|<[CGI]\d+>)(?: \p{L}[\p{L}.-]*){0,4})$/u;
const SOURCE =
  /^(?: of (?:the )?(?:<[A-Z]\d+>(?:['’]s)? ){1,2}| )(?:reported|reports|said|says|wrote|writes|informs|informed|cites|citing|learned|learnt|noted|added|announced|stated|confirmed)(?!\p{L})/u;

/** "An MoU on justice between the ministry of A | and the Ministry of B": how much longer a title that broke off at "and" is. */
function secondParty(title: string, rest: string, terms: AgreementTerms): number {
  const and = / between (?:(?:(?! and ).)*|[^()]*\([^()]{1,20}\))$/u.test(title)
    ? /^ and (?:the )?(?=\p{Lu}|<[CGIO]\d+>)/u.exec(rest)?.[0]
    : undefined;
  if (!and) return 0;
  const party =
    /^(?:[\p{Lu}<][^\s,.;]*(?: of | for | and (?=\p{Lu})| )?(?:the )?){1,12}/u.exec(
      rest.slice(and.length),
    )?.[0] ?? '';
  const stop = terms.tailStop.exec(party)?.index ?? party.length;
  return and.length + trimmed(party.slice(0, stop)).length;
}

/** The document's text between two places of the abstract, as a title. */
export function titleText(
  document: AnnotatedDocument,
  sentence: Sentence,
  start: number,
  end: number,
): string {
  return cleanTitle(document.text.slice(...textSpan(sentence, start, end))).replace(/^(?:an?|the) /iu, '');
}

/** "Another treaty", "the memorandum of understanding": a title that does not tell what about. */
export function isBareTitle(title: string): boolean {
  return !/[\p{Lu}\d]| (?:on|for|about|regarding|concerning|between|to|sur|de|en|о|об|по) /u.test(
    ` ${title} `,
  );
}

export function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^['’]s /u, '')
    .replace(/^["“”'«\s]+|["”'»\s,.;:]+$/gu, '')
    .trim();
}

/** What a document is worth, as the text gives it: "worth $2.2 billion". */
export function valueAfter(after: string): string | null {
  return (
    /^[^.;]{0,60}?(?:worth|valued at|totall?ing|to the tune of|amounting to|for)(?: (?:of|a total of|about|around|some|over|more than|nearly|almost|up to|a total of)){0,2} (?<value>(?:(?:US|AU|CA)?[$€£¥₹] ?|(?:USD|EUR|Rs\.?|Dh) ?)\d[\d.,]{0,12}(?: ?(?:trillion|billion|million|crore|bn|mln|bln|m))?|\d[\d.,]{0,12} (?:trillion|billion|million|crore)? ?(?:US )?(?:dollars|euros?|yen|yuan|rubles|tenge|pounds|dirhams|USD|EUR))/iu
      .exec(after)
      ?.groups?.value?.trim() ?? null
  );
}

function trimmed(tail: string): string {
  return tail
    .replace(/(?:, \p{Ll}{3,}ing| on the (?:sidelines|margins?|fringes) of) .*$/u, '')
    .replace(/, \p{Ll}{3,}(?:ing|ed)$/u, '')
    .replace(/, the [\p{L} ]{3,40} (?:noted|said|added|reported|announced)$/u, '')
    .replace(/ between (?:the|our|their|both|these|our two|the two)$/u, '')
    .replace(/, [^,]{2,40} report(?:ed|s)(?: (?:via|citing|referring to|with reference to|from) .*)?$/u, '')
    .replace(/[, ]+$/u, '')
    .replace(/(?: (?:on|in|at|of|and|to|for|with|between|the|an?|by|from))+$/iu, '')
    .replace(/ in the (?:areas?|fields?|spheres?|sectors?)$/u, '');
}

/** "A roadmap for implementing the agreements signed with partners": behind the verb that is said of others in its title. */
export function behindOthers(abstract: string, tailStart: number, end: number): number {
  return OTHERS.test(abstract.slice(tailStart, end))
    ? end + (SAID_OF_THEM.exec(abstract.slice(end))?.[0].length ?? 0)
    : end;
}

const OTHERS =
  /(?<!\p{L})(?:agreements|documents|accords|memoranda|memorandums|mous|contracts|deals|decisions|commitments)$/iu;
const SAID_OF_THEM = /^ (?:signed|reached|concluded|inked|adopted|made|taken)(?!\p{L})/u;
