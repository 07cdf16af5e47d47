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

  stored(property: 'level' | 'levelWording' | 'levelSince' | 'expectedLevel'): string | null {
    return this.textOf(property);
  }
}
