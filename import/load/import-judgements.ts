import type { Judgement } from '../../src/domain/judgement';
import type { GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { contradictionOf } from './contradictions';
import { writeJudgements } from './judge';
import { everyJudgement } from './judgement-nodes';
import { asTheyBear, claimsThere } from './settled';

/** What became of a file of judgements. */
export interface JudgementImport {
  readonly taken: readonly string[];
  /** There already, word for word. */
  readonly known: number;
  readonly refused: readonly { readonly id: string; readonly message: string }[];
  /** Judgements that wait for their documents. */
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
  const stored = await asTheyBear(store, await everyJudgement(store));
  const there = new Map(stored.map((judgement) => [judgement.id, judgement]));
  const taken: Judgement[] = [];
  const refused: { id: string; message: string }[] = [];
  let known = 0;
  for (const judgement of await asTheyBear(store, judgements)) {
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

/** Ids of the standing judgements that bear on nothing yet: of two facts, unless claims of both are there; else without any claim. */
export async function waiting(store: GraphStore, judgements: readonly Judgement[]): Promise<string[]> {
  const standing = await asTheyBear(
    store,
    judgements.filter(({ withdrawnAt }) => withdrawnAt === null),
  );
  const there = await claimsThere(store, standing);
  return standing.flatMap(({ id, kind, sides }) => {
    const told = sides.filter((side) => side.some(({ claim }) => there.has(claim)));
    return told.length < (kind === 'same' || kind === 'different' ? 2 : 1) ? id : [];
  });
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
