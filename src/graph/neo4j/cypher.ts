import neo4j from 'neo4j-driver';
import type { Hop, Properties, PropertyValue } from '../node';
import type { LabelDefinition, PropertyDefinition, PropertyType, RelationshipDefinition } from '../ontology';
import type { StoredValue } from '../property-value';

/** Text with `$parameters`, and their values. */
export interface CypherStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One row of an answer, by the names of its columns. */
export type CypherRow = { readonly [name: string]: unknown };

/** The parameters of a statement as it is composed. */
export class CypherParameters {
  readonly values: Record<string, unknown> = {};

  /** Takes a value; gives the text that stands for it. */
  add(value: unknown): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }
}

/** A whole number, which a plain JavaScript number would not be to Neo4j. */
export function whole(value: number) {
  return neo4j.int(value);
}

/** A name that the ontology holds, quoted: some are Cypher's own words. */
export function name(known: string): string {
  return `\`${known}\``;
}

export function property(variable: string, { name: known }: Pick<PropertyDefinition, 'name'>): string {
  return `${variable}.${name(known)}`;
}

/** `-[r:MADE]->` or `<-[r:MADE]-`. */
export function arrow({ relationship, direction }: Hop, variable = ''): string {
  const body = `-[${variable}:${name(relationship)}]-`;
  return direction === 'out' ? `${body}>` : `<${body}`;
}

/** `:Visit`, or nothing where the relationship leads to no other label. */
export function farLabel({ from, to }: RelationshipDefinition, { direction }: Hop, label: string): string {
  return (direction === 'out' ? to : from).length > 1 ? `:${name(label)}` : '';
}

export function cypherValue(type: PropertyType, value: StoredValue | null): unknown {
  return type === 'integer' && Number.isSafeInteger(value) ? whole(value as number) : value;
}

/** What Neo4j holds, as the port gives it: known properties in the order of their definitions. */
export function propertiesOf(
  { properties }: LabelDefinition | RelationshipDefinition,
  stored: Readonly<Record<string, PropertyValue>>,
): Properties {
  const known: Record<string, PropertyValue> = {};
  for (const key of properties.keys()) {
    const value = stored[key];
    if (value !== undefined && value !== null) known[key] = value;
  }
  return known;
}
