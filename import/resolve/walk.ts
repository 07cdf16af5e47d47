import type { Claim, ClaimKind } from './claim';
import { Joined } from './joined';
import type { Judged } from './judged';
import type { Doubt, Matcher, Reached } from './matcher';
import { MARGIN, MAYBE, type Match, matchWith, SAME } from './matching';

/** One walk through claims in their order, each to the cluster that it belongs to: see `clustersOf`. */
export class Walk<K extends ClaimKind> {
  readonly clusters: Claim<K>[][] = [];
  readonly touched = new Set<number>();
  readonly joined: Joined<K>;
  private readonly placed = new Map<Claim<K>, { readonly place: number; readonly turn: number }>();
  private readonly byKey = new Map<string, Set<number>>();
  /** The place of each cluster of before; of one whose first claims are elsewhere now, none. */
  private readonly places = new Map<string, number | 'elsewhere'>();
  /** What spoke for other clusters when a claim was weighed. */
  private readonly doubtsOf = new Map<Claim<K>, readonly Doubt[]>();
  /** Under which keys a claim could meet a touched cluster. */
  private readonly stirred = new Set<string>();
  /** What curators have joined was several clusters before, nobody knows which: its claims are weighed again. */
  private readonly several: ReadonlySet<string>;

  constructor(
    private readonly matcher: Matcher<K>,
    judged: Judged,
    private readonly clusterOf: ReadonlyMap<string, string>,
  ) {
    this.joined = new Joined(judged, this.clusters);
    this.several = new Set(
      judged.joins
        ? [...clusterOf].flatMap(([claim, was]) => (judged.setOf(claim) === undefined ? [] : was))
        : [],
    );
  }

  take(claim: Claim<K>): void {
    const was = this.clusterOf.get(claim.id);
    const known = was === undefined ? undefined : this.places.get(was);
    if (was !== undefined && this.several.has(was)) this.touch(this.weigh(claim));
    else if (was === undefined || known === 'elsewhere' || this.isStirred(claim)) {
      const founded = this.clusters.length;
      const place = this.weigh(claim);
      if (was === undefined) this.touch(place);
      else if (known === undefined && place === founded) this.places.set(was, place);
      else if (known !== place) {
        this.touch(place);
        this.lose(was, claim);
      }
    } else this.places.set(was, this.put(claim, known));
  }

  /** A claim of before is no more. */
  leave(claim: Claim<K>, was: string | undefined): void {
    if (was !== undefined) this.lose(was, claim);
  }

  /** Under which keys others were looked for, and which of them look for what has changed. */
  reached(): Reached {
    const sought = new Set<string>();
    const seek = (claim: Claim<K>) => {
      for (const key of this.matcher.sought(claim)) sought.add(key);
    };
    for (const claim of this.doubtsOf.keys()) seek(claim);
    for (const place of this.touched) for (const claim of this.clusters[place] ?? []) seek(claim);
    const changed = new Set(this.stirred);
    for (const place of this.touched)
      for (const claim of this.clusters[place] ?? [])
        for (const key of this.matcher.kept(claim)) changed.add(key);
    return { sought, changed };
  }

  touchThoseOf(claims: ReadonlySet<string>): void {
    this.clusters.forEach((cluster, place) => {
      if (cluster.some(({ id }) => claims.has(id))) this.touched.add(place);
    });
  }

  /** The doubts that a touched cluster is part of: what each claim, at its turn, had for and against it. */
  doubts(): Doubt[] {
    if (this.touched.size === 0) return [];
    const near = new Set<string>();
    for (const place of this.touched)
      for (const claim of this.clusters[place] ?? [])
        for (const key of this.matcher.kept(claim)) near.add(key);
    const concerned = ({ a, b }: Pick<Doubt, 'a' | 'b'>) => this.touched.has(a) || this.touched.has(b);
    return [...this.placed].flatMap(([claim, { place, turn }]) => {
      const weighed = this.doubtsOf.get(claim);
      if (weighed) return weighed.filter(concerned);
      const sought = this.matcher.sought(claim);
      if (!this.touched.has(place) && !sought.some((key) => near.has(key))) return [];
      const candidates = [...this.candidatesOf(sought)].filter((a) => concerned({ a, b: place }));
      return doubtsAgainst(place, this.ranked(claim, candidates, turn));
    });
  }

