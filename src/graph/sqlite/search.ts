import { editDistance } from '../edit-distance';
import { foldWords, insistedOn, typosAllowed } from '../fold-words';
import { groupBy } from '../group-by';
import type { Ontology } from '../ontology';
import type { SearchHit } from '../store';
import type { SqliteDatabase } from './database';
import { paddedTerm } from './search-index';
import { compiled, sql } from './sql';

/** Nodes by words or their beginnings, then by words a few letters off where there was nothing. */
export async function search(
  database: SqliteDatabase,
  ontology: Ontology,
  ...[text, labels, limit]: [string, readonly string[], number]
): Promise<SearchHit[]> {
  const asked = JSON.stringify(labels.map((label) => ontology.label(label).name));
  const words = insistedOn(foldWords(text));
  if (words.length === 0 || labels.length === 0 || limit < 1) return [];
  const hits = await ranked(
    database,
    words.map((word) => `("${word}" OR "${word}"*)`).join(' AND '),
    asked,
    limit,
  );
  if (hits.length > 0 || words.every((word) => typosAllowed(word) === 0)) return hits;
  const near = await nearTerms(database, words);
  const alternatives = words.map((word) => [
    `"${word}"*`,
    ...(near.get(word) ?? []).map((term) => `"${term}"`),
  ]);
  return ranked(database, alternatives.map((terms) => `(${terms.join(' OR ')})`).join(' AND '), asked, limit);
}

async function ranked(
  database: SqliteDatabase,
  match: string,
  labels: string,
  limit: number,
): Promise<SearchHit[]> {
  const rows = await database.readRows(
    compiled(
      sql`select e.label, e.id, -bm25(search_index) as score from search_index cross join search_entry as e on e.number = search_index.rowid where search_index match ${match} and e.label in (select value from json_each(${labels})) order by score desc, e.label, e.id limit ${limit}`,
    ),
  );
  return rows.map(([label, id, score]) => ({ label: String(label), id: String(id), score: Number(score) }));
}

/** Terms of the index within the typos allowed, for each word: those that share most trigrams are tried. */
async function nearTerms(database: SqliteDatabase, words: readonly string[]): Promise<Map<string, string[]>> {
  const candidates = words
    .filter((word) => typosAllowed(word) > 0)
    .map(
      (word) =>
        sql`select * from (select ${word}, t.term from search_trigram cross join search_term as t on t.number = search_trigram.rowid where search_trigram match ${trigrams(word)} order by rank limit ${candidatesAtMost})`,
    );
  const rows = await database.readRows(compiled(sql.join(candidates, sql` union all `)));
  const near = rows
    .map(([word, term]) => ({ word: String(word), term: String(term) }))
    .filter(({ word, term }) => editDistance(word, term) <= typosAllowed(word));
  return new Map(
    [...groupBy(near, ({ word }) => word)].map(([word, found]) => [
      word,
      found.map(({ term }) => term).slice(0, 50),
    ]),
  );
}

function trigrams(word: string): string {
  const letters = [...paddedTerm(word)];
  const parts = letters.slice(2).map((letter, index) => `"${letters[index]}${letters[index + 1]}${letter}"`);
  return [...new Set(parts)].join(' OR ');
}

const candidatesAtMost = 300;
