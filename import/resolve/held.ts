import type { Properties } from '../../src/graph/node';
import type { RelationshipWrite } from '../../src/graph/store';
import type { Claim } from './claim';
import type { LevelClaim } from './levels-told';
import type { MilestoneTally } from './milestone-tally';
import type { RelationDays } from './relation-days';

/** A relation as the graph holds it, that gains claims and loses none. */
export interface HeldRelation {
  readonly properties: Properties;
  readonly days: RelationDays;
  /** Its fields of cooperation that the new claims name, with these. */
  readonly fields: readonly RelationshipWrite[];
  /** Its milestones that only gain what new claims tell of them. */
  readonly milestones: readonly HeldMilestone[];
  /** Its claims from the months of the new ones. */
  readonly months: readonly Claim[];
  readonly come: readonly Claim[];
}

/** A milestone as the graph holds it, with new claims. */
export interface HeldMilestone {
  readonly id: string;
  readonly properties: Properties;
  /** What is to be known of its claims, with the new ones. */
  readonly tally: MilestoneTally;
  readonly come: readonly LevelClaim[];
}

/** A leader as the graph holds them, with their offices. */
export interface HeldLeader {
  readonly properties: Properties;
  readonly offices: readonly HeldOffice[];
  readonly gone: readonly Claim[];
  readonly come: readonly Claim[];
  /** Dates of claims that its offices list. */
  readonly dates: ReadonlyMap<string, string | null>;
}

export interface HeldOffice {
  readonly key: string;
  readonly country: string;
  readonly properties: Properties;
}

export interface Held {
  readonly relation?: HeldRelation;
  readonly leader?: HeldLeader;
}
