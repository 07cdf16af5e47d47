import type { VisitStatus } from '../../../src/domain/kinds';
import type { AnnotatedDocument, Person, Sentence } from '../annotate/model';
import { mentionAt } from '../annotate/model';
import type { VisitFinding } from '../finding';
import type { Rule, RuleContext } from './rule';
import { activityDay, timingOf } from './visit-date';
import {
  hostsIn,
  kindOf,
  pattern,
  says,
  statusOf,
  type VisitVocabulary,
  visitFinding,
  visitVocabulary,
} from './visit-frame';
import { type NounPhrase, nounPhrase } from './visit-noun-phrase';
import { type Place, placesAt } from './visit-place';
import { type Travellers, travellersAt, travellersBefore } from './visit-traveller';

/**
 * A visit named by a noun: "X arrived in France for a state visit on November 4", "X will pay an
 * official visit to C", "during the visit of X to C last year", "X's visit to C has been postponed".
 * "During the visit" adds to what other sentences tell.
 */
export const visitNoun: Rule = {
  name: 'visit-noun',
  apply(document, context) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const nouns = pattern(
      String.raw`(?<![\p{L}<-])(?<noun>${terms.nouns.join('|')})(?<plural>s)?(?![\p{L}-])`,
      'giu',
    );
    return document.sentences.flatMap((sentence) =>
      [...sentence.abstract.matchAll(nouns)].flatMap((match) =>
        visitsAt(document, sentence, match, terms, context),
      ),
    );
  },
};

function visitsAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: VisitVocabulary,
  context: RuleContext,
): VisitFinding[] {
  const { abstract } = sentence;
  const noun = match.groups?.noun ?? 'visit';
  const end = match.index + match[0].length;
  const phrase = nounPhrase(sentence, match.index);
  const before = abstract.slice(abstract.lastIndexOf(';', match.index) + 1, phrase.start);
  const drop = (reason: string) => {
    context.drop(
      reason,
      sentence.offsets[match.index] ?? sentence.start,
      sentence.offsets[end] ?? sentence.end,
    );
    return [];
  };
  if (/^(?:stay|tour|voyage)$/iu.test(noun) && phrase.determiner === null) return [];
  if (
    /(?:^|\s)(?:to|can|will|would|must|may|not|and|who|they|we) $/iu.test(before) &&
    /^(?:visit|tour|stay|trip|journey)$/iu.test(noun) &&
    phrase.words === ''
  )
    return [];
  if (/^(?:another|such|each)$/iu.test(phrase.determiner ?? '')) return [];
  const { kind, wording } = kindOf(phrase.words, noun, terms);
  const tail = afterNoun(sentence, end, noun);
  const many =
    (match.groups?.plural && (!tail.by || phrase.determiner === null)) ||
    (phrase.determiner === null &&
      pattern(
        String.raw`(?:exchanges? of|mutual|high-level|reciprocal|regular|frequent) (?:[\p{L}-]+ ){0,2}$`,
      ).test(`${before}${phrase.words}`));
  if (many && !(match.groups?.plural && tail.places.length > 1))
    return drop('several visits, none of them told');

  if (/^tour$/iu.test(noun) && /^ of /u.test(tail.text) && tail.places.length === 0)
    return drop('a tour of no country');
  const governor = governorOf(before, phrase, terms);
  const governed = governor ? travellersBefore(sentence, phrase.start - governor.length, terms) : null;
  const possessor = travellersAt(sentence, mentionAt(sentence, phrase.possessor, 'P'));
  const by = travellersAt(sentence, mentionAt(sentence, tail.by, 'P'));
  const guest = guestOf(sentence, phrase.start, terms);
  const own = phrase.determiner !== null && /^(?:his|her|their)$/iu.test(phrase.determiner);
  const antecedent = own && !guest ? reference(travellersBefore(sentence, phrase.start, terms)) : null;
  const travellers: Travellers | null = by ?? possessor ?? guest ?? governed ?? antecedent;

  if (isWished(before, tail.text, terms)) {
    if (!/invit/iu.test(before) || !tail.places.concat(kind === 'unspecified' ? [] : [OPEN]).length)
      return drop('an invitation or a hope is no visit');
    return support(document, sentence, phrase, end, { kind, wording });
  }
  if (/(?<!\p{L})(?:first|last|only) (?:[\p{L}<>\d-]+ ){1,5}to \p{L}+ $/iu.test(before))
    return drop('a visit recalled');
  if (
    /^ (?:that |which )?(?:has |had )?(?:begins?|began|begun|started|kicked off)(?: with (?:a|an) [^.;<>]{0,24})? (?:in|with|to) /iu.test(
      tail.text,
    ) &&
    /^(?:trip|tour|journey)$/iu.test(noun)
  )
    return drop('the first leg of a tour');
  const places = tail.places.length > 0 ? tail.places : placesBefore(sentence, phrase, governor !== null);
  const persons = travellers?.persons ?? [];
  const abroad = places.filter(
    (place) => place.iso3 === null || !persons.some((person) => person.country === place.iso3),
  );
  const home = places.length > 0 && abroad.length === 0;
  if (home && travellers && !travellers.reference && tail.places.length > 0)
    return drop('within the visitor’s own country');
  const status = statusOf(`${before}${phrase.words}`, tail.text, terms);
  const negative = status === 'postponed' || status === 'cancelled' || status === 'denied';
  const past = by || possessor ? null : pastPlan(sentence, phrase, end, status);
  if (past === 'none') return drop('a plan of the past without date');
  const ended =
    pattern(terms.ended).test(`${governor ?? ''}${phrase.words}`) ||
    pattern(terms.ended).test(before.slice(-40)) ||
    /^[^.;]{0,50}?\b(?:took place|came to (?:its|an)[^.;]{0,12} end|ended|concluded)\b/iu.test(tail.text);
  const lastDay = ended || /(?:closing|last|final) (?:day|leg) of $/iu.test(before);
  const ahead = status === 'planned' || negative;
  const appositive =
    governor !== null &&
    /(?:^|[\s,])(?:on|while on) $/iu.test(governor) &&
    !/\b(?:arriv|is|was|are|left|start|will|be)\w* [^.;]{0,40}$/iu.test(before.slice(-50));
  const main =
    governor !== null || by !== null || possessor !== null || tail.places.length > 0 || past !== null;
  const timing = main
    ? timingOf(
        document,
        sentence,
        appositive ? phrase.start : Math.max(0, phrase.start - (governor?.length ?? 0)),
        tail.end,
        lastDay ? 'end' : 'start',
        ahead,
      )
    : timingOf(document, sentence, phrase.start, end, lastDay ? 'end' : 'start', ahead);
  const earlier =
    past !== null ||
    /(?:^|\s)(?:previous|earlier|past|last)(?: \p{L}+)* $/iu.test(phrase.words) ||
    /\blast year's /iu.test(before.slice(-14) + phrase.words);
  const hosts = hostsIn(sentence);
  const hint = {
    earlier,
    ended,
    reference: travellers?.reference ?? false,
    ...(travellers === null && places.length === 0 && hosts.length === 0 && past !== 'dated'
      ? { support: true }
      : {}),
    ...(activityDay(sentence) && !ended && !ahead ? { activity: activityDay(sentence) as string } : {}),
  };
  const visitors: (Person | null)[] = home || persons.length === 0 ? [null] : [...persons];
  const legs: readonly (Place | null)[] = home ? places : abroad.length > 0 ? abroad : [null];
  return visitors.flatMap((visitor) =>
    legs.map((place, leg) =>
      visitFinding(sentence, {
        rule: 'visit-noun',
        visitor,
        place: place && place.form !== 'open' ? place : hostCountry(hosts, visitor),
        kind,
        wording,
        status:
          past === 'dated' && !negative
            ? foiled(document, terms)
            : earlier && !negative && past === null
              ? 'completed'
              : status,
        timing: leg === 0 ? timing : { start: null, end: null, inferred: false },
        confidence: visitor && place ? (travellers?.reference ? 0.5 : 0.9) : 0.5,
        hosts: hosts.filter((host) => host.name !== ''),
        hint,
      }),
    ),
  );
}

const OPEN: Place = { iso3: null, form: 'open', text: null };

/** "The visit, paid at the invitation of the French President": leads to the host's country. */
function hostCountry(hosts: readonly Person[], visitor: Person | null): Place | null {
  const host = hosts.find((person) => person.country !== null && person.country !== visitor?.country);
  return host ? { iso3: host.country, form: 'open', text: null } : null;
}

interface Tail {
  readonly by: string | undefined;
  readonly places: readonly Place[];
  readonly end: number;
  readonly text: string;
}

