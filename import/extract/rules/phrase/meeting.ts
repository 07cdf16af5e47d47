import { overlaps } from '../../../../src/domain/extraction-record';
import type { MeetingFormat } from '../../../../src/domain/kinds';
import { lastDay } from '../../../../src/domain/partial-date';
import { officeOn } from '../../../../src/reference/reference';
import { mentionAt, type Person, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { CallFinding, MeetingFinding } from '../../finding';
import { gather } from '../../search/gather';
import type { MeetingDay } from '../meeting/date';
import { countriesOfPeople, unique } from '../pairs';
import { dayOfStory } from '../story-day';
import { goesOnAsCall } from './call-told';
import {
  dateOf,
  evidenceOf,
  listedFrom,
  matchesOf,
  type PhraseContext,
  type PhraseMatch,
  peopleAt,
  spanOf,
  subjectCase,
  subjectsOf,
} from './roles';
import { compile, type MeetingPattern, occurs } from './terms';

/** Talks and audiences: "s'est entretenu avec", "a reçu", "провел переговоры с", "встретился с". A sentence about a call holds none. */
export function meetingsIn(context: PhraseContext, sentence: Sentence): MeetingFinding[] {
  const { meetings } = context.terms;
  const taken: PhraseMatch[] = [];
  return gather(meetings.patterns, (pattern) =>
    gather(matchesOf(context, sentence, pattern.pattern), (match): MeetingFinding[] => {
      if (taken.some((other) => overlaps(match, other))) return [];
      const before = sentence.abstract.slice(Math.max(0, match.start - 70), match.start);
      const after = sentence.abstract.slice(match.end, match.end + 40);
      if (occurs(context.terms, String.raw`(?<!\p{L})(?:${meetings.not})(?!\p{L}){gap}$`, before)) {
        context.drop('a meeting that is hoped for, offered or denied', ...spanOf(match));
        return [];
      }
      if (
        occurs(context.terms, String.raw`^[^.;]{0,25}?(?<!\p{L})(?:${meetings.notAfter})(?!\p{L})`, after)
      ) {
        context.drop('a meeting that is not held', ...spanOf(match));
        return [];
      }
      const people = participants(context, match, pattern);
      const countries = countriesOfPeople(people);
      if (people.length < 2 || countries.length < 2) return [];
      taken.push(match);
      const off =
        occurs(context.terms, String.raw`(?<!\p{L})(?:${meetings.off})(?!\p{L}){gap}$`, before) ||
        occurs(context.terms, String.raw`^[^.;]{0,25}?(?<!\p{L})(?:${meetings.offAfter})(?!\p{L})`, after);
      const planned =
        pattern.planned ??
        (aheadOf(context, match, meetings.future) ||
          ((pattern.subject === false || pattern.fallback === true || pattern.implied === true) &&
            sentence.future &&
            !isDone(context, match)));
      const day = dayOf(context, match, planned);
      const formats = formatsOf(context, sentence, pattern);
      const together =
        formats.includes('trilateral') ||
        formats.includes('extended') ||
        pattern.together === true ||
        mentionAt(sentence, match.groups.a, 'B') !== undefined ||
        isOfSeveral(context, match, pattern);
      const each =
        pattern.each === true ||
        occurs(context.terms, meetings.plural, sentence.abstract.slice(match.start, match.end));
      const tables = together ? [people] : tablesOf(people, each);
      return tables
        .flatMap((party) => formats.map((format) => ({ party, format })))
        .map(({ party, format }) => ({
          kind: 'meeting',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: 0.85,
          inferred: new Set(day?.inferred ? ['date'] : []),
          participants: party.filter((person) => person.name !== ''),
          countries: countriesOfPeople(party),
          form: pattern.form ?? 'meeting',
          format: countriesOfPeople(party).length > 2 && format === 'unspecified' ? 'multilateral' : format,
          date: day?.date ?? null,
          status: off ? 'cancelled' : planned ? 'planned' : 'held',
          ...(pattern.anew && format === 'extended' ? { anew: true } : {}),
          ...(pattern.discussion && planned && !day ? { topic: true } : {}),
        }));
    }),
  );
}

/** "X met A, B and C" of three other countries, or of one whom X, the guest, goes to see: one meeting with each. */
function tablesOf([first, ...others]: readonly Person[], each = false): (readonly Person[])[] {
  const all = first ? [first, ...others] : [];
  const national = others.filter(({ country }) => country !== null);
  const countries = countriesOfPeople(all).length;
  const hosts = each && countries === 2 && national.every(({ country }) => country !== first?.country);
  const apart = first?.country && national.length > 1 && (countries === national.length + 1 || hosts);
  return first && apart ? national.map((other) => [first, other]) : [all];
}

/** "X et Y ont tenu une réunion avec Z": of several, who sit at one table. */
function isOfSeveral(context: PhraseContext, match: PhraseMatch, { subject }: MeetingPattern): boolean {
  return subject !== false && countriesOfPeople(subjectsOf(context, match)).length > 1;
}

/** The day of talks: by their own sentence, else the one that the story has come to, for what has been held by the day of the page. */
function dayOf(context: PhraseContext, match: PhraseMatch, planned: boolean): MeetingDay | null {
  const own = dateOf(context, match);
  // « À Hanoi, du 23 au 26 juin »: on one of these days.
  if (own?.date.end && own.date.end !== own.date.start) return null;
  if (own) return { date: own.date.start, inferred: own.date.inferred };
  const { terms, document } = context;
  const { abstract } = match.sentence;
  if (planned || occurs(terms, String.raw`(?<!\p{L})(?:${terms.meetings.past})(?!\p{L})`, abstract))
    return null;
  if (abstract.includes('<D')) return null;
  const edge = compile(terms, String.raw`(?<!\p{L})(?:${terms.meetings.edge}) ?$`);
  const date = dayOfStory(document, match.sentence, 0, edge);
  const written = document.date.date === null ? document.day : lastDay(document.date.date);
  return date && (!written || date <= written) ? { date, inferred: true } : null;
}

/** Calls: "s'est entretenu par téléphone avec", "состоялся телефонный разговор с". */
export function callsIn(context: PhraseContext, sentence: Sentence): CallFinding[] {
  const { calls } = context.terms;
  const taken: PhraseMatch[] = [];
  return gather(calls.patterns, (pattern) =>
    gather(matchesOf(context, sentence, pattern.pattern), (match): CallFinding[] => {
      if (taken.some((other) => overlaps(match, other, 30))) return [];
      if (aheadOf(context, match, calls.future)) {
        context.drop('a call that is planned', ...spanOf(match));
        return [];
      }
      if (
        occurs(
          context.terms,
          String.raw`^[^.;<>]{0,30}(?<!\p{L})(?:${calls.counted})(?!\p{L})`,
          sentence.abstract.slice(match.end, match.end + 45),
        )
      ) {
        context.drop('calls that are only counted', ...spanOf(match));
        return [];
      }
      const told = participants(context, match, pattern);
      const people = told.length === 1 ? [...headBelow(context, sentence, told), ...told] : told;
      const countries = countriesOfPeople(people);
      if (people.length < 2 || countries.length < 2) return [];
      taken.push(match);
      const dated = dateOf(context, match);
      const next = context.document.sentences[sentence.index + 1];
      const called = peopleAt(sentence, match.groups.b)[0] ?? null;
      const asked = [sentence, ...(next ? [next] : [])].flatMap((told) => {
        const groups = compile(context.terms, calls.initiative).exec(told.abstract)?.groups;
        if (!groups) return [];
        return [groups.latter ? called : (peopleAt(told, groups.by)[0] ?? ofSide(people, told, groups.side))];
      })[0];
      const caller = asked ?? callerOf(context, match, pattern, people);
      const several =
        (people.length > 3 && !isOfSeveral(context, match, pattern)) ||
        occurs(context.terms, calls.apart, sentence.abstract);
      return (several ? tablesOf(people) : [people]).map((party) => ({
        kind: 'call',
        rule: 'phrase-patterns',
        evidence: evidenceOf(sentence),
        confidence: 0.88,
        inferred: new Set(dated?.date.inferred ? ['date'] : []),
        caller,
        participants: party.filter((person) => person.name !== ''),
        countries: countriesOfPeople(party),
        date: dated?.date.start ?? null,
        ...(pattern.earlier ? { earlier: true } : {}),
        channel: occurs(context.terms, calls.video, sentence.abstract.slice(match.start, match.end))
          ? 'video'
          : 'phone',
      }));
    }),
  );
}

/** «Телефонный разговор с премьером Индии» above «Президент поздравил …»: the head of another country who acts in the first sentences below a title. */
function headBelow(context: PhraseContext, sentence: Sentence, [called]: readonly Person[]): Person[] {
  const { document } = context;
  if (document.paragraphs[sentence.paragraph]?.kind !== 'title') return [];
  const below = document.sentences.slice(sentence.index + 1, sentence.index + 1 + LEAD);
  const acting = below.flatMap((told) =>
    told.mentions.flatMap((mention, index) =>
      mention.type === 'P' && subjectCase(context, told, String(index)) !== false ? [mention.person] : [],
    ),
  );
  const first = acting.find(({ name }) => name !== '');
  const isOther = first?.leader && first.country !== null && first.country !== called?.country;
  return isOther ? [first] : [];
}

/** Within so many sentences below its title a page tells who acts. */
const LEAD = 5;

/** Who calls by the words of a pattern; «Президенту Узбекистана позвонил президент Таджикистана»: who can be a subject. */
function callerOf(
  context: PhraseContext,
  { sentence, groups }: PhraseMatch,
  { caller }: MeetingPattern,
  people: readonly Person[],
): Person | null {
  if (caller === undefined) return null;
  const called = peopleAt(sentence, groups.b)[0] ?? null;
  if (caller === 'subject') return people.find((person) => person !== called) ?? null;
  const subject =
    subjectCase(context, sentence, groups.a) === true && subjectCase(context, sentence, groups.b) === false;
  return subject ? (peopleAt(sentence, groups.a)[0] ?? null) : called;
}

/** "At the initiative of the German side": the participant of that country. */
function ofSide(people: readonly Person[], sentence: Sentence, group: string | undefined): Person | null {
  const country = mentionAt(sentence, group, 'G')?.iso3;
  return people.find((person) => country !== undefined && person.country === country) ?? null;
}

/** Whether a sentence tells of a call. */
export function tellsOfCall(context: PhraseContext, sentence: Sentence): boolean {
  return context.terms.calls.patterns.some(({ pattern }) => matchesOf(context, sentence, pattern).length > 0);
}

function participants(context: PhraseContext, match: PhraseMatch, pattern: MeetingPattern): Person[] {
  const { sentence, groups } = match;
  if (pattern.discussion) {
    const told = context.document.sentences.slice(Math.max(0, sentence.index - 6), sentence.index);
    if (told.some((other) => tellsOfCall(context, other) || goesOnAsCall(context, other))) return [];
  }
  if (pattern.implied) {
    const calls = context.document.sentences.slice(Math.max(0, sentence.index - 2), sentence.index);
    return calls.some((other) => tellsOfCall(context, other)) ? [] : principalsBefore(context, sentence);
  }
  const named = [...peopleAt(sentence, groups.a), ...listedFrom(context, sentence, groups.b)];
  const subjects = pattern.subject === false ? [] : subjectsOf(context, match);
  // "Переговорил с A и B": whose meeting it is, nobody says.
  const unknown =
    pattern.subject !== false && !pattern.fallback && groups.a === undefined && subjects.length === 0;
  if (unknown && countriesOfPeople(named).length > 1) return [];
  const people = unique([...subjects.filter((person) => !named.includes(person)), ...named]);
  if (pattern.guest) {
    const guest =
      people.length > 0 && countriesOfPeople(people).length === 1
        ? guestBefore(context, match, countriesOfPeople(people)[0] ?? null)
        : null;
    return guest ? [guest, ...people] : [];
  }
  const governed = /<P\d+>/u.test(sentence.abstract.slice(0, match.start));
  // "Переговоры с президентами A, B и C": of whom the page tells, with each of them.
  if (pattern.fallback && groups.a === undefined && subjects.length === 0) {
    const met = countriesOfPeople(named);
    const host = headsBefore(context, sentence).find(({ country }) => !met.includes(country ?? ''));
    if (met.length > 1) return host ? [host, ...people] : [];
  }
  if (!pattern.fallback || governed || countriesOfPeople(people).length !== 1) return people;
  const order = protocolOrder(people[0]?.rank ?? null);
  const head = headsBefore(context, sentence).find((person) => person.country !== people[0]?.country);
  const counterpart =
    order < 9 && people[0]?.rank !== 'other' ? counterpartBefore(context, sentence, people[0]) : undefined;
  // A minister talks with a minister, who is named again and again, rather than with a president named once.
  const other =
    order > 2
      ? (oftenNamed(context, sentence, people[0]) ?? counterpart ?? head)
      : (head ?? counterpart ?? visitorOf(context, sentence, people[0]));
  return other ? [other, ...people] : people;
}

/** Who of another country and no higher office was named last in the two sentences before: "L'entretien avec son homologue …". */
function counterpartBefore(
  { document }: PhraseContext,
  sentence: Sentence,
  person: Person | undefined,
): Person | undefined {
  return document.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .flatMap(({ mentions }) => mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])))
    .findLast(
      ({ country, rank, name }) =>
        name !== '' && country !== null && country !== person?.country && rank === person?.rank,
    );
}

