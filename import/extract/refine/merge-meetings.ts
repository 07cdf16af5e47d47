import { datesOverlap } from '../../../src/domain/partial-date';
import type { MeetingFinding } from '../finding';
import { mergeBy } from './merge-by';

/** Two mentions are one meeting when the people agree and neither date nor format speaks against it. */
export function mergeMeetings(findings: readonly MeetingFinding[]): MeetingFinding[] {
  const agree = (a: MeetingFinding, b: MeetingFinding) => {
    const contained = (x: MeetingFinding, y: MeetingFinding) =>
      x.participants.every((person) => y.participants.includes(person)) &&
      x.countries.every((country) => y.countries.includes(country));
    const people = contained(a, b) || contained(b, a);
    const dates = !a.date || !b.date || datesOverlap(a.date, b.date, 0);
    const formats = a.format === b.format || a.format === 'unspecified' || b.format === 'unspecified';
    const ceremonial =
      (a.form === 'banquet') === (b.form === 'banquet') &&
      (a.form === 'commission') === (b.form === 'commission');
    return people && dates && formats && ceremonial;
  };
  return mergeBy(findings, agree, (into, other) => {
    if (into.format === 'unspecified') into.format = other.format;
    if (into.form === 'meeting' && other.form !== 'meeting') into.form = other.form;
    if (other.status === 'held') into.status = 'held';
    if (!into.date && other.date) {
      into.date = other.date;
      for (const field of other.inferred) into.inferred.add(field);
    }
    into.participants = [...new Set([...into.participants, ...other.participants])];
    into.countries = [...new Set([...into.countries, ...other.countries])].sort();
  });
}
