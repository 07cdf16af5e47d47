import { fold, slug } from '../../../../src/domain/identity';
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
import { russianStem } from '../text/russian';
import { misspelt, similar } from './spelling';

/** Where people are named by the family name, then the given name. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'SGP', 'KHM']);

/** Where rulers and ministers are spoken of by their given names: "Mohamed arrived the day before". */
const GIVEN_NAME: ReadonlySet<string> = new Set(['ARE', 'SAU', 'QAT', 'KWT', 'BHR', 'OMN']);

export interface NameQuery {
  /** The name as written; null for an office without a name. */
  readonly text: string | null;
  /** Leaders that the gazetteer knows under the name. */
  readonly leaders: readonly Leader[];
  /** Whether the name is a full one or a surname alone. */
  readonly full: boolean;
  readonly title: string | null;
  readonly rank: Person['rank'];
  readonly country: string | null;
  /** The one country that has such an office, or whose aide it is: meant where the text names none. */
  readonly homeland?: string | null;
  readonly former: boolean;
  /** Whether an honorific stands before the name: "Sir Keir" is a first name. */
  readonly honoured?: boolean;
}

/** The people of one document: who a name, a title or a reference means, one object a person. */
export class People {
  readonly all: Person[] = [];
  private readonly tokens = new Map<string, readonly string[]>();

  constructor(
    private readonly reference: Reference,
    /** The document's day, from which tenures are reckoned. */
    readonly day: string | null,
    /** The countries that the document speaks of most, most first. */
    private readonly mainCountries: readonly string[] = [],
  ) {}

  /** The person that a mention means, made when first met; null where it cannot be told. */
  find(query: NameQuery): Person | null {
    const person = query.text === null ? this.byOffice(query) : this.byName(query);
    if (person) this.enrich(person, query);
    return person;
  }

  /** After a first reading: a surname alone, or misspelt, is whoever the document names in full. */
  settle(): void {
    const full = (person: Person) => this.tokensOf(person.name).length > 1;
    const kept = this.all.filter((person) => {
      const tokens = this.tokensOf(person.name);
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
      if (person.leader || last === undefined || tokens.length > 1) return true;
      return !this.all.some(
        (other) =>
          other !== person &&
          full(other) &&
          (person.country === null || other.country === null || person.country === other.country) &&
          [
            this.tokensOf(other.leader?.surname ?? other.name).at(-1) ?? '',
            this.tokensOf(other.name).at(-1) ?? '',
          ].some((surname) => surname === last || misspelt(last, surname)),
      );
    });
    this.all.splice(0, this.all.length, ...kept);
  }

  /** People met so far with a rank, those in office first, then the latest mentioned. */
  withRank(rank: Person['rank'], country: string | null = null): Person[] {
    return this.all
      .filter(
        (person) =>
          person.name !== '' &&
          !person.former &&
          (country === null || person.country === country) &&
          compatible(rank, this.rankNow(person)),
      )
      .sort(
        (a, b) =>
          Number(this.isPast(a)) - Number(this.isPast(b)) ||
          (b.mentions.at(-1)?.start ?? 0) - (a.mentions.at(-1)?.start ?? 0),
      );
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
    const known = this.met(query);
    if (known) {
      if (known.leader === null && !/\s/.test(known.name) && /\s/.test(text)) known.name = text;
      return known;
    }
    const leader = this.chooseLeader(query);
    if (leader) return this.add(leader.name, leader, leader.country);
    if (query.title === null || isHeadOfNowhere(query)) return null;
    const homeland = query.homeland ?? null;
    // Other countries have secretaries, too.
    const meant =
      query.title !== 'Secretary' || this.mainCountries.includes(homeland ?? '') ? homeland : null;
    return this.add(text, null, query.country ?? meant);
  }

