import { editDistance } from '../edit-distance';
import { foldWords, insistedOn, typosAllowed } from '../fold-words';
import { groupBy } from '../group-by';
import type { Ontology } from '../ontology';
import { prefixEnd } from '../property-value';
import type { SearchHit } from '../store';
import type { SqliteDatabase } from './database';
import { paddedTerm } from './search-index';
import { compiled, type Fragment, sql } from './sql';

/** Nodes by words or their beginnings, then by words a few letters off where there was nothing. */
export async function search(
  database: SqliteDatabase,
  ontology: Ontology,
  ...[text, labels, limit]: [string, readonly string[], number]
): Promise<SearchHit[]> {
  const asked = JSON.stringify(labels.map((label) => ontology.label(label).name));
  const words = insistedOn(foldWords(text));
  if (words.length === 0 || labels.length === 0 || limit < 1) return [];
  const hits = await ranked(database, allOf(words.map(wholeOrBeginning)), asked, limit);
  if (hits.length > 0 || words.every((word) => typosAllowed(word) === 0)) return hits;
  const near = await nearTerms(database, words);
  const alternatives = words.map(
    (word) =>
      sql`${`(${[`"${word}"*`, ...(near.get(word) ?? []).map((term) => `"${term}"`)].join(' OR ')})`}`,
  );
  return ranked(database, allOf(alternatives), asked, limit);
}

function allOf(words: readonly Fragment[]): Fragment {
  return sql.join(words, sql` || ' AND ' || `);
}

/**
 * What the index is asked for a word: the word, and again where it begins one. To look for a beginning, FTS5 reads
 * through all places of the word that comes before it in the alphabet, however many; so the words that begin so are
 * named, where they are few and the word itself is rare enough to stay the better hit.
 */
function wholeOrBeginning(word: string): Fragment {
  const whole = `"${word}"`;
  const end = prefixEnd(word);
  if (!PLAIN.test(word) || end === undefined) return sql`${`(${whole} OR ${whole}*)`}`;
  const isRare = sql`(select count(*) from (select 1 from search_index where search_index match ${whole} limit ${RARE + 1})) <= ${RARE}`;
  const named = sql`${`(${whole} OR ${whole}`} || coalesce(group_concat(' OR "' || term || '"', ''), '') || ')'`;
  const terms = sql`select term from search_term where term >= ${word} and term < ${end} and term <> ${word} limit ${NAMED_AT_MOST + 1}`;
  return sql`(select case when count(*) <= ${NAMED_AT_MOST} and ${isRare} then ${named} else ${`(${whole} OR ${whole}*)`} end from (${terms}))`;
}

async function ranked(
  database: SqliteDatabase,
  match: Fragment,
  labels: string,
  limit: number,
): Promise<SearchHit[]> {
  const rows = await database.readRows(
    compiled(
      sql`select e.label, e.id, -bm25(search_index) as score from search_index cross join search_entry as e on e.number = search_index.rowid where search_index match (${match}) and e.label in (select value from json_each(${labels})) order by score desc, e.label, e.id limit ${limit}`,
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
/** What FTS5 compares letter for letter, as the table of words does: it folds other scripts on its own. Shorter words begin some that the table leaves out. */
const PLAIN = /^[a-z0-9]{2,40}$/;
/** Words that one beginning is written out as. */
const NAMED_AT_MOST = 50;
/** Nodes with a word: of a million, one with a rarer word that begins so scores no more than one with the word itself. */
const RARE = 300;
