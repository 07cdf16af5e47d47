import { detect } from 'tinyld';
import { LANGUAGES, type Language } from '../vocabulary';

/** ISO 639-1 code of the text's language, `und` where it has too few words to tell. */
export function languageOf(text: string): string {
  const sample = text.replace(/https?:\/\/\S+/g, ' ').slice(0, 3000);
  if (!/\p{L}{3,}/u.test(sample)) return 'und';
  return detect(sample) || 'und';
}

/** The vocabulary that serves a language; `other` where there is none. */
export function vocabularyOf(code: string): Language | 'other' {
  return (LANGUAGES as readonly string[]).includes(code) ? (code as Language) : 'other';
}
