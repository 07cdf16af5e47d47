import type { Person } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import { countriesOfPeople, unique } from '../pairs';
import type { Principals } from '../principals';
import { countriesMeeting } from './frame';
import type { Party } from './participants';
import type { MeetingVocabulary } from './vocabulary';

/** Whom somebody met from so many countries was met one after the other, whatever the rank. */
const SEVERAL = 3;

/** Who meets whom: one meeting, or one with each of several high officials whom somebody met one after the other. */
export function sidesOf(
  before: Party,
  object: Party,
  { visitor, lands, pair, between }: Principals,
  terms: MeetingVocabulary,
  each: boolean,
  jointly: boolean,
  alone: boolean,
  apiece: boolean,
): { meetings: Person[][]; inferred: boolean; countries?: string[] } | null {
  const all = unique([...before.people, ...object.people]);
  if (countriesMeeting(all, terms).length >= 2) {
    const [actor] = before.people;
    // "The minister met A of B and C of D", of whom no word tells whose minister she is: no talks of those two.
    if (each && before.people.length === 1 && actor && isStranger(actor)) return null;
    const separate =
      each &&
      actor &&
      before.people.length === 1 &&
      object.people.length > 1 &&
      object.people.every((person) => person.country !== actor.country && !isConsort(person)) &&
      (object.people.every(isHigh) || countriesMeeting(object.people, terms).length >= SEVERAL);
    if (separate) return { meetings: object.people.map((person) => [actor, person]), inferred: false };
    // "The Premier and the Chairman of the Congress met with the guest": of each of them.
    const [guest, further] = object.people;
    const apart =
      each &&
      (!jointly || apiece) &&
      guest &&
      !further &&
      before.people.length > 1 &&
      before.people.every(
        (person) => isHigh(person) && !isConsort(person) && person.country !== guest.country,
      ) &&
      (oneCountry(before.people) || (apiece && countriesMeeting(all, terms).length === all.length));
    return { meetings: apart ? before.people.map((person) => [person, guest]) : [all], inferred: false };
  }
  const strange =
    (before.people.length === 0 ? strangerAt(object.people, countriesOfPeople(pair ?? [])) : null) ??
    strangerAt(all, between ?? []);
  if (strange) return strange;
  if (pair && (before.meant === 'pair' || object.meant === 'pair'))
    return { meetings: [[...pair]], inferred: true };
  // "He also met Y", "X received him": of a guest whom the pronoun, or nothing, stands for.
  // "The Premier will meet the President as well", whom the visitor's own title names.
  const titled =
    visitor !== null &&
    object.reference &&
    object.people.length === 1 &&
    object.people[0]?.rank === visitor.rank &&
    before.people.length > 0 &&
    !before.reference;
  const meansGuest = object.meant === 'guest' || titled;
  const guest =
    meansGuest || (object.people.length > 0 && (before.reference || before.meant === 'guest' || alone));
  const others = meansGuest ? before.people : object.people;
  const [other] = others;
  // "The visitor called on the president of the Senate": of the country that he visits.
  const [land, another] = lands;
  const named = before.people.length === 1 && before.people[0] === visitor;
  // "The speaker of the assembly will call on the visitor".
  const called = object.people.length === 1 && object.people[0] === visitor && before.people.length > 0;
  const hosts = called ? before.people : others;
  if (
    (guest || named || called) &&
    visitor?.country &&
    land &&
    !another &&
    land !== visitor.country &&
    !meansGuest &&
    hosts.length > 0 &&
    before.people.every((person) => person.country !== land) &&
    hosts.every(
      (person) =>
        person.country === null && person.name !== '' && person.rank !== 'organisation' && isHigh(person),
    )
  )
    return {
      meetings: each ? hosts.map((person) => [visitor, person]) : [[visitor, ...hosts]],
      inferred: true,
      countries: [land, visitor.country].sort(),
    };
  if (!guest || !other?.country || (meansGuest && before.reference && !lands.has(other.country))) return null;
  const guests = lands.size === 0 || lands.has(other.country) || object.meant === 'guest' ? [visitor] : [];
  const actor = [...guests, ...(visitor?.country === other.country && pair ? pair : [])].find(
    (person) => person?.country && person.country !== other.country,
  );
  if (!actor) return null;
  return { meetings: each ? others.map((person) => [actor, person]) : [[actor, ...others]], inferred: true };
}

/** "Minister X held talks with Y", of whom nothing tells X's country: it is the other of the two `lands` that the page is about. */
function strangerAt(
  [one, two, more]: readonly Person[],
  lands: readonly string[],
): { meetings: Person[][]; inferred: boolean; countries: string[] } | null {
  const stranger = one?.country === null ? one : two;
  const known = stranger === one ? two : one;
  if (!one || !two || more || stranger?.country !== null || !known?.country) return null;
  if (stranger.name === '' || stranger.rank === 'organisation' || !isHigh(stranger)) return null;
  return lands.length === 2 && lands.includes(known.country)
    ? { meetings: [[one, two]], inferred: true, countries: [...lands].sort() }
    : null;
}

/** An official of a country that nothing tells. */
function isStranger({ country, name, rank }: Person): boolean {
  return country === null && name !== '' && protocolOrder(rank) < 8;
}

/** Who receives, or is met, beside somebody else: "King Charles III and Queen Camilla". */
function isConsort({ title }: Person): boolean {
  return /\b(?:Queen|Princess|Duchess|First Lady|Consort)\b/u.test(title ?? '');
}

/** Whoever is met for himself: leaders, ministers, speakers, mayors. */
function isHigh({ rank, leader, title }: Person): boolean {
  return protocolOrder(rank) < 8 || leader !== null || /^(?:Lord |Governing )?Mayor\b/u.test(title ?? '');
}

/** Whether all of them are people of one country. */
export function oneCountry(people: readonly Person[]): boolean {
  return new Set(people.map(({ country }) => country)).size === 1;
}