  /** Someone already met under this name: the same leader, or a shared last or first name. */
  private met(query: NameQuery): Person | null {
    const tokens = this.tokensOf(query.text ?? '');
    const last = tokens.at(-1) ?? '';
    const cyrillic = isCyrillic(query.text ?? '');
    const agrees = (person: Person) =>
      query.country === null || person.country === null || person.country === query.country;
    const candidates = this.all.filter((person) => {
      if (person.name === '' || !agrees(person)) return false;
      if (person.leader && query.leaders.includes(person.leader)) return true;
      const own = this.tokensOf((cyrillic && person.leader?.ru?.[0]) || person.name);
      const surname = person.leader && !cyrillic ? this.tokensOf(person.leader.surname).at(-1) : own.at(-1);
      // "Minister Albayrak" before "Minister Berat Albayrak".
      if (own.length === 1 && tokens.length === 2 && person.leader === null)
        return last === own[0] && compatible(query.rank, person.rank);
      if (tokens.length === 1)
        return (
          last === surname ||
          last === own.at(-1) ||
          ((query.honoured === true ||
            byGivenName(query) ||
            SURNAME_FIRST.has(person.country ?? '') ||
            GIVEN_NAME.has(person.country ?? '') ||
            (person.country === null && this.mainCountries.some((iso3) => SURNAME_FIRST.has(iso3)))) &&
            last === own[0]) ||
          (query.leaders.length === 0 && misspelt(last, surname ?? ''))
        );
      if (
        query.leaders.length === 0 &&
        tokens.length === own.length &&
        tokens.every((token, at) => token === own[at] || misspelt(token, own[at] ?? ''))
      )
        return true;
      return (
        last === surname &&
        (tokens[0] === own[0] || (tokens[0]?.[0] === own[0]?.[0] && similar(tokens[0] ?? '', own[0] ?? '')))
      );
    });
    if (candidates.length <= 1) return candidates[0] ?? null;
    if (query.title === null && tokens.length === 1) {
      // "Marcos" is the President, not the First Lady.
      const heads = candidates.filter((person) => protocolOrder(this.rankNow(person)) < 3);
      if (heads.length === 1) return heads[0] ?? null;
    }
    return (
      candidates.find((person) => compatible(query.rank, this.rankNow(person))) ?? candidates.at(-1) ?? null
    );
  }

  private chooseLeader(query: NameQuery): Leader | null {
    let pool = [...query.leaders];
    const tokens = this.tokensOf(query.text ?? '');
    if (pool.length === 0 && query.country && tokens.length > 1)
      pool = this.bySpelling(tokens, query.country);
    const home = query.country ?? query.homeland;
    if (pool.length === 0 && home && tokens.length === 1)
      pool = (this.reference.leadersOf.get(home) ?? []).filter(
        (leader) =>
          misspelt(tokens[0] ?? '', this.tokensOf(leader.surname).at(-1) ?? '') &&
          leader.offices.some((office) => couldHold(query, office.rank) && heldOn(office, this.day)),
      );
    // "Prince Philip" is no minister of that surname.
    if (!query.full && byGivenName(query))
      pool = pool.filter(({ offices }) => offices.some(({ title }) => isRoyal(title)));
    if (query.country) {
      const national = pool.filter((leader) => leader.country === query.country);
      if (national.length > 0 || !query.full) pool = national;
    } else if (query.homeland) {
      const national = pool.filter((leader) => leader.country === query.homeland);
      if (national.length > 0) pool = national;
    }
    if (!query.full && !query.title) {
      // A bare surname of nobody met so far counts only where it leaves no doubt.
      pool = pool.filter(
        (leader) =>
          tokens.join('').length >= 4 &&
          leader.offices.some((office) => isHead(office.rank) && heldOn(office, this.day)),
      );
      return pool.length === 1 ? (pool[0] ?? null) : null;
    }
    // A surname under another's title is someone the reference does not know.
    if (!query.full && query.country === null)
      pool = pool.filter(
        (leader) =>
          this.mainCountries.includes(leader.country) ||
          query.former ||
          leader.offices.some((office) => couldHold(query, office.rank)),
      );
    if (pool.length <= 1) return pool[0] ?? null;
    return [...pool].sort((a, b) => this.fit(b, query) - this.fit(a, query))[0] ?? null;
  }

  /** How well a leader's offices agree with the title and the document's day. */
  private fit(leader: Leader, query: NameQuery): number {
    const inOffice = leader.offices.some((office) => heldOn(office, this.day));
    const sameRank = leader.offices.some(
      (office) => compatible(query.rank, office.rank) && (query.former || heldOn(office, this.day)),
    );
    const ever = leader.offices.some((office) => compatible(query.rank, office.rank));
    const latest = Number(leader.offices.at(-1)?.from?.slice(0, 4) ?? 0) / 10_000;
    const place = this.mainCountries.indexOf(leader.country);
    return (
      (sameRank ? 4 : 0) +
      (place >= 0 && place < 3 ? 3 - place / 2 : 0) +
      (ever ? 1 : 0) +
      (inOffice !== query.former ? 2 : 0) +
      (leader.died && this.day && leader.died < this.day ? -2 : 0) +
      latest
    );
  }

