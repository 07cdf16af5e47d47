import { heldOn, type Leader, type Reference } from '../../../src/reference/reference';
import { matchesIn, mayMatch } from '../search/search';
import type { Language } from '../vocabulary';
import type { Element } from './elements/element';
import type { Mention, Person } from './model';
import { compatible, isMonarch, type NameQuery, type People } from './people/people';
import { type PersonForm, personForms, personStarts } from './people/person-forms';
import { type Met, saysSomething, speakerOf, subjectOf } from './subject';
import type { Abstract, Placed } from './text/abstract';
import { isNominative, nominativeName, nominativeTitle } from './text/russian';

/** What a sentence's references are read against: who was spoken of before it. */
export interface Discourse {
  readonly reference: Reference;
  readonly language: Language;
  readonly people: People;
  readonly outletCountry: string | null;
  /** The countries that the document speaks of most, most first. */
  readonly mainCountries: readonly string[];
  /** The subject of the sentence before. */
  subject: Person | null;
  /** Who spoke in the sentence before, where that is someone else. */
  speaker: Person | null;
}

/** A sentence before its people are known: its elements, and its abstract with a placeholder for each. */
export interface SentenceOfElements extends Abstract {
  readonly elements: readonly Element[];
  readonly quotes: readonly Placed[];
}

type Groups = Record<string, string | undefined>;

/** Puts a sentence's elements together to mentions: people by name, title and reference, countries, institutions. */
export function mentionsOfSentence(
  text: string,
  { abstract, offsets, elements, quotes }: SentenceOfElements,
  discourse: Discourse,
): Mention[] {
  const mentions: Mention[] = [];
  const starts = personStarts(discourse.language);
  const forms = personForms(discourse.language).filter(({ pattern }) => mayMatch(abstract, pattern));
  const met: Met[] = [];
  const subject = () => subjectOf(abstract, met);
  let stranger = false;
  for (let at = starts.exec(abstract); at; at = starts.exec(abstract)) {
    const found = personAt(abstract, at.index, forms, elements, discourse, subject);
    if (found) {
      const span = { start: offsets[at.index] as number, end: offsets[at.index + found.length] as number };
      mentions.push(
        found.group
          ? { type: 'B', ...span, ...found.group }
          : { type: 'P', ...span, person: found.person as Person, form: found.form },
      );
      if (found.person) {
        found.person.mentions.push(span);
        if (
          discourse.language !== 'ru' ||
          isNominative(text.slice(span.start, span.end), found.person.leader?.ru ?? []) !== false
        )
          met.push({
            index: at.index,
            end: at.index + found.length,
            person: found.person,
            quoted: quotes.some((quote) => quote.start <= span.start && quote.end >= span.end),
          });
      }
      starts.lastIndex = at.index + found.length;
      continue;
    }
    const placeholder = /^<([A-Z])(\d+)>/.exec(abstract.slice(at.index, at.index + 12));
    const element = placeholder ? elements[Number(placeholder[2])] : undefined;
    if (element?.type === 'C')
      mentions.push({
        type: 'C',
        start: element.start,
        end: element.end,
        iso3: element.iso3,
        form: element.form,
        text: text.slice(element.start, element.end),
      });
    else if (element?.type === 'G' && element.candidates.length === 1)
      mentions.push({ type: 'G', start: element.start, end: element.end, iso3: element.iso3 });
    else if (element?.type === 'O')
      mentions.push({ type: 'O', start: element.start, end: element.end, name: element.name });
    else if (element?.type === 'I')
      mentions.push({
        type: 'I',
        start: element.start,
        end: element.end,
        name: element.name,
        kind: element.kind,
        country: element.country,
      });
    // Words of someone unknown: the next "he" is theirs.
    if (
      element?.type === 'U' &&
      /^<U\d+>,? (?:said|told|added|noted|stressed|says|a (?:dit|déclaré|souligné|affirmé|ajouté|rappelé)|отметил|сказал|заявил|подчеркнул|сообщил|добавил|напомнил|рассказал)/.test(
        abstract.slice(at.index, at.index + 30),
      )
    )
      stranger = true;
    if (
      element?.type === 'T' &&
      placeholder &&
      saysSomething(abstract, at.index + placeholder[0].length, discourse.language)
    )
      stranger = true;
    if (placeholder) starts.lastIndex = at.index + placeholder[0].length;
  }
  const topic = subject();
  discourse.speaker = stranger
    ? null
    : (speakerOf(abstract, met, discourse.language) ??
      (topic && !abstract.endsWith('?') ? null : discourse.speaker));
  discourse.subject = stranger ? null : (topic ?? discourse.subject);
  return mentions;
}

