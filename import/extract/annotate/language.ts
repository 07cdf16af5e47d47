import { detect } from 'tinyld';
import { LANGUAGES, type Language } from '../vocabulary';

/** Words so frequent, in these texts or in all, that their share tells the language of even a short text full of foreign names. */
const FREQUENT: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in a for with on that by is will was has as from at an his its minister visited visit met said arrived talks'.split(
      ' ',
    ),
  ),
  fr: new Set('le la les de du des et en à une un que qui dans pour sur au aux par est son sa'.split(' ')),
  ru: new Set('и в на с по о об к что для его из от за был также между'.split(' ')),
};
/** Least share of frequent words that settles the language. */
const SHARE = 0.17;

/** ISO 639-1 code of the text's language, `und` where it has too few words to tell. */
export function languageOf(text: string): string {
  const sample = text.replace(/https?:\/\/\S+/g, ' ').slice(0, 3000);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return 'und';
  const shares = LANGUAGES.map((language) => ({
    language,
    share: words.filter((word) => FREQUENT[language].has(word)).length / words.length,
  })).sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  if (first && second && first.share >= SHARE && first.share > second.share * 1.5 && words.length >= 6)
    return first.language;
  // Russian letters alone, with some that its neighbours lack: short notices are taken for smaller languages.
  if (
    /[ыэ]/iu.test(sample) &&
    /^[\p{Script=Cyrillic}]/u.test(sample.replace(/\P{L}/gu, '')) &&
    !/[^а-яё\p{Script=Latin}\P{L}]/iu.test(sample)
  )
    return 'ru';
  const detected = detect(sample) || 'und';
  // Foreign names mislead a detector by letters; the frequent words of another language do not.
  const known = shares.find(({ language }) => language === detected);
  return known && first && known.share < first.share ? first.language : detected;
}

/** The vocabulary that serves a language; `other` where there is none. */
export function vocabularyOf(code: string): Language | 'other' {
  return (LANGUAGES as readonly string[]).includes(code) ? (code as Language) : 'other';
}
