import type { AgreementKind, AgreementStatus } from '../../../../src/domain/kinds';

/** A document as a sentence names it: places are the abstract's. */
export interface DocumentMention {
  readonly kind: AgreementKind;
  readonly what: string;
  /** The word for it where the sentence has none: "another on media". */
  readonly noun: string | null;
  /** Where the number before it, or itself, begins. */
  readonly from: number;
  readonly start: number;
  /** Where the words for the document end, and its title. */
  readonly headEnd: number;
  /** Where its title goes on after a verb, "an MoU was signed | on trade", else the same place. */
  readonly tailStart: number;
  readonly end: number;
  readonly number: number | null;
  readonly plural: boolean;
  readonly status: AgreementStatus | null;
  /** The number of the day after "of", "signed on", where one dates it. */
  readonly day: string | null;
  /** Whether the sentence only reports from it. */
  readonly reported: boolean;
}
