import { idFrom } from '../../domain/identity';
import { valuesOf } from '../../graph/keyset';
import type { GraphNode, PropertyValue } from '../../graph/node';
import type { Keyset, Order } from '../../graph/store';
import { quoted, RequestError } from '../errors';

/** What a list is a list of: cursors are good within one scope only. */
export interface Scope {
  readonly order: readonly Order[];
  /** Label, relationship and filter: whatever else decides which rows there are. */
  readonly of: readonly unknown[];
}

/** An opaque cursor: base64url of a check, the row's sort values, its id and, where there is one, its key. */
export function cursorOf(scope: Scope, node: GraphNode, key?: string): string {
  const values = valuesOf(node, scope.order);
  const place = key ? [values, node.id, key] : [values, node.id];
  return Buffer.from(JSON.stringify([check(scope, place), ...place])).toString('base64url');
}

/** The place that a cursor of this scope names. Throws CURSOR_INVALID for any other text. */
export function keysetOf(scope: Scope, cursor: string, argument: 'after' | 'before'): Keyset {
  const parsed = parse(cursor);
  if (!parsed) {
    throw new RequestError(
      'CURSOR_INVALID',
      `"${argument}" takes a cursor of an earlier answer (edges.cursor, pageInfo.endCursor); got ${quoted(cursor)}.`,
    );
  }
  const [mark, ...place] = parsed;
  if (mark !== check(scope, place)) {
    throw new RequestError(
      'CURSOR_INVALID',
      `The cursor in "${argument}" is of another query: its filter, orderBy or asOf differ. Page with the arguments that gave the cursor.`,
    );
  }
  const [values, id, key] = place;
  return { values, id, key };
}

type Place = readonly [values: readonly PropertyValue[], id: string, key?: string];

function check(scope: Scope, place: readonly unknown[]): string {
  return idFrom(scope.order, scope.of, place).slice(0, 8);
}

function parse(cursor: string): [string, ...Place] | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return isCursor(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isCursor(value: unknown): value is [string, ...Place] {
  if (!Array.isArray(value) || value.length < 3 || value.length > 4) return false;
  const [mark, values, id, key = ''] = value as unknown[];
  return (
    typeof mark === 'string' && Array.isArray(values) && typeof id === 'string' && typeof key === 'string'
  );
}
