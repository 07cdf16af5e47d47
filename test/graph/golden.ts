import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A statement as a store ran it. */
export interface RecordedStatement {
  readonly text: string;
  readonly parameters: unknown;
}

/** The statements of named cases as they stand in a golden file. */
export function goldenText(
  cases: readonly (readonly [string, readonly RecordedStatement[]])[],
  comment: string,
): string {
  const shown = cases.map(([title, statements]) => {
    const lines = statements.map(
      ({ text, parameters }) => `${text}\n${comment} ${JSON.stringify(parameters)}\n`,
    );
    return `${comment} == ${title}\n${lines.join('\n')}`;
  });
  return `${shown.join('\n')}`;
}

/** Compares with a golden file. `UPDATE=1` writes it anew, but never where CI is set. */
export function expectGolden(file: string, actual: string): void {
  const { UPDATE, CI } = process.env;
  if (UPDATE && !CI) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(actual).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `(there is no ${file})`);
}
