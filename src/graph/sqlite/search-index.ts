import { createHash } from 'node:crypto';
import { foldWords } from '../fold-words';
import type { NodeRef } from '../node';
import type { LabelDefinition } from '../ontology';
import type { StoredValue } from '../property-value';
import type { SqliteDatabase } from './database';
import { compiled, sql } from './sql';

/** Keeps the full-text tables in step with the nodes, within the caller's transaction. */
export class SearchIndex {
  private readonly database: SqliteDatabase;
  /** Terms known to stand in the file, so that they are not asked for again. */
  private readonly terms = new Set<string>();

  constructor(database: SqliteDatabase) {
    this.database = database;
  }

  /** Indexes the texts of nodes of one label; only what has changed is written. */
  put(
    label: LabelDefinition,
    nodes: readonly { id: string; properties: ReadonlyMap<string, StoredValue> }[],
  ): string[] {
    const searched = [...label.properties.values()].filter(({ search }) => search);
    if (searched.length === 0 || nodes.length === 0) return [];
    const known = this.entries(
      label.name,
      nodes.map(({ id }) => id),
    );
    const changed = new Map<
      string,
      { id: string; words: string; digest: string; number: number | undefined }
    >();
    for (const { id, properties } of nodes) {
      const text = searched.map(({ name }) => [properties.get(name) ?? []].flat().join('\n')).join('\n');
      const words = foldWords(text).join(' ');
      const digest = createHash('sha1').update(words).digest('base64');
      const entry = known.get(id);
      if (entry?.digest === digest) changed.delete(id);
      else changed.set(id, { id, words, digest, number: entry?.number });
    }
    const entries = [...changed.values()];
    this.database.runEach(
      'insert into search_entry (label, id, digest) values (?, ?, ?) on conflict (label, id) do update set digest = excluded.digest',
      entries.map(({ id, digest }) => [label.name, id, digest]),
    );
    const fresh = entries.some(({ number }) => number === undefined)
      ? this.entries(
          label.name,
          entries.map(({ id }) => id),
        )
      : known;
    this.database.runEach(
      'insert or replace into search_index (rowid, words) values (?, ?)',
      entries.map(({ id, words }) => [BigInt(fresh.get(id)?.number ?? 0), words]),
    );
    return this.addTerms(entries.map(({ words }) => words));
  }

  /** Takes nodes out of the index. */
  remove(nodes: readonly NodeRef[]): void {
    const refs = nodes.map(({ label, id }) => [label, id]);
    this.database.runEach(
      'delete from search_index where rowid in (select number from search_entry where label = ? and id = ?)',
      refs,
    );
    this.database.runEach('delete from search_entry where label = ? and id = ?', refs);
  }

  /** To be called with what `put` gave, once its transaction has succeeded. */
  committed(terms: readonly string[]): void {
    if (this.terms.size > termsAtMost) this.terms.clear();
    for (const term of terms) this.terms.add(term);
  }

  private entries(label: string, ids: readonly string[]): Map<string, { number: number; digest: string }> {
    const rows = this.database.rows(
      compiled(
        sql`select e.id, e.number, e.digest from json_each(${JSON.stringify(ids)}) as asked cross join search_entry as e on e.label = ${label} and e.id = asked.value`,
      ),
    );
    return new Map(
      rows.map(([id, number, digest]) => [String(id), { number: Number(number), digest: String(digest) }]),
    );
  }

  private addTerms(texts: readonly string[]): string[] {
    const words = new Set(texts.flatMap((text) => text.split(' ')));
    const terms = [...words].filter((word) => word.length >= 3 && word.length <= 40 && !this.terms.has(word));
    if (terms.length === 0) return [];
    const asked = JSON.stringify(terms);
    const added = this.database.rows(
      compiled(
        sql`insert into search_term (term) select value from json_each(${asked}) where true on conflict (term) do nothing returning number, term`,
      ),
    );
    this.database.runEach(
      'insert into search_trigram (rowid, padded) values (?, ?)',
      added.map(([number, term]) => [BigInt(Number(number)), paddedTerm(String(term))]),
    );
    return terms;
  }
}

/** A word between marks that give its first and last letters trigrams of their own. */
export function paddedTerm(word: string): string {
  return `__${word}__`;
}

const termsAtMost = 200_000;
