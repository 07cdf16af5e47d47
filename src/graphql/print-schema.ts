import { lexicographicSortSchema, printSchema } from 'graphql';
import { apiSchema } from './schema';

/** The API in the schema definition language, as `schema/graphql/schema.graphql` holds it. */
export function printApiSchema(): string {
  return `# Emitted by \`npm run schema\`; do not edit.\n\n${printSchema(lexicographicSortSchema(apiSchema()))}\n`;
}
