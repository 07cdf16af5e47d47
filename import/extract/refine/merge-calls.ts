import { datesOverlap } from '../../../src/domain/partial-date';
import type { CallFinding } from '../finding';
import { mergeBy } from './merge-by';

export function mergeCalls(findings: readonly CallFinding[]): CallFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      a.countries.join() === b.countries.join() &&
      a.earlier === b.earlier &&
      (!a.date || !b.date || datesOverlap(a.date, b.date)) &&
      a.participants.some((person) => b.participants.includes(person)),
    (into, other) => {
      into.caller ??= other.caller;
      into.date ??= other.date;
      into.participants = [...new Set([...into.participants, ...other.participants])];
    },
  );
}