/** What follows the noun: "of X to C", "to C by X", "X made to C". */
function afterNoun(sentence: Sentence, end: number, noun: string): Tail {
  const { abstract } = sentence;
  let at = end;
  let by: string | undefined;
  let places: readonly Place[] = [];
  for (let step = 0; step < 4; step++) {
    const rest = abstract.slice(at, at + 90);
    const whom =
      /^,? (?:of|by|paid by|made by|from|undertaken by|which|that)? ?(?:the )?(?:\p{Lu}\p{L}+ ){0,2}<P(\d+)>(?:(?:,? and|,? accompanied by|,? with) <P\d+>|,? and (?:his|her) (?:wife|husband|spouse)|,)?(?: (?:had |has )?(?:paid|made|undertook|will pay|will make))?/u.exec(
        rest,
      );
    if (
      whom &&
      !by &&
      (/^,? (?:of|by|paid|made|from|undertaken)/u.test(whom[0]) ||
        /(?:paid|made|undertook|pay|make)$/u.test(whom[0]))
    ) {
      by = whom[1];
      at += whom[0].length;
      continue;
    }
    const to =
      /^(?:,? (?:here|abroad|last (?:week|month)|later this (?:month|year)|next (?:week|month)|this (?:week|month)|(?:on |in |from )?<D\d+>,?))? (?:to|in|into|through|across|around|of) /u.exec(
        rest,
      );
    if (to && places.length === 0) {
      const isTour = /of $/u.test(to[0]);
      const found = placesAt(sentence, at + to[0].length);
      const fits =
        found.places.length > 0 &&
        (!isTour ||
          (/^(?:tour|trip)$/iu.test(noun) && found.places.every((place) => place.form === 'name'))) &&
        !/^'s|^ ?<[CGO]/u.test(abstract.slice(found.end, found.end + 4));
      if (fits) {
        places = found.places;
        at = found.end;
        continue;
      }
    }
    break;
  }
  return { by, places, end: at, text: abstract.slice(end, end + 170) };
}

/** The words by which a subject governs the noun: "paid ", "arrived in C for ", "on "; null where it stands free. */
function governorOf(before: string, phrase: NounPhrase, terms: VisitVocabulary): string | null {
  const { pay, begin, end, off } = terms.governors;
  const verb = pattern(
    String.raw`(?<!\p{L})(?:(?:to )?${pay}|(?:to )?${begin}|${end}|${off})(?: (?:<D\d+>|on <D\d+>|here|today|with))? $`,
  ).exec(before);
  if (verb) return verb[0];
  if (phrase.determiner !== null && /^(?:the|this|that|my|our|your)$/iu.test(phrase.determiner)) {
    const late =
      /(?:left|depart\w*|return\w*|arriv\w*|flew|conclud\w*)[^.;]{0,60} (?:after|following|at the end of|for|on) $/iu.exec(
        before,
      );
    return late ? (/(?:after|following|at the end of|for|on) $/iu.exec(before)?.[0] ?? null) : null;
  }
  return (
    /(?<!\p{L})(?:(?:is|was|are|were|be|been|being|currently|now|while|presently|arrived|here) ){0,3}(?:on|for|after|following|at the end of|at the (?:start|beginning) of|as part of|during) $/iu.exec(
      before,
    )?.[0] ?? null
  );
}

/** Whom a host receives: "welcomed X on his first visit", "talks with X, who is on a visit". */
function guestOf(sentence: Sentence, start: number, terms: VisitVocabulary): Travellers | null {
  const head = sentence.abstract.slice(Math.max(0, start - 120), start);
  const beside =
    /<P(\d+)>(?:,| -)? ?(?:who |that |currently |is |was |are |were |now |has |had |arrived |here |in <C\d+> |to <C\d+> |in the <G\d+> capital |paid |paying |also ){0,8}(?:on|for|paying|paid|pay|during) (?:the )?$/iu.exec(
      head,
    );
  if (beside && !/(?:with|by|from|of|to) $/iu.test(head.slice(0, beside.index)) === false) {
    const mention = mentionAt(sentence, beside[1], 'P');
    if (mention && /,? ?(?:who|on|currently|paying|during)/iu.test(beside[0]))
      return travellersAt(sentence, mention);
  }
  const hosted = pattern(
    String.raw`${terms.welcome} (?:[\p{L}-]+ ){0,2}<P(\d+)>[^.;<>]{0,40} (?:on|for|during|at the start of|upon|after) $`,
  ).exec(head);
  return hosted ? travellersAt(sentence, mentionAt(sentence, hosted[1], 'P')) : null;
}

