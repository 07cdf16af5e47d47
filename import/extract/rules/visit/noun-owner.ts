import { mentionAt, type Sentence } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import type { VisitVocabulary } from './frame';
import type { NounPhrase, Tail } from './noun-phrase';
import type { Place } from './place';
import { travellersAt } from './traveller';

const beforeNoun = madeOnce(
  (terms: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})(?!official )${terms.nameless} $`, 'iu'),
);
const behindNoun = madeOnce(
  (terms: VisitVocabulary) =>
    new RegExp(
      String.raw`^(?: to (?:the )?<C\d+>)?,? (?:of|by) (?:an?|some|several|senior|high-level) (?:[\p{L}-]+ |<[GCO]\d+> ){0,4}${terms.nameless}(?![\p{L}'])(?!,? (?:led|headed) by)`,
      'iu',
    ),
);

/** "The trade delegation visit to C", "a trip to C of a senior delegation": of people whom nobody names. */
export function isNameless(phrase: NounPhrase, tail: Tail, terms: VisitVocabulary): boolean {
  return beforeNoun(terms).test(phrase.words) || behindNoun(terms).test(tail.text);
}

/** "The Ambassador's trip": of somebody who makes no visit for a country. */
export function isOfUnknown(sentence: Sentence, { possessor }: NounPhrase): boolean {
  const mention = mentionAt(sentence, possessor, 'P');
  return mention !== undefined && travellersAt(sentence, mention) === null;
}

/** "Under Secretary X returned from", before "a trip to C", where nothing tells whose Under Secretary that is. */
export function isOfUnknownSubject(sentence: Sentence, before: string, governor: string | null): boolean {
  if (governor === null) return false;
  const who = SUBJECT.exec(before.slice(0, before.length - governor.length))?.groups?.who;
  const mention = mentionAt(sentence, who, 'P');
  return mention !== undefined && mention.person.name !== '' && travellersAt(sentence, mention) === null;
}

const SUBJECT = /(?:^|[.,;:] |\band )<P(?<who>\d+)> (?:[\p{L}-]+ ){0,4}$/iu;

/** "The Speaker of the Omani Parliament has called off his trip". */
const OFFICIAL_OF =
  /^[^<\p{L}]{0,3}(?:The |An? )?(?:[\p{L}-]+ ){1,3}of (?:the )?<G(\d+)>(?: \p{L}+){0,2} (?:has|had|is|was|will)\b[^<]*$/u;

/**
 * The nation whose visit it is, "the Omani trip to C", or whose official's, who is named by his office alone; null where
 * the adjective is of where it leads, or none stands there.
 */
export function nationOf(
  { mentions }: Sentence,
  { words, determiner }: NounPhrase,
  before: string,
  places: readonly Place[],
): string | null {
  const owned = /^(?:his|her)$/iu.test(determiner ?? '') ? OFFICIAL_OF.exec(before)?.[1] : undefined;
  const nation = mentions[Number(/<G(\d+)>/u.exec(words)?.[1] ?? owned)];
  if (nation?.type !== 'G' || places.some(({ iso3 }) => iso3 === nation.iso3)) return null;
  return nation.iso3;
}
