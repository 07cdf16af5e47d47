import type { RelationChange, RelationLevel } from '../../../src/domain/kinds';
import { datesOverlap } from '../../../src/domain/partial-date';
import type { RelationFinding } from '../finding';
import { mergeBy } from './merge-by';

/** What is best said of one step: that it was taken, that it was announced, that it is to come. */
const STRONGEST: readonly RelationChange[] = [
  'raised',
  'established',
  'recognised',
  'announced',
  'suspended',
  'ended',
  'expected',
  'current',
];
const ONE_STEP: ReadonlySet<RelationChange> = new Set(['raised', 'established', 'announced', 'expected']);

/**
 * One entry for each level of a pair and what became of it. A level said to be raised is not also
 * listed as current, its announcement and its raising are one step, and "strategic partners" in a
 * text that names the full level is the same relationship; traditional friendship gives way to either. What
 * was ended and what was restored stay apart, as do two dates.
 */
export function mergeRelations(findings: readonly RelationFinding[]): RelationFinding[] {
  const ordered = [...findings].sort((a, b) => STRONGEST.indexOf(a.change) - STRONGEST.indexOf(b.change));
  const merged = mergeBy(
    ordered,
    (a, b) => a.level === b.level && samePair(a, b) && sameStep(a, b),
    (into, other) => {
      if (!into.date && other.date) {
        into.date = other.date;
        if (other.inferred.has('date')) into.inferred.add('date');
      }
    },
  );
  return withoutFriendship(merged).filter(
    (finding) =>
      finding.level !== 'strategic-partnership' ||
      (finding.change !== 'current' && finding.change !== 'established') ||
      (finding.date !== null && !finding.inferred.has('date')) ||
      (finding.change === 'established' && finding.date === null) ||
      !merged.some(
        (other) => samePair(finding, other) && includes(other.level) && other.change !== 'expected',
      ),
  );
}

/** "To cement traditional friendship" says nothing more of two whose partnership or alliance a text names. */
function withoutFriendship(findings: readonly RelationFinding[]): RelationFinding[] {
  return findings.filter(
    (finding) =>
      finding.level !== 'traditional-friendship' ||
      finding.change !== 'current' ||
      !findings.some(
        (other) =>
          samePair(finding, other) && (other.level === 'alliance' || other.level.includes('partnership')),
      ),
  );
}

function samePair(a: RelationFinding, b: RelationFinding): boolean {
  return a.countries.join() === b.countries.join();
}

function sameStep(a: RelationFinding, b: RelationFinding): boolean {
  if (b.change === 'current') return a.change !== 'ended' && a.change !== 'suspended';
  const dates =
    !a.date ||
    !b.date ||
    a.inferred.has('date') ||
    b.inferred.has('date') ||
    datesOverlap(a.date, b.date, 31);
  return dates && (a.change === b.change || (ONE_STEP.has(a.change) && ONE_STEP.has(b.change)));
}

/** Levels in whose wording "strategic partnership" stands. */
function includes(level: RelationLevel): boolean {
  return level.endsWith('-strategic-partnership');
}