interface Found {
  readonly length: number;
  readonly form: 'named' | 'titled' | 'reference';
  readonly person: Person | null;
  readonly group?: { readonly persons: readonly Person[]; readonly of: 'leaders' | 'ministers' | 'sides' };
}

function personAt(
  abstract: string,
  index: number,
  forms: readonly PersonForm[],
  elements: readonly Element[],
  discourse: Discourse,
  subject: () => Person | null,
): Found | null {
  for (const { form, pattern } of forms) {
    pattern.lastIndex = index;
    const match = pattern.exec(abstract);
    if (!match) continue;
    const g = (match.groups ?? {}) as Groups;
    // «Визит президента в Россию»: only envoys are «в» a country.
    const away = form === 'office' ? / (?:\p{L}+ )?во? <[CO]\d+>$/u.exec(match[0]) : null;
    const whole = away && !isEnvoy(g, elements) ? away.index : match[0].length;
    if (whole < match[0].length) g.of = undefined;
    let length = whole;
    if (form === 'sides')
      return { length, form: 'reference', person: null, group: { persons: [], of: 'sides' } };
    if (form === 'counterparts') {
      const rank = spokenOf(subject() ?? discourse.subject, discourse)?.rank;
      const group = groupOf(g, elements, discourse, rank);
      return group.persons.length > 0 ? { length, form: 'reference', person: null, group } : null;
    }
    if (form === 'plural') {
      if (discourse.language === 'en' && isAnybody(abstract, index, length, g)) return null;
      return { length, form: 'reference', person: null, group: groupOf(g, elements, discourse) };
    }
    // "In Moscow EAM will meet": only India's minister is called so.
    if (form !== 'counterpart' && isOfAnotherCountry(g, elements)) continue;
    const named = queryOf(g, elements, discourse, match[0].startsWith('<H'));
    const home = homeOf(g, elements, named);
    const query = home ? { ...named, country: home } : named;
    // The country stays a mention of its own.
    if (g.from !== undefined) length = match[0].search(/ of (?:the )?<C\d+>$/iu);
    if (g.to !== undefined && !ENVOY.test(query.title ?? '')) continue;
    if (form === 'titled' && isOfTheOneBefore(abstract, index, match[0])) continue;
    let person: Person | null = null;
    let mentionForm: Found['form'] = 'named';
    if (form === 'headOf') {
      const office = headOf(abstract, match, elements);
      if (!office) continue;
      person = discourse.people.find({ ...query, ...office });
      mentionForm = 'titled';
    } else if (form === 'presiding') {
      if (!isParliament(g.body ?? '', elements)) continue;
      person = discourse.people.find({ ...query, title: 'Speaker', rank: 'speaker' });
      mentionForm = 'named';
    } else if (form === 'counterpart') {
      person = counterpart(query, subject() ?? discourse.subject, discourse);
      mentionForm = query.text ? 'named' : 'reference';
    } else if (form === 'titled' || form === 'apposition') {
      if (query.rank === 'organisation' && query.leaders.length === 0) {
        const holder = discourse.people.find({ ...query, country: null });
        return holder ? { length, form: 'titled', person: holder } : null;
      }
      person =
        isAddress(match[0], query) ||
        isAnother(match[0], query) ||
        isNextClause(match[0], query, abstract, index + length, discourse.language)
          ? null
          : discourse.people.find(query);
    } else if (form === 'office') {
      mentionForm = 'titled';
      const nation = nationOf(g, elements);
      if (!(nation && isHead(query.rank)) && ANY_ONE.test(abstract.slice(Math.max(0, index - 40), index)))
        return null;
      if (nation === undefined && g.of !== undefined) return null;
      if (!nation && BECOMING.test(abstract.slice(Math.max(0, index - 30), index))) return null;
      if (nation) person = discourse.people.find({ ...query, text: null });
      else {
        // "Met former prime minister and party chair X": not the Prime Minister spoken of before.
        if (/<F\d+> (?:the )?$/u.test(abstract.slice(Math.max(0, index - 12), index))) return null;
        person = query.former
          ? discourse.people.lastMet((other) => other.former && compatible(query.rank, other.rank))
          : reference(query, subject(), discourse);
        mentionForm = 'reference';
      }
    } else if (form === 'named') {
      person = discourse.people.find(query);
    } else if (form === 'majesty') {
      person = majesty(match, elements, discourse);
      mentionForm = 'reference';
    } else if (form === 'title') {
      return null;
    } else if (form === 'pronoun') {
      const speaker = saysSomething(abstract, index + length, discourse.language) ? discourse.speaker : null;
      person = pronoun(match[0], subject() ?? speaker ?? discourse.subject, discourse);
      mentionForm = 'reference';
    }
    if (person) return { length, form: mentionForm, person };
    if (form !== 'titled' && form !== 'apposition') return null;
  }
  return null;
}

