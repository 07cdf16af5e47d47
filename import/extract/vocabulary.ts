import { existsSync, readFileSync } from 'node:fs';
import { JSON_SCHEMA, load } from 'js-yaml';
import { projectFile } from '../../src/domain/project-files';
import { allFactored } from './search/factored';

/** Languages with a vocabulary of their own. */
export const LANGUAGES = ['en', 'fr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

const cache = new Map<string, unknown>();

/**
 * One topic's phrases of a language, `schema/vocabulary/<language>/<topic>.yaml`; undefined where the
 * language has none. `other` holds the little that is read in every other language. Read once a process. Throws with the file's name when it cannot be parsed.
 */
export function vocabulary<T>(language: Language | 'other', topic: string): T | undefined {
  const name = `${language}/${topic}`;
  if (!cache.has(name)) {
    const path = projectFile('schema', 'vocabulary', language, `${topic}.yaml`);
    cache.set(
      name,
      existsSync(path)
        ? load(readFileSync(path, 'utf8'), { schema: JSON_SCHEMA, filename: path })
        : undefined,
    );
  }
  return cache.get(name) as T | undefined;
}

/**
 * What `make` makes of a topic's phrases, once a language; undefined where the language has none, and for
 * languages without rules.
 */
export function termsByLanguage<Words, Terms>(
  topic: string,
  make: (words: Words, language: Language) => Terms,
): (language: Language | 'other') => Terms | undefined {
  const made = new Map<Language, Terms | undefined>();
  return (language) => {
    if (language === 'other') return undefined;
    if (!made.has(language)) {
      const words = vocabulary<Words>(language, topic);
      made.set(language, words && allFactored(make(words, language)));
    }
    return made.get(language);
  };
}
