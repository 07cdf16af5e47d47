import { VERSIONS, versionsIn } from '../as-of';
import type { GraphNode, PropertyValue } from '../node';
import type { PropertyDefinition, RelationshipDefinition } from '../ontology';
import { nodeProperties } from '../property-value';
import { type CypherParameters, name, property } from './cypher';

/** Days from which a node's versions are, and what they tell of a property: Cypher reads no JSON. */
const DAYS = 'was';
const earlier = (known: string) => `was_${known}`;

/** What a version tells of a property: that it is as today, that there was none, or after the sign which it was. */
const [AS_TODAY, NONE, EMPTY, SIGN] = ['=', '-', '[]', '+'];
const BETWEEN = '\u001f';

/** A property's value: today's, or with a day the one that the node's versions tell of it. */
export function valueCypher(
  variable: string,
  definition: Pick<PropertyDefinition, 'name' | 'varies' | 'type'>,
  asOf: string | undefined,
  parameters: CypherParameters,
): string {
  const today = property(variable, definition);
  if (asOf === undefined || !definition.varies) return today;
  const place = `size([day IN ${property(variable, { name: DAYS })} WHERE day <= ${parameters.add(asOf)}])`;
  const told = `${property(variable, { name: earlier(definition.name) })}[${place}]`;
  const then = typed[definition.type]('substring(told, 1)');
  const empty = definition.type === 'strings' ? ` WHEN told = '${EMPTY}' THEN []` : '';
  return `head([told IN [${told}] | CASE WHEN told IS NULL OR told = '${AS_TODAY}' THEN ${today} WHEN told = '${NONE}' THEN null${empty} ELSE ${then} END])`;
}

/** Whether a relationship was asserted by the day; those that need no document always are. */
export function assertedBy(
  { properties }: RelationshipDefinition,
  variable: string,
  asOf: string | undefined,
  parameters: CypherParameters,
): readonly string[] {
  if (asOf === undefined || !properties.has('reported')) return [];
  const claims = `${variable}.${name('claims')}`;
  return [`(${variable}.${name('reported')} <= ${parameters.add(asOf)} OR coalesce(size(${claims}), 0) = 0)`];
}

/** What is stored beside a node's properties so that statements can read it as of a day; nothing where it keeps no versions. */
export function versionLists(
  node: GraphNode,
  definition: (name: string) => PropertyDefinition,
): Record<string, readonly string[]> {
  const versions = versionsIn(node.properties[VERSIONS]).map(({ from, properties }) => ({
    from,
    properties,
    stored: nodeProperties({ ...node, properties }, definition),
  }));
  if (versions.length === 0) return {};
  const names = new Set(versions.flatMap(({ properties }) => Object.keys(properties)));
  const lists = [...names].map((known) => [
    earlier(known),
    // First what is told before the first version.
    [
      AS_TODAY,
      ...versions.map(({ properties, stored }) => (known in properties ? sign(stored.get(known)) : AS_TODAY)),
    ],
  ]);
  return { [DAYS]: versions.map(({ from }) => from), ...Object.fromEntries(lists) };
}

function sign(value: PropertyValue | undefined): string {
  if (value === null || value === undefined) return NONE;
  if (!Array.isArray(value)) return SIGN + String(value);
  return value.length > 0 ? SIGN + value.join(BETWEEN) : EMPTY;
}

const typed: Readonly<Record<PropertyDefinition['type'], (text: string) => string>> = {
  string: (text) => text,
  strings: (text) => `split(${text}, '\\u001f')`,
  integer: (text) => `toInteger(${text})`,
  float: (text) => `toFloat(${text})`,
  boolean: (text) => `toBoolean(${text})`,
};