/** Of another country and the same office, named three times at least: whom a page is about. */
function oftenNamed(
  { document }: PhraseContext,
  sentence: Sentence,
  person: Person | undefined,
): Person | undefined {
  return document.persons
    .filter(
      ({ country, rank, name, mentions }) =>
        name !== '' &&
        country !== null &&
        country !== person?.country &&
        rank === person?.rank &&
        mentions.length > 2 &&
        (mentions[0]?.start ?? 0) < sentence.start,
    )
    .sort((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** Of another country, named three times at least and before anyone else: the minister whom a president receives. */
function visitorOf(
  { document }: PhraseContext,
  sentence: Sentence,
  host: Person | undefined,
): Person | undefined {
  return document.persons
    .filter(
      ({ country, rank, name, former, mentions }) =>
        name !== '' &&
        !former &&
        country !== null &&
        country !== host?.country &&
        protocolOrder(rank) < 99 &&
        mentions.length > 2 &&
        (mentions[0]?.start ?? 0) < sentence.start,
    )
    .sort((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** Whom "received him" means: who was last named before, in the sentence or the two before it, of another country than the host, else its head who was named earlier. */
function guestBefore(
  context: PhraseContext,
  { sentence, start }: PhraseMatch,
  host: string | null,
): Person | null {
  const before = sentence.offsets[start] ?? sentence.start;
  return (
    context.document.sentences
      .slice(Math.max(0, sentence.index - 2), sentence.index + 1)
      .flatMap(({ mentions }) => mentions)
      .flatMap((mention) => (mention.type === 'P' && mention.end <= before ? [mention.person] : []))
      .findLast(({ country, rank }) => country !== null && country !== host && rank !== 'spokesperson') ??
    headsBefore(context, sentence).find(({ country }) => country !== host) ??
    null
  );
}

const DEPUTY = /^(?:First )?(?:Deputy|Vice)(?!\p{L})/u;

/** The two of highest office, of two countries, who were named up to a sentence. */
function principalsBefore(context: PhraseContext, sentence: Sentence): Person[] {
  const [first, ...others] = headsBefore(context, sentence);
  const other = others.find((person) => person.country !== first?.country);
  return first && other ? [first, other] : twoBefore(context, sentence);
}

/** «С ним встретился премьер, после чего состоялись переговоры»: the only two, of two countries, whom the sentence and the one before name. */
function twoBefore({ document }: PhraseContext, sentence: Sentence): Person[] {
  const people = unique(
    document.sentences
      .slice(Math.max(0, sentence.index - 1), sentence.index + 1)
      .flatMap(({ mentions }) =>
        mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])),
      )
      .filter(({ rank }) => rank !== 'spokesperson'),
  );
  return people.length === 2 && countriesOfPeople(people).length === 2 ? people : [];
}

/** People of highest office named up to a sentence: those of the last two sentences first, then the most mentioned. */
function headsBefore({ document }: PhraseContext, sentence: Sentence): Person[] {
  const since = (back: number) => document.sentences[Math.max(0, sentence.index - back)]?.start ?? 0;
  const within = (person: Person, back: number) =>
    Number(person.mentions.some(({ start }) => start >= since(back) && start < sentence.end));
  const recent = (person: Person) => within(person, 1) + within(person, 2);
  const heads = document.persons.filter(
    (person) =>
      person.name !== '' &&
      !person.former &&
      person.country !== null &&
      (protocolOrder(person.rank) < 3 || (person.rank === null && person.leader !== null)) &&
      (person.mentions[0]?.start ?? 0) < sentence.start,
  );
  // Deputies who sit beside their head are not whose talks go on.
  const leads = (person: Person) =>
    !DEPUTY.test((person.leader && officeOn(person.leader, document.day)?.title) ?? '') ||
    !heads.some((other) => other !== person && other.country === person.country);
  return heads.filter(leads).sort((a, b) => recent(b) - recent(a) || b.mentions.length - a.mentions.length);
}

/** "Au cours de l'entretien, ils ont évoqué le sommet qui se tiendra": held, whatever else the sentence looks ahead to. */
function isDone({ terms }: PhraseContext, { sentence, start, end }: PhraseMatch): boolean {
  const { done } = terms.meetings;
  return (
    done !== '' && occurs(terms, String.raw`(?<!\p{L})(?:${done})`, sentence.abstract.slice(start, end + 60))
  );
}

/** Whether the words before a phrase, or those from it up to a verb of the past, look ahead. */
function aheadOf({ terms }: PhraseContext, { sentence, start, end }: PhraseMatch, future: string): boolean {
  const { done } = terms.meetings;
  const own = sentence.abstract.slice(start, end + 25);
  const told = done === '' ? undefined : compile(terms, String.raw`(?<!\p{L})(?:${done})`).exec(own)?.index;
  if (told === 0) return false;
  return (
    occurs(terms, future, sentence.abstract.slice(Math.max(0, start - 40), start)) ||
    occurs(terms, future, own.slice(0, told))
  );
}

/** The formats that a sentence names, but for what it says of other talks: "un entretien a précédé la réunion des délégations". */
function formatsOf(
  context: PhraseContext,
  sentence: Sentence,
  { form, subject }: MeetingPattern,
): MeetingFormat[] {
  if (form === 'ceremony' || form === 'banquet') return ['unspecified'];
  const { terms } = context;
  const { abstract } = sentence;
  const others =
    subject === false
      ? terms.meetings.patterns
          .filter(({ anew }) => anew)
          .flatMap(({ pattern }) => matchesOf(context, sentence, pattern))
      : [];
  const told = others.reduce(
    (text, { start, end }) => text.replace(abstract.slice(start, end), ''),
    abstract,
  );
  const found = (Object.entries(terms.meetings.formats) as [MeetingFormat, string][])
    .filter(([, pattern]) => occurs(terms, pattern, told))
    .map(([format]) => format);
  const formats = found.filter((format) => format !== 'restricted' || !found.includes('one-on-one'));
  // "Un tête-à-tête en marge du sommet" is one meeting.
  const plain = formats.filter((format) => format !== 'sidelines');
  return plain.length > 0 ? plain : formats.length > 0 ? formats : ['unspecified'];
}
