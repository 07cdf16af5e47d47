import type { Deadline } from './store';
import { StoreError } from './store-error';

/** Milliseconds that are left, at least one. Throws `StoreError` TIMEOUT where none are. */
export function timeLeft({ at }: Deadline): number {
  const left = at - performance.now();
  if (left > 0) return Math.max(1, Math.ceil(left));
  throw new StoreError({
    code: 'TIMEOUT',
    message: 'The request took too long, and its next statement was not begun. Ask for less at once.',
  });
}
