export type CypherRow = { readonly [name: string]: unknown };
