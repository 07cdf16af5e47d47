import { Field, InputType } from 'type-graphql';
import { combinable } from '../filter/combinable';
import type { Condition } from '../filter/compile-filter';
import { oneOf, textIn, within } from '../filter/conditions';
import { rootListArgs } from '../filter/list-args';
import { Period } from '../filter/period.type';
import { connectionOf } from '../paging/connection.type';
import type { ListOf } from '../paging/lists';
import { ascending, descending, orderEnum } from '../vocabulary/order';
import { Document } from './document.type';

@combinable
@InputType('DocumentFilter', { description: 'Which documents. Example: `{ country: "KAZ" }`.' })
export class DocumentFilter {
  @Field(() => [String], {
    nullable: true,
    description: 'To which both of these countries are parties. Example: `["KAZ", "FRA"]`.',
  })
  between?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'To which this country is a party. ISO 3166 code, alpha-2 or alpha-3. Example: `"KAZ"`.',
  })
  country?: string | null;

  @Field(() => Period, {
    nullable: true,
    description: 'Dated within the period. Example: `{ from: "2024-01-01", to: "2024-12-31" }`.',
  })
  period?: Period | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In one of the languages, ISO 639-1. Example: `["en", "fr"]`.',
  })
  language?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose address or file name contains this text. Example: `"akorda.kz"`.',
  })
  source?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose title contains this text, whatever the case. Example: `"partnership"`.',
  })
  text?: string | null;

  and?: DocumentFilter[] | null;
  or?: DocumentFilter[] | null;
  not?: DocumentFilter | null;
}

const ofParty: Condition<string> = async (code, countries) => ({
  property: 'parties',
  is: 'includes',
  value: await countries.alpha3(code),
});

const ofBothParties: Condition<string[]> = async (codes, countries) => ({
  all: (await countries.pair(codes))
    .split('-')
    .map((code) => ({ property: 'parties', is: 'includes', value: code })),
});

const orderings = {
  DATE_DESC: { by: descending('dateEarliest'), description: 'Latest first.' },
  DATE_ASC: { by: ascending('dateEarliest'), description: 'Earliest first.' },
};

export const DOCUMENTS: ListOf<Document, DocumentFilter> = {
  label: 'Document',
  type: Document,
  orderings,
  knownSince: 'dateEarliest',
  conditions: {
    between: ofBothParties,
    country: ofParty,
    period: within('dateEarliest', 'dateLatest'),
    language: oneOf('language'),
    source: textIn('source'),
    text: textIn('title'),
  },
};

export const DocumentOrder = orderEnum('DocumentOrder', 'documents', orderings);
export const DocumentConnection = connectionOf('Document', () => Document, 'documents');
export const DocumentsQuery = rootListArgs(() => DocumentFilter, DocumentOrder, '{ country: "KAZ" }');
