// Types that gql.tada infers from the schema and from the queries as they stand.
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/graphql-env.js';

export type { TadaDocumentNode as TypedDocument } from 'gql.tada';
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string };
}>();
export type VisitKind = ReturnType<typeof graphql.scalar<'VisitKind'>>;
