import type {
  FactRef,
  JudgementOutcome,
  JudgementProblem,
  Ruling,
  Signature,
} from '../../src/domain/curator';
import { idFrom } from '../../src/domain/identity';
import {
  type Anchor,
  correctableFields,
  correctedValue,
  JUDGED_LABELS,
  type Judgement,
  whatItHolds,
} from '../../src/domain/judgement';
import type { GraphNode, GraphStore } from '../../src/graph/store';
import { everyFound, everyNeighbour } from '../../src/graph/whole-answers';
import type { Reference } from '../../src/reference/reference';
import { leadersNamed, SameLeaders } from '../resolve/same-leaders';
import { contradictionOf } from './contradictions';
import { deriveChanges } from './derive';
import { currentFact } from './facts';
import { withHistory } from './history';
import { judgementNode, judgementOfNode, standingJudgements } from './judgement-nodes';

/** Labels whose facts can be one though their claims share no block: the same institution under two names. */
const ACROSS_BLOCKS = new Set([
  'Visit',
  'Meeting',
  'Agreement',
  'Institution',
  'Event',
  'Statement',
  'Leader',
]);

const LONGEST = 2000;

/** Why a ruling is none. Thrown and caught here alone. */
class Refusal extends Error {
  constructor(
    readonly problem: JudgementProblem,
    message: string,
    readonly contradicts: string | null = null,
  ) {
    super(message);
  }
}

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
    const judgement = await judgementOf(store, ruling, signed, at.toISOString(), leaders);
    const known = standing.find(({ id }) => id === judgement.id);
    if (known) return { judgement: known.id, facts: await factsOfAnchors(store, known, leaders) };
    checkReference(judgement, leaders, reference);
    const contradicted = contradictionOf(judgement, standing);
    if (contradicted)
      throw new Refusal(
        'contradiction',
        `${contradicted.author} has judged otherwise on ${contradicted.at.slice(0, 10)} (${contradicted.kind}: ${contradicted.reason}). Withdraw that judgement first.`,
        contradicted.id,
      );
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

async function refusalAsData(work: () => Promise<JudgementOutcome>): Promise<JudgementOutcome> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { problem: error.problem, message: error.message, contradicts: error.contradicts };
  }
}

function checkedSignature({ author, reason }: Signature): Signature {
  const signed = { author: author.trim(), reason: reason.trim() };
  for (const [name, text] of Object.entries(signed)) {
    if (text === '')
      throw new Refusal('signature-missing', `Say the ${name}: judgements are read by others.`);
    if (text.length > LONGEST)
      throw new Refusal(
        'signature-missing',
        `The ${name} has ${text.length} characters, more than ${LONGEST}.`,
      );
  }
  return signed;
}

async function judgementOf(
  store: GraphStore,
  ruling: Ruling,
  signature: Signature,
  at: string,
  leaders: SameLeaders,
): Promise<Judgement> {
  const refs = 'facts' in ruling ? ruling.facts : [ruling.fact];
  const facts = await Promise.all(refs.map((ref) => knownFact(store, ref)));
  const [first] = facts;
  if (!first) throw new Refusal('too-few', 'Name the facts.');
  if (facts.some(({ label }) => label !== first.label))
    throw new Refusal(
      'not-one-kind',
      `Facts of one kind can be one; got ${[...new Set(facts.map(({ label }) => label))].join(' and ')}.`,
    );
  if (first.label === 'Leader' && ruling.kind !== 'same' && ruling.kind !== 'different')
    throw new Refusal('not-judged', 'Leaders can be put together or kept apart; judge the facts about them.');
  const distinct = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  let sides = await Promise.all(distinct.map((fact) => anchorsOf(store, fact, leaders)));
  let field: string | null = null;
  let value: string | null = null;
  if ('facts' in ruling && distinct.length < 2)
    throw new Refusal(
      'too-few',
      `Name two facts or more that are not one already; got ${first.label}:${first.id}.`,
    );
  if (ruling.kind === 'same') checkJoinable(first.label, sides);
  if (ruling.kind === 'split') sides = split(sides[0] ?? [], ruling.claims, first);
  if (ruling.kind === 'corrected') ({ field, value } = checkedCorrection(first.label, ruling));
  const kind = ruling.kind === 'split' ? 'different' : ruling.kind;
  const named = sides.map((side) => side.map(({ claim }) => claim).sort()).sort();
  return {
    id: idFrom('judgement', kind, first.label, named, field, value),
    kind,
    label: first.label,
    sides,
    field,
    value,
    ...signature,
    at,
    withdrawnAt: null,
    withdrawnBy: null,
  };
}

async function knownFact(store: GraphStore, ref: FactRef): Promise<FactRef> {
  if (!(JUDGED_LABELS as readonly string[]).includes(ref.label))
    throw new Refusal(
      'not-judged',
      `${ref.label}:${ref.id} is no fact that can be judged: that is ${JUDGED_LABELS.join(', ')}.`,
    );
  const fact = await currentFact(store, ref);
  if (!fact) throw new Refusal('fact-unknown', `The graph holds no fact ${ref.label}:${ref.id}.`);
  return fact;
}

