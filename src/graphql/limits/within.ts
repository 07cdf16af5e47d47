import { RequestError } from '../errors';

/** Throws LIMIT_INVALID for a number outside its bounds. */
export function within(argument: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw new RequestError(
    'LIMIT_INVALID',
    `"${argument}" is a whole number from 1 to ${most}; got ${value}.`,
    { limit: most, actual: value },
  );
}