  /** Leaders of a country whose surname is among the words and whose given name is spelt alike. */
  private bySpelling(tokens: readonly string[], country: string): Leader[] {
    const cyrillic = tokens.some(isCyrillic);
    return (this.reference.leadersOf.get(country) ?? []).filter((leader) => {
      const names = cyrillic ? (leader.ru ?? []) : [leader.name];
      const given = names.flatMap(this.tokensOf);
      const surnames = (cyrillic ? names : [leader.surname, ...(leader.surnames ?? [])]).map(
        (surname) => this.tokensOf(surname).at(-1) ?? '',
      );
      return (
        tokens.some((token) => surnames.includes(token)) &&
        tokens.some((token) =>
          given.some((part) => !surnames.includes(part) && part[0] === token[0] && similar(part, token)),
        )
      );
    });
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
        /^(?:Minister|Deputy Minister|Deputy Foreign Minister|Ambassador|Special Envoy|Governor|State Secretary|Secretary|National Security Adviser|Deputy Prime Minister)$/.test(
          query.title,
        ));
    if (this.day && ranks.length > 0 && !generic) {
      const held = holders(this.reference, query.country, ranks, this.day);
      const titled = held.filter((leader) =>
        leader.offices.some((office) => heldOn(office, this.day) && titleAgrees(office.title, query.title)),
      );
      const leader = held.length === 1 ? held[0] : titled.length === 1 ? titled[0] : undefined;
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
      stated: { title: false, country: false, name: true },
      former: false,
      mentions: [],
    };
    const same = leader && this.all.find((other) => other.leader === leader);
    if (same) return same;
    this.all.push(person);
    return person;
  }

  /** The words of a name, folded, Russian ones without their case endings. */
  private readonly tokensOf = (name: string): readonly string[] => {
    let tokens = this.tokens.get(name);
    if (!tokens) {
      tokens = fold(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map((token) => (isCyrillic(token) ? russianStem(token) : token));
      this.tokens.set(name, tokens);
    }
    return tokens;
  };

  private inOffice(person: Person): boolean {
    return person.leader?.offices.some((office) => heldOn(office, this.day)) ?? false;
  }

  private enrich(person: Person, query: NameQuery): void {
    if (query.text !== null) person.stated.name = true;
    if (
      query.rank === 'organisation' &&
      / of |Européen|Европейск/u.test(query.title ?? '') &&
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
    }
  }
}

const MONARCH = /^(?:King|Queen|Emir|Sultan|Emperor|Grand Duke|Pope)$/;

/** Whether a title is a monarch's: no president of a country is its king. */
export function isMonarch(title: string | null): boolean {
  return title !== null && MONARCH.test(title);
}

/** Princes, kings and emirs go by their first names: "Prince Mohammed". */
function byGivenName({ title }: NameQuery): boolean {
  return title !== null && isRoyal(title);
}

/** Whether a title is a ruling house's. */
export function isRoyal(title: string): boolean {
  return /^(?:King|Queen|Emir|Sultan|Emperor|Crown Princ|Prince|Grand Duke)/.test(title);
}

/** Whether a title may be said of an office's holder, plain "Secretary" and "Minister" of any minister. */
function couldHold({ rank, title }: NameQuery, held: OfficeRank): boolean {
  if (title === 'Secretary' || title === 'Minister')
    return /^(?:foreign-minister|minister|deputy-head|other)$/.test(held);
  return compatible(rank, held);
}

/** Whether a title of one rank can be said of the holder of another: "leader" of any head, "Prime Minister" of none but one. */
export function compatible(said: Person['rank'], held: Person['rank']): boolean {
  if (said === null || held === null) return said === held;
  if (said === held) return true;
  if (said === 'leader')
    return held === 'head-of-state' || held === 'head-of-government' || held === 'party-leader';
  if (held === 'leader') return said === 'head-of-state' || said === 'head-of-government';
  return false;
}

/** The smaller the higher in protocol; people without a rank last. */
export function protocolOrder(rank: Person['rank']): number {
  if (rank === 'leader') return 0;
  if (rank === null || rank === 'spokesperson' || rank === 'organisation') return 99;
  return rankOrder(rank);
}

/** "Ettifaq president X", "President Y of the university": a head of a state that nothing names. */
function isHeadOfNowhere({ rank, country, title }: NameQuery): boolean {
  return country === null && (rank === 'leader' || (rank === 'head-of-state' && title === 'President'));
}

/** "The Russian minister": whichever minister of the country the text names, the foreign minister too. */
function isBareMinister({ rank, title }: NameQuery): boolean {
  return rank === 'minister' && title !== null && !/\s/.test(title);
}

function isHead(rank: OfficeRank): boolean {
  return rank === 'head-of-state' || rank === 'head-of-government';
}

function titleAgrees(office: string, said: string | null): boolean {
  return said !== null && fold(office).includes(fold(said));
}

function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
