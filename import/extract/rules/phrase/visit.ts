import { overlaps } from '../../../../src/domain/extraction-record';
import type { VisitKind, VisitStatus } from '../../../../src/domain/kinds';
import { lastDay } from '../../../../src/domain/partial-date';
import { type MentionOf, mentionAt, type Person, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { VisitFinding, VisitHint } from '../../finding';
import { gather } from '../../search/gather';
import { allMatches } from '../../search/search';
import {
  evidenceOf,
  matchesOf,
  type PhraseContext,
  type PhraseMatch,
  peopleAt,
  spanOf,
  subjectsOf,
} from './roles';
import { compile, occurs, type PatternVocabulary } from './terms';
import { legOf, ownDate, timingOf } from './visit-date';
import { capitalOf, countryBefore, countryOf, homeOf, placesFrom } from './visit-place';
import { kindIn, statusOf } from './visit-words';

/** Visits of a sentence, by noun ("en visite officielle à Astana", "с визитом в Париж") and by verb ("s'est rendu en …", "посетил …"). */
export function visitsIn(context: PhraseContext, sentence: Sentence): VisitFinding[] {
  const { visits } = context.terms;
  const named: PhraseMatch[] = [];
  const byVerb = gather(visits.verbs, ({ pattern, status, undated, here, kind }) =>
    gather(matchesOf(context, sentence, pattern), (match) => {
      const found = (
        here ? hereAt(context, match, here, status ?? null) : byVerbAt(context, match, status ?? null)
      )
        .map((visit) =>
          // "S'est entretenu lundi à Pékin avec B": the day of the talks.
          match.groups.with !== undefined ||
          (undated && !/<D/u.test(sentence.abstract.slice(match.start, match.end)))
            ? { ...visit, start: null, end: null }
            : visit,
        )
        .map((visit) => (kind && visit.visitKind === 'unspecified' ? { ...visit, visitKind: kind } : visit));
      // «министр, находящийся в стране с визитом»: the verb tells whose visit the noun is.
      if (found.length > 0 && match.groups.by !== undefined) named.push(match);
      return found;
    }),
  );
  const byNoun = matchesOf(context, sentence, visits.noun)
    .filter((match) => !named.some((other) => overlaps(match, other, 2)))
    .flatMap((match) => byNounAt(context, match));
  return [...byVerb, ...byNoun];
}

function byVerbAt(context: PhraseContext, match: PhraseMatch, status: VisitStatus | null): VisitFinding[] {
  const { terms } = context;
  const { sentence } = match;
  const subjects = match.groups.by ? peopleAt(sentence, match.groups.by) : subjectsOf(context, match);
  const acting = subjects.length > 0 ? subjects : subjectBehind(context, match);
  const people = match.groups.with === undefined ? acting : guestsAt(match, acting);
  const [visitor] = people;
  // "The two presidents open the institute before the guest leaves": of a group the first at most.
  const before = sentence.abstract.slice(0, match.start);
  const named = !/<B\d+>/u.test(before);
  const place =
    mentionAt(sentence, match.groups.to, 'C') ??
    capitalOf(sentence, match.groups.capital) ??
    countryOf(sentence, match.groups.at) ??
    (match.groups.home && visitor ? homeOf(match, visitor) : undefined);
  if (!place || !visitor) return [];
  if (visitor.country === place.iso3) return dropped(context, match, 'within the visitor’s own country');
  if (isOfNowhere(visitor)) return dropped(context, match, 'a king of no country');
  if (occurs(terms, `(?:${terms.visits.not}){gap}$`, before.slice(-60)))
    return dropped(context, match, 'an invitation or a hope is no visit');
  const phrase = sentence.abstract.slice(Math.max(0, match.start - 12), match.end + 12);
  const negated = terms.visits.negated !== '' && occurs(terms, terms.visits.negated, phrase);
  const own = sentence.abstract.slice(match.start, match.end);
  const within = terms.visits.kindBefore ? own : '';
  const [kind, wording] = kindIn(context, sentence.abstract.slice(match.end, match.end + 70), within, own);
  const legs = placesFrom(context, sentence, place);
  return legs.flatMap((leg, index) =>
    (named ? firstOfEach(people) : [visitor])
      .filter(({ country }) => country !== leg.iso3)
      .map((person) =>
        legOf(
          finding(context, match, person, leg, negated ? 'denied' : status, kind, wording),
          sentence,
          legs,
          index,
        ),
      ),
  );
}

/** "A s'est entretenu à Paris avec B": of two who meet in the town of one, the other; nobody where neither is at home. */
function guestsAt({ sentence, groups }: PhraseMatch, [one]: readonly Person[]): Person[] {
  const land = mentionAt(sentence, groups.to, 'C');
  const [other] = peopleAt(sentence, groups.with);
  if (!one?.country || !other?.country || !land || land.form === 'name' || one.country === other.country)
    return [];
  const guest = one.country === land.iso3 ? other : other.country === land.iso3 ? one : null;
  return guest && protocolOrder(guest.rank) < protocolOrder('other') ? [guest] : [];
}

/** "De retour d'Alger, le président": who does what opens the sentence. */
function subjectBehind({ terms }: PhraseContext, { sentence, start, end }: PhraseMatch): Person[] {
  const { opens } = terms.visits;
  const { abstract } = sentence;
  if (opens === '' || /<[PB]/u.test(abstract.slice(0, end)) || !occurs(terms, `^(?:${opens})`, abstract))
    return [];
  const behind = /^[^.;:]{0,160}?, (?:le |la |l')?<P(?<who>\d+)>(?! et )/u.exec(abstract.slice(start));
  return peopleAt(sentence, behind?.groups?.who);
}

/** The King of Syldavia. */
function isOfNowhere({ country, rank }: Person): boolean {
  return country === null && rank === 'head-of-state';
}

/** Of those who travel together the first of each country: « le ministre français et son homologue allemande ont atterri ». */
function firstOfEach(people: readonly Person[]): Person[] {
  return people.filter(
    ({ country }, index) => people.findIndex((other) => other.country === country) === index,
  );
}

/** "He was here in 2000", "he arrived on Sunday": where he is, the rest of the document tells. */
function hereAt(
  context: PhraseContext,
  match: PhraseMatch,
  here: 'earlier' | 'now',
  status: VisitStatus | null,
): VisitFinding[] {
  const visitor = peopleAt(match.sentence, match.groups.by)[0];
  if (!visitor) return [];
  const visit = finding(context, match, visitor, null, status, 'unspecified', null);
  if (visit.start === null) return [];
  return [{ ...visit, hint: here === 'earlier' ? { earlier: true } : { reference: true, support: true } }];
}

function byNounAt(context: PhraseContext, match: PhraseMatch): VisitFinding[] {
  const { terms } = context;
  const { visits } = terms;
  const { sentence, start, end } = match;
  const before = sentence.abstract.slice(Math.max(0, sentence.abstract.lastIndexOf(';', start) + 1), start);
  const after = sentence.abstract.slice(end, end + 150);
  if (occurs(terms, `(?:${visits.not}){gap}$`, before.slice(-80)))
    return dropped(context, match, 'an invitation or a hope is no visit');
  if (occurs(terms, `^(?:${visits.notAfter})`, after)) return dropped(context, match, 'no visit of state');
  const noun = sentence.abstract.slice(start, end);
  if (occurs(terms, String.raw`(?:${visits.others})$`, before))
    return dropped(context, match, 'a visit of people who are not named');
  const beside = compile(terms, String.raw`<P(?<who>\d+)>(?:${visits.onVisit})$`).exec(before)?.groups?.who;
  const [kind, wording] = kindIn(context, after.slice(0, 60), before.slice(-60), noun);
  const toAfter = compile(
    terms,
    String.raw`^(?:(?!${visits.noun}| - )(?:[^.;:<>]|<[PDG]\d+>)){0,110}?(?:(?:${visits.to})<C(?<to>\d+)>|${visits.toCapital}<G(?<capital>\d+)>)`,
  ).exec(after);
  const toBefore = [
    ...before.matchAll(compile(terms, String.raw`(?:${visits.to})<C(?<to>\d+)>(?=[^;:]{0,90}$)`)),
  ].at(-1);
  const placeBefore =
    toBefore && !/[.!?]/u.test(before.slice(toBefore.index))
      ? mentionAt(sentence, toBefore.groups?.to, 'C')
      : undefined;
  const by = compile(
    terms,
    String.raw`^(?: [\p{L}'-]+){0,5}?(?: (?:${visits.to})<C\d+>)?${visits.by}<P(?<by>\d+)>`,
  ).exec(after)?.groups?.by;
  const owner =
    by !== undefined && !(terms.roles.cases && nominative(context, sentence, by))
      ? peopleAt(sentence, by)[0]
      : undefined;
  const nearBefore = placeBefore && placeBefore.iso3 !== owner?.country ? placeBefore : undefined;
  const direct = /^ \p{Ll}{1,4} ?(?:\p{Ll}{1,7} )?<[CG]\d+>/u.test(after);
  const place =
    (direct ? mentionAt(sentence, toAfter?.groups?.to, 'C') : undefined) ??
    (nearBefore && before.length - (toBefore?.index ?? 0) < 45 ? nearBefore : undefined) ??
    mentionAt(sentence, toAfter?.groups?.to, 'C') ??
    capitalOf(sentence, toAfter?.groups?.capital) ??
    (nearBefore && !before.slice(toBefore?.index).includes('<P') ? nearBefore : undefined);
  const visitor =
    owner ??
    peopleAt(sentence, beside)[0] ??
    subjectsOf(context, match).find((person) => !place || person.country !== place.iso3) ??
    subjectBehind(context, match)[0] ??
    speakerAfter(context, sentence, end) ??
    (occurs(terms, String.raw`(?<!\p{L})(?:${visits.own})$`, before)
      ? (travellerBefore(context, sentence, before) ?? spokenOf(context, sentence))
      : null);
  if (!owner && !peopleAt(sentence, beside)[0] && occurs(terms, `^(?:${visits.of})`, after))
    return dropped(context, match, 'a visit of somebody who is not named');
  const status = statusOf(terms, before, after);
  if (!place && !visitor) return [];
  if (!place && occurs(terms, `^(?:${visits.region})`, after))
    return dropped(context, match, 'a visit to a part of the world');
  if (!place && kind === 'unspecified' && !owner) return [];
  if (visitor && place && visitor.country === place.iso3)
    return dropped(context, match, 'within the visitor’s own country');
  // "He said: «The visit is an official one …»": whose it is, the quoted words do not tell.
  if (!place && !owner && /: ?"[^"]*$/u.test(before))
    return dropped(context, match, 'a visit spoken of in quotation marks');
  if (visitor && isOfNowhere(visitor)) return dropped(context, match, 'a king of no country');
  const there =
    !place && visitor && occurs(terms, `^(?:${visits.there})`, after)
      ? countryBefore(match, visitor)
      : undefined;
  const legs = place ? placesFrom(context, sentence, place) : [there ?? null];
  // "The ministers of A, B and C are on a visit to D": each of them.
  const group = place && visitor && !owner ? subjectsOf(context, match) : [];
  const travel =
    group.length > 1 &&
    group.includes(visitor as Person) &&
    group.every(({ country }) => country !== place?.iso3)
      ? firstOfEach(group)
      : [visitor];
  return travel.flatMap((person) =>
    legs.map((leg, index) =>
      legOf(finding(context, match, person, leg, status, kind, wording), sentence, legs, index),
    ),
  );
}

/** "Ce voyage du président fait suite à sa tournée": whose visit was told before in the sentence. */
function travellerBefore({ terms }: PhraseContext, sentence: Sentence, before: string): Person | null {
  const told = compile(
    terms,
    String.raw`(?:${terms.visits.noun})(?: [\p{L}'-]+){0,3}? (?:du |de |d'|de la |de l')<P(?<who>\d+)>[^;]*$`,
  ).exec(before);
  return peopleAt(sentence, told?.groups?.who)[0] ?? null;
}

/** "His visit": of whom the sentence before told first. */
function spokenOf({ document }: PhraseContext, { index, paragraph }: Sentence): Person | null {
  const told = document.sentences[index - 1];
  const first = told?.mentions.find((mention) => mention.type === 'P');
  if (first?.type !== 'P' || first.person.rank === 'spokesperson') return null;
  return told && told.paragraph >= paragraph - 1 ? first.person : null;
}

/** "I am on an official visit to Morocco", said X: who says so travels. */
function speakerAfter({ terms }: PhraseContext, sentence: Sentence, end: number): Person | null {
  const said = compile(
    terms,
    String.raw`(?:${terms.statements.verbs})(?!\p{L})(?:[^.<>«»]{0,40}? |-t-| )<P(?<who>\d+)>`,
  );
  return peopleAt(sentence, said.exec(sentence.abstract.slice(end, end + 250))?.groups?.who)[0] ?? null;
}

function nominative(context: PhraseContext, sentence: Sentence, group: string): boolean {
  const mention = mentionAt(sentence, group, 'P');
  if (!mention) return false;
  const text = context.document.text.slice(mention.start, mention.end);
  return /^(?:он|она)$/iu.test(text);
}

function finding(
  context: PhraseContext,
  match: PhraseMatch,
  visitor: Person | null,
  place: MentionOf<'C'> | null,
  stated: VisitStatus | null,
  kind: VisitKind,
  wording: string | null,
): VisitFinding {
  const { document, terms } = context;
  const { sentence } = match;
  const dated = ownDate(context, match);
  const { done } = terms.meetings;
  const told = done !== '' && occurs(terms, `^(?:${done})`, sentence.abstract.slice(match.start, match.end));
  const ahead =
    (sentence.future && !told) ||
    (dated !== null && document.date.date !== null && dated.date.start > lastDay(document.date.date));
  const timing = timingOf(context, match, dated, stated);
  const over =
    dated !== null &&
    document.day !== null &&
    dated.date.start.length < 10 &&
    dated.date.start < document.day.slice(0, dated.date.start.length);
  const status = over && (stated === 'ongoing' || stated === null) ? 'completed' : stated;
  const inferred = new Set<string>();
  if (dated?.date.inferred || (timing.start && !dated)) inferred.add('start');
  if (!stated) inferred.add('status');
  if (place && (place.form === 'seat' || place.form === 'capital')) inferred.add('to');
  return {
    kind: 'visit',
    rule: 'phrase-patterns',
    hint: hintOf(terms, sentence.abstract.slice(0, match.end), status),
    evidence: evidenceOf(sentence),
    confidence: visitor && place ? 0.88 : 0.6,
    inferred,
    visitor,
    from: visitor?.country ?? null,
    to: place?.iso3 ?? null,
    visitKind: kind === 'unspecified' && isMargin(context, match, place) ? 'margin' : kind,
    kindWording: wording,
    status: status ?? (ahead ? 'planned' : 'completed'),
    ...timing,
    places: place && (place.form === 'city' || place.form === 'capital') ? [place.text] : [],
    hosts: terms.visits.hosts.flatMap((pattern) =>
      allMatches(sentence.abstract, compile(terms, pattern))
        .flatMap((found) => peopleAt(sentence, found.groups?.host))
        .filter((host) => host.name !== '' && host !== visitor && isHost(host, place, visitor)),
    ),
  };
}

function isHost(host: Person, place: MentionOf<'C'> | null, visitor: Person | null): boolean {
  return place ? host.country === place.iso3 : host.country !== null && host.country !== visitor?.country;
}

/** "Arrivé à Paris pour participer au sommet". */
function isMargin(
  { terms }: PhraseContext,
  { sentence, end }: PhraseMatch,
  place: MentionOf<'C'> | null,
): boolean {
  const mark = place ? `<C${sentence.mentions.indexOf(place)}>` : '';
  const at = mark === '' ? -1 : sentence.abstract.indexOf(mark);
  return occurs(
    terms,
    terms.visits.margin,
    sentence.abstract.slice(at < 0 ? end : at + mark.length, (at < 0 ? end : at) + 130),
  );
}

function hintOf(terms: PatternVocabulary, before: string, status: VisitStatus | null): VisitHint {
  const ended = status === 'completed' && occurs(terms, terms.visits.ended, before);
  const earlier = occurs(terms, terms.visits.earlier, before.slice(-45));
  return { ...(ended ? { ended } : {}), ...(earlier ? { earlier } : {}) };
}

function dropped(context: PhraseContext, match: PhraseMatch, reason: string): VisitFinding[] {
  context.drop(reason, ...spanOf(match));
  return [];
}