function checkJoinable(label: string, sides: readonly (readonly Anchor[])[]): void {
  const blocks = new Set(sides.flat().map(({ block }) => block));
  if (blocks.size > 1 && !ACROSS_BLOCKS.has(label))
    throw new Refusal('not-one-kind', `Each ${label} belongs to its countries: these are of different ones.`);
}

/** Two leaders of the reference data are two: where they are not, the reference data is to be mended. */
function checkReference(judgement: Judgement, leaders: SameLeaders, reference: Reference): void {
  const known = new Set(leadersJudged(judgement).map((id) => leaders.meant(id)));
  const ofReference = [...known].filter((id) => reference.leaders.has(id));
  if (ofReference.length > 1)
    throw new Refusal(
      'not-one-kind',
      `${ofReference.join(' and ')} are two leaders of the reference data: mend that, and import with --refresh.`,
    );
}

function split(anchors: readonly Anchor[], claims: readonly string[], fact: FactRef): Anchor[][] {
  const taken = new Set(claims);
  for (const claim of taken)
    if (!anchors.some((anchor) => anchor.claim === claim))
      throw new Refusal('claim-unknown', `${fact.label}:${fact.id} does not rest on a claim ${claim}.`);
  const [out, rest] = [
    anchors.filter(({ claim }) => taken.has(claim)),
    anchors.filter(({ claim }) => !taken.has(claim)),
  ];
  if (out.length === 0 || rest.length === 0)
    throw new Refusal(
      'too-few',
      `Name some of the ${anchors.length} claims of ${fact.label}:${fact.id}, not none and not all.`,
    );
  return [rest, out];
}

function checkedCorrection(
  label: string,
  { field, value }: Extract<Ruling, { kind: 'corrected' }>,
): { field: string; value: string } {
  const fields = correctableFields(label);
  if (!fields.includes(field))
    throw new Refusal(
      'field-unknown',
      fields.length > 0
        ? `Of a ${label} can be corrected: ${fields.join(', ')}; got ${JSON.stringify(field)}.`
        : `No field of a ${label} can be corrected: it is what the document says. Judge it wrong.`,
    );
  const meant = correctedValue(label, field, value);
  if (meant === undefined)
    throw new Refusal(
      'value-invalid',
      `"${field}" of a ${label} takes ${whatItHolds(label, field)}; got ${JSON.stringify(value)}.`,
    );
  return { field, value: String(meant) };
}

/** The claims that a fact rests on, sorted. */
async function anchorsOf(store: GraphStore, { label, id }: FactRef, leaders: SameLeaders): Promise<Anchor[]> {
  if (label === 'Leader') return (await claimsNaming(store, leaders.named(id))).map(anchorOf);
  const [supporters = []] = await everyNeighbour(store, {
    from: label,
    ids: [id],
    relationship: 'SUPPORTS',
    direction: 'in',
    label: 'Claim',
  });
  return supporters.map(({ node }) => anchorOf(node));
}

function anchorOf({ id: claim, properties }: GraphNode): Anchor {
  return {
    claim,
    document: String(properties.document),
    kind: String(properties.kind),
    block: String(properties.block),
    start: Number(properties.start),
    end: Number(properties.end),
  };
}

/** The claims that name leaders, in the order of their ids. */
function claimsNaming(store: GraphStore, leaders: readonly string[]): Promise<GraphNode[]> {
  const blocks = leaders.map((id) => `office:${id}`);
  return everyFound(store, { label: 'Claim', filter: { property: 'block', is: 'oneOf', value: blocks } });
}

/** The leaders whom a judgement puts together, or put together until it was taken back. */
function leadersJudged(judgement: Judgement): string[] {
  return judgement.label === 'Leader' && judgement.kind === 'same' ? leadersNamed(judgement) : [];
}

/** The blocks with claims about leaders: everyone whom a document names has a claim in it that says so. */
async function blocksNaming(store: GraphStore, leaders: readonly string[]): Promise<string[]> {
  if (leaders.length === 0) return [];
  const naming = await claimsNaming(store, leaders);
  const documents = [...new Set(naming.map(({ properties }) => String(properties.document)))];
  const ids = leaders.map((id) => `"id":${JSON.stringify(id)}`);
  return (await store.block(documents, 'document')).flatMap(({ claims }) =>
    claims.flatMap(({ node: { properties } }) =>
      ids.some((id) => String(properties.fields).includes(id)) ? [String(properties.block)] : [],
    ),
  );
}

/** The facts that the claims of a judgement support. */
async function factsOfAnchors(
  store: GraphStore,
  judgement: Judgement,
  leaders: SameLeaders,
): Promise<FactRef[]> {
  const { label, sides } = judgement;
  if (label === 'Leader') {
    const meant = [...new Set(leadersNamed(judgement).map((id) => leaders.meant(id)))].sort();
    return (await store.get(label, meant)).flatMap((node) => (node ? [{ label, id: node.id }] : []));
  }
  const pages = await store.expand({
    from: 'Claim',
    ids: sides.flat().map(({ claim }) => claim),
    relationship: 'SUPPORTS',
    direction: 'out',
    label,
    order: [],
    limit: 10,
  });
  const ids = new Set(pages.flatMap(({ rows }) => rows.map(({ node }) => node.id)));
  return [...ids].sort().map((id) => ({ label, id }));
}
