import { idFrom } from '../../src/domain/identity';
import { monthWindow } from '../../src/domain/month-window';
import { firstDay } from '../../src/domain/partial-date';
import { AGREEMENTS } from './agreements';
import type { Claim, ClaimKind } from './claim';
import { INDICATORS } from './indicators';
import type { Matcher } from './matcher';
import { MEETINGS } from './meetings';
import { STATEMENTS } from './statements';
import { VISITS } from './visits';

/** How the claims of a block are kept in windows, so that a few of them can be read without the others. */
export interface Windowed {
  readonly matcher: Matcher<ClaimKind>;
  /** Months before and after its own in which a claim of one month alone looks for others; null where windows are by words. */
  readonly reach: number | null;
}

const WINDOWED: Readonly<Record<string, Windowed>> = {
  visit: windowed(VISITS, 5),
  meeting: windowed(MEETINGS, 1),
  agreement: windowed(AGREEMENTS, 5),
  statement: windowed(STATEMENTS, null),
  indicator: windowed(INDICATORS, null),
};

const MONTH = /^\d{4}-\d{2}$/;

/** How the block is kept in windows; undefined where all of it is one. */
export function windowsOf(block: string): Windowed | undefined {
  return WINDOWED[block.slice(0, block.indexOf(':'))];
}

/** The window of a claim: the month of the document, of a relation's; else its month, the year of several months, else the whole block. What is told of another claim stands with it. */
export function windowOf(claim: Claim): string {
  if (claim.block.startsWith('relation:'))
    return monthWindow(claim.block, claim.date ? firstDay(claim.date).slice(0, 7) : '');
  const found = WINDOWED[claim.kind];
  if (!found) return whole(claim.block);
  const keys = found.matcher.kept(claim);
  if (found.reach === null) return `${claim.block}#${idFrom(...keys)}`;
  const months = monthsIn(keys);
  const [first = ''] = months;
  if (months.length === 1) return monthWindow(claim.block, first);
  const year = first.slice(0, 4);
  return year !== '' && months.every((month) => month.startsWith(year))
    ? `${claim.block}#${year}`
    : whole(claim.block);
}

/** The windows in which claims stand that a claim with these keys looks for. */
export function windowsSought(block: string, keys: Iterable<string>): Set<string> {
  return windowsOfMonths(block, monthsIn(keys), 0);
}

/** The windows in which claims stand that look for one with these keys. */
export function windowsSeeking(block: string, { reach }: Windowed, keys: Iterable<string>): Set<string> {
  return windowsOfMonths(block, monthsIn(keys), reach ?? 0);
}

/** Of the keys, those that are no time: documents. */
export function documentsIn(keys: Iterable<string>): string[] {
  return [...keys].filter((key) => !MONTH.test(key));
}

function windowsOfMonths(block: string, months: readonly string[], reach: number): Set<string> {
  const windows = new Set([whole(block)]);
  for (const month of months) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    for (let step = -reach; step <= reach; step++) {
      const count = year * 12 + number - 1 + step;
      const month = `${padded(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
      windows.add(monthWindow(block, month));
    }
    const around = reach === 0 ? 0 : 1;
    for (let near = year - around; near <= year + around; near++) windows.add(`${block}#${padded(near)}`);
  }
  return windows;
}

function monthsIn(keys: Iterable<string>): string[] {
  return [...keys].filter((key) => MONTH.test(key));
}

function whole(block: string): string {
  return `${block}#`;
}

function padded(year: number): string {
  return String(year).padStart(4, '0');
}

function windowed<K extends ClaimKind>(matcher: Matcher<K>, reach: number | null): Windowed {
  return { matcher: matcher as unknown as Matcher<ClaimKind>, reach };
}
