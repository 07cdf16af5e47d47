import type { Gender, Leader, Reference } from '../../../../src/reference/reference';
import { madeOnce } from '../../pattern';
import { termsByLanguage } from '../../vocabulary';
import type { Element } from '../elements/element';
import { isCyrillic, tokensOf } from './name-tokens';

/** What shows a woman or a man: title words and honorifics, articles before a title, endings of surnames. */
interface GenderWords {
  readonly genders: {
    readonly f: string;
    readonly m: string;
    /** An article that tells it of the title behind. */
    readonly articles?: Readonly<Record<string, Gender>>;
  };
}

const genderWords = termsByLanguage('titles', ({ genders }: GenderWords) => ({
  f: new RegExp(`(?<!\\p{L})(?:${genders.f})(?!\\p{L})`, 'iu'),
  m: new RegExp(`(?<!\\p{L})(?:${genders.m})(?!\\p{L})`, 'iu'),
  articles: genders.articles ?? {},
}));

const PLACEHOLDER = /<([HT])(\d+)>/gu;

/** The gender that the title and the honorific of a form tell, "Mrs X", "la ministre X"; null where they tell none. */
export function genderOfTitles(
  match: string,
  elements: readonly Element[],
  text: string,
  language: Parameters<typeof genderWords>[0],
): Gender | null {
  const words = genderWords(language);
  if (!words) return null;
  const article = /^(\p{L}+) (?:<H\d+>\.? )?<T/u.exec(match)?.[1]?.toLowerCase();
  const told = article === undefined ? undefined : words.articles[article];
  if (told) return told;
  for (const [, , index] of match.matchAll(PLACEHOLDER)) {
    const element = elements[Number(index)];
    const said = element ? text.slice(element.start, element.end) : '';
    if (words.f.test(said)) return 'f';
    if (words.m.test(said)) return 'm';
  }
  return null;
}

/** So many leaders who bear it make a given name a man's: some are women's elsewhere. */
const FEWEST_MEN = 2;

/** The gender that a full name tells, by its given name, where only women or only men among the leaders bear it, or by a Slavic surname. */
export function genderOfName(name: string, reference: Reference): Gender | null {
  const tokens = tokensOf(name);
  if (tokens.length < 2) return null;
  const surname = name.trim().split(/\s+/u).at(-1) ?? '';
  if (WOMAN_SURNAME.test(surname)) return 'f';
  if (MAN_SURNAME.test(surname)) return 'm';
  return givenNames(reference).get(tokens[0] ?? '') ?? null;
}

/** Whether somebody may be a woman, or a man: also of whom nothing tells it. */
export function mayBe(gender: Gender, person: { readonly gender: Gender | null }): boolean {
  return person.gender === null || person.gender === gender;
}

/** The gender of a leader of the reference data. */
export function genderOfLeader({ gender }: Leader): Gender {
  return gender === 'f' ? 'f' : 'm';
}

/** Russian, Czech, Polish, Icelandic: not "Villanueva", "Casanova". */
const WOMAN_SURNAME =
  /\p{L}{2}(?:ова|ева|ёва|ская|цкая|ová|ská|(?<!asan|illan)ova|(?<![nc]u)eva|skaya|[sc]ka|d[oó]ttir)$/iu;
const MAN_SURNAME = /\p{L}{2}(?:ов|ев|ёв|ский|цкий|ov|ev|skiy|skyi|[sc]ki)$/iu;

/** Given names that only women or only men of the reference data bear. */
const givenNames = madeOnce((reference: Reference): ReadonlyMap<string, Gender> => {
  const women = new Map<string, number>();
  const men = new Map<string, number>();
  for (const leader of reference.leaders.values()) {
    const counted = leader.gender === 'f' ? women : men;
    const family = new Set(tokensOf(leader.surname));
    const first = new Set(
      [leader.name, ...(leader.ru ?? [])].flatMap((name) => {
        const [token] = tokensOf(name);
        return token && token.length > 2 && (isCyrillic(token) || !family.has(token)) ? [token] : [];
      }),
    );
    for (const token of first) counted.set(token, (counted.get(token) ?? 0) + 1);
  }
  const names = new Map<string, Gender>();
  for (const token of women.keys()) if (!men.has(token)) names.set(token, 'f');
  for (const [token, number] of men) if (number >= FEWEST_MEN && !women.has(token)) names.set(token, 'm');
  return names;
});
