import type { AgreementKind } from '../../../../src/domain/kinds';
import type { Sentence } from '../../annotate/model';
import { expression } from '../../pattern';
import { allMatches } from '../../search/search';
import type { DocumentMention } from './document-mention';
import { agreementStatus } from './status';
import type { AgreementTerms } from './terms';
import { titleEnd } from './title';

/** How far behind a document another of its kind may be named without the word for it. */
const REACH = 190;
/** "Six accords, among them a memorandum on A and one on B". */
const AMONG = /(?<!\p{L})(?:among (?:them|these|which|others)|including|includes?)(?!\p{L})/iu;
/** What is said of a document itself right behind its title, and that nothing came of it. */
const OWN_VERB = /^,? (?:is|are|was|were|will|would|shall|has|have|remains?|awaits?)(?!\p{L})/u;
const UNDONE =
  /^,? (?:(?:is|are|was|were|has|have|could|did|will) (?:not|never|yet to)|(?:has|have) yet to|failed|fell through)(?!\p{L})/u;
const AND = /,? (?:and|while|with)? ?$/u;
const WERE = /^ (?:were|are|was|is) (?=(?:on|for|concerning|regarding) )/u;
const COLON = /^[^:.;]{0,60}: (?=(?:on|for|concerning|regarding) )/u;

/**
 * Documents that a sentence sets apart without a word of their own: "an MoU on tourism and another on
 * media", "agreements on trade and on culture", "two accords, one on visas and the other on water".
 */
export function itemsApart(
  sentence: Sentence,
  found: readonly DocumentMention[],
  terms: AgreementTerms,
  lot: DocumentMention | null,
): DocumentMention[] {
  const matches = allMatches(sentence.abstract, terms.another);
  return [
    ...found.flatMap((mention) => [
      ...subjects(sentence.abstract, mention, terms),
      ...numbered(sentence.abstract, mention, terms),
    ]),
    ...matches.flatMap((match, at): DocumentMention[] => {
      const from = match.index + match[0].length;
      const before = found.findLast((mention) => mention.headEnd <= match.index);
      // "Nine agreements were signed. One is about a bridge, another about …": of the lot of the sentence before.
      const told = lot?.plural && (at > 0 || match.index < 4) ? { ...lot, end: 0, headEnd: 0 } : undefined;
      const of = before?.status ? before : (told ?? before);
      const after = found.find((mention) => mention.headEnd > from);
      if (!of?.status || from - of.end > REACH || (after && after.start < from)) return [];
      // "One on trade": only of several.
      if (/^one/iu.test(match[0]) && !of.plural && !AMONG.test(sentence.abstract.slice(0, match.index)))
        return [];
      const next = matches[at + 1]?.index ?? sentence.abstract.length;
      const whole = titleEnd(sentence, from, terms);
      const end = Math.min(
        whole,
        next - (whole > next ? (AND.exec(sentence.abstract.slice(from, next))?.[0].length ?? 0) : 0),
      );
      if (end <= from) return [];
      const behind = sentence.abstract.slice(end, end + 40);
      if (UNDONE.test(behind)) return [];
      // "One was signed; the second, on climate, is in preparation": the verb behind it is its own.
      const status =
        (of === told || OWN_VERB.test(behind)) &&
        agreementStatus(sentence.abstract, match.index, end, terms, false) === 'planned'
          ? 'planned'
          : of.status;
      return itemOf({ ...of, status }, match.index, from, end, terms);
    }),
  ];
}

/** "Protocols 052 and 053": each by its number. */
function numbered(abstract: string, lot: DocumentMention, terms: AgreementTerms): DocumentMention[] {
  if (!lot.plural || !lot.status) return [];
  const run = NUMBERS.exec(abstract.slice(lot.headEnd))?.[0];
  return run === undefined
    ? []
    : [...run.matchAll(ONE_NUMBER)].flatMap((match) => {
        const at = lot.headEnd + match.index;
        return itemOf(lot, at, at, at + match[0].length, terms);
      });
}

/** Numbers right behind the word for documents, none of which is a year. */
const NUMBERS =
  /^ (?:Nos?\.? ?)?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?:(?:, |,? and )(?:No\.? ?)?(?!(?:19|20)\d\d(?!\d))\d{1,4}(?![\d.,%]\d| (?:million|billion|percent)))+/u;
const ONE_NUMBER = /(?:No\.? ?)?\d{1,4}/gu;

/** Whether a mention is of several that {@link itemsApart} gives one by one. */
export function isNumbered(abstract: string, { plural, headEnd }: DocumentMention): boolean {
  return plural && NUMBERS.test(abstract.slice(headEnd));
}

/** The subjects of a lot that stand each after a preposition of its own. */
function subjects(abstract: string, lot: DocumentMention, terms: AgreementTerms): DocumentMention[] {
  if (!lot.plural || !lot.status) return [];
  // "Four joint statements came out of the talks: on A, on B and on C", "the agreements were on A, on B and on C".
  const rest = abstract.slice(lot.end);
  const colon =
    lot.end === lot.tailStart ? (COLON.exec(rest)?.[0].length ?? WERE.exec(rest)?.[0].length ?? 0) : 0;
  const from = lot.tailStart + colon - (colon ? 1 : 0);
  const tail = colon ? abstract.slice(from).replace(/[.;].*$/su, '') : abstract.slice(from, lot.end);
  const preposition = /^ (on|for|concerning|regarding) /u.exec(tail)?.[1];
  if (!preposition) return [];
  const starts = [...tail.matchAll(expression(`(?:^|, and|,? and|,) (?=${preposition} )`, 'gu'))];
  return starts.length < 2
    ? []
    : starts.flatMap((match, at) => {
        const start = from + match.index + match[0].length - 1;
        return itemOf(lot, start, start, from + (starts[at + 1]?.index ?? tail.length), terms);
      });
}

/** One document of the kind of another, with the title that stands between two places. */
function itemOf(
  of: DocumentMention,
  start: number,
  tailStart: number,
  end: number,
  terms: AgreementTerms,
): DocumentMention[] {
  const kind = singular(of, terms);
  return kind
    ? [
        {
          ...of,
          kind,
          noun: kind.replaceAll('-', ' '),
          from: start,
          start,
          headEnd: tailStart,
          tailStart,
          end,
          number: null,
          plural: false,
        },
      ]
    : [];
}

/** What one document of a lot is: "agreements" are an agreement each, "documents" nobody knows. */
function singular({ kind, what }: DocumentMention, terms: AgreementTerms): AgreementKind | null {
  if (kind !== 'package') return kind;
  const noun = /(\p{L}+)s$/u.exec(what)?.[1] ?? '';
  return terms.kindAt(noun, 0, noun.length);
}
