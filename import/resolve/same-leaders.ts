import type { Judgement } from '../../src/domain/judgement';
import type { Reference } from '../../src/reference/reference';
import type { Claim } from './claim';
import { leaderOf } from './office-block';

/** Leaders whom curators have said to be one, under the id that stays. */
export class SameLeaders {
  private readonly stays = new Map<string, string>();

  constructor(judgements: readonly Judgement[], reference: Reference) {
    const sets = new Map<string, Set<string>>();
    for (const judgement of judgements) {
      if (judgement.kind !== 'same' || judgement.label !== 'Leader') continue;
      const set = new Set<string>();
      for (const id of leadersNamed(judgement)) for (const member of sets.get(id) ?? [id]) set.add(member);
      for (const member of set) sets.set(member, set);
    }
    for (const [id, set] of sets) {
      const known = [...set].sort();
      this.stays.set(id, known.find((other) => reference.leaders.has(other)) ?? known[0] ?? id);
    }
  }

  /** The id that stays: of a leader of the reference data where one is among them. */
  meant(id: string): string {
    return this.stays.get(id) ?? id;
  }

  /** The ids under which documents name the leader of an id that stays. */
  named(id: string): string[] {
    return [
      id,
      ...[...this.stays].flatMap(([other, meant]) => (meant === id && other !== id ? [other] : [])),
    ];
  }

  /** The claim with the leaders whom it means. */
  read<C extends Claim>(claim: C): C {
    if (this.stays.size === 0) return claim;
    const fields = Object.fromEntries(
      Object.entries(claim.fields).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map((one) => this.person(one)) : this.person(value),
      ]),
    );
    return { ...claim, fields };
  }

  private person(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || !('id' in value)) return value;
    return { ...value, id: this.meant(String(value.id)) };
  }
}

/** Ids of the leaders whom a judgement is about, by the blocks of its claims. */
export function leadersNamed({ sides }: Judgement): string[] {
  return [...new Set(sides.flat().flatMap(({ block }) => leaderOf(block) ?? []))];
}
