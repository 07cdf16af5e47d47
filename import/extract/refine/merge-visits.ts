import type { VisitStatus } from '../../../src/domain/kinds';
import { datesOverlap } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Person } from '../annotate/model';
import { protocolOrder } from '../annotate/people';
import type { VisitFinding } from '../finding';
import { absorb } from './absorb';

/** The visits of a document, each once: mentions of one visit are put together, and what one leaves open another fills. */
export function mergeVisits(
  document: AnnotatedDocument,
  findings: readonly VisitFinding[],
  principal: readonly [string, string] | null,
): VisitFinding[] {
  const full = findings.filter((finding) => finding.visitor !== null && finding.to !== null);
  const visits: VisitFinding[] = [];
  for (const finding of [...full].sort((a, b) => Number(b.start !== null) - Number(a.start !== null))) {
    const same = visits.find((visit) => sameVisit(visit, finding));
    if (same) merge(same, finding);
    else visits.push(finding);
  }
  for (const finding of findings) {
    if (full.includes(finding)) continue;
    const same = openTo(finding, visits);
    if (same) {
      merge(same, finding);
      continue;
    }
    const completed = complete(finding, document, principal);
    if (!completed) continue;
    const twin = visits.find((visit) => sameVisit(visit, completed));
    if (twin) merge(twin, completed);
    else visits.push(completed);
  }
  return visits;
}

function sameVisit(a: VisitFinding, b: VisitFinding): boolean {
  if (a.visitor !== b.visitor || a.to !== b.to) return false;
  if (a.start && b.start)
    return datesOverlap(a.end ? `${a.start}/${a.end}` : a.start, b.end ? `${b.start}/${b.end}` : b.start, 1);
  const over = (visit: VisitFinding) =>
    visit.status === 'completed' && visit.start !== null && visit.start.length === 4;
  // "Last year's visit" is not the one that the document reports.
  if (
    over(a) !== over(b) &&
    (a.start ?? b.start) !== null &&
    (a.status === 'ongoing' || b.status === 'ongoing' || a.status === 'planned' || b.status === 'planned')
  )
    return false;
  return true;
}

/** The visit that a mention without visitor or destination can mean: the only one it agrees with, a dated past one aside. */
function openTo(finding: VisitFinding, visits: readonly VisitFinding[]): VisitFinding | undefined {
  const fitting = visits.filter(
    (visit) =>
      (finding.visitor === null || finding.visitor === visit.visitor) &&
      (finding.to === null || finding.to === visit.to) &&
      (finding.visitKind === 'unspecified' ||
        visit.visitKind === 'unspecified' ||
        finding.visitKind === visit.visitKind) &&
      !(finding.start && visit.start && !datesOverlap(finding.start, visit.start, 1)),
  );
  if (fitting.length <= 1) return fitting[0];
  const current = fitting.filter((visit) => visit.status !== 'completed' || visit.inferred.has('status'));
  return current.length === 1 ? current[0] : finding.visitor || finding.to ? fitting[0] : undefined;
}

/** Fills a missing visitor or destination from the document's pair; null where that would be a guess. */
function complete(
  finding: VisitFinding,
  document: AnnotatedDocument,
  principal: readonly [string, string] | null,
): VisitFinding | null {
  if (!principal) return null;
  const other = (country: string) => principal.find((candidate) => candidate !== country) ?? null;
  if (finding.visitor?.country && finding.to === null && principal.includes(finding.visitor.country)) {
    const to = other(finding.visitor.country);
    finding.inferred.add('to');
    return { ...finding, from: finding.visitor.country, to };
  }
  if (finding.visitor === null && finding.to && principal.includes(finding.to)) {
    const from = other(finding.to);
    const visitor = from ? leading(document.persons, from) : null;
    if (!visitor) return null;
    finding.inferred.add('visitor').add('from');
    return { ...finding, visitor, from };
  }
  return null;
}

function leading(persons: readonly Person[], country: string): Person | null {
  const candidates = persons
    .filter((person) => person.country === country && person.name !== '' && !person.former)
    .sort((a, b) => protocolOrder(a.rank) - protocolOrder(b.rank));
  return candidates[0] ?? null;
}

const NEGATIVE: readonly VisitStatus[] = ['cancelled', 'postponed', 'denied'];

function merge(visit: VisitFinding, other: VisitFinding): void {
  const settled = !visit.inferred.has('status');
  const otherSettled = !other.inferred.has('status');
  visit.status = strongest(visit.status, settled, other.status, otherSettled);
  if (otherSettled && settled === false) visit.inferred.delete('status');
  if (visit.visitKind === 'unspecified' && other.visitKind !== 'unspecified') {
    visit.visitKind = other.visitKind;
    visit.kindWording = other.kindWording;
  }
  if (
    other.start &&
    (!visit.start || (other.start.length > visit.start.length && visit.inferred.has('start')))
  ) {
    visit.start = other.start;
    if (other.inferred.has('start')) visit.inferred.add('start');
    else visit.inferred.delete('start');
    visit.evidence = [...other.evidence, ...visit.evidence];
  }
  visit.end ??= other.end;
  visit.places = [...new Set([...visit.places, ...other.places])];
  visit.hosts = [...new Set([...visit.hosts, ...other.hosts])];
  if (other.to && !other.inferred.has('to')) visit.inferred.delete('to');
  absorb(visit, other);
}

function strongest(a: VisitStatus, aSettled: boolean, b: VisitStatus, bSettled: boolean): VisitStatus {
  if (a === b) return a;
  for (const negative of NEGATIVE)
    if ((a === negative && aSettled) || (b === negative && bSettled)) return negative;
  if (aSettled !== bSettled) return aSettled ? a : b;
  for (const status of ['ongoing', 'completed', 'planned'] as const)
    if (a === status || b === status) return status;
  return a;
}
