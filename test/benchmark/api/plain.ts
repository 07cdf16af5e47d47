/** An answer without what tells one API from another, so that answers can be compared. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Neighbours of which there is one at most: some peers give a list of it. */
const SINGLE = new Set(['visitor', 'from', 'to', 'document']);
/** Names that a peer's answer has to use for what the statement calls otherwise. */
const RENAMED: Readonly<Record<string, string>> = {
  since: 'from',
  until: 'to',
  visitsConnection: 'visits',
  officesConnection: 'offices',
};

/**
 * Connections become lists, dates their EDTF, enum values what the graph holds, global ids the graph's; the
 * properties of an edge join its node, which stands under `far` where it has any.
 */
export function plain(value: unknown, far = 'node'): Plain {
  if (Array.isArray(value)) return value.map((item) => plain(item, far));
  if (typeof value !== 'object' || value === null) return value as Plain;
  const fields = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fields);
  if (keys.length === 1 && 'edtf' in fields) return fields.edtf as string;
  if (keys.length === 1 && 'totalCount' in fields) return fields.totalCount as number;
  if (keys.length === 1 && Array.isArray(fields.edges))
    return fields.edges.map(({ properties, node }) =>
      plain(properties ? { ...properties, [far]: node } : node, far),
    );
  return Object.fromEntries(keys.map((key) => [RENAMED[key] ?? key, field(key, fields[key], far)]));
}

function field(key: string, value: unknown, far: string): Plain {
  if (key === 'id') return String(value).replace(/^[A-Z][a-z]+:/, '');
  if (['kind', 'status', 'rank'].includes(key)) return String(value).toLowerCase().replaceAll('_', '-');
  if (SINGLE.has(key) && Array.isArray(value)) return plain(value[0] ?? null, far);
  return plain(value, far);
}

/** The same with lists sorted, where their order means nothing. */
export function unordered(list: Plain): Plain {
  return Array.isArray(list)
    ? [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    : list;
}