/** The place told before the noun: "his China visit", "arrived in C for a visit", "is in the G capital on a visit". */
function placesBefore(sentence: Sentence, phrase: NounPhrase, governed: boolean): readonly Place[] {
  const { abstract } = sentence;
  const named = [...abstract.slice(phrase.start, phrase.end).matchAll(/<C(\d+)>/g)].flatMap((match) =>
    placesAt(sentence, phrase.start + match.index).places.slice(0, 1),
  );
  if (named.length > 0) return named;
  if (!governed) return [];
  const from = Math.max(0, phrase.start - 90);
  const head = abstract.slice(from, phrase.start);
  const prepositions = [
    ...head.matchAll(
      /(?<!\p{L})(?:in|at|to|for|into|left|leaves|departed|from|visited|welcomed in|land(?:ed|s) (?:in|at)) (?=(?:the |<C))/giu,
    ),
  ];
  for (const match of prepositions.reverse()) {
    if (
      /^(?:for|from)$/iu.test(match[0].trim()) &&
      !/(?:left|leaves|depart\w*|head\w*|flew) (?:[\p{L}<>\d]+ ){0,2}$/iu.test(head.slice(0, match.index))
    )
      continue;
    const { places, end } = placesAt(sentence, from + match.index + match[0].length);
    if (places.length > 0 && !/[.;]/u.test(abstract.slice(end, phrase.start).replace(/\b[ap]\.m\./gu, '')))
      return places.slice(0, 1);
  }
  return [];
}

function reference(travellers: Travellers | null): Travellers | null {
  return travellers && { ...travellers, reference: true };
}

/** Whether the visit is only hoped for, asked for or possible. */
function isWished(before: string, after: string, terms: VisitVocabulary): boolean {
  const close = before.slice(-70);
  if (
    /accept\w*|at the (?:kind |joint |official )?invitation|upon (?:the )?invitation|confirm\w*|withdr[ae]w\w*/iu.test(
      before.slice(-110),
    )
  )
    return false;
  return (
    says(close, terms.notVisits) ||
    /^[^.;]{0,40}? (?:is|are|was) not (?:planned|scheduled|expected|on the agenda)/iu.test(after) ||
    /^[^.;]{0,40}? (?:could|might|may) /iu.test(after) ||
    /(?:no|any) (?:plans? for |date for )?(?:a |the |such )?$/iu.test(close)
  );
}

/** "Invited him for a state visit on 2 September": tells kind and date of a visit that other sentences settle. */
function support(
  document: AnnotatedDocument,
  sentence: Sentence,
  phrase: NounPhrase,
  end: number,
  { kind, wording }: ReturnType<typeof kindOf>,
): VisitFinding[] {
  return [
    visitFinding(sentence, {
      rule: 'visit-noun',
      visitor: null,
      place: null,
      kind,
      wording,
      status: null,
      timing: timingOf(document, sentence, phrase.start, end, 'start', true),
      confidence: 0.4,
      hint: { support: true },
    }),
  ];
}

/**
 * "The visit had been planned for August 28-30 and was put off": a visit that did not come about, beside
 * the one reported. `none` where it tells no date of its own; null where it is no such plan.
 */
function pastPlan(
  sentence: Sentence,
  phrase: NounPhrase,
  end: number,
  status: VisitStatus | null,
): 'dated' | 'none' | null {
  const stretch = sentence.abstract.slice(phrase.start, end + 120);
  const plan =
    /\b(?:had (?:to be|been)|was (?:first |originally |initially )?(?:to have|planned|set|scheduled)|(?:first|originally|initially) (?:set|planned|scheduled))\b/iu.exec(
      stretch,
    );
  if (
    !plan ||
    (status !== 'postponed' &&
      status !== 'cancelled' &&
      !/\bhad been (?:planned|scheduled|announced|set)\b/iu.test(stretch))
  )
    return null;
  const date = /<D\d+>/u.exec(stretch.slice(plan.index));
  const vague = date && /(?:late|mid|early)[ -]$/iu.test(stretch.slice(0, plan.index + date.index));
  return date && !vague ? 'dated' : 'none';
}

/** What became of a visit that "had been announced": what other sentences say of a visit put off or cancelled. */
function foiled(document: AnnotatedDocument, terms: VisitVocabulary): VisitStatus {
  const told = (status: 'postponed' | 'cancelled') =>
    document.sentences.some((sentence) => says(sentence.abstract, terms.status[status]));
  return told('postponed') ? 'postponed' : told('cancelled') ? 'cancelled' : 'planned';
}
