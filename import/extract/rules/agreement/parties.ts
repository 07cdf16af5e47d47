import type { AgreementKind } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { countriesIn } from '../pairs';
import { countryAt, pair, relationPair, sides } from '../relation/pair';
import { isOfOneSide, isOfOthersThanPair, OF_THREE, partiesInARow } from './many-parties';
import { ISSUED } from './mention';

export interface Parties {
  readonly countries: string[];
  readonly stated: boolean;
}

/**
 * Whose document it is: the pair that the sentence or the text is about; all that are named where it
 * is said to be of three or more; none for the declaration of a summit. Null where one party is an
 * organisation, such as an agreement with the EU.
 */
export function agreementPair(
  sentence: Sentence,
  start: number,
  end: number,
  principal: readonly [string, string] | null,
  kind: AgreementKind,
  what: string,
): Parties | null {
  // "A ceasefire agreement between Hamas and Islamic Jihad": no state's.
  if (
    /(?:ceasefire|truce|hostage|coalition|prisoner)/iu.test(what) ||
    OF_ORGANISATION.test(sentence.abstract.slice(end)) ||
    isOfOthers(sentence.abstract.slice(end))
  )
    return null;
  // "The Israel-Lebanon maritime agreement": its own words tell.
  const inside = /^["']?<([CG]\d+)>(?: ?[-–/] ?| and )<([CG]\d+)> /u.exec(what);
  const three = /^["']?(?:<[CG]\d+>[-–/]){2,3}<[CG]\d+>(?= )/u.exec(what)?.[0];
  if (three) return { countries: [...new Set(countriesIn(sentence, three))].sort(), stated: true };
  const [a, b] = [countryAt(sentence, inside?.[1]), countryAt(sentence, inside?.[2])];
  if (a && b && a !== b) return { countries: pair(a, b), stated: true };
  if (NUCLEAR_DEAL.test(what)) return null;
  if (ISSUED.has(kind) && isOfOneSide(sentence, end)) return null;
  const row = partiesInARow(sentence, end, kind);
  if (row) return { countries: row, stated: true };
  const named = sides(sentence);
  const torn = countriesIn(sentence, TROUBLES.exec(sentence.abstract)?.[0] ?? '');
  if (torn.length > 1 && named.every((country) => torn.includes(country))) return null;
  if (
    named.length > 2 &&
    (/^(?:tri|quadri)/iu.test(what) ||
      /(?:three|four|five) (?:countries|states|nations|sides|parties)|trilateral|tripartite/iu.test(
        sentence.abstract,
      ))
  )
    return { countries: named.sort(), stated: true };
  // "A four-way memorandum" between the two whom the text is about and others whom the sentence does not name.
  if (named.length < 3 && OF_THREE.test(what)) return null;
  const all = signatories(sentence) ?? twoWhoSign(sentence);
  if (all) return { countries: all, stated: true };
  // "The summit of the leaders of A, B and C": not the two that stand alone.
  if (/<B\d+>, (?:the )?<C\d+>,? and (?:the )?<C\d+>/u.test(sentence.abstract)) return null;
  // "The Summit will witness the signing of …": what a summit adopts is no pair's.
  if (named.length === 0 && SUMMIT_ACTS.test(sentence.abstract)) return null;
  const two = relationPair(sentence, start, end, principal, /^O/);
  if (two && !two.stated && isOfOthersThanPair(sentence, start, end, kind)) return null;
  if (two) return { countries: [...two.countries], stated: two.stated };
  return kind === 'declaration' &&
    principal === null &&
    /^(?:\p{Lu}|<C)/u.test(what) &&
    /(?:adopt|issu|sign)/iu.test(sentence.abstract)
    ? { countries: [], stated: false }
    : null;
}

/** "The Iranian nuclear deal", "the grain deal": of many states, by whatever two a sentence names. */
const NUCLEAR_DEAL = /(?:(?<!civil(?:ian)? )nuclear (?:deal|accord|pact)|grain (?:deal|initiative))$/iu;

/** "The free trade agreement between the European Union and Mercosur". */
const OF_ORGANISATION =
  /^(?: \([^()]{2,12}\))? [Bb]etween (?:the )?(?:<O\d+> and (?:the )?(?!<C)|(?:[^<>.;,]{3,60} and )(?:the )?<O\d+>|<[CG]\d+> and (?:the )?<O\d+>)/u;

/** "Touches on the wars in A and B": what a paper is about. */
const TROUBLES =
  /\b(?:wars?|conflicts?|cris[ei]s|fighting|hostilities) in (?:the )?<C\d+>(?:(?:,|,? and) (?:in )?(?:the )?<C\d+>)+/u;

const SUMMIT_ACTS = /^(?:the )?[^,.;<]{0,60}(?<!\p{L})summit (?:will|is|was|witness|saw|adopt|approv)/iu;

/** "Greece, Bulgaria and Romania signed": all three. */
function signatories(sentence: Sentence): string[] | null {
  const list =
    /((?:(?:the )?<C\d+>(?:, and |, | and )){2,5}(?:the )?<C\d+>) (?:have |has |had |today |jointly |also )*(?:co-?)?(?:sign|ink|adopt|conclude)/iu.exec(
      sentence.abstract,
    )?.[1];
  const countries = [...(list ?? '').matchAll(/<(C\d+)>/gu)].flatMap(
    ([, at]) => countryAt(sentence, at) ?? [],
  );
  return countries.length > 2 ? [...new Set(countries)].sort() : null;
}

/** "The presidents of A and B, X and Y, put their names to it, with Z of C as witness": the two. */
function twoWhoSign(sentence: Sentence): [string, string] | null {
  const { a, b } = TWO_SIGN.exec(sentence.abstract)?.groups ?? {};
  const [one, other] = [countryAt(sentence, a), countryAt(sentence, b)];
  return one && other && one !== other ? pair(one, other) : null;
}

const TWO_SIGN =
  /(?:^|<B\d+>, )<(?<a>P\d+)>(?:,? and |, )(?:the )?<(?<b>P\d+)>,? (?:(?:have|had|also|then|today|jointly|<D\d+>) ){0,3}(?:(?:co-?)?sign|ink|initial|put their|exchang)/iu;

/** "… between X and Y" with two names that are no country's and no institution's. */
function isOfOthers(after: string): boolean {
  const parties =
    /^ between (?:the )?(\p{Lu}[^,.;<]{2,50}) and (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})(?!\p{L})(?! ?<)/u.exec(
      after,
    );
  return (
    parties !== null &&
    !/minist|government|universit|agenc|bank|compan|corporation|academ|institut|chamber|ltd|cit(?:y|ies)|region|province|authorit|fund|group|council|committee|state|republic|department|centre|center|board|association|federation|television|service/iu.test(
      parties[0],
    )
  );
}

/** The two countries whose leaders a text presents as those who sign: "the presidents of A and B, X and Y, signed". */
export function pairOfSignatories(document: AnnotatedDocument): [string, string] | null {
  for (const sentence of document.sentences) {
    const two = /<B\d+>, <P/u.test(sentence.abstract) ? twoWhoSign(sentence) : null;
    if (two) return two;
  }
  return null;
}

/** The first two countries that a text says signed something: "Argentina and Brazil signed …". */
export function pairThatSigns(document: AnnotatedDocument): [string, string] | null {
  for (const sentence of document.sentences) {
    const match =
      /<(C\d+)>(?:,| and) (?:the )?<(C\d+)>(?:[^.;<,]{0,40}(?:<D\d+>)?[^.;<,]{0,20})? (?:sign|ink|conclude|adopt|exchange)/iu.exec(
        sentence.abstract,
      );
    const [a, b] = [countryAt(sentence, match?.[1]), countryAt(sentence, match?.[2])];
    if (a && b && a !== b) return pair(a, b);
  }
  return null;
}
