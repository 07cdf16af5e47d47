// Types that graphql-codegen makes of the schema and the queries.
export type { TypedDocumentNode as TypedDocument } from '@graphql-typed-document-node/core';
export type { VisitKind } from './generated/graphql.js';
export { graphql } from './generated/index.js';
