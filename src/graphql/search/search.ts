import { nodeAsOf } from '../../graph/as-of';
import { REFERENCE_LABELS } from '../../graph/memory/reference-graph';
import type { GraphNode } from '../../graph/node';
import type { SearchHit } from '../../graph/store';
import type { Context } from '../context';
import { quoted, RequestError } from '../errors';
import { stands } from '../node/is-known';
import type { Node } from '../node/node.type';
import { kindOf, labelOf, NODE_KINDS, type NodeKind } from '../node/node-kinds';
import { toNode } from '../node/node-types';
import { Connection } from '../paging/connection';
import { cursorOf, type Scope } from '../paging/cursor';
import { type PageArgs, pageRequest } from '../paging/page-args';
import { type Fit, fit, MATCHES, searchWords } from './highlight';
import { SearchEdge } from './search.type';

/** Names are searched apart from texts, so that a name is found although some text is spelled as it was typed. */
const NAMED: readonly NodeKind[] = ['country', 'leader', 'institution', 'sector', 'event', 'relation'];
/** How many of each of the two are ranked. */
const RANKED = 100;
const LONGEST = 200;

/** What is searched for. */
export interface SearchRequest {
  readonly text: string;
  readonly kinds: readonly NodeKind[];
  readonly asOf: string | null;
}

interface Ranked {
  readonly row: GraphNode;
  readonly kind: NodeKind;
  readonly fit: Fit;
  readonly rank: number;
  readonly score: number;
}

/**
 * What fits the text, best first: whole names before names before texts, as typed before similar, then by kind
 * and by how much of it the words are. Costs two statements, four where nothing fits as typed.
 */
export async function search(
  { text, kinds, asOf }: SearchRequest,
  args: PageArgs,
  context: Context,
): Promise<Connection<SearchEdge>> {
  const words = searchWords(text);
  if (words.length === 0 || text.length > LONGEST) {
    throw new RequestError(
      'TEXT_INVALID',
      words.length === 0
        ? `"text" takes words to search for, for example "Macron"; got ${quoted(text)}.`
        : `"text" takes at most ${LONGEST} characters; got ${text.length}. Search for a few telling words.`,
      words.length === 0 ? {} : { limit: LONGEST, actual: text.length },
    );
  }
  const scope: Scope = {
    order: [
      { property: 'rank', direction: 'asc' },
      { property: 'score', direction: 'desc' },
    ],
    of: ['search', words, kinds, asOf],
  };
  const request = pageRequest(args, scope);
  const found = await ranked(words, text, kinds, asOf, context);
  const { after, before, last, limit } = request;
  const range = found
    .filter((hit) => !after || compare(hit, placeOf(after)) > 0)
    .filter((hit) => !before || compare(hit, placeOf(before)) < 0);
  const page = last ? range.slice(-limit) : range.slice(0, limit);
  const edges = page.map(({ row, kind, fit, rank, score }) => {
    const at = { label: row.label, id: row.id, properties: { rank, score } };
    return new SearchEdge(toNode(row, asOf) as Node, () => cursorOf(scope, at), kind, fit);
  });
  return new Connection(edges, request, range.length > page.length, () => found.length);
}

async function ranked(
  words: readonly string[],
  text: string,
  kinds: readonly NodeKind[],
  asOf: string | null,
  { store, loaders }: Context,
): Promise<Ranked[]> {
  const asked = [NAMED, NODE_KINDS.filter((kind) => !NAMED.includes(kind))].map((group) =>
    group.filter((kind) => kinds.includes(kind)).map(labelOf),
  );
  const hits = await Promise.all(
    asked.map((labels) =>
      labels.length > 0 ? store.search(text, labels, RANKED, labels.filter(isStored)) : [],
    ),
  );
  const all = await Promise.all(
    hits.flat().map(async (hit: SearchHit): Promise<Ranked[]> => {
      const row = hit.node ?? (await loaders.node(hit.label, hit.id));
      const kind = kindOf(hit.label);
      if (!row || !kind || !stands(row, asOf)) return [];
      const fits = fit(nodeAsOf(row, asOf), words);
      // The words may have come with a later document.
      if (asOf && fits.found.length === 0) return [];
      const rank =
        (MATCHES.indexOf(fits.match) * 2 + Number(fits.similar)) * NODE_KINDS.length +
        NODE_KINDS.indexOf(kind);
      return [{ row, kind, fit: fits, rank, score: hit.score }];
    }),
  );
  return all.flat().sort((a, b) => compare(a, { rank: b.rank, score: b.score, id: b.row.id }));
}

/** Whether nodes of a label are not at hand as reference data is. */
function isStored(label: string): boolean {
  return !REFERENCE_LABELS.includes(label);
}

interface Place {
  readonly rank: number;
  readonly score: number;
  readonly id: string;
}

function placeOf({ values: [rank, score], id }: { values: readonly unknown[]; id: string }): Place {
  return { rank: Number(rank), score: Number(score), id };
}

function compare({ rank, score, row }: Ranked, place: Place): number {
  if (rank !== place.rank) return rank - place.rank;
  if (score !== place.score) return place.score - score;
  return row.id < place.id ? -1 : row.id > place.id ? 1 : 0;
}