const TITLE = /<T(\d+)>/g;

function queryOf(
  g: Groups,
  elements: readonly Element[],
  { language, mainCountries }: Discourse,
  honoured: boolean,
): NameQuery {
  const name = g.name === undefined ? undefined : elements[Number(g.name)];
  const titles = matchesIn(g.titles ?? '', TITLE).flatMap((match) => {
    const element = elements[Number(match[1])];
    return element?.type === 'T' ? [element] : [];
  });
  // «Пресс-секретарь президента»: in Russian what follows such a title is whose aide it is.
  const aide =
    (language === 'ru' && /^(?:spokesperson|other)$/.test(titles[0]?.title.rank ?? '')) ||
    (language === 'fr' && titles[0]?.title.title === 'Deputy Minister');
  const main = aide ? titles[0] : [...titles].sort((a, b) => weight(a.title.rank) - weight(b.title.rank))[0];
  const named = name && (name.type === 'N' || name.type === 'S' || name.type === 'U') ? name : undefined;
  const nation = nationOf(g, elements);
  const organisation = nation === undefined ? elements[Number(g.of ?? g.by)] : undefined;
  const civil = main && civilOffice(main, nation ?? named?.by ?? null, mainCountries);
  return {
    text:
      named?.type === 'U' && language === 'ru'
        ? nominativeName(named.text, titles.at(-1)?.text ?? null)
        : (named?.text.replace(/\s+/g, ' ') ?? null),
    leaders: named && named.type !== 'U' ? named.leaders : [],
    full: named?.type === 'N' || (named?.type === 'U' && /\s/.test(named.text)),
    title: civil
      ? civil.title
      : main
        ? officialTitle(main, language) + (organisation?.type === 'O' ? ` of ${organisation.name}` : '')
        : (named?.title?.title ?? null),
    rank: organisation ? 'organisation' : (civil?.rank ?? main?.title.rank ?? named?.title?.rank ?? null),
    country: nation ?? named?.by ?? null,
    homeland: organisation ? null : (titles.find((title) => title.country)?.country ?? null),
    former: g.former !== undefined || g.former2 !== undefined,
    honoured,
  };
}

/** Whether a place stands before a title that one other country uses. */
function isOfAnotherCountry(g: Groups, elements: readonly Element[]): boolean {
  const place = elements[Number(g.by)];
  const title = elements[Number(/<T(\d+)>/.exec(g.titles ?? '')?.[1])];
  return place?.type === 'C' && title?.type === 'T' && title.country !== null && title.country !== place.iso3;
}

/** "India's Foreign Secretary": an official of that country, or of the document's two main ones, though elsewhere a minister is called so. */
function civilOffice(
  { text, title: { civil } }: Extract<Element, { type: 'T' | 'Q' }>,
  nation: string | null,
  mainCountries: readonly string[],
): { readonly title: string; readonly rank: 'other' } | undefined {
  const office = civil?.[text.toLowerCase().replace(/\s+/g, ' ')];
  if (!office) return undefined;
  const among = nation ? [nation] : mainCountries.slice(0, 2);
  return among.length > 0 && among.every((iso3) => office.countries.includes(iso3))
    ? { title: office.title, rank: 'other' }
    : undefined;
}