  /** Puts a claim into the cluster that it belongs to, or into one of its own. Gives the place. */
  private weigh(claim: Claim<K>): number {
    const candidates = [...this.candidatesOf(this.matcher.sought(claim))].filter((place) =>
      this.joined.allows(place, claim),
    );
    const ranked = this.ranked(claim, candidates, this.placed.size);
    const [best] = ranked;
    const second = best && ranked.find(({ candidate }) => !this.joined.areOne(candidate, best.candidate));
    const fits = best && best.score >= SAME;
    const alone = best && (!second || second.score < SAME || best.score - second.score >= MARGIN);
    const place = this.put(claim, fits && alone ? best.candidate : undefined);
    this.doubtsOf.set(claim, doubtsAgainst(place, ranked));
    return place;
  }

  /** The candidates that a claim may belong to at its turn, the likeliest first. */
  private ranked(claim: Claim<K>, candidates: readonly number[], turn: number): Ranked[] {
    const sought = new Set(this.matcher.sought(claim));
    const meets = (member: Claim<K>) => this.matcher.kept(member).some((key) => sought.has(key));
    return candidates
      .flatMap((candidate): Ranked[] => {
        const members = this.clusters[candidate] ?? [];
        const before =
          turn === this.placed.size ? members : members.slice(0, this.countBefore(members, turn));
        if (!before.some(meets)) return [];
        return [{ candidate, ...matchWith(before, claim, this.matcher.features) }];
      })
      .filter(({ score }) => score >= MAYBE)
      .sort((a, b) => b.score - a.score || a.candidate - b.candidate);
  }

  private put(claim: Claim<K>, into: number | undefined): number {
    const place = into ?? this.clusters.push([]) - 1;
    this.clusters[place]?.push(claim);
    this.placed.set(claim, { place, turn: this.placed.size });
    this.joined.stands(claim, place);
    for (const key of this.matcher.kept(claim)) {
      const places = this.byKey.get(key);
      if (places) places.add(place);
      else this.byKey.set(key, new Set([place]));
    }
    if (this.touched.has(place)) this.stir(claim);
    return place;
  }

  private candidatesOf(sought: readonly string[]): Set<number> {
    const candidates = new Set<number>();
    for (const key of sought) for (const place of this.byKey.get(key) ?? []) candidates.add(place);
    return candidates;
  }

  private touch(place: number): void {
    this.touched.add(place);
    for (const claim of this.clusters[place] ?? []) this.stir(claim);
  }

  /** The cluster of before is without a claim that it had. */
  private lose(was: string, claim: Claim<K>): void {
    const place = this.places.get(was);
    if (typeof place === 'number') this.touch(place);
    else this.places.set(was, 'elsewhere');
    this.stir(claim);
  }

  private stir(claim: Claim<K>): void {
    for (const key of this.matcher.kept(claim)) this.stirred.add(key);
  }

  private isStirred(claim: Claim<K>): boolean {
    if (this.stirred.size === 0) return false;
    return this.matcher.sought(claim).some((key) => this.stirred.has(key));
  }

  /** How many of a cluster's members, which stand in their order, had their turn before. */
  private countBefore(members: readonly Claim<K>[], turn: number): number {
    let [low, high] = [0, members.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.placed.get(members[middle] as Claim<K>)?.turn ?? turn) < turn) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Ranked extends Match {
  readonly candidate: number;
}

function doubtsAgainst(place: number, ranked: readonly Ranked[]): Doubt[] {
  return ranked
    .filter(({ candidate }) => candidate !== place)
    .map(({ candidate, score, evidence }) => ({ a: candidate, b: place, score, evidence }));
}
