import type { Judgement } from '../../src/domain/judgement';
import type { GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { contradictionOf } from './contradictions';
import { writeJudgements } from './judge';
import { everyJudgement } from './judgement-nodes';

/** What became of a file of judgements. */
export interface JudgementImport {
  readonly taken: readonly string[];
  /** There already, word for word. */
  readonly known: number;
  readonly refused: readonly { readonly id: string; readonly message: string }[];
  /** Judgements none of whose claims is in the graph: they wait for their documents. */
  readonly waiting: readonly string[];
}

/**
 * Takes judgements in and derives anew what they touch, in one transaction. One that contradicts another is refused and
 * stops none of the others. Documents may come later: a judgement applies once its claims are there.
 */
export async function importJudgements(
  store: GraphStore,
  reference: Reference,
  judgements: readonly Judgement[],
  at = new Date(),
): Promise<JudgementImport> {
  const there = new Map((await everyJudgement(store)).map((judgement) => [judgement.id, judgement]));
  const taken: Judgement[] = [];
  const refused: { id: string; message: string }[] = [];
  let known = 0;
  for (const judgement of judgements) {
    if (sameAs(judgement, there.get(judgement.id))) {
      known++;
      continue;
    }
    const standing = [...there.values()].filter(
      ({ id, withdrawnAt }) => withdrawnAt === null && id !== judgement.id,
    );
    const contradicted = judgement.withdrawnAt === null ? contradictionOf(judgement, standing) : undefined;
    if (contradicted)
      refused.push({
        id: judgement.id,
        message: `${judgement.id} (${judgement.kind}, ${judgement.author}) contradicts ${contradicted.id} (${contradicted.kind}, ${contradicted.author}: ${contradicted.reason}): withdraw one of them.`,
      });
    else {
      there.set(judgement.id, judgement);
      taken.push(judgement);
    }
  }
  if (taken.length > 0) {
    const standing = [...there.values()].filter(({ withdrawnAt }) => withdrawnAt === null);
    await writeJudgements(store, reference, taken, standing, at);
  }
  return { taken: taken.map(({ id }) => id), known, refused, waiting: await waiting(store, taken) };
}

/** Ids of the standing judgements that name no claim of the graph. */
export async function waiting(store: GraphStore, judgements: readonly Judgement[]): Promise<string[]> {
  const standing = judgements.filter(({ withdrawnAt }) => withdrawnAt === null);
  const claims = [...new Set(standing.flatMap(({ sides }) => sides.flat().map(({ claim }) => claim)))];
  const nodes = claims.length > 0 ? await store.get('Claim', claims) : [];
  const there = new Set(nodes.flatMap((node) => (node ? [node.id] : [])));
  return standing
    .filter(({ sides }) => !sides.flat().some(({ claim }) => there.has(claim)))
    .map(({ id }) => id);
}

function sameAs(judgement: Judgement, other: Judgement | undefined): boolean {
  return (
    other !== undefined &&
    other.withdrawnAt === judgement.withdrawnAt &&
    other.author === judgement.author &&
    other.reason === judgement.reason &&
    other.at === judgement.at
  );
}
