import { fold } from '../../../src/domain/identity';
import type { EventFinding } from '../finding';
import { mergeBy } from './merge-by';

export function mergeEvents(findings: readonly EventFinding[]): EventFinding[] {
  const plain = (name: string) => fold(name).replace(/^(?:the|upcoming|\d{1,3}(?:st|nd|rd|th)) /u, '');
  return mergeBy(
    findings,
    (a, b) =>
      (plain(a.name) === plain(b.name) ||
        (plain(a.name).endsWith(plain(b.name)) && plain(b.name).includes(' '))) &&
      (a.year === null || b.year === null || a.year === b.year),
    (into, other) => {
      into.year ??= other.year;
      into.place ??= other.place;
      into.country ??= other.country;
      into.edition ??= other.edition;
    },
  );
}
