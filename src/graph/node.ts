/** What a property can hold. Dates are strings; lists hold strings only. Absent and null are the same. */
export type PropertyValue = string | number | boolean | readonly string[] | null;

export type Properties = Readonly<Record<string, PropertyValue>>;

export interface NodeRef {
  readonly label: string;
  readonly id: string;
}

export interface GraphNode extends NodeRef {
  readonly properties: Properties;
}

export type Direction = 'out' | 'in';

/** A hop over one relationship type, seen from the node that asks. */
export interface Hop {
  readonly relationship: string;
  readonly direction: Direction;
}
