import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Connection } from './paging/connection';

/** Gives `totalCount` of each connection a resolver: a compiled query calls no functions that it finds as values. */
export function resolveTotalCounts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const total = isObjectType(type) && type.name.endsWith('Connection') && type.getFields().totalCount;
    if (total) total.resolve = ({ totalCount }: Connection<never>) => totalCount();
  }
}
