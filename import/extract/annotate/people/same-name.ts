import type { Person } from '../model';
import { abbreviates, isAbbreviated } from './initials';
import type { NameQuery } from './name-asked';
import { isCyrillic, tokensOf } from './name-tokens';
import { byGivenName, compatible, isBareMinister, isHead, isSameOffice } from './ranks';
import { misspelt, similar } from './spelling';

/** Where people are named by the family name, then the given name. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'SGP', 'KHM']);

/** Whether a page may name people of a country by the family name first: always, or in its ministry's own way. */
export function namesFamilyFirst(country: string | null): boolean {
  return country !== null && (SURNAME_FIRST.has(country) || country === 'JPN' || country === 'VNM');
}

/** Where people have their father's surname, then their mother's, and are spoken of by the first: "Nunez" for Basilio Nunez Gimenez. */
const TWO_SURNAMES: ReadonlySet<string> = new Set(
  'ARG BOL CHL COL CRI CUB DOM ECU ESP GNQ GTM HND MEX NIC PAN PER PRY SLV URY VEN'.split(' '),
);

/** Where rulers and ministers are spoken of by their given names: "Mohamed arrived the day before". */
export const GIVEN_NAME: ReadonlySet<string> = new Set(['ARE', 'SAU', 'QAT', 'KWT', 'BHR', 'OMN']);

/** Words that open a surname of two. */
const ARTICLES: ReadonlySet<string> = new Set([
  'al',
  'el',
  'de',
  'da',
  'dos',
  'di',
  'van',
  'von',
  'ould',
  'ben',
  'abu',
  'le',
  'la',
]);

/** Whether a name can be that of people already met: the same leader, or a shared last or first name. */
export function namedBy(query: NameQuery, mainCountries: readonly string[]): (person: Person) => boolean {
  const text = query.text ?? '';
  const tokens = tokensOf(text);
  const cyrillic = isCyrillic(text);
  return (person) => isNamed(person, query, text, tokens, cyrillic, mainCountries);
}

function isNamed(
  person: Person,
  query: NameQuery,
  text: string,
  tokens: readonly string[],
  cyrillic: boolean,
  mainCountries: readonly string[],
): boolean {
  const last = tokens.at(-1) ?? '';
  if (person.name === '') return false;
  if (query.country !== null && person.country !== null && person.country !== query.country) return false;
  if (person.leader && query.leaders.includes(person.leader)) return true;
  const own = tokensOf((cyrillic && person.leader?.ru?.[0]) || person.name);
  const surname = person.leader && !cyrillic ? tokensOf(person.leader.surname).at(-1) : own.at(-1);
  if (isSurnameOfOne(own, tokens, person, query)) return true;
  // "Minister Albayrak" before "Minister Berat Albayrak".
  if (own.length === 1 && tokens.length === 2 && person.leader === null)
    return last === own[0] && compatible(query.rank, person.rank);
  if (tokens.length === 1)
    return (
      last === surname ||
      last === own.at(-1) ||
      person.surnames.has(last) ||
      (person.leader === null &&
        own.length > 2 &&
        TWO_SURNAMES.has(person.country ?? '') &&
        last === own.at(-2)) ||
      ((query.honoured === true ||
        byGivenName(query) ||
        SURNAME_FIRST.has(person.country ?? '') ||
        (person.country === null && mainCountries.some((iso3) => SURNAME_FIRST.has(iso3)))) &&
        last === own[0]) ||
      (GIVEN_NAME.has(person.country ?? '') && single(last) === single(own[0] ?? '')) ||
      (query.leaders.length === 0 && misspelt(last, surname ?? ''))
    );
  // "Dr. Al Ansari" for Majid bin Mohammed Al Ansari.
  if (
    ARTICLES.has(tokens[0] ?? '') &&
    tokens.length < own.length &&
    person.leader === null &&
    tokens.every((token, at) => token === own[own.length - tokens.length + at])
  )
    return true;
  if (
    query.leaders.length === 0 &&
    tokens.length === own.length &&
    tokens.every((token, at) => token === own[at] || misspelt(token, own[at] ?? ''))
  )
    return true;
  // "Yapa Abeywardana" of whom the page has spoken as Mahinda Yapa Abeywardana.
  if (
    tokens.length > 1 &&
    own.length === tokens.length + 1 &&
    tokens.every((token, at) => token === own[at + 1])
  )
    return (
      compatible(query.rank, person.rank) ||
      query.rank === null ||
      (isBareMinister(query) && person.rank === 'foreign-minister')
    );
  return (
    last === surname &&
    (tokens[0] === own[0] ||
      (tokens[0]?.[0] === own[0]?.[0] && similar(tokens[0] ?? '', own[0] ?? '')) ||
      ((isAbbreviated(text) || isAbbreviated(person.name)) && abbreviates(tokens[0] ?? '', own[0] ?? '')))
  );
}

/**
 * Whether of two names under one title the shorter is the surname of the longer, wherever that stands: "Vice Minister
 * Mori" and "Vice Minister Mori Takeo", "Al Harthy" and "Khalifa Al Harthy". Of people whom the reference data do not know.
 */
function isSurnameOfOne(
  own: readonly string[],
  tokens: readonly string[],
  { leader, title }: Person,
  query: NameQuery,
): boolean {
  if (leader !== null || query.title === null || (query.full && query.leaders.length > 0)) return false;
  const [short, long] = own.length < tokens.length ? [own, tokens] : [tokens, own];
  return (
    short.length < long.length &&
    ((!isHead(query.rank) && short.every((token, at) => token === long[long.length - short.length + at])) ||
      (short.filter((token) => !ARTICLES.has(token)).length === 1 &&
        short.every((token) => long.includes(token)))) &&
    (isSameOffice(title, query.title) || isSameOffice(query.title, title))
  );
}

/** A name with each letter once: Mohammed as Mohamed. */
const single = (name: string): string => name.replace(/(.)\1/gu, '$1');
