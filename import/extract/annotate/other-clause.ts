import type { Language } from '../vocabulary';
import type { Discourse } from './discourse';
import type { NameQuery } from './people/name-asked';
import { tokensOf } from './people/name-tokens';
import { saysSomething } from './subject';

/** Whether what follows a title and a comma is the name of a paper or an agency: one unknown word with "of the" behind it. */
export function isStray(match: string, { leaders, full }: NameQuery, after: string): boolean {
  return leaders.length === 0 && !full && /,[^<]{0,2}<U\d+>$/u.test(match) && /^ of (?:the )?/u.test(after);
}

const DOES = /^ (?:also )?(?:\p{Ll}{3,}ed|met|held|spoke|had|will|has|took|gave|left|went|is|was)(?!\p{L})/u;

/** "After talks with her Estonian counterpart, President X said": X is she, who is of another country or says something. */
export function isOfMainClause(
  match: string,
  { text, leaders, full, country }: NameQuery,
  abstract: string,
  index: number,
  { language, people }: Discourse,
): boolean {
  if (text === null || country === null || !/counterpart, /iu.test(match)) return false;
  const end = index + match.length;
  if (abstract[end] !== ' ') return false;
  if (leaders.length > 0) return leaders.every((leader) => leader.country !== country);
  const surname = tokensOf(text).at(-1) ?? '';
  return (
    !full &&
    people.all.some(
      (person) =>
        person.country !== null &&
        person.country !== country &&
        (person.surnames.has(surname) || tokensOf(person.name).at(-1) === surname),
    ) &&
    (saysSomething(abstract, end, language) || DOES.test(abstract.slice(end, end + 16)))
  );
}

/**
 * "During his talks with Putin, the Kazakh president noted": words in small letters go on with the clause, so that the
 * surname of another country's leader is not explained by the title.
 */
export function isBeforeClause(
  match: string,
  { leaders, full, country }: NameQuery,
  abstract: string,
  index: number,
): boolean {
  return (
    country !== null &&
    !full &&
    leaders.length > 0 &&
    !leaders.some((leader) => leader.country === country) &&
    /, the <[GC]\d+>/u.test(match) &&
    /^ (?!and |or |in |on |at |of )\p{Ll}/u.test(
      abstract.slice(index + match.length, index + match.length + 8),
    )
  );
}

/** "A place in the Caribbean, the Vietnamese leader noted": one unknown word behind a preposition is no name of who says so. */
export function isPlaceNamed(
  match: string,
  { leaders, full }: NameQuery,
  abstract: string,
  index: number,
  language: Language,
): boolean {
  return (
    language === 'en' &&
    leaders.length === 0 &&
    !full &&
    /(?<!\p{L})(?:in|of|from|to|for|across|within) (?:the )?$/iu.test(
      abstract.slice(Math.max(0, index - 12), index),
    ) &&
    saysSomething(abstract, index + match.length, language)
  );
}

/** « Arrivé mardi de Guyane, le chef de l'État … »: one unknown word behind a preposition is a place, not who is the head. */
export function isPlaceCome(
  abstract: string,
  index: number,
  { leaders, full }: NameQuery,
  language: Language,
): boolean {
  return (
    language === 'fr' &&
    leaders.length === 0 &&
    !full &&
    /(?:^|[ (])(?:de|d'|du|depuis|en|à|au|aux|vers|pour) ?$/iu.test(
      abstract.slice(Math.max(0, index - 8), index),
    )
  );
}

/** "Y is serving as Under Secretary, X is at home": the title is Y's. */
export function isServedAs(match: string, abstract: string, index: number): boolean {
  return (
    /,[^<]{0,2}<[SU]\d+>$/u.test(match) &&
    /(?<!\p{L})(?:serv\p{L}+|act\p{L}+|working|work(?:s|ed)) as (?:the |an? |<F\d+> )?(?:\p{Lu}\p{Ll}+ ){0,2}$/u.test(
      abstract.slice(Math.max(0, index - 40), index),
    )
  );
}

/** "Since he became premier, Mao told …": a surname right before its verb begins the main clause. */
export function isNextClause(
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
