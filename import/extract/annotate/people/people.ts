import { slug } from '../../../../src/domain/identity';
import type { OfficeRank } from '../../../../src/domain/kinds';
import { lastDay } from '../../../../src/domain/partial-date';
import {
  heldOn,
  holders,
  type Leader,
  officeOn,
  type Reference,
  rankOrder,
} from '../../../../src/reference/reference';
import type { Person } from '../model';
import { chooseLeader } from './choose-leader';
import { genderOfLeader, genderOfName } from './gender';
import { isAbbreviated } from './initials';
import type { NameQuery } from './name-asked';
import { tokensOf } from './name-tokens';
import {
  compatible,
  isBareMinister,
  isHead,
  isHeadOfNowhere,
  isMonarch,
  isRoyal,
  isSameOffice,
  titleAgrees,
} from './ranks';
import { namedBy, namesFamilyFirst } from './same-name';
import { misspelt } from './spelling';

/** The people of one document: who a name, a title or a reference means, one object a person. */
export class People {
  readonly all: Person[] = [];

  constructor(
    readonly reference: Reference,
    /** The document's day, from which tenures are reckoned. */
    readonly day: string | null,
    /** The countries that the document speaks of most, most first. */
    readonly mainCountries: readonly string[] = [],
    /** The countries that it names by more than surnames of their leaders; null where that is not known. */
    readonly namedCountries: ReadonlySet<string> | null = null,
  ) {}

  /** The person that a mention means, made when first met; null where it cannot be told. */
  find(query: NameQuery): Person | null {
    const person = query.text === null ? this.byOffice(query) : this.byName(query);
    if (person) this.enrich(person, query);
    return person;
  }

  /** After a first reading: a surname alone, or misspelt, is whoever the document names in full. */
  settle(): void {
    const full = (person: Person) => tokensOf(person.name).length > 1;
    const kept = this.all.filter((person) => {
      const tokens = tokensOf(person.name);
      const last = tokens.at(-1);
      // Who holds the office by the calendar gives way to whom the document names with it.
      if (!person.stated.name)
        return !this.all.some(
          (other) =>
            other !== person &&
            other.stated.name &&
            other.name !== '' &&
            !other.former &&
            other.country === person.country &&
            other.title === person.title,
        );
      if (person.leader) return !this.isMistaken(person);
      if (last === undefined || tokens.length > 1) return true;
      return !this.all.some(
        (other) =>
          other !== person &&
          full(other) &&
          (person.country === null || other.country === null || person.country === other.country) &&
          [
            tokensOf(other.leader?.surname ?? other.name).at(-1) ?? '',
            tokensOf(other.name).at(-1) ?? '',
          ].some((surname) => surname === last || misspelt(last, surname)),
      );
    });
    this.all.splice(0, this.all.length, ...kept);
  }

  /**
   * Whether a leader of whom the text gives the surname alone is somebody else, whom it names in full with the same
   * office: "FM Zardari", who is no former president, before "Foreign Minister Bilawal Bhutto Zardari".
   */
  private isMistaken(person: Person): boolean {
    const { leader, rank } = person;
    if (!leader || rank === null || person.stated.full || this.holds(leader, rank)) return false;
    const surname = tokensOf(leader.surname).at(-1);
    return this.all.some(
      (other) =>
        other !== person &&
        other.stated.full &&
        other.country === person.country &&
        compatible(rank, this.rankNow(other)) &&
        isFamilyName(surname, other),
    );
  }

  private holds(leader: Leader, rank: Person['rank']): boolean {
    return (
      this.day !== null &&
      leader.offices.some((office) => compatible(rank, office.rank) && heldOn(office, this.day))
    );
  }

  /** People met so far with a rank, those in office first, then the latest mentioned. */
  withRank(rank: Person['rank'], country: string | null = null): Person[] {
    return this.all
      .filter(
        (person) =>
          person.name !== '' &&
          !person.former &&
          (country === null || person.country === country) &&
          (compatible(rank, this.rankNow(person)) ||
            person.further.has(rank) ||
            this.isOfHouse(person, rank)),
      )
      .sort(
        (a, b) =>
          Number(this.isPast(a)) - Number(this.isPast(b)) ||
          (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0),
      );
  }

  /** "Prince X", met by the style of his house, who is the Crown Prince or the Prime Minister of the day. */
  private isOfHouse({ title, leader }: Person, rank: Person['rank']): boolean {
    if (!leader || !/^(?:Prince|Princess)$/.test(title ?? '')) return false;
    return leader.offices.some((office) => heldOn(office, this.day) && compatible(rank, office.rank));
  }

