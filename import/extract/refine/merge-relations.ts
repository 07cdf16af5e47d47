import type { RelationFinding } from '../finding';
import { mergeBy } from './merge-by';

/** A level said to be raised is not also listed as current. */
export function mergeRelations(findings: readonly RelationFinding[]): RelationFinding[] {
  const changed = findings.filter((finding) => finding.change !== 'current');
  const current = findings.filter((finding) => finding.change === 'current');
  return mergeBy(
    [...changed, ...current],
    (a, b) =>
      a.level === b.level &&
      a.countries.join() === b.countries.join() &&
      (a.change === b.change || (b.change === 'current' && a.change !== 'expected')),
    (into, other) => {
      if (!into.date && other.date) into.date = other.date;
    },
  );
}
