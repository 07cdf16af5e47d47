import type { Comparison } from './terms';

/** An amount that stands before in the sentence. */
interface Earlier {
  readonly comparison: Comparison;
  readonly at: number;
}

const BETWEEN = /(?<!\p{L})between (?:about |around |some )?$/iu;
const BETWEEN_AND = /(?<!\p{L})between [^.;]{0,40} and (?:about |around |some )?$/iu;
/** How far before the lower bound its "between" may begin. */
const REACH = 20;

/** Which bound of a range an amount is: "between $150 million and $170 million"; null where it is none. */
export function boundOf(before: string, earlier: Earlier | undefined): 'over' | 'under' | null {
  if (BETWEEN.test(before)) return 'over';
  return earlier?.comparison === 'over' && BETWEEN_AND.test(before.slice(Math.max(0, earlier.at - REACH)))
    ? 'under'
    : null;
}
