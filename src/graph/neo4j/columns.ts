import type { Properties, PropertyValue } from '../node';
import type { Ontology, PropertyDefinition } from '../ontology';
import { propertiesOf, property } from './cypher';

/** A node's properties as one column of an answer. */
export interface PropertiesColumn {
  readonly text: string;
  read(stored: unknown): Properties;
}

/** All properties by their names, or the given ones as a list: their names need not be sent with each node. */
export function propertiesColumn(
  ontology: Ontology,
  label: string,
  variable: string,
  names: readonly string[] | undefined,
): PropertiesColumn {
  const definition = ontology.label(label);
  if (!names)
    return {
      text: `properties(${variable})`,
      read: (stored) => propertiesOf(definition, stored as Readonly<Record<string, PropertyValue>>),
    };
  const definitions = ontology.properties(label, names);
  return {
    text: `[${definitions.map((known) => property(variable, known)).join(', ')}]`,
    read: (values) => inOrder(definitions, values as readonly PropertyValue[]),
  };
}

function inOrder(definitions: readonly PropertyDefinition[], values: readonly PropertyValue[]): Properties {
  const known: Record<string, PropertyValue> = {};
  for (const [index, { name }] of definitions.entries()) {
    const value = values[index];
    if (value !== undefined && value !== null) known[name] = value;
  }
  return known;
}
