import type { IndicatorFinding } from '../finding';
import { mergeBy } from './merge-by';

/** Sums that are one, whether a sentence says that they were promised or that they are given. */
const SUMS: ReadonlySet<string> = new Set(['investment', 'funding', 'grant', 'contracts', 'projects']);

/** One entry for each figure, however often and in whatever words a text tells it. */
export function mergeIndicators(findings: readonly IndicatorFinding[]): IndicatorFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      a.name === b.name &&
      a.value === b.value &&
      (a.unit === b.unit ||
        (a.name === 'documents' &&
          (a.evidence[0]?.start !== b.evidence[0]?.start || [a.unit, b.unit].includes('documents')))) &&
      (a.year === null || b.year === null || (a.year === b.year && a.period === b.period)) &&
      (a.status === b.status || (a.year === null && b.year === null && SUMS.has(a.name))) &&
      a.countries.join() === b.countries.join(),
    (into, other) => {
      if (into.year !== null) return;
      into.year = other.year;
      into.period = other.period;
    },
  );
}