  /** Whether a leader has left office before the document's day: the President of today is meant, where both are met. */
  private isPast({ leader, former }: Person): boolean {
    if (former) return true;
    if (!leader || !this.day) return false;
    const day = this.day;
    return (
      (leader.died !== undefined && leader.died < day) ||
      leader.offices.every(({ to }) => to !== undefined && lastDay(to) < day)
    );
  }

  /** The rank a person is met with, or holds on the document's day. */
  rankNow(person: Person): Person['rank'] {
    if (person.rank && person.rank !== 'leader') return person.rank;
    return (person.leader && officeOn(person.leader, this.day)?.rank) ?? person.rank;
  }

  /** The title a person is met with, or holds on the document's day. */
  titleNow(person: Person): string | null {
    if (person.title && person.title !== 'Leader' && person.title !== 'Head of State') return person.title;
    return (person.leader && officeOn(person.leader, this.day)?.title) ?? null;
  }

  /** Who was mentioned last of the people that fit. */
  lastMet(fits: (person: Person) => boolean): Person | null {
    let last: Person | null = null;
    for (const person of this.all) {
      const at = person.mentions.at(-1)?.start;
      if (at === undefined || person.name === '' || !fits(person)) continue;
      if (!last || at > (last.mentions.at(-1)?.start ?? 0)) last = person;
    }
    return last;
  }

  private byName(query: NameQuery): Person | null {
    const text = query.text ?? '';
    const met = this.met(query);
    const known = met && this.explained(met, query);
    if (known) {
      const partial = !/\s/.test(known.name.replace(ARTICLE, '')) || isAbbreviated(known.name);
      if (known.leader === null && partial && /\s/.test(text) && !isAbbreviated(text)) {
        known.name = text;
        known.gender ??= genderOfName(text, this.reference);
      }
      return known;
    }
    const leader = chooseLeader(query, this);
    if (leader) return this.add(leader.name, leader, leader.country);
    if (query.title === null || isHeadOfNowhere(query)) return null;
    const homeland = query.homeland ?? null;
    // "King John II of France": of a country that has no king.
    if (isMonarch(query.title) && query.country !== null && !this.hasCrown(query.country)) return null;
    // Other countries have secretaries, too.
    const meant =
      query.title !== 'Secretary' || this.mainCountries.includes(homeland ?? '') ? homeland : null;
    return this.add(text, null, query.country ?? meant);
  }

  /** "Envoy Kerry", of whom the surname alone told nothing, once the page says "John Kerry": the leader of that name. */
  private explained(person: Person, query: NameQuery): Person {
    if (person.leader !== null || !query.full || query.leaders.length === 0) return person;
    const leader = chooseLeader(query, this);
    if (!leader) return person;
    const same = this.all.find((other) => other.leader === leader);
    if (same) return same;
    return Object.assign(person, { id: leader.id, name: leader.name, leader, country: leader.country });
  }

  private hasCrown(country: string): boolean {
    return (this.reference.leadersOf.get(country) ?? []).some(({ offices }) =>
      offices.some(({ title }) => isRoyal(title)),
    );
  }

  /** Someone already met under this name; of several, who has the rank. */
  private met(query: NameQuery): Person | null {
    const candidates = this.all.filter(namedBy(query, this.mainCountries));
    if (candidates.length <= 1) return candidates[0] ?? null;
    if (query.title === null && tokensOf(query.text ?? '').length === 1) {
      // Whom the page has named so far is meant before whom it names further on.
      const before = candidates.filter(({ mentions }) => mentions.length > 0);
      if (before.length === 1) return before[0] ?? null;
      // "Marcos" is the President, not the First Lady.
      const heads = candidates.filter((person) => protocolOrder(this.rankNow(person)) < 3);
      if (heads.length === 1) return heads[0] ?? null;
    }
    return (
      candidates.find((person) => compatible(query.rank, this.rankNow(person))) ?? candidates.at(-1) ?? null
    );
  }

