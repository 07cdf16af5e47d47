import { StoreError } from '../store-error';

/** Said under other codes where a server goes away while a connection to it begins. */
const NOT_CONNECTED = /^(?:Connection was closed by server|Failed to connect to server)/;

/** What the driver adds for its own makers. */
const ROUTING_TABLE = / Known routing table: RoutingTable\[.*\]/;

/** What the driver or the server reports, as a store's error with its remedy. */
export function connectionError(
  error: unknown,
  { address, user = 'neo4j' }: { address: string; user?: string | undefined },
): StoreError {
  if (error instanceof StoreError) return error;
  const reason = (error instanceof Error ? error.message : String(error))
    .split('\n')[0]
    ?.replace(ROUTING_TABLE, '');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('Neo.ClientError.Security')) {
    return new StoreError({
      code: 'UNREACHABLE',
      message: `${address} refuses the user ${user}: the password is wrong or missing (${reason}). Set NEO4J_USER and NEO4J_PASSWORD.`,
      cause: error,
    });
  }
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    NOT_CONNECTED.test(reason ?? '') ||
    /^Neo\.\w+\.(General\.DatabaseUnavailable|Database\.)/.test(code)
  ) {
    return new StoreError({
      code: 'UNREACHABLE',
      message: `No Neo4j answers at ${address} (${reason}). Start it, or set ENTENTE_STORE to its address or to a folder.`,
      cause: error,
    });
  }
  if (/^Neo\.\w+\.Transaction\.TransactionTimedOut/.test(code)) {
    return new StoreError({
      code: 'TIMEOUT',
      message: `Neo4j at ${address} ended a statement that took too long. Ask for less at once.`,
      cause: error,
    });
  }
  if (/^Neo\.ClientError\.Schema\.ConstraintValidationFailed/.test(code)) {
    return new StoreError({
      code: 'LOCKED',
      message: `Another writer added the same node to ${address} at the same time. Try again.`,
      cause: error,
    });
  }
  return new StoreError({
    code: 'FAILED',
    message: `Neo4j at ${address} failed: ${reason}${code && code !== 'N/A' ? ` (${code})` : ''}`,
    cause: error,
  });
}
