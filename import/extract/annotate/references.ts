import { heldOn, type Leader } from '../../../src/reference/reference';
import type { Discourse, Found, Groups } from './discourse';
import type { Element } from './elements/element';
import type { Person } from './model';
import { hasHeldSuch } from './people/choose-leader';
import { mayBe } from './people/gender';
import type { NameQuery } from './people/name-asked';
import { compatible, isBareMinister, isCalled, isHead, isSameOffice } from './people/ranks';
import { isSecretary, titled } from './titles-said';

/**
 * "The Head of State", "the Prime Minister": whose office writes the page, else the only one met with such an office, else the
 * outlet's, else whom the sentence before was about, else the only one whose country the page need not give, else the latest.
 */
export function reference(
  query: NameQuery,
  subject: Person | null,
  { people, outletCountry, office, subject: previous, language }: Discourse,
): Person | null {
  if (office && query.title === office.title.title)
    return people.find({ ...query, text: null, country: office.country });
  const met = people
    .withRank(query.rank)
    .concat(isBareMinister(query) ? people.withRank('foreign-minister') : [])
    .concat(
      query.title === 'Foreign Minister'
        ? people.withRank('minister').filter((person) => FOREIGN.test(people.titleNow(person) ?? ''))
        : [],
    )
    .filter((person) => titled(person, query.title, people) && !isSecretary(person, query))
    .filter((person) => !query.gender || mayBe(query.gender, person))
    // "The Chief Executive" is not the Chairman of whom the page spoke before, the Deputy Minister not the First Lady.
    .filter(
      (person) =>
        !(
          query.rank === 'organisation' ||
          (query.rank === 'other' && /Minister|Secretary/u.test(query.title ?? ''))
        ) || isSameOffice(people.titleNow(person), query.title),
    )
    // "The prince" and "the governor" are no ambassador.
    .filter((person) => query.rank !== 'other' || isCalled(people.titleNow(person), query.title));
  if (met.length === 0) {
    return query.title === 'Head of State' && outletCountry
      ? people.find({ ...query, text: null, country: outletCountry, title: null })
      : null;
  }
  if (met.length === 1) return met[0] ?? null;
  const others = met.filter((person) => person !== subject);
  if (HOME_OFFICES.has(query.title ?? '') && outletCountry) {
    const home = met.find((person) => person.country === outletCountry);
    if (home) return home;
  }
  if (previous && met.includes(previous) && previous !== subject)
    return (language !== 'en' && isBareMinister(query) && farMoreNamed(met, previous)) || previous;
  if (language !== 'en' && isBareMinister(query)) return mostNamed(met);
  const unplaced = met.filter((person) => !person.stated.country);
  if (HOME_OFFICES.has(query.title ?? '') && unplaced.length === 1) return unplaced[0] ?? null;
  return others[0] ?? met[0] ?? null;
}

/** A minister whose portfolio holds more than the foreign affairs. */
const FOREIGN = /\b(?:Foreign|External)\b|étrangères|иностранн/iu;

/** Of several ministers the one whom the page names most, if one is. */
function mostNamed(met: readonly Person[]): Person | null {
  const [first, second] = [...met].sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first : null;
}

/** The minister whom a page is about, rather than his host who was named once: «Глава МИД Мали … Министр отправится …». */
function farMoreNamed(met: readonly Person[], previous: Person): Person | null {
  const most = mostNamed(met);
  return most && most.mentions.length > previous.mentions.length + 1 ? most : null;
}

/** Offices by whose bare title a page means its own country's holder. */
const HOME_OFFICES = new Set(['Head of State', 'President', 'Prime Minister']);

/** "His Majesty", "Her Royal Highness" without a name: the monarch or crown prince met last. */
export function majesty(
  match: RegExpExecArray,
  elements: readonly Element[],
  { people, subject }: Discourse,
): Person | null {
  const element = elements[Number(/\d+/.exec(match[0])?.[0])];
  if (element?.type !== 'H' || !element.royal) return null;
  const gender = element.female ? 'f' : 'm';
  const fits = (person: Person) => ROYAL.test(people.titleNow(person) ?? '') && mayBe(gender, person);
  return subject && fits(subject) ? subject : people.lastMet(fits);
}

/** "His counterpart": by name or country where given, else the only other of the subject's rank. */
export function counterpart(query: NameQuery, spoken: Person | null, discourse: Discourse): Person | null {
  const { people } = discourse;
  const subject = spokenOf(spoken, discourse);
  const rank = query.rank ?? (subject ? people.rankNow(subject) : null);
  const title = query.title ?? subject?.title ?? null;
  // "Her counterpart Narendra Modi", said of a minister's host: he is no minister for it.
  const own = query.title === null && query.leaders.some((leader) => holdsAnother(leader, rank, people.day));
  // "Federal Councillor X met his counterpart Y": who is foreign minister there is called so.
  const otherwise =
    query.title === null &&
    subject?.rank === 'minister' &&
    query.leaders.some(({ offices }) => offices.some((office) => heldOn(office, people.day)));
  // "The Security Adviser's Russian counterpart, Mr. X", whom the reference data know by another office.
  const known =
    query.title === null &&
    query.leaders.length > 0 &&
    !query.leaders.some((leader) => hasHeldSuch(leader, { ...query, rank, title }, people.day));
  if (query.text) return people.find(own || otherwise || known ? query : { ...query, rank, title });
  if (query.country) return people.find({ ...query, rank, title });
  const others = people
    .withRank(rank)
    .filter((person) => person !== subject && person.country !== subject?.country);
  return others[0] ?? null;
}

