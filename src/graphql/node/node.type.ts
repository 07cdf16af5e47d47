import { Field, ID, InterfaceType } from 'type-graphql';
import type { GraphNode } from '../../graph/node';
import type { FoundNode } from '../../graph/store';
import { PartialDate } from './partial-date.type';

/**
 * A node of the graph as the API shows it. `asOf` is the day from which the reader looks back (null: now):
 * everything reached from the node inherits it.
 */
@InterfaceType('Node', {
  description:
    'Anything that can be fetched again by its global id (Relay object identification). Example: `{ id: "Country:KAZ" }`.',
})
export abstract class Node {
  constructor(
    readonly row: GraphNode | FoundNode,
    readonly asOf: string | null,
  ) {}

  @Field(() => ID, { description: 'Global id, `Label:id`, stable. Example: `"Country:KAZ"`.' })
  get id(): string {
    return `${this.row.label}:${this.row.id}`;
  }

  protected textOf(property: string): string | null {
    const value = this.row.properties[property];
    return typeof value === 'string' ? value : null;
  }

  protected textsOf(property: string): readonly string[] {
    const value = this.row.properties[property];
    return Array.isArray(value) ? value : [];
  }

  protected numberOf(property: string): number | null {
    const value = this.row.properties[property];
    return typeof value === 'number' ? value : null;
  }

  protected dateOf(property: string): PartialDate | null {
    return PartialDate.of(this.row.properties[property]);
  }
}

/** A class of nodes that resolvers make from what the store answers. */
export type NodeClass<N extends Node> = new (row: GraphNode, asOf: string | null) => N;
