import { detect } from 'tinyld';
import { LANGUAGES, type Language } from '../../vocabulary';
import { classAt, LETTER, widthAt } from './characters';

/** Words so frequent that their share tells the language of even a short text full of foreign names. */
const FREQUENT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a for with on that by is will was has as from at an his its minister visited visit met said arrived talks received held their also'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'le la les l de du d des et en à une un que qui dans pour sur au aux par est son sa'.split(' '),
  ),
  ru: new Set('и в на с по о об к что для его из от за был также между'.split(' ')),
  es: new Set('el la los las de del y en a con por para que un una su se al como sobre'.split(' ')),
  it: new Set('il la le di del della dei e in a con per che un una nel al alla si sono ha'.split(' ')),
  pt: new Set('o a os as de do da dos e em no na com para por que um uma se ao'.split(' ')),
  de: new Set('der die das und in den von zu mit dem des im ein eine auf für ist am'.split(' ')),
};
/** In which languages each of them is frequent. */
const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = languagesOfWords();

function languagesOfWords(): Map<string, string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FREQUENT))
    for (const word of words) languages.set(word, [...(languages.get(word) ?? []), language]);
  return languages;
}

/** Least share of frequent words that settles the language. */
const SHARE = 0.17;
/** Share that settles it against a language whose frequent words are not listed. */
const LEAST = 0.1;
/** Letters of other languages that are written in Cyrillic. */
const NOT_RUSSIAN = /[^а-яё\p{Script=Latin}\P{L}]/giu;

/** ISO 639-1 code of the text's language, `und` where it has too few words to tell. */
export function languageOf(text: string): string {
  const sample = text.replace(/https?:\/\/\S+/g, ' ').slice(0, 3000);
  const words = wordsIn(sample.toLowerCase());
  if (words.length === 0) return 'und';
  if (/[\u0400-\u04ff]/.test(sample) && (beginsInCyrillic(sample) || isMostlyCyrillic(words)))
    return cyrillicLanguage(sample);
  const counts = new Map(Object.keys(FREQUENT).map((language) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const shares = [...counts]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first && second && first.share >= SHARE && words.length >= 6) {
    if (first.share > second.share * 1.5) return first.language;
    const found = detect(sample);
    return [first.language, second.language].includes(found) ? found : first.language;
  }
  const detected = detect(sample) || 'und';
  // Foreign names mislead a detector by letters; the frequent words of another language do not.
  const known = shares.find(({ language }) => language === detected);
  // Nor is a text full of names in a language far off where it has words of a near one.
  if (!known && first && second && first.share >= LEAST && first.share > second.share * 2 && isLatin(sample))
    return first.language;
  return known && first && known.share < first.share ? first.language : detected;
}

/** Runs of letters. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && classAt(text, end) & LETTER) end += widthAt(text, end);
    if (end > at) words.push(text.slice(at, end));
    at = end + (end < text.length ? widthAt(text, end) : 0);
  }
  return words;
}

/** Letters that only some languages in Cyrillic have, the most telling first. */
const CYRILLIC: readonly (readonly [string, RegExp])[] = [
  ['sr', /[ђћ]/iu],
  ['mk', /[ѓќѕ]/iu],
  ['tg', /[ӣӯҷ]/iu],
  ['kk', /[әұ]/iu],
  ['uz', /[ҳ]|ў(?=[\s\S]*қ)|қ(?=[\s\S]*ў)/iu],
  ['kk', /[қғ]/iu],
  ['be', /ў/iu],
  ['uk', /[їєґ]/iu],
  ['ky', /ң/iu],
  ['mn', /[өү]/iu],
  ['uk', /і(?=[\s\S]*и)/iu],
  ['be', /і/iu],
];
/** Least share of small words and words in a Russian case in a Russian text of some length. */
const RUSSIAN_SHARE = 0.15;
const RUSSIAN_ENDING =
  /\p{L}{2}(?:ого|его|ому|ему|ой|ый|ий|ая|яя|ых|их|ым|им|ом|ем|ами|ями|ения|ение|ств[аоу]|ости|ость)$/u;

function beginsInCyrillic(text: string): boolean {
  return /^\P{L}*(?=\p{L})\p{Script=Cyrillic}/u.test(text);
}

/** Whether a text is in Cyrillic for all a header in Latin: " date 2024-06-03 Images | Akorda". */
function isMostlyCyrillic(words: readonly string[]): boolean {
  return words.filter((word) => /^\p{Script=Cyrillic}/u.test(word)).length > words.length * 0.6;
}

function isLatin(text: string): boolean {
  return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
}

/** Russian has none of its neighbours' letters, in all but a few lines some that they lack, and its own small words. */
function cyrillicLanguage(sample: string): string {
  const foreign = sample.match(NOT_RUSSIAN)?.length ?? 0;
  if (foreign > sample.length / 300) {
    const found = CYRILLIC.find(([, letters]) => letters.test(sample));
    if (found) return found[0];
  }
  const words = wordsIn(sample.toLowerCase());
  const share =
    words.filter((word) => FREQUENT.ru?.has(word) || RUSSIAN_ENDING.test(word)).length /
    Math.max(1, words.length);
  if (words.some((word) => BULGARIAN.has(word)) && !/[ыэё]/iu.test(sample)) return 'bg';
  if (words.length >= 12 && share < RUSSIAN_SHARE)
    return words.some((word) => KYRGYZ.has(word)) ? 'ky' : 'und';
  return 'ru';
}

const BULGARIAN: ReadonlySet<string> = new Set('ще са се през със във беше което който'.split(' '));
const KYRGYZ: ReadonlySet<string> = new Set('менен жана болгон деп боюнча ортосундагы'.split(' '));

/** The vocabulary that serves a language; `other` where there is none. */
export function vocabularyOf(code: string): Language | 'other' {
  return (LANGUAGES as readonly string[]).includes(code) ? (code as Language) : 'other';
}
