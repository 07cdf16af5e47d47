import type { Claim, ClaimKind } from './claim';
import type { Judged } from './judged';

/**
 * Which clusters of a walk curators have joined. Each stays a cluster of its own for what comes later: a report on a
 * visit that was put off is weighed against those on the plan, not against those on the visit that was made half a year
 * later, and is of one thing with both.
 */
export class Joined<K extends ClaimKind> {
  private readonly groups = new Map<number, readonly number[]>();
  private readonly bySet = new Map<string, number>();

  constructor(
    private readonly judged: Judged,
    private readonly clusters: readonly (readonly Claim<K>[])[],
  ) {}

  /** The places of the clusters that are one thing with the one at the place, in their order. */
  with(place: number): readonly number[] {
    return this.groups.get(place) ?? [place];
  }

  /** Whether two clusters are one thing. */
  areOne(a: number, b: number): boolean {
    return a === b || this.with(a).includes(b);
  }

  /** Whether a claim may be of one thing with the cluster at the place, as far as curators say. */
  allows(place: number, claim: Claim<K>): boolean {
    if (this.isApartFrom(place, claim)) return false;
    const set = this.judged.setOf(claim.id);
    const first = set === undefined ? undefined : this.bySet.get(set);
    return first === undefined || this.areOne(first, place) || this.mayBeOne(first, place);
  }

  /** A claim stands at the place now: its cluster is one thing with those of the claims that it is joined with. */
  stands(claim: Claim<K>, place: number): void {
    const set = this.judged.setOf(claim.id);
    if (set === undefined) return;
    const first = this.bySet.get(set);
    if (first === undefined) this.bySet.set(set, place);
    else if (!this.areOne(first, place) && this.mayBeOne(first, place)) this.join(first, place);
  }

  private mayBeOne(a: number, b: number): boolean {
    if (!this.judged.separates) return true;
    return !this.with(b).some((place) =>
      (this.clusters[place] ?? []).some((claim) => this.isApartFrom(a, claim)),
    );
  }

  private isApartFrom(place: number, claim: Claim<K>): boolean {
    if (!this.judged.separates) return false;
    return this.with(place).some((other) =>
      (this.clusters[other] ?? []).some(({ id }) => this.judged.apart(id, claim.id)),
    );
  }

  private join(a: number, b: number): void {
    const group = [...this.with(a), ...this.with(b)].sort((x, y) => x - y);
    for (const place of group) this.groups.set(place, group);
  }
}
