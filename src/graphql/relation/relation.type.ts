import { ObjectType } from 'type-graphql';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';

/** Its fields are resolved in `relation.resolver.ts` and `relation-level.resolver.ts`. */
@ObjectType('Relation', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'All that is known between two countries: one node for each pair. Example: `{ id: "Relation:FRA-KAZ", level: STRATEGIC_PARTNERSHIP }`.',
})
export class Relation extends Fact {
  /** The pair’s key, `FRA-KAZ`. */
  override get pair(): string {
    return this.textOf('pair') ?? this.row.id;
  }

  /** Alpha-3 codes of the two countries, in order. */
  get codes(): readonly string[] {
    const codes = this.textsOf('countries');
    return codes.length > 0 ? codes : this.pair.split('-');
  }

  /** Whether it says what was known of it on earlier days: it keeps versions, or all of its documents are of one day. */
  get isVersioned(): boolean {
    const { versions, firstReported, lastReported } = this.row.properties;
    return typeof versions === 'string' || (firstReported != null && firstReported === lastReported);
  }

  stored(property: 'level' | 'levelWording' | 'levelSince' | 'expectedLevel'): string | null {
    return this.textOf(property);
  }
}
