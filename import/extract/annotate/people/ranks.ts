import { fold } from '../../../../src/domain/identity';
import type { OfficeRank } from '../../../../src/domain/kinds';
import type { Person } from '../model';
import type { NameQuery } from './name-asked';
import { tokensOf } from './name-tokens';

const MONARCH = /^(?:King|Queen|Emir|Sultan|Emperor|Grand Duke|Pope)$/;

/** Whether a title is a monarch's: no president of a country is its king. */
export function isMonarch(title: string | null): boolean {
  return title !== null && MONARCH.test(title);
}

/** Whether a title is a ruling house's. */
export function isRoyal(title: string): boolean {
  return /^(?:King|Queen|Emir|Sultan|Emperor|Crown Princ|Prince|Grand Duke)/.test(title);
}

/** Whether a title may be said of an office's holder, plain "Secretary" and "Minister" of any minister. */
export function couldHold({ rank, title }: NameQuery, held: OfficeRank): boolean {
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

/** "Ettifaq president X", "President Y of the university": a head of a state that nothing names. */
export function isHeadOfNowhere({ rank, country, title }: NameQuery): boolean {
  return country === null && (rank === 'leader' || (rank === 'head-of-state' && title === 'President'));
}

/** "The Russian minister": whichever minister of the country the text names, the foreign minister too. */
export function isBareMinister({ rank, title }: NameQuery): boolean {
  return rank === 'minister' && title !== null && !/\s/.test(title);
}

/** Whether a rank is that of a head of state or of government. */
export function isHead(rank: Person['rank']): boolean {
  return rank === 'head-of-state' || rank === 'head-of-government';
}

/** Whether the title that a text gives is part of an office's. */
export function titleAgrees(office: string, said: string | null): boolean {
  return said !== null && fold(office).includes(fold(said));
}

/** Princes, kings and emirs go by their first names: "Prince Mohammed". */
export function byGivenName({ title }: NameQuery): boolean {
  return title !== null && isRoyal(title);
}

/** Whether two titles name one kind of office: "Ambassador", "Ambassador Extraordinary". */
export function isCalled(held: string | null, said: string | null): boolean {
  if (ENVOYS.test(held ?? '') && ENVOYS.test(said ?? '')) return true;
  const [one, other] = [tokensOf(held ?? ''), tokensOf(said ?? '')];
  return (
    one.length === 0 || other.length === 0 || other.some((word) => word.length > 3 && one.includes(word))
  );
}

/** Whether a bare title is that of an office, or begins it: "the Assistant Secretary" of one for African Affairs. */
export function isSameOffice(held: string | null, said: string | null): boolean {
  return held === said || (held !== null && said !== null && held.startsWith(`${said} `));
}

const ENVOYS = /ambassad|commissioner|envo[yi]|representative|consul|chargé|посол|посланник|представител/iu;
