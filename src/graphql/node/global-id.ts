import { quoted, RequestError } from '../errors';

/** A global id in its two parts: `Country:KAZ`. Undefined where the text is none. */
export function parseGlobalId(id: string): { readonly label: string; readonly local: string } | undefined {
  const colon = id.indexOf(':');
  return colon > 0 && colon < id.length - 1
    ? { label: id.slice(0, colon), local: id.slice(colon + 1) }
    : undefined;
}

/** The id within a label, from a global id or from itself. Throws ID_INVALID for the global id of another label. */
export function localId(label: string, id: string): string {
  const parsed = parseGlobalId(id);
  if (!parsed) return id;
  if (parsed.label === label) return parsed.local;
  throw new RequestError(
    'ID_INVALID',
    `Expected the id of a ${label}, for example "${label}:…"; got ${quoted(id)}.`,
  );
}
