import { fold } from '../../../src/domain/identity';
import { datesOverlap } from '../../../src/domain/partial-date';
import type {
  AgreementFinding,
  CallFinding,
  EventFinding,
  IndicatorFinding,
  InstitutionFinding,
  MeetingFinding,
  RelationFinding,
  SectorFinding,
} from '../finding';
import { absorb } from './absorb';

/** Puts together what `same` says is one thing; `fill` takes over what the earlier mention leaves open. */
export function mergeBy<
  T extends {
    evidence: { start: number; end: number }[];
    confidence: number;
    inferred: Set<string>;
    rule: string;
  },
>(findings: readonly T[], same: (a: T, b: T) => boolean, fill: (into: T, other: T) => void): T[] {
  const merged: T[] = [];
  for (const finding of findings) {
    const known = merged.find((candidate) => same(candidate, finding));
    if (known) {
      fill(known, finding);
      absorb(known, finding);
    } else merged.push(finding);
  }
  return merged;
}

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

export function mergeCalls(findings: readonly CallFinding[]): CallFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      a.countries.join() === b.countries.join() &&
      (!a.date || !b.date || datesOverlap(a.date, b.date)) &&
      a.participants.some((person) => b.participants.includes(person)),
    (into, other) => {
      into.caller ??= other.caller;
      into.date ??= other.date;
      into.participants = [...new Set([...into.participants, ...other.participants])];
    },
  );
}

/** "A joint statement" and "the joint statement on X" are one; two memoranda on different subjects, or with different numbers, are not. */
export function mergeAgreements(findings: readonly AgreementFinding[]): AgreementFinding[] {
  const key = (finding: AgreementFinding) =>
    fold(finding.title)
      .replace(/\b(?:the|a|an|of|on)\b|[^\p{L}\p{N}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const single = new Set(['joint-statement', 'communique', 'declaration']);
  return mergeBy(
    findings,
    (a, b) => {
      if (a.agreementKind !== b.agreementKind || a.countries.join() !== b.countries.join()) return false;
      if (a.agreementKind === 'package')
        return a.number === b.number || (a.status === b.status && (a.number === null || b.number === null));
      if (a.number !== null && b.number !== null && a.number !== b.number) return false;
      const [x, y] = [key(a), key(b)];
      return x === y || (single.has(a.agreementKind) && (x.startsWith(y) || y.startsWith(x)));
    },
    (into, other) => {
      if (other.title.length > into.title.length && into.agreementKind !== 'package')
        into.title = other.title;
      if (into.status === 'planned' && other.status !== 'planned') into.status = other.status;
      into.date ??= other.date;
      into.number ??= other.number;
    },
  );
}

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

export function mergeInstitutions(findings: readonly InstitutionFinding[]): InstitutionFinding[] {
  return mergeBy(
    findings,
    (a, b) => fold(a.name) === fold(b.name),
    (into, other) => {
      into.country ??= other.country;
      into.role ??= other.role;
    },
  );
}

export function mergeIndicators(findings: readonly IndicatorFinding[]): IndicatorFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      a.name === b.name &&
      a.value === b.value &&
      (a.unit === b.unit || a.name === 'documents') &&
      (a.year === null || b.year === null || a.year === b.year) &&
      a.status === b.status &&
      a.countries.join() === b.countries.join(),
    (into, other) => {
      into.year ??= other.year;
    },
  );
}

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
