import { RequestError } from '../errors';

/** Throws NESTING_EXCEEDED for variables that are deeper than any input: what reads them calls itself for each level. */
export function checkNesting(variables: Readonly<Record<string, unknown>>, limit: number): void {
  let level: readonly unknown[] = Object.values(variables);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > limit)
      throw new RequestError(
        'NESTING_EXCEEDED',
        `Variables are at most ${limit} values within values deep; these are ${depth} or more. Combine conditions side by side, with "and" and "or".`,
        { limit, actual: depth },
      );
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
}
