import { foldText, insistedOn, typosAllowed } from '../fold-words';
import type { GraphNode, PropertyValue } from '../node';
import type { Ontology } from '../ontology';
import type { SearchHit } from '../store';
import type { Neo4jConnection } from './connection';
import { whole as integer, propertiesOf } from './cypher';

/** The full-text index of a label. */
export function searchIndexName(label: string): string {
  return `${label}_search`;
}

/** Nodes by words or their beginnings, then by words a few letters off where there was nothing. */
export async function search(
  connection: Neo4jConnection,
  ontology: Ontology,
  ...[text, labels, limit, whole = []]: [string, readonly string[], number, (readonly string[])?]
): Promise<SearchHit[]> {
  const searched = labels.filter((label) =>
    [...ontology.label(label).properties.values()].some((property) => property.search),
  );
  const words = insistedOn(luceneWords(text));
  if (words.length === 0 || searched.length === 0 || limit < 1) return [];
  const ranked = async (query: string) => {
    const rows = await connection.rows({
      body: 'UNWIND $indexes AS index CALL db.index.fulltext.queryNodes(index, $query) YIELD node AS n, score WITH n, labels(n)[0] AS label, score ORDER BY score DESC, label, n.id LIMIT $limit',
      columns: {
        label: 'label',
        id: 'n.id',
        score: 'score',
        ...(whole.length > 0 && { node: 'CASE WHEN label IN $whole THEN properties(n) END' }),
      },
      orderBy: 'score DESC, label, id',
      parameters: {
        indexes: [...new Set(searched)].map(searchIndexName),
        query,
        limit: integer(limit),
        ...(whole.length > 0 && { whole }),
      },
    });
    return rows.map(({ label, id, score, node }) => ({
      label: label as string,
      id: id as string,
      score: score as number,
      ...(node ? { node: wholeNode(ontology, label as string, id as string, node) } : undefined),
    }));
  };
  const exact = await ranked(words.map((word) => `+(${escaped(word)}^4 ${escaped(word)}*)`).join(' '));
  if (exact.length > 0 || words.every((word) => typosAllowed(word) === 0)) return exact;
  const fuzzy = words.map((word) => {
    const typos = typosAllowed(word);
    return typos === 0 ? `+${escaped(word)}*` : `+(${escaped(word)}* ${escaped(word)}~${typos})`;
  });
  return ranked(fuzzy.join(' '));
}

function wholeNode(ontology: Ontology, label: string, id: string, stored: unknown): GraphNode {
  const properties = stored as Readonly<Record<string, PropertyValue>>;
  return { label, id, properties: propertiesOf(ontology.label(label), properties) };
}

/** Words as the index's analyzer splits them (Unicode's word boundaries). */
function luceneWords(text: string): string[] {
  return [...words.segment(foldText(text))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
