import { StoreError } from '../../src/graph/store-error';
import { InputError } from '../read/input-error';
import { UsageError } from './usage-error';

/** What the exit code of a command tells. */
export const EXIT = { done: 0, someFailed: 1, wrongUse: 2, noStore: 3 } as const;

/** Prints an error as one line on standard error and gives the exit code for it. */
export function failureOf(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`entente: ${message.split('\n')[0]}\n`);
  if (error instanceof StoreError)
    return error.code === 'UNREACHABLE' || error.code === 'LOCKED' || error.code === 'DAMAGED'
      ? EXIT.noStore
      : EXIT.someFailed;
  if (error instanceof UsageError || error instanceof InputError) return EXIT.wrongUse;
  if (process.env.ENTENTE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return EXIT.someFailed;
}
