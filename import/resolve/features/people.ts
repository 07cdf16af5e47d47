import type { PersonRef } from '../claim';
import { nameSimilarity } from './names';

/** Likeness of two names from which they are spellings of one person's, where the country is the same. */
export const SAME_NAME = 0.85;

/** Whether two claims name one person: by id, or by spellings of one name in one country. */
export function samePerson(a: PersonRef, b: PersonRef): boolean {
  return a.id === b.id || (a.country === b.country && nameSimilarity(a.name, b.name) >= SAME_NAME);
}
