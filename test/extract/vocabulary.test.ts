import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { LANGUAGES, vocabulary } from '../../import/extract/vocabulary';
import { projectFile } from '../../src/domain/project-files';

const TOPICS = [...LANGUAGES, 'other' as const].flatMap((language) =>
  readdirSync(projectFile('schema', 'vocabulary', language)).map(
    (file) => [language, parse(file).name] as const,
  ),
);

describe('vocabularies', () => {
  test.each(TOPICS)('no list of %s/%s has an entry twice', (language, topic) => {
    expect(twiceIn(vocabulary(language, topic))).toEqual([]);
  });
});

/** The entries that stand twice in some list within a vocabulary. */
function twiceIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.values(value);
  const written = entries.map((entry) => JSON.stringify(entry));
  const own = Array.isArray(value) ? entries.filter((_, at) => written.indexOf(written[at] ?? '') < at) : [];
  return [...own, ...entries.flatMap(twiceIn)];
}
