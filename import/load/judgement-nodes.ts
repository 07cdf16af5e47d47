import type { Judgement } from '../../src/domain/judgement';
import type { GraphNode } from '../../src/graph/node';
import type { GraphStore } from '../../src/graph/store';
import { everyFound } from '../../src/graph/whole-answers';

/** The judgement as a node of the graph. */
export function judgementNode(judgement: Judgement): GraphNode {
  const { id, sides, withdrawnAt, ...properties } = judgement;
  return {
    label: 'Judgement',
    id,
    properties: {
      ...properties,
      withdrawnAt,
      standing: withdrawnAt === null,
      subjects: [...new Set(sides.flat().map(({ claim }) => claim))].sort(),
      data: JSON.stringify(sides),
    },
  };
}

/** The judgement that a node holds. */
export function judgementOfNode({ id, properties }: GraphNode): Judgement {
  const text = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    id,
    kind: text('kind') as Judgement['kind'],
    label: text('label') ?? '',
    sides: JSON.parse(text('data') ?? '[]') as Judgement['sides'],
    field: text('field'),
    value: text('value'),
    author: text('author') ?? '',
    reason: text('reason') ?? '',
    at: text('at') ?? '',
    withdrawnAt: text('withdrawnAt'),
    withdrawnBy: text('withdrawnBy'),
  };
}

/** The judgements that are applied: all that nobody has taken back. Costs a statement for each thousand. */
export function standingJudgements(store: GraphStore): Promise<Judgement[]> {
  return judgementsWhere(store, true);
}

/** All judgements, those taken back too. */
export function everyJudgement(store: GraphStore): Promise<Judgement[]> {
  return judgementsWhere(store, undefined);
}

async function judgementsWhere(store: GraphStore, standing: boolean | undefined): Promise<Judgement[]> {
  const filter =
    standing === undefined ? undefined : ({ property: 'standing', is: 'equals', value: standing } as const);
  return (await everyFound(store, { label: 'Judgement', filter })).map(judgementOfNode);
}