/** The country behind a name, "Narendra Modi of India", where it can be that person's. */
function homeOf(
  { from }: Groups,
  elements: readonly Element[],
  { country, leaders, full, title, rank }: NameQuery,
): string | null {
  const element = from === undefined ? undefined : elements[Number(from)];
  if (element?.type !== 'C' || rank === 'organisation') return null;
  if (country !== null) return country === element.iso3 ? country : null;
  if (leaders.length > 0 && leaders.some((leader) => leader.country === element.iso3)) return element.iso3;
  // "President Nasser of Egypt" is no Kuwaiti of that surname.
  return title === null || (leaders.length > 0 && full) ? null : element.iso3;
}

/** "The head of the Georgian government", "the head of the Kazakh state": the office that a body's head holds. */
function headOf(
  abstract: string,
  match: RegExpExecArray,
  elements: readonly Element[],
): Pick<NameQuery, 'title' | 'rank'> | null {
  const title = elements[Number(/<T(\d+)>/.exec(abstract.slice(match.index))?.[1])];
  if (title?.type !== 'T' || title.text.toLowerCase() !== 'head') return null;
  const body = match.groups?.body?.toLowerCase() ?? '';
  if (body === 'state') return { title: 'Head of State', rank: 'head-of-state' };
  if (body === 'government') return { title: 'Prime Minister', rank: 'head-of-government' };
  if (body === 'parliament') return { title: 'Speaker', rank: 'speaker' };
  return { title: 'Foreign Minister', rank: 'foreign-minister' };
}

/** "Business leaders", "senior leaders of the party": none of whom the document speaks, unless both countries or "the", "both" stand before. */
function isAnybody(abstract: string, index: number, length: number, g: Groups): boolean {
  if (g.by !== undefined || g.of !== undefined) return false;
  if (/^(?:the|two|both)\b/iu.test(abstract.slice(index, index + 5))) return false;
  if (/\b(?:two|both) (?:(?:[\p{L}-]+|<U\d+>) ){1,2}$/iu.test(abstract.slice(Math.max(0, index - 40), index)))
    return false;
  return (
    index > 0 && !/^ of (?:the )?(?:two|both)\b/u.test(abstract.slice(index + length, index + length + 14))
  );
}

/** Whether the body that someone chairs is a parliament or one of its houses. */
function isParliament(body: string, elements: readonly Element[]): boolean {
  const words = body.replace(/<[A-Z](\d+)>/gu, (_, index: string) => {
    const element = elements[Number(index)];
    return element?.type === 'U' ? element.text : '';
  });
  return PARLIAMENT.test(words);
}

const PARLIAMENT =
  /\b(?:parliament|(?:national|federal|legislative|people's|constituent|house of) assembly|people's congress|senate|chamber of (?:deputies|representatives)|house of (?:commons|representatives)|majlis|shura|duma|rada|seimas|sejm|bundestag|knesset|khural|milli majlis|jogorku kenesh)\b/iu;

/** Ambassadors and representatives serve in the country that is named after them. */
function isEnvoy(g: Groups, elements: readonly Element[]): boolean {
  const title = elements[Number(/<T(\d+)>/.exec(g.titles ?? '')?.[1])];
  return title?.type === 'T' && /^(?:other|organisation|spokesperson)$/.test(title.title.rank);
}

/** A minister's title keeps its portfolio as written. */
function officialTitle(element: Extract<Element, { type: 'T' | 'Q' }>, language: Language): string {
  return /^(?:Minister|Deputy Minister|Governor|Executive|Speaker|State Secretary|Special Envoy|Ambassador)$/.test(
    element.title.title,
  )
    ? capitalised(language === 'ru' ? nominativeTitle(element.text, element.title.phrases) : element.text)
    : element.title.title;
}

function capitalised(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /(^|\s)(\p{Ll})(?=\p{L}{3,})/gu,
      (_, space: string, letter: string) => space + letter.toUpperCase(),
    );
}

function weight(rank: Person['rank']): number {
  const order: readonly Person['rank'][] = [
    'head-of-state',
    'crown-prince',
    'head-of-government',
    'deputy-head',
    'foreign-minister',
    'speaker',
    'minister',
    'other',
    'party-leader',
    'leader',
    'organisation',
    'spokesperson',
  ];
  return order.indexOf(rank);
}

