import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { CLAIMS, ClaimArgs, ClaimConnection, type ClaimFilter } from '../claim/claim.list';
import type { Context } from '../context';
import { countriesOf } from '../country/countries-of';
import { Country } from '../country/country.type';
import type { Eventual } from '../eventual';
import type { ListArgs, RootListArgs } from '../filter/list-args';
import { nodeOf } from '../node/neighbours';
import { listAll, listNeighbours } from '../paging/lists';
import { DOCUMENTS, DocumentConnection, type DocumentFilter, DocumentsQuery } from './document.list';
import { Document } from './document.type';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => DocumentConnection, {
    description:
      'The documents that were imported, the latest first. Example: `documents(first: 5) { totalCount }`.',
  })
  documents(@Args(() => DocumentsQuery) args: RootListArgs<DocumentFilter>, @Ctx() context: Context) {
    return listAll(DOCUMENTS, args, args.asOf, context);
  }

  @FieldResolver(() => ClaimConnection, {
    description: 'What it says, claim by claim. Example: `{ totalCount: 21 }`.',
  })
  claims(
    @Root() document: Document,
    @Args(() => ClaimArgs) args: ListArgs<ClaimFilter>,
    @Ctx() context: Context,
  ) {
    return listNeighbours(CLAIMS, args, document, { relationship: 'STATES', direction: 'out' }, context);
  }

  @FieldResolver(() => Document, {
    nullable: true,
    description:
      'The newer version from the same address; null where this is the newest. The claims of older versions support no fact. Example: `{ id: "Document:…" }`.',
  })
  supersededBy(@Root() document: Document, @Ctx() context: Context): Eventual<Document | null> {
    const end = { label: 'Document', type: Document };
    return nodeOf(document.supersededById, document.asOf, end, context);
  }

  @FieldResolver(() => [Country], {
    description: 'The countries that it is about, third countries left out. Example: `[{ name: "France" }]`.',
  })
  countries(@Root() document: Document, @Ctx() context: Context): Eventual<Country[]> {
    return countriesOf(document.parties, document.asOf, context);
  }
}
