import type { Judgement } from '../../src/domain/judgement';

/** The standing judgement that a new one cannot stand beside; undefined where it can. */
export function contradictionOf(judgement: Judgement, standing: readonly Judgement[]): Judgement | undefined {
  const found = contradicted(byLeaders(judgement), standing.map(byLeaders));
  return found && standing.find(({ id }) => id === found.id);
}

/** Of leaders it matters who they are, not which documents named them when it was said. */
function byLeaders(judgement: Judgement): Judgement {
  if (judgement.label !== 'Leader') return judgement;
  const sides = judgement.sides.map((side) => side.map((anchor) => ({ ...anchor, claim: anchor.block })));
  return { ...judgement, sides };
}

function contradicted(judgement: Judgement, standing: readonly Judgement[]): Judgement | undefined {
  const claims = new Set(judgement.sides.flat().map(({ claim }) => claim));
  const ofKind = (kind: Judgement['kind']) => standing.filter((other) => other.kind === kind);
  switch (judgement.kind) {
    case 'same': {
      const all = joined([...ofKind('same'), judgement]);
      return ofKind('different').find((other) => keepsApart(other, all));
    }
    case 'different': {
      for (const other of ofKind('same')) {
        const without = ofKind('same').filter((same) => same !== other);
        if (keepsApart(judgement, joined([...without, other])) && !keepsApart(judgement, joined(without)))
          return other;
      }
      return keepsApart(judgement, joined(ofKind('same'))) ? ofKind('same')[0] : undefined;
    }
    case 'confirmed':
      return ofKind('wrong').find((other) => names(other, claims));
    case 'wrong':
      return [...ofKind('confirmed'), ...ofKind('corrected')].find((other) => names(other, claims));
    case 'corrected':
      return (
        ofKind('wrong').find((other) => names(other, claims)) ??
        ofKind('corrected').find(
          (other) =>
            other.field === judgement.field && other.value !== judgement.value && names(other, claims),
        )
      );
  }
}

function names({ sides }: Judgement, claims: ReadonlySet<string>): boolean {
  return sides.flat().some(({ claim }) => claims.has(claim));
}

/** For each claim the set of those that judgements join with it. */
function joined(same: readonly Judgement[]): (claim: string) => ReadonlySet<string> {
  const sets = new Map<string, Set<string>>();
  for (const { sides } of same) {
    const set = new Set<string>();
    for (const { claim } of sides.flat()) for (const member of sets.get(claim) ?? [claim]) set.add(member);
    for (const member of set) sets.set(member, set);
  }
  return (claim) => sets.get(claim) ?? new Set([claim]);
}

/** Whether two sides of a judgement have claims of one set. */
function keepsApart({ sides }: Judgement, setOf: (claim: string) => ReadonlySet<string>): boolean {
  return sides.some((side, index) => {
    const reached = new Set(side.flatMap(({ claim }) => [...setOf(claim)]));
    return sides.slice(index + 1).some((other) => other.some(({ claim }) => reached.has(claim)));
  });
}