/** "The two leaders", "the presidents of A and B": those of the countries named, else of the document's main two; counterparts have the office of whose they are. */
export function groupOf(
  g: Groups,
  elements: readonly Element[],
  { people, mainCountries }: Discourse,
  whose: Person | null = null,
): Found['group'] & object {
  const plural = elements[Number(g.plural)];
  const title = plural?.type === 'Q' ? plural.title : null;
  const rank = title?.rank ?? whose?.rank ?? 'leader';
  const of = isHead(rank) || rank === 'leader' ? 'leaders' : 'ministers';
  const more = [...(g.more ?? g.rest ?? '').matchAll(/\d+/gu)].map((match) => match[0]);
  const countries = [g.by, g.by2, g.of, ...more, g.of2].flatMap((group) => {
    const element = group === undefined ? undefined : elements[Number(group)];
    return element?.type === 'C' || element?.type === 'G' ? [element.iso3] : [];
  });
  const wanted = countries.length > 0 ? countries : mainCountries.slice(0, 2);
  const holders = wanted.map((country) =>
    people.all.filter(
      (candidate) =>
        candidate.name !== '' && candidate.country === country && isOneOf(rank, people.rankNow(candidate)),
    ),
  );
  const together = oftenTogether(holders);
  const persons = wanted.flatMap((country, index) => {
    const person = together?.[index] ?? holders[index]?.[0];
    const found =
      person ??
      (countries.length > 0
        ? people.find({
            text: null,
            leaders: [],
            full: false,
            title: title?.title ?? whose?.title ?? null,
            rank,
            country,
            former: false,
          })
        : null);
    return found ? [found] : [];
  });
  const met = countries.length > 0 ? null : lastTwoMet(persons, rank, people);
  if (met) return { persons: met, of };
  return {
    persons:
      persons.length === 2 || (persons.length > 2 && persons.length === countries.length) ? persons : [],
    of,
  };
}

/**
 * Whom "the two" means where one of the countries' own has not been named so far: the two of two countries met last.
 * "X arrived in Niamey. General Y went to welcome him. The two men then talked."
 */
function lastTwoMet(
  persons: readonly Person[],
  rank: Person['rank'],
  people: Discourse['people'],
): readonly Person[] | null {
  if (persons.length !== 2 || persons.every(({ mentions }) => mentions.length > 0)) return null;
  const [last, ...others] = people.all
    .filter(
      (person) =>
        person.name !== '' &&
        person.country !== null &&
        person.mentions.length > 0 &&
        isOneOf(rank, people.rankNow(person)),
    )
    .sort((a, b) => (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0));
  const other = others.find(({ country }) => country !== last?.country);
  return last && other ? [other, last] : null;
}

/** "The two ministers": the foreign ministers as well. */
function isOneOf(said: Person['rank'], held: Person['rank']): boolean {
  return compatible(said, held) || (said === 'minister' && held === 'foreign-minister');
}

/** How far apart two who are named together stand, in characters. */
const TOGETHER = 110;

/** Those of two countries who were named beside each other most often, twice at least: the presidents, or the prime ministers whom the text is about. */
function oftenTogether(holders: readonly (readonly Person[])[]): readonly [Person, Person] | null {
  const [ones, others, more] = holders.map((people) => people.filter(({ former }) => !former));
  if (!ones || !others || more || ones.length + others.length < 3) return null;
  let pair: readonly [Person, Person] | null = null;
  let most = 1;
  for (const one of ones)
    for (const other of others) {
      const times = one.mentions.filter(({ start }) =>
        other.mentions.some((mention) => Math.abs(mention.start - start) <= TOGETHER),
      ).length;
      if (times > most) {
        most = times;
        pair = [one, other];
      }
    }
  return pair;
}

/** "As the spokeswoman said, the minister will meet his counterpart": the minister's. */
export function spokenOf(spoken: Person | null, { people }: Discourse): Person | null {
  return spoken?.rank === 'spokesperson'
    ? people.lastMet((person) => person.rank !== 'spokesperson' && person.rank !== null)
    : spoken;
}

const ROYAL = /^(?:King|Queen|Emir|Sultan|Emperor|Grand Duke|Crown Prince|Crown Princess)/;

/** Whether a leader heads a state or a government on the day and holds no office of the rank. */
function holdsAnother(leader: Leader, rank: Person['rank'], day: string | null): boolean {
  const held = leader.offices.filter((office) => heldOn(office, day));
  return held.some((office) => isHead(office.rank)) && !held.some((office) => compatible(rank, office.rank));
}
