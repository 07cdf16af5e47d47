import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Document } from '../document/document.type';
import { andThen, type Eventual } from '../eventual';
import { shownOf } from '../node/shown';
import { selectedIn } from '../selected';
import { Claim } from './claim.type';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document that says it. Example: `{ title: "Talks in Paris" }`.',
  })
  document(
    @Root() { documentId, asOf }: Claim,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Eventual<Document | null> {
    const properties = shownOf('Document', selectedIn(info), asOf);
    return andThen(loaders.node('Document', documentId, properties), (row) => row && new Document(row, asOf));
  }
}
