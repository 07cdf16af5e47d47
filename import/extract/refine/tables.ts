import type { Finding, VisitFinding } from '../finding';

/**
 * What rules of sentences find within a table of visits is taken out: its rows tell each visit as a whole, and leave
 * out whom a sentence in a cell is about.
 */
export function outsideTables<Found extends Finding>(
  findings: readonly Found[],
  visits: readonly VisitFinding[],
): readonly Found[] {
  const rows = visits.flatMap(({ rule, evidence }) => (rule === TABLE ? evidence : []));
  if (rows.length === 0) return findings;
  const start = Math.min(...rows.map((row) => row.start));
  const end = Math.max(...rows.map((row) => row.end));
  return findings.filter(
    ({ rule, evidence: [at] }) => rule === TABLE || !at || at.end <= start || at.start >= end,
  );
}

const TABLE = 'visit-table';
