export type StoreErrorCode =
  | 'UNKNOWN_NAME'
  | 'UNREACHABLE'
  | 'LOCKED'
  | 'DANGLING'
  | 'DAMAGED'
  | 'TIMEOUT'
  | 'FAILED';

/** What went wrong in a store: what was expected, what arrived, and the remedy, in one line. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(options: { code: StoreErrorCode; message: string; cause?: unknown }) {
    super(options.message, { cause: options.cause });
    this.name = 'StoreError';
    this.code = options.code;
  }
}