/** The country that a title names, null where it names none, undefined where it names an organisation. */
function nationOf(g: Groups, elements: readonly Element[]): string | null | undefined {
  for (const group of [g.of, g.by]) {
    if (group === undefined) continue;
    const element = elements[Number(group)];
    if (element?.type === 'C') return element.iso3;
    if (element?.type === 'G') return element.candidates.length === 1 ? element.iso3 : null;
    if (element?.type === 'O') return undefined;
  }
  return null;
}

/** "The Head of State", "the Prime Minister": the only one met with such an office, else the outlet's, else the latest. */
function reference(
  query: NameQuery,
  subject: Person | null,
  { people, outletCountry, subject: previous }: Discourse,
): Person | null {
  const met = people
    .withRank(query.rank)
    .concat(query.title === 'Minister' ? people.withRank('foreign-minister') : [])
    .filter((person) => titled(person, query.title, people))
    // "The Chief Executive" is not the Chairman of whom the page spoke before.
    .filter((person) => query.rank !== 'organisation' || people.titleNow(person) === query.title);
  if (met.length === 0) {
    return query.title === 'Head of State' && outletCountry
      ? people.find({ ...query, text: null, country: outletCountry, title: null })
      : null;
  }
  if (met.length === 1) return met[0] ?? null;
  const others = met.filter((person) => person !== subject);
  if ((query.title === 'Head of State' || query.title === 'President') && outletCountry) {
    const home = met.find((person) => person.country === outletCountry);
    if (home) return home;
  }
  if (previous && met.includes(previous) && previous !== subject) return previous;
  return others[0] ?? met[0] ?? null;
}

/** "Mr. Prime Minister, Shinzo, welcome": a title and one unknown word after a comma are no title and name. */
function isAddress(match: string, query: NameQuery): boolean {
  return query.leaders.length === 0 && !query.full && /,[^<]{0,2}<[NSU]\d+>$/.test(match);
}

function isHead(rank: Person['rank']): boolean {
  return rank === 'head-of-state' || rank === 'head-of-government';
}

