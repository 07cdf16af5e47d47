import type { Ontology, PropertyDefinition } from './ontology';
import type { Dimension, Through } from './store';
import { StoreError } from './store-error';

/** A dimension with its property looked up; `each` where the property is a list, grouped by its elements. */
export interface Grouping {
  readonly property: PropertyDefinition;
  readonly each: boolean;
  readonly prefix: number | undefined;
  /** Where the property is one of neighbours. */
  readonly through: Through | undefined;
  /** The day of which the values are; today without one. */
  readonly asOf: string | undefined;
}

export function groupings(
  ontology: Ontology,
  label: string,
  dimensions: readonly Dimension[],
): readonly Grouping[] {
  ontology.label(label);
  return dimensions.map(({ property: name, prefix, through, asOf }) => {
    if (through) ontology.hop(label, through, through.label);
    const property = ontology.property(through?.label ?? label, name);
    const each = property.type === 'strings';
    if (
      prefix !== undefined &&
      !(Number.isSafeInteger(prefix) && prefix > 0 && (each || property.type === 'string'))
    ) {
      throw new StoreError({
        code: 'FAILED',
        message: `A dimension's prefix is a number of characters of a string, from 1; got ${prefix} for ${label}.${name} of type ${property.type}.`,
      });
    }
    return { property, each, prefix, through, asOf };
  });
}
