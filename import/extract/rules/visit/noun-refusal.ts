import { madeOnce } from '../../pattern';
import type { VisitVocabulary } from './frame';
import type { afterNoun, NounPhrase } from './noun-phrase';

/** "The visit of X to C may happen in July". */
const POSSIBLE =
  /^(?:[^.,;<]|<[CDGP]\d+>){0,90} (?:may|might|could) (?:also |well |possibly )?(?:happen|take place|be (?:held|paid|made))\b/u;
/** Behind "no visit of X to C". */
const NOT_PLANNED =
  /^(?:[^.,;<]|<[CDGP]\d+>){0,90} (?:is|was|are|were|has been) (?:planned|scheduled|expected|foreseen|on the agenda)\b/u;
/** "A three-nation tour", "a visit to three countries", "a visit to three of the nation's diplomatic allies". */
const SEVERAL =
  /^(?: (?:to|of|in|through) )?(?:[\p{L}'-]+ )*?(?:two|three|four|five|six|seven|multi|\d)[ -](?:of (?:the |its |their |<C\d+>'s )?)?(?:[\p{L}]+ ){0,2}(?:nations?|countr(?:y|ies)|states|legs?|allies|neighbou?rs|partners)(?!\p{L})/iu;
/** "A diplomatic tour", "a regional tour": how long it lasts is no country's share. */
const ROUND = /\b(?:diplomatic|regional|whirlwind|overseas|foreign|international) $/iu;
const EXCHANGE = /(?:exchanges? of|mutual|high-level|reciprocal|regular|frequent) (?:[\p{L}-]+ ){0,2}$/iu;

/** "Since 2011 no President of A has been on a visit to B". */
const NOBODY =
  /(?<!\p{L})no (?:(?!until|before|other|longer|more)[\p{L}<>\d-]+ ){1,6}(?:has|have|had) (?:ever |yet )?(?:been on|made|paid|undertaken|come on) $/iu;

/** "A new journey to build a modern country", "a journey of reform". */
const PURPOSE =
  /^ (?:to (?:build|become|achieve|develop|modernis|moderniz|create|realis|realiz|reach (?:its|their|the) goal)|(?:of|towards?) (?:\p{Ll}+ ){0,2}(?:reform|development|moderni[sz]ation|growth|progress|prosperity|peace|friendship|transformation|democracy|renewal))/iu;

const unsure = madeOnce((terms: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${terms.unsure} `, 'iu'));
/** "Departed on Friday for", "returned from", before "travel to C". */
const SETS_OUT =
  /\b(?:return(?:s|ed|ing)?|back|fresh|depart(?:s|ed|ing)?|left|leaves?|leaving|sets? (?:off|out)|embark(?:s|ed|ing)?)\b[^.;]{0,40} (?:for|from|on) $/iu;
/** "My job lets me stay out of that": a verb. */
const OBJECT = /(?<!\p{L})(?:me|us|him|them|you|it) $/iu;

/** What stands around a noun that may name a visit. */
interface Surroundings {
  readonly noun: string;
  readonly plural: boolean;
  /** The clause up to the phrase. */
  readonly before: string;
  readonly phrase: NounPhrase;
  readonly tail: ReturnType<typeof afterNoun>;
  /** "A, B and C pay visits to D": a visit each. */
  readonly each: boolean;
  readonly terms: VisitVocabulary;
}

/** Why a noun names no visit of its own, '' where it is not worth a word; null where it names one. */
export function refusalOf({ noun, plural, before, phrase, tail, each, terms }: Surroundings): string | null {
  if (/^(?:stay|tour|voyage)$/iu.test(noun) && (phrase.determiner === null || OBJECT.test(phrase.words)))
    return '';
  // "Their travel to C", "X's upcoming travel to C", not travel as such.
  if (
    /^travel$/iu.test(noun) &&
    (plural || tail.places.length === 0 || !(isOwned(phrase) || SETS_OUT.test(before)))
  )
    return '';
  // "Is included in the stay programme".
  if (/^stay$/iu.test(noun) && /^ program/iu.test(tail.text)) return '';
  if (
    /(?:^|\s)(?:to|can|will|would|must|may|not|and|who|they|we) $/iu.test(before) &&
    /^(?:visit|tour|stay|trip|journey)$/iu.test(noun) &&
    phrase.determiner === null &&
    /^(?:(?:first|also|then|next|later|soon|again) ?)?$/iu.test(phrase.words)
  )
    return '';
  // "President and King Visit C", above a page: a verb.
  if (
    /^(?:visit|tour)$/iu.test(noun) &&
    phrase.determiner === null &&
    /^(?:<C\d+> )?$/u.test(phrase.words) &&
    /^ (?:the )?<C\d+>/u.test(tail.text)
  )
    return '';
  if (/^ (?:to|at) (?:the )?<[OI]\d+>/u.test(tail.text)) return '';
  if (NOBODY.test(before)) return 'a visit that nobody has made';
  if (/^journey$/iu.test(noun) && PURPOSE.test(tail.text)) return 'a journey in a figure of speech';
  if (/\b(?:whenever|every time|each time)\b[^.;]*$/iu.test(before)) return 'visits in general';
  if (/\baccompan\p{L}+ (?:him|her|them) (?:on|during|throughout) $/iu.test(before))
    return 'who goes along makes no visit of his own';
  if (phrase.stranger) return 'a visit of somebody who is not known';
  if (/^(?:another|such|each)$/iu.test(phrase.determiner ?? '') || /\bsuch $/iu.test(before)) return '';
  const many =
    (plural && (!tail.by || phrase.determiner === null)) ||
    (phrase.determiner === null && EXCHANGE.test(`${before}${phrase.words}`));
  if (many && !(plural && (tail.places.length > 1 || each))) return 'several visits, none of them told';

  if (tail.places.length === 0 && (SEVERAL.test(phrase.words) || SEVERAL.test(tail.text)))
    return 'a tour of several countries';
  if (/^tour$/iu.test(noun) && /^ of /u.test(tail.text) && tail.places.length === 0)
    return 'a tour of no country';
  if (/^tour$/iu.test(noun) && tail.places.length === 0 && ROUND.test(phrase.words))
    return 'a tour of several countries';
  if (POSSIBLE.test(tail.text) || unsure(terms).test(phrase.words)) return 'a possibility is no visit';
  if (/^no$/iu.test(phrase.determiner ?? '') && NOT_PLANNED.test(tail.text)) return 'no visit is planned';
  if (
    /(?<!\p{L})(?:first|last|only) (?:[\p{L}<>\d-]+ ){1,5}to \p{L}+ (?:on |for |here on )?$/iu.test(before) ||
    /(?<!\p{L})(?:was|is|had been) the last (?:[\p{L}<>\d-]+ ){1,5}on $/iu.test(before)
  )
    return 'a visit recalled';
  if (
    /^ (?:that |which )?(?:has |had |will |is (?:due |set )?to )?(?:begins?|began|begun|starts?|started|kick(?:s|ed)? off)(?: with (?:a|an) [^.;<>]{0,24})? (?:in|with|to) /iu.test(
      tail.text,
    ) &&
    /^(?:trip|tour|journey)$/iu.test(noun)
  )
    return 'the first leg of a tour';
  return null;
}

function isOwned({ possessor, determiner }: NounPhrase): boolean {
  return possessor !== undefined || /^(?:his|her)$/iu.test(determiner ?? '');
}
