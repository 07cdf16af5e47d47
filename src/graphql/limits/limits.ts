/** How much one request may ask for. */
export interface Limits {
  /** Words, names and marks of the query’s text. */
  readonly tokens: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields under another name. */
  readonly aliases: number;
  /** Nodes that the answer can hold at most: the product of all `first` on the way to each. */
  readonly cost: number;
  /** Values within values of the variables. */
  readonly nesting: number;
  /** What one filter asks for, with all that it combines. */
  readonly conditions: number;
  /** How long a query may take. */
  readonly milliseconds: number;
}

export const LIMITS: Limits = {
  tokens: 5_000,
  depth: 15,
  aliases: 100,
  cost: 100_000,
  nesting: 50,
  conditions: 100,
  milliseconds: 30_000,
};