const ENVOY = /ambassador|envoy|representative|commissioner|d['’]affaires|посол/iu;

/** "A State Department spokesperson", "another minister": nobody of whom the document has spoken. */
const ANY_ONE =
  /(?<![\p{L}\d])(?:an?|another|one|some|any|several|every|each|no) (?:(?:<[A-Z]\d+>|senior|top|new|former) ){0,3}$/iu;

/** "His first trip as President", "since he became premier": the office itself, whoever holds it. */
const BECOMING =
  /(?<![\p{L}\d])(?:as|became|becomes?|becoming|still|elected|appointed|re-elected|sworn in as|named|for) (?:the |a )?(?:then |new |next )?$/iu;

/** « … le président russe, Tokaïev a dit »: the surname of a leader of another country begins a clause of its own. */
function isAnother(match: string, { leaders, full, country }: NameQuery): boolean {
  return (
    country !== null &&
    leaders.length > 0 &&
    !full &&
    /,[^<]{0,2}<S\d+>$/.test(match) &&
    !leaders.some((leader) => leader.country === country)
  );
}

/** "Since he became premier, Mao told …": a surname right before its verb begins the main clause. */
function isNextClause(
  match: string,
  { full }: NameQuery,
  abstract: string,
  end: number,
  language: Language,
): boolean {
  return (
    !full &&
    /,[^<]{0,2}<[SU]\d+>$/.test(match) &&
    abstract[end] === ' ' &&
    saysSomething(abstract, end, language)
  );
}

/** "Prince X, Crown Prince and Prime Minister, Mr. Y, Prime Minister of C": the first titles are X's. */
function isOfTheOneBefore(abstract: string, index: number, match: string): boolean {
  return (
    /,[^<]{0,2}<H\d+>\.? ?<[NSU]\d+>$/u.test(match) &&
    /<[NSU]\d+>, (?:the )?$/u.test(abstract.slice(Math.max(0, index - 20), index)) &&
    /^, (?:the )?(?:<[GC]\d+>(?:'s)? )?<T\d+>/u.test(
      abstract.slice(index + match.length, index + match.length + 40),
    )
  );
}

/** "He" or "she": the subject so far, or whoever was met last of those who can be meant. */
function pronoun(word: string, subject: Person | null, { people }: Discourse): Person | null {
  const female = /^(?:she|elle|она)$/iu.test(word);
  const fits = (person: Person) => person.leader === null || (person.leader.gender === 'f') === female;
  if (!subject || fits(subject)) return subject;
  return people.lastMet(fits);
}

/** "His Majesty", "Her Royal Highness" without a name: the monarch or crown prince met last. */
function majesty(match: RegExpExecArray, elements: readonly Element[], { people }: Discourse): Person | null {
  const element = elements[Number(/\d+/.exec(match[0])?.[0])];
  const female = element?.type === 'H' && element.female;
  if (element?.type !== 'H' || !element.royal) return null;
  return people.lastMet(
    (person) =>
      ROYAL.test(people.titleNow(person) ?? '') &&
      (person.leader === null || (person.leader.gender === 'f') === female),
  );
}

const ROYAL = /^(?:King|Queen|Emir|Sultan|Emperor|Grand Duke|Crown Prince|Crown Princess)/;

/** Whether a bare title can mean someone: "the King" no president, "the President" no king. */
function titled(person: Person, title: string | null, people: People): boolean {
  if (title === null || !(isMonarch(title) || title === 'President')) return true;
  const own = people.titleNow(person) ?? title;
  return isMonarch(title) ? own === title : !isMonarch(own);
}

/** "As the spokeswoman said, the minister will meet his counterpart": the minister's. */
function spokenOf(spoken: Person | null, { people }: Discourse): Person | null {
  return spoken?.rank === 'spokesperson'
    ? people.lastMet((person) => person.rank !== 'spokesperson' && person.rank !== null)
    : spoken;
}

/** Whether a leader heads a state or a government on the day and holds no office of the rank. */
function holdsAnother(leader: Leader, rank: Person['rank'], day: string | null): boolean {
  const held = leader.offices.filter((office) => heldOn(office, day));
  return held.some((office) => isHead(office.rank)) && !held.some((office) => compatible(rank, office.rank));
}

function counterpart(query: NameQuery, spoken: Person | null, discourse: Discourse): Person | null {
  const { people } = discourse;
  const subject = spokenOf(spoken, discourse);
  const rank = query.rank ?? (subject ? people.rankNow(subject) : null);
  const title = query.title ?? subject?.title ?? null;
  // "Her counterpart Narendra Modi", said of a minister's host: he is no minister for it.
  const own = query.title === null && query.leaders.some((leader) => holdsAnother(leader, rank, people.day));
  if (query.text) return people.find(own ? query : { ...query, rank, title });
  if (query.country) return people.find({ ...query, rank, title });
  const others = people
    .withRank(rank)
    .filter((person) => person !== subject && person.country !== subject?.country);
  return others[0] ?? null;
}

function groupOf(
  g: Groups,
  elements: readonly Element[],
  { people, mainCountries }: Discourse,
  shared: Person['rank'] = null,
): Found['group'] & object {
  const plural = elements[Number(g.plural)];
  const title = plural?.type === 'Q' ? plural.title : null;
  const rank = title?.rank ?? shared ?? 'leader';
  const of =
    rank === 'head-of-state' || rank === 'head-of-government' || rank === 'leader' ? 'leaders' : 'ministers';
  const more = [...(g.more ?? '').matchAll(/\d+/gu)].map((match) => match[0]);
  const countries = [g.by, g.by2, g.of, ...more, g.of2].flatMap((group) => {
    const element = group === undefined ? undefined : elements[Number(group)];
    return element?.type === 'C' || element?.type === 'G' ? [element.iso3] : [];
  });
  const wanted = countries.length > 0 ? countries : mainCountries.slice(0, 2);
  const persons = wanted.flatMap((country) => {
    const person = people.all.find(
      (candidate) =>
        candidate.name !== '' && candidate.country === country && compatible(rank, people.rankNow(candidate)),
    );
    const found =
      person ??
      (countries.length > 0
        ? people.find({
            text: null,
            leaders: [],
            full: false,
            title: title?.title ?? null,
            rank,
            country,
            former: false,
          })
        : null);
    return found ? [found] : [];
  });
  return {
    persons:
      persons.length === 2 || (persons.length > 2 && persons.length === countries.length) ? persons : [],
    of,
  };
}
