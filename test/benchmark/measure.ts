import { cpus } from 'node:os';

/** One line of the report: what was measured, how much of it, and what is aimed at. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
  /** How it was measured, in a few words. */
  readonly note: string;
}

/** The middle of the values, the upper one of two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The measures as a report: one line each for people, or JSON for programs. */
export function reported(measures: readonly Measure[], json: boolean): string {
  if (json) return `${JSON.stringify(measures)}\n`;
  const lines = measures.map(({ name, value, unit, target = '', note }) => {
    const shown = value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
    return `${name.padEnd(30)}${shown.padStart(8)} ${unit.padEnd(12)} ${target.padEnd(9)} ${note}\n`;
  });
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n${lines.join('')}`;
}
