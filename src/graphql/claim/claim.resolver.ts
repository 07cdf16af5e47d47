import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Document } from '../document/document.type';
import { Claim } from './claim.type';

@Resolver(() => Claim)
export class ClaimResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document that says it. Example: `{ title: "Talks in Paris" }`.',
  })
  async document(@Root() claim: Claim, @Ctx() { loaders }: Context): Promise<Document | null> {
    const row = await loaders.node('Document', claim.documentId);
    return row && new Document(row, claim.asOf);
  }
}
