import { mentionAt, type Sentence } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import { type VisitVocabulary } from './frame';
import type { NounPhrase } from './noun-phrase';
import { type Place, placesAt } from './place';
import { type Travellers, travellersAt } from './traveller';

const governors = madeOnce(
  ({ governors: { pay, begin, end, off } }: VisitVocabulary) =>
    new RegExp(
      String.raw`(?<!\p{L})(?:(?:to )?${pay}|(?:to )?${begin}|${end}|${off})(?: (?:<D\d+>|on <D\d+>|here|today|with|(?:the )?<C\d+>))? $`,
      'iu',
    ),
);

const welcomed = madeOnce(
  (terms: VisitVocabulary) =>
    new RegExp(
      String.raw`(?!met\b|meets?\b|saw\b|sees\b)${terms.welcome} (?:[\p{L}-]+ ){0,2}<P(\d+)>(?:[^.;<>]|<C\d+>){0,50} (?:on|for|to|during|at the start of|upon|after) $`,
      'iu',
    ),
);

/** The words by which a subject governs the noun: "paid ", "arrived in C for ", "on "; null where it stands free. */
export function governorOf(before: string, phrase: NounPhrase, terms: VisitVocabulary): string | null {
  const verb = governors(terms).exec(before);
  if (verb) return verb[0];
  if (phrase.determiner !== null && /^(?:the|this|that|my|our|your)$/iu.test(phrase.determiner)) {
    const late =
      /(?:left|depart\w*|return\w*|arriv\w*|flew|conclud\w*)[^.;]{0,60} (?:after|following|at the end of|for|on) $/iu.exec(
        before,
      );
    return late ? (/(?:after|following|at the end of|for|on) $/iu.exec(before)?.[0] ?? null) : null;
  }
  return (
    /(?<!\p{L})(?:(?:is|was|are|were|be|been|being|currently|now|while|presently|arrived|here) ){0,3}(?:on|for|after|following|at the end of|at the (?:start|beginning) of|as part of|during|(?<=\b(?:return(?:s|ed|ing)?|back|fresh)(?: home)? )from) $/iu.exec(
      before,
    )?.[0] ?? null
  );
}

/** Whom a host receives: "welcomed X on his first visit", "talks with X, who is on a visit". */
export function guestOf(sentence: Sentence, start: number, terms: VisitVocabulary): Travellers | null {
  const head = sentence.abstract.slice(Math.max(0, start - 120), start);
  const beside =
    /<P(\d+)>(?:,| -)? ?(?:who |that |currently |is |was |are |were |now |has |had |arrived |here |in <C\d+> |to <C\d+> |in the <G\d+> capital |paid |paying |also ){0,8}(?:on|for|paying|paid|pay|during) (?:the )?$/iu.exec(
      head,
    );
  if (beside && /(?:with|by|from|of|to) $/iu.test(head.slice(0, beside.index))) {
    const mention = mentionAt(sentence, beside[1], 'P');
    if (mention && /,? ?(?:who|on|currently|paying|during)/iu.test(beside[0]))
      return travellersAt(sentence, mention);
  }
  const hosted = welcomed(terms).exec(head);
  return hosted ? travellersAt(sentence, mentionAt(sentence, hosted[1], 'P')) : null;
}

/** A place behind a full stop, or said of someone else. */
const CROSSED = /[.;]|\b(?:before|after) \p{L}+ing\b|(?<!invitation of (?:the |his |her )?)<P\d+>/u;

/** The place told before the noun: "his China visit", "arrived in C for a visit", "is in the G capital on a visit". */
export function placesBefore(sentence: Sentence, phrase: NounPhrase, governed: boolean): readonly Place[] {
  const { abstract } = sentence;
  const named = [...abstract.slice(phrase.start, phrase.end).matchAll(/<C(\d+)>/g)].flatMap((match) =>
    placesAt(sentence, phrase.start + match.index).places.slice(0, 1),
  );
  if (named.length > 0) return named;
  if (!governed) return [];
  const from = Math.max(0, phrase.start - 90);
  const head = abstract.slice(from, phrase.start);
  // "Took off for C, where he will be on a visit".
  const where =
    /<C(\d+)>,? where (?:the )?(?:he|she|they|<P\d+>) (?:(?:is|was|will|had|has|be|been|also|to|currently|now) ){1,4}(?:on |paying |to pay |making )?(?:(?:an?|the|his|her) )?$/u.exec(
      head,
    );
  if (where) return placesAt(sentence, from + where.index).places.slice(0, 1);
  const prepositions = [
    ...head.matchAll(
      /(?<!\p{L})(?:in|at|to|for|into|left|leaves|departed|from|visited|welcomed in|land(?:ed|s) (?:in|at)|pay(?:s|ing)?|paid) (?=(?:the |<C))/giu,
    ),
  ];
  for (const match of prepositions.reverse()) {
    // "Back in C after a visit": at home.
    if (/\bback $/iu.test(head.slice(0, match.index))) continue;
    if (
      /^(?:for|from)$/iu.test(match[0].trim()) &&
      !/(?:left|leaves|depart\w*|head\w*|flew|return\w*|back|home) (?:[\p{L}<>\d]+ ){0,2}$/iu.test(
        head.slice(0, match.index),
      )
    )
      continue;
    const { places, end } = placesAt(sentence, from + match.index + match[0].length);
    if (places.length > 0 && !CROSSED.test(abstract.slice(end, phrase.start).replace(/\b[ap]\.m\./gu, '')))
      return places.slice(0, 1);
  }
  return [];
}
