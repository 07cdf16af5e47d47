import type { SectorFinding } from '../finding';
import { mergeBy } from './merge-by';

/** What one side raises and what both discuss stay apart, so that each keeps its own evidence. */
export function mergeSectors(findings: readonly SectorFinding[]): SectorFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      a.code === b.code &&
      a.countries.join() === b.countries.join() &&
      a.raisedBy.length === b.raisedBy.length &&
      a.raisedBy.every((person) => b.raisedBy.includes(person)),
    () => {},
  );
}
