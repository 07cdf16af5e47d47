import { dirname } from 'node:path';
import { StoreError } from '../store-error';

/** Whether another connection holds the file, so that trying again later may help. */
export function isBusy(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));
}

/** What SQLite or the file system reports, as a store's error with its remedy. */
export function databaseError(error: unknown, file: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = error instanceof Error ? error.message : String(error);
  if (isBusy(error)) {
    return new StoreError({
      code: 'LOCKED',
      message: `Another process holds ${file}. Wait until its import has ended, or stop it, and try again.`,
      cause: error,
    });
  }
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
    return new StoreError({
      code: 'DAMAGED',
      message: `${file} is damaged or not a store (${reason}). Restore a backup, or move the file away and import again.`,
      cause: error,
    });
  }
  if (
    /^SQLITE_(CANTOPEN|READONLY|PERM|AUTH)|^(EACCES|EPERM|EROFS|EEXIST|ENOTDIR|ENOENT)$/.test(code) ||
    reason.includes('Unable to open')
  ) {
    return new StoreError({
      code: 'UNREACHABLE',
      message: `Cannot write ${file} (${reason}). Set ENTENTE_STORE to a folder that you may write to.`,
      cause: error,
    });
  }
  if (/^SQLITE_(FULL|IOERR)|^ENOSPC$/.test(code)) {
    return new StoreError({
      code: 'FAILED',
      message: `${dirname(file)} could not take the change (${reason}). Make room on its disk and try again.`,
      cause: error,
    });
  }
  const remedy = reason.includes('no such table') ? ' The store was not prepared: call prepare() first.' : '';
  return new StoreError({
    code: 'FAILED',
    message: `The store ${file} failed: ${reason}.${remedy}`,
    cause: error,
  });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
