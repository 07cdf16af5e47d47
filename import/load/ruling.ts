import type { FactRef, Ruling, Signature } from '../../src/domain/curator';
import { idFrom } from '../../src/domain/identity';
import {
  type Anchor,
  correctableFields,
  correctedValue,
  JUDGED_LABELS,
  type Judgement,
  whatItHolds,
} from '../../src/domain/judgement';
import type { GraphStore } from '../../src/graph/store';
import type { Reference } from '../../src/reference/reference';
import type { SameLeaders } from '../resolve/same-leaders';
import { currentFact } from './facts';
import { anchorsOf, leadersJudged } from './judged-claims';
import { Refusal } from './refusal';

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

/** Who judges and why, trimmed. Throws `Refusal` where one of them is missing or too long. */
export function checkedSignature({ author, reason }: Signature): Signature {
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

/** What a curator rules, about the claims on which the facts rest now. Throws `Refusal` where it cannot be. */
export async function judgementOf(
  store: GraphStore,
  ruling: Ruling,
  signature: Signature,
  at: string,
  leaders: SameLeaders,
  standing: readonly Judgement[],
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
  if (ruling.kind === 'different' && distinct.length < 2) checkNotOne(refs, sides.flat(), standing);
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

/** Ids that lead to one fact because a curator has said so cannot be kept apart beside that. */
function checkNotOne(
  refs: readonly FactRef[],
  anchors: readonly Anchor[],
  standing: readonly Judgement[],
): void {
  if (new Set(refs.map(({ id }) => id)).size < 2) return;
  const claims = new Set(anchors.map(({ claim }) => claim));
  const joining = standing.find(
    ({ kind, sides }) => kind === 'same' && sides.flat().some(({ claim }) => claims.has(claim)),
  );
  if (joining) throw contradicting(joining);
}

/** The refusal of what a standing judgement speaks against. */
export function contradicting({ id, kind, author, reason, at }: Judgement): Refusal {
  return new Refusal(
    'contradiction',
    `${author} has judged otherwise on ${at.slice(0, 10)} (${kind}: ${reason}). Withdraw that judgement first.`,
    id,
  );
}

function checkJoinable(label: string, sides: readonly (readonly Anchor[])[]): void {
  const blocks = new Set(sides.flat().map(({ block }) => block));
  if (blocks.size > 1 && !ACROSS_BLOCKS.has(label))
    throw new Refusal('not-one-kind', `Each ${label} belongs to its countries: these are of different ones.`);
}

/** Two leaders of the reference data are two: where they are not, the reference data is to be mended. */
export function checkReference(judgement: Judgement, leaders: SameLeaders, reference: Reference): void {
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
