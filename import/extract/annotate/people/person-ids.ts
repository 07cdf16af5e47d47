import { nameKey } from '../../../../src/domain/name-sounds';
import { type Reference, spellingsOf } from '../../../../src/reference/reference';
import type { Person } from '../model';

/**
 * Gives people that the reference data does not name their ids: of a leader of their country whose name this spells
 * another way, else one that all spellings of their name share.
 */
export function settleIds(persons: readonly Person[], reference: Reference): void {
  for (const person of persons) {
    const key = person.leader || person.name === '' ? '' : nameKey(person.name);
    if (key === '') continue;
    const known = person.country && spelledLeaders(reference).get(`${person.country} ${key}`);
    person.id = known ?? `${key}-${(person.country ?? 'unknown').toLowerCase()}`;
  }
}

const byReference = new WeakMap<Reference, ReadonlyMap<string, string | null>>();

/** Ids of leaders by country and key of each of their names in full; null where two leaders have one. */
function spelledLeaders(reference: Reference): ReadonlyMap<string, string | null> {
  const found = byReference.get(reference);
  if (found) return found;
  const leaders = new Map<string, string | null>();
  for (const leader of reference.leaders.values())
    for (const spelling of spellingsOf(leader)) {
      if (!spelling.trim().includes(' ')) continue;
      const key = `${leader.country} ${nameKey(spelling)}`;
      leaders.set(key, leaders.has(key) && leaders.get(key) !== leader.id ? null : leader.id);
    }
  byReference.set(reference, leaders);
  return leaders;
}
