import type { PropertyValue } from '../../graph/node';
import type { Dimension } from './dimension';

/** What the facts of one row have in common: a value for each dimension asked for. */
export interface Cell {
  readonly year?: number | null;
  readonly quarter?: number | null;
  readonly country?: string | null;
  readonly pair?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly sector?: string | null;
  readonly kind?: string | null;
  readonly status?: string | null;
}

/** The cell of a group’s values, in the order of the dimensions. */
export function cellOf(by: readonly Dimension[], key: readonly PropertyValue[]): Cell {
  const values = [...key];
  const cell: Record<string, PropertyValue> = {};
  for (const dimension of by) {
    const value = values.shift() ?? null;
    if (dimension === 'quarter') Object.assign(cell, quarterOf(value));
    else if (dimension === 'year') cell.year = yearOf(value);
    else if (dimension === 'direction') Object.assign(cell, { from: value, to: values.shift() ?? null });
    else cell[dimension] = value;
  }
  return cell;
}

/** A date’s year and quarter, from its first seven characters: `2024-11` is in the fourth, `2024` in none. */
export function quarterOf(date: PropertyValue): { year: number | null; quarter: number | null } {
  const month = typeof date === 'string' ? /^\d{4}-(\d\d)$/.exec(date)?.[1] : undefined;
  return { year: yearOf(date), quarter: month === undefined ? null : Math.ceil(Number(month) / 3) };
}

function yearOf(date: PropertyValue): number | null {
  if (typeof date === 'number') return date;
  return typeof date === 'string' && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null;
}

/** The cell without its place in time. */
export function timeless({ year: _, quarter: __, ...rest }: Cell): Cell {
  return rest;
}

export function keyOf(cell: Cell): string {
  return JSON.stringify([
    cell.year,
    cell.quarter,
    cell.country,
    cell.pair,
    cell.from,
    cell.to,
    cell.sector,
    cell.kind,
    cell.status,
  ]);
}

/** Earliest first, then by the other dimensions in the order of their names; nulls last. */
export function compareCells(a: Cell, b: Cell): number {
  for (const name of ORDER) {
    const [first, second] = [a[name] ?? null, b[name] ?? null];
    if (first === second) continue;
    if (first === null || second === null) return first === null ? 1 : -1;
    return first < second ? -1 : 1;
  }
  return 0;
}

const ORDER = ['year', 'quarter', 'country', 'pair', 'from', 'to', 'sector', 'kind', 'status'] as const;
