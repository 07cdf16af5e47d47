import { overlaps } from '../../src/domain/extraction-record';
import { type Anchor, correctedValue, type Judgement } from '../../src/domain/judgement';
import type { Claim } from './claim';

export type Review = 'unreviewed' | 'confirmed' | 'corrected' | 'wrong';

/** What curators have said of the claims of one fact. */
export interface Verdict {
  readonly review: Review;
  readonly corrections: ReadonlyMap<string, string | number>;
  /** Ids of the judgements. */
  readonly judgements: readonly string[];
}

/** The standing judgements as they bear on some claims. Where two contradict each other, the later one holds. */
export class Judged {
  /** Claims that are of one thing as told, by the first claim of their set. */
  private readonly sets = new Map<string, string>();
  /** By claim: on which side of which judgement it is kept apart. */
  private readonly sidesOf = new Map<string, Map<string, number>>();
  private readonly verdicts = new Map<string, Judgement[]>();

  constructor(judgements: readonly Judgement[], claims: readonly Claim[]) {
    if (judgements.length === 0) return;
    const find = claimFinder(claims);
    const byTime = [...judgements].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
    );
    for (const judgement of byTime) {
      const sides = judgement.sides.map((anchors) => anchors.flatMap((anchor) => find(anchor) ?? []));
      for (const claim of sides.flat())
        this.verdicts.set(claim, [...(this.verdicts.get(claim) ?? []), judgement]);
      if (judgement.kind === 'same') this.join(sides.flat());
      if (judgement.kind === 'different')
        sides.forEach((side, index) => {
          for (const claim of side)
            this.sidesOf.set(claim, (this.sidesOf.get(claim) ?? new Map()).set(judgement.id, index));
        });
    }
  }

  /** Whether any claims are told to be of one thing. */
  get joins(): boolean {
    return this.sets.size > 0;
  }

  /** Whether any claims are told to be of two things. */
  get separates(): boolean {
    return this.sidesOf.size > 0;
  }

  /** Whether anything is said of the facts that rest on the claims. */
  get says(): boolean {
    return this.verdicts.size > 0;
  }

  /** The set of claims that a claim is joined with; undefined where it is joined with none. */
  setOf(claim: string): string | undefined {
    return this.sets.has(claim) ? this.root(claim) : undefined;
  }

  /** Whether two claims are told to be of two things. */
  apart(a: string, b: string): boolean {
    const [one, other] = [this.sidesOf.get(a), this.sidesOf.get(b)];
    if (!one || !other) return false;
    for (const [judgement, side] of one) {
      const opposite = other.get(judgement);
      if (opposite !== undefined && opposite !== side) return true;
    }
    return false;
  }

  /** What is said of the fact that rests on the claims. Of verdicts the last holds; of corrections the last of each field. */
  verdictOn(claims: readonly Claim[]): Verdict {
    if (!this.says) return UNJUDGED;
    const found = new Map<string, Judgement>();
    for (const { id } of claims)
      for (const judgement of this.verdicts.get(id) ?? []) found.set(judgement.id, judgement);
    if (found.size === 0) return UNJUDGED;
    const byTime = [...found.values()].sort((a, b) =>
      a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
    );
    const corrections = new Map<string, string | number>();
    let review: Review = 'unreviewed';
    for (const { kind, label, field, value } of byTime) {
      if (kind === 'confirmed' || kind === 'wrong') review = kind;
      if (kind !== 'corrected' || field === null || value === null) continue;
      const meant = correctedValue(label, field, value);
      if (meant === undefined) continue;
      corrections.set(field, meant);
      review = 'corrected';
    }
    if (review === 'confirmed' && corrections.size > 0) review = 'corrected';
    return { review, corrections, judgements: byTime.map(({ id }) => id) };
  }

  private join(claims: readonly string[]): void {
    const [first, ...others] = claims;
    if (first === undefined) return;
    for (const other of others) {
      const [a, b] = [this.root(first), this.root(other)].sort() as [string, string];
      this.sets.set(a, a);
      this.sets.set(b, a);
    }
  }

  private root(claim: string): string {
    let at = claim;
    for (let next = this.sets.get(at); next !== undefined && next !== at; next = this.sets.get(at)) at = next;
    return at;
  }
}

const UNJUDGED: Verdict = { review: 'unreviewed', corrections: new Map(), judgements: [] };

export const NO_JUDGEMENTS = new Judged([], []);

/** Finds the claim that an anchor means now: the one of its id, else the only one of its kind and block at its place in the document. */
export function claimFinder(claims: readonly Claim[]): (anchor: Anchor) => string | undefined {
  const ids = new Set(claims.map(({ id }) => id));
  let byDocument: Map<string, Claim[]> | undefined;
  return (anchor) => {
    if (ids.has(anchor.claim)) return anchor.claim;
    if (!byDocument) {
      byDocument = new Map();
      for (const claim of claims)
        byDocument.set(claim.document, [...(byDocument.get(claim.document) ?? []), claim]);
    }
    const there = (byDocument.get(anchor.document) ?? []).filter(
      (claim) => claim.kind === anchor.kind && claim.block === anchor.block && overlaps(claim, anchor),
    );
    return there.length === 1 ? there[0]?.id : undefined;
  };
}
