import type { Compare, Comparison } from './filter';
import type { GraphNode, Properties, PropertyValue } from './node';
import type { PropertyDefinition, PropertyType } from './ontology';
import { StoreError } from './store-error';

/** A value that a store holds: never null. */
export type StoredValue = string | number | boolean | readonly string[];

/**
 * The properties of a node or relationship as stores hold them: checked against their types, without
 * nulls. `definition` throws on an unknown name.
 */
export function storedProperties(
  properties: Properties,
  definition: (name: string) => PropertyDefinition,
): ReadonlyMap<string, StoredValue> {
  const stored = new Map<string, StoredValue>();
  for (const [name, value] of Object.entries(properties)) {
    const property = definition(name);
    if (value === null || value === undefined) continue;
    stored.set(name, storedValue(property, value));
  }
  return stored;
}

/** The properties of a node to write; an `id` among them has to be the node's. */
export function nodeProperties(
  node: GraphNode,
  definition: (name: string) => PropertyDefinition,
): ReadonlyMap<string, StoredValue> {
  const { id, ...properties } = node.properties;
  if (id !== undefined && id !== node.id) {
    throw new StoreError({
      code: 'FAILED',
      message: `The properties of ${node.label} ${node.id} hold another id, ${JSON.stringify(id)}. Leave id out of them.`,
    });
  }
  return storedProperties(properties, definition);
}

/** An id fit to be written: not empty, well formed. */
export function storedId(id: string): string {
  if (typeof id === 'string' && id !== '') return text(id);
  throw new StoreError({ code: 'FAILED', message: `Expected a node's id, got ${JSON.stringify(id)}.` });
}

/** The checked value of a comparison, or null where it is null (and the comparison so false). */
export function comparand(
  { property, is, value }: Compare,
  definition: PropertyDefinition,
): StoredValue | null {
  const rule = comparisons[is];
  if (!rule)
    throw new StoreError({ code: 'FAILED', message: `There is no comparison ${JSON.stringify(is)}.` });
  if (!rule.on.includes(definition.type)) {
    throw new StoreError({
      code: 'FAILED',
      message: `${definition.owner}.${property} is of type ${definition.type}, which ${is} does not compare.`,
    });
  }
  if (value === null || value === undefined) return null;
  const type = rule.with ?? definition.type;
  return storedValue({ ...definition, type: type === 'integer' ? 'float' : type }, value);
}

/** A value of a keyset, checked against the property that it is compared with. */
export function keysetValue(definition: PropertyDefinition, value: PropertyValue): StoredValue | null {
  return value === null || value === undefined ? null : storedValue(definition, value);
}

/** The smallest string greater than all that start with `prefix`; undefined where there is none. */
export function prefixEnd(prefix: string): string | undefined {
  const points = [...prefix];
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const code = last.codePointAt(0) ?? 0;
    if (code < 0x10ffff) return points.join('') + String.fromCodePoint(code === 0xd7ff ? 0xe000 : code + 1);
  }
  return undefined;
}

const scalars: readonly PropertyType[] = ['string', 'integer', 'float', 'boolean'];
const ordered: readonly PropertyType[] = ['string', 'integer', 'float'];
const comparisons: Readonly<Record<Comparison, { on: readonly PropertyType[]; with?: PropertyType }>> = {
  equals: { on: scalars },
  notEquals: { on: scalars },
  less: { on: ordered },
  atMost: { on: ordered },
  more: { on: ordered },
  atLeast: { on: ordered },
  oneOf: { on: ['string'], with: 'strings' },
  startsWith: { on: ['string'] },
  contains: { on: ['string'] },
  includes: { on: ['strings'], with: 'string' },
  exists: { on: ['string', 'strings', 'integer', 'float', 'boolean'], with: 'boolean' },
};

function storedValue(definition: PropertyDefinition, value: StoredValue): StoredValue {
  const { type } = definition;
  if (type === 'string' && typeof value === 'string') return text(value);
  if (type === 'boolean' && typeof value === 'boolean') return value;
  if (type === 'float' && typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (type === 'integer' && Number.isSafeInteger(value)) return (value as number) + 0;
  if (type === 'strings' && Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.map(text);
  }
  const shown = JSON.stringify(value)?.slice(0, 100) ?? String(value);
  throw new StoreError({
    code: 'FAILED',
    message: `${definition.owner}.${definition.name} takes ${expected[type]}; got ${shown}.`,
  });
}

const expected: Readonly<Record<PropertyType, string>> = {
  string: 'a string',
  strings: 'a list of strings',
  integer: 'a whole number',
  float: 'a finite number',
  boolean: 'true or false',
};

/** NUL and halves of surrogate pairs are not text to every store: each becomes U+FFFD. */
function text(value: string): string {
  return value.isWellFormed() && !value.includes('\0')
    ? value
    : value.toWellFormed().replaceAll('\0', '\u{fffd}');
}
