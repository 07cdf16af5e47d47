import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { FactRef, JudgementOutcome, Ruling, Signature } from '../../domain/curator';
import type { Context } from '../context';
import { quoted, RequestError } from '../errors';
import { Fact } from '../fact/fact.type';
import { Leader } from '../leader/leader.type';
import { parseGlobalId } from '../node/global-id';
import { toNode } from '../node/node-types';
import { writing } from '../writing';
import { Judgement } from './judgement.type';
import {
  KeepFactsApartInput,
  MergeFactsInput,
  ReviewFactInput,
  SplitFactInput,
  WithdrawJudgementInput,
} from './judgement-inputs.type';
import { JudgementError, JudgementPayload } from './judgement-payload.type';

const MOST_FACTS = 20;
const MOST_CLAIMS = 1000;

@Resolver()
export class JudgementMutations {
  @Mutation(() => JudgementPayload, {
    description:
      'Says that facts, or two leaders, are one. The ids that go lead to the one that stays. Example: `mergeFacts(input: { facts: ["Visit:1f…", "Visit:2c…"], author: "A. Curator", reason: "…" }) { facts { id } errors { message } }`.',
  })
  mergeFacts(
    @Arg('input', () => MergeFactsInput, {
      description: 'The facts. Example: `{ facts: ["Visit:1f…", "Visit:2c…"] }`.',
    })
    { facts, ...signature }: MergeFactsInput,
    @Ctx() context: Context,
  ): Promise<JudgementPayload> {
    atMost('facts', facts, MOST_FACTS);
    return judged(facts, (refs) => ({ kind: 'same', facts: refs }), signature, context);
  }

  @Mutation(() => JudgementPayload, {
    description:
      'Says that facts or leaders are not one, however alike: no import puts them together. Example: `keepFactsApart(input: { facts: ["Visit:1f…", "Visit:2c…"], author: "A. Curator", reason: "…" }) { errors { message } }`.',
  })
  keepFactsApart(
    @Arg('input', () => KeepFactsApartInput, {
      description: 'The facts. Example: `{ facts: ["Visit:1f…", "Visit:2c…"] }`.',
    })
    { facts, ...signature }: KeepFactsApartInput,
    @Ctx() context: Context,
  ): Promise<JudgementPayload> {
    atMost('facts', facts, MOST_FACTS);
    return judged(facts, (refs) => ({ kind: 'different', facts: refs }), signature, context);
  }

  @Mutation(() => JudgementPayload, {
    description:
      'Says that some claims of a fact tell of another thing: it becomes two. Example: `splitFact(input: { fact: "Visit:1f…", claims: ["Claim:7b…"], author: "A. Curator", reason: "…" }) { facts { id } errors { message } }`.',
  })
  splitFact(
    @Arg('input', () => SplitFactInput, {
      description: 'The fact and the claims. Example: `{ fact: "Visit:1f…", claims: ["Claim:7b…"] }`.',
    })
    { fact, claims, author, reason }: SplitFactInput,
    @Ctx() context: Context,
  ): Promise<JudgementPayload> {
    atMost('claims', claims, MOST_CLAIMS);
    const local = claims.map((id) => parseGlobalId(id));
    const invalid = local.findIndex((parsed) => parsed?.label !== 'Claim');
    if (invalid >= 0) return Promise.resolve(refused('Claim', claims[invalid] ?? ''));
    const ids = local.map((parsed) => parsed?.local ?? '');
    return judged(
      [fact],
      ([ref]) => ({ kind: 'split', fact: ref, claims: ids }),
      { author, reason },
      context,
    );
  }

  @Mutation(() => JudgementPayload, {
    description:
      'Says that a fact is right, wrong, or wrong in a field. Example: `reviewFact(input: { fact: "Visit:1f…", verdict: CONFIRMED, author: "A. Curator", reason: "…" }) { facts { review } errors { message } }`.',
  })
  reviewFact(
    @Arg('input', () => ReviewFactInput, {
      description: 'The fact and the verdict. Example: `{ fact: "Visit:1f…", verdict: CONFIRMED }`.',
    })
    { fact, verdict, field, value, author, reason }: ReviewFactInput,
    @Ctx() context: Context,
  ): Promise<JudgementPayload> {
    return judged(
      [fact],
      ([ref]) =>
        verdict === 'corrected'
          ? { kind: verdict, fact: ref, field: field ?? '', value: value ?? '' }
          : { kind: verdict, fact: ref },
      { author, reason },
      context,
    );
  }

  @Mutation(() => JudgementPayload, {
    description:
      'Takes a judgement back: facts are again what they are without it. It is kept, with who took it back. Example: `withdrawJudgement(input: { id: "Judgement:9e…", author: "A. Curator", reason: "…" }) { facts { id } errors { message } }`.',
  })
  async withdrawJudgement(
    @Arg('input', () => WithdrawJudgementInput, {
      description: 'The judgement. Example: `{ id: "Judgement:9e…" }`.',
    })
    { id, ...signature }: WithdrawJudgementInput,
    @Ctx() context: Context,
  ): Promise<JudgementPayload> {
    const { curator } = writing(context.importer);
    const parsed = parseGlobalId(id);
    if (parsed?.label !== 'Judgement') return refused('Judgement', id);
    return payloadOf(await curator.withdraw(parsed.local, signature), context);
  }
}

type Refs = readonly [FactRef, ...FactRef[]];

async function judged(
  ids: readonly string[],
  ruling: (refs: Refs) => Ruling,
  { author, reason }: Signature,
  context: Context,
): Promise<JudgementPayload> {
  const { curator } = writing(context.importer);
  const refs: FactRef[] = [];
  for (const id of ids) {
    const parsed = parseGlobalId(id);
    if (!parsed) return refused('fact', id);
    refs.push({ label: parsed.label, id: parsed.local });
  }
  if (refs.length === 0)
    return new JudgementPayload(null, [], [new JudgementError('too-few', 'Name the facts by their ids.')]);
  return payloadOf(await curator.judge(ruling(refs as unknown as Refs), { author, reason }), context);
}

/** Read from the store itself: what the request has loaded so far is from before the judgement. */
async function payloadOf(outcome: JudgementOutcome, { store }: Context): Promise<JudgementPayload> {
  const judgement = async (id: string | null) => {
    const [row] = id === null ? [] : await store.get('Judgement', [id]);
    return row ? new Judgement(row, null) : null;
  };
  if ('problem' in outcome) {
    const { problem, message, contradicts } = outcome;
    return new JudgementPayload(
      null,
      [],
      [new JudgementError(problem, message, await judgement(contradicts))],
    );
  }
  const [first] = outcome.facts;
  const rows = first
    ? await store.get(
        first.label,
        outcome.facts.map(({ id }) => id),
      )
    : [];
  const facts = rows.flatMap((row) => {
    const fact = row && toNode(row, null);
    return fact instanceof Fact || fact instanceof Leader ? [fact] : [];
  });
  return new JudgementPayload(await judgement(outcome.judgement), facts);
}

function refused(label: string, id: string): JudgementPayload {
  const message = `Expected the global id of a ${label}, for example "${label === 'fact' ? 'Visit' : label}:…"; got ${quoted(id)}.`;
  return new JudgementPayload(null, [], [new JudgementError('id-invalid', message)]);
}

function atMost(name: string, ids: readonly string[], limit: number): void {
  if (ids.length <= limit) return;
  throw new RequestError('LIMIT_INVALID', `"${name}" takes at most ${limit} ids; got ${ids.length}.`, {
    limit,
    actual: ids.length,
  });
}
