import type { JudgementOutcome, Ruling, Signature } from '../../src/domain/curator';
import type { Judgement } from '../../src/domain/judgement';
import type { GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import { SameLeaders } from '../resolve/same-leaders';
import { contradictionOf } from './contradictions';
import { deriveChanges } from './derive';
import { withHistory } from './history';
import { blocksNaming, factsOfAnchors, leadersJudged } from './judged-claims';
import { judgementNode, judgementOfNode, standingJudgements } from './judgement-nodes';
import { Refusal, refusalAsData } from './refusal';
import { checkedSignature, checkReference, contradicting, judgementOf } from './ruling';
import { asTheyBear } from './settled';

/** Stores what a curator says of facts and derives anew what it touches, in one transaction. What is wrong with it is data. */
export async function judge(
  store: GraphStore,
  reference: Reference,
  ruling: Ruling,
  signature: Signature,
  at = new Date(),
): Promise<JudgementOutcome> {
  return refusalAsData(async () => {
    const signed = checkedSignature(signature);
    const standing = await standingJudgements(store);
    const leaders = new SameLeaders(standing, reference);
    const bearing = await asTheyBear(store, standing);
    const judgement = await judgementOf(store, ruling, signed, at.toISOString(), leaders, bearing);
    const known = standing.find(({ id }) => id === judgement.id);
    if (known) return { judgement: known.id, facts: await factsOfAnchors(store, known, leaders) };
    checkReference(judgement, leaders, reference);
    const contradicted = contradictionOf(judgement, bearing);
    if (contradicted) throw contradicting(contradicted);
    const all = [...standing, judgement];
    await writeJudgements(store, reference, [judgement], all, at);
    const facts = await factsOfAnchors(store, judgement, new SameLeaders(all, reference));
    return { judgement: judgement.id, facts };
  });
}

/** Takes a judgement back. It stays in the graph, and is applied no more. */
export async function withdraw(
  store: GraphStore,
  reference: Reference,
  id: string,
  signature: Signature,
  at = new Date(),
): Promise<JudgementOutcome> {
  return refusalAsData(async () => {
    const { author } = checkedSignature(signature);
    const [node] = await store.get('Judgement', [id]);
    const judgement = node && judgementOfNode(node);
    if (!judgement || judgement.withdrawnAt !== null)
      throw new Refusal(
        'judgement-unknown',
        judgement
          ? `The judgement ${id} was taken back by ${judgement.withdrawnBy} on ${judgement.withdrawnAt?.slice(0, 10)} already.`
          : `The graph holds no judgement ${id}. Find ids with judgements.`,
      );
    const standing = (await standingJudgements(store)).filter((other) => other.id !== id);
    const withdrawn = { ...judgement, withdrawnAt: at.toISOString(), withdrawnBy: author };
    await writeJudgements(store, reference, [withdrawn], standing, at);
    const facts = await factsOfAnchors(store, judgement, new SameLeaders(standing, reference));
    return { judgement: id, facts };
  });
}

/** Writes judgements, and the facts of every block that they touch as the standing ones make them. */
export async function writeJudgements(
  store: GraphStore,
  reference: Reference,
  written: readonly Judgement[],
  standing: readonly Judgement[],
  at: Date,
): Promise<void> {
  const own = written.flatMap(({ sides }) => sides.flat().map(({ block }) => block));
  const alsoBlocks = [...new Set([...own, ...(await blocksNaming(store, written.flatMap(leadersJudged)))])];
  const derived = await deriveChanges(
    store,
    reference,
    { added: [], removed: [] },
    { alsoBlocks, judgements: standing },
  );
  const changes = await withHistory(
    store,
    derived,
    at.toISOString(),
    written.map(({ id }) => id),
  );
  await store.write({ ...changes, nodes: [...(changes.nodes ?? []), ...written.map(judgementNode)] });
}
