/** What a property can hold. Dates are strings; lists hold strings only. Absent and null are the same. */
export type PropertyValue = string | number | boolean | readonly string[] | null;

/** Values by the names of their properties. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Which node it is: ids are unique within a label. */
export interface NodeRef {
  readonly label: string;
  readonly id: string;
}

/** A node with its properties, all or those that were asked for. */
export interface GraphNode extends NodeRef {
  readonly properties: Properties;
}

/** Whether a relationship leads from a node or to it. */
export type Direction = 'out' | 'in';

/** A hop over one relationship type, seen from the node that asks. */
export interface Hop {
  readonly relationship: string;
  readonly direction: Direction;
}

/** What a property that holds a list has; nothing where there is none. */
export function textsOf(value: PropertyValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}