  private byOffice(query: NameQuery): Person | null {
    if (!query.country || !query.rank || query.former) return null;
    const met =
      this.withRank(query.rank, query.country).find(
        (person) => !isMonarch(query.title) || isMonarch(this.titleNow(person)),
      ) ?? (isBareMinister(query) ? this.withRank('foreign-minister', query.country)[0] : undefined);
    if (met) return met;
    const ranks: readonly OfficeRank[] =
      query.rank === 'leader'
        ? []
        : query.rank === 'spokesperson' || query.rank === 'organisation'
          ? []
          : [query.rank];
    const generic =
      query.rank === 'minister' ||
      (query.title !== null &&
        /^(?:Minister|Deputy Minister|Deputy Foreign Minister|Ambassador|Special Envoy|Governor|State Secretary|Secretary|Member of Parliament|National Security Adviser|Deputy Prime Minister)$/.test(
          query.title,
        ));
    if (this.day && ranks.length > 0 && !generic) {
      const held = holders(this.reference, query.country, ranks, this.day);
      const titled = held.filter((leader) =>
        leader.offices.some((office) => heldOn(office, this.day) && titleAgrees(office.title, query.title)),
      );
      // Officials of many kinds are "other": who advises on security is no under-secretary.
      const sole = query.rank !== 'other' && held.length === 1 ? held : titled;
      const leader = sole.length === 1 ? sole[0] : undefined;
      const crowned = leader && isMonarch(officeOn(leader, this.day)?.title ?? null);
      if (leader && (query.title === 'Head of State' || crowned === isMonarch(query.title))) {
        const person = this.add(leader.name, leader, leader.country);
        person.stated.name = false;
        return person;
      }
    }
    return this.unnamed(query);
  }

  private unnamed(query: NameQuery): Person {
    const id = `office:${query.country}:${query.rank}`;
    const met = this.all.find((person) => person.id === id);
    if (met) return met;
    const person = this.add('', null, query.country);
    person.id = id;
    return person;
  }

  private add(name: string, leader: Leader | null, country: string | null): Person {
    const person: Person = {
      id: leader?.id ?? `${slug(name)}-${(country ?? 'unknown').toLowerCase()}`,
      name,
      leader,
      country,
      title: null,
      rank: null,
      further: new Set(),
      stated: { title: false, country: false, name: true, full: false },
      former: false,
      gender: leader ? genderOfLeader(leader) : genderOfName(name, this.reference),
      surnames: new Set(),
      mentions: [],
    };
    const same = leader && this.all.find((other) => other.leader === leader);
    if (same) return same;
    this.all.push(person);
    return person;
  }

  private inOffice(person: Person): boolean {
    return person.leader?.offices.some((office) => heldOn(office, this.day)) ?? false;
  }

  /** "Chancellor Ampuero": in Latin America the foreign minister is called so. */
  private isCanciller({ leader }: Person, { title }: NameQuery): boolean {
    return (
      title === 'Chancellor' &&
      leader !== null &&
      leader.offices.some(({ rank }) => rank === 'foreign-minister') &&
      !leader.offices.some(({ rank }) => isHead(rank))
    );
  }

  private enrich(person: Person, asked: NameQuery): void {
    const query = this.isCanciller(person, asked)
      ? { ...asked, title: 'Foreign Minister', rank: 'foreign-minister' as const }
      : asked;
    if (query.text !== null) person.stated.name = true;
    if (query.full) person.stated.full = true;
    if (query.full && person.leader) person.surnames.add(tokensOf(query.text ?? '').at(-1) ?? '');
    if (query.text !== null && !query.former)
      for (const rank of query.further ?? []) if (rank !== person.rank) person.further.add(rank);
    if (query.gender && !person.leader) person.gender = query.gender;
    if (
      query.rank === 'organisation' &&
      (person.rank === null || person.rank === 'organisation') &&
      / of |Européen|Европейск|^(?:Secretary[- ]General|Secrétaire Général|Генеральный Секретарь)$/iu.test(
        query.title ?? '',
      ) &&
      !this.inOffice(person)
    )
      person.country = null;
    else if (query.country && !person.country) person.country = query.country;
    if (query.country && query.country === person.country) person.stated.country = true;
    if (
      query.title &&
      (person.title === null ||
        (person.title === 'Leader' && query.title !== 'Leader') ||
        (person.title === 'Head of State' && query.title !== 'Leader'))
    ) {
      person.title = query.title;
      person.rank = query.rank;
      person.stated.title = true;
      if (query.former) person.former = true;
    } else if (
      query.title &&
      person.title !== query.title &&
      person.rank === query.rank &&
      isSameOffice(query.title, person.title)
    )
      // "Minister X" before "Minister of Energy X".
      person.title = query.title;
  }
}

/** Before a surname: "Al Harthy". */
const ARTICLE = /^(?:al|el)[ -]/iu;

/** "Mori Takeo" no less than "Takeo Mori", where a page may name people so. */
function isFamilyName(surname: string | undefined, { name, country }: Person): boolean {
  const tokens = tokensOf(name);
  return tokens.at(-1) === surname || (namesFamilyFirst(country) && tokens[0] === surname);
}

/** The smaller the higher in protocol; people without a rank last. */
export function protocolOrder(rank: Person['rank']): number {
  if (rank === 'leader') return 0;
  if (rank === null || rank === 'spokesperson' || rank === 'organisation') return 99;
  return rankOrder(rank);
}
