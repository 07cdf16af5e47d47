import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isPartialDate } from '../domain/partial-date';
import { quoted } from './errors';

/** An instant, as arguments take it and answers show it: answers are in UTC, to the millisecond. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description:
    'An instant, `YYYY-MM-DDThh:mm:ss` with an offset (RFC 3339); answers are in UTC. Example: `"2024-11-04T09:30:00Z"`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (value) => instant(value),
  parseValue: (value) => instant(value),
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw malformed(print(node), node);
    return instant(node.value, node);
  },
});

const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;

function instant(value: unknown, node?: ValueNode): string {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  const time = day !== undefined && isPartialDate(day) ? Date.parse(String(value).toUpperCase()) : Number.NaN;
  if (Number.isFinite(time)) return new Date(time).toISOString();
  throw malformed(typeof value === 'string' ? quoted(value) : typeof value, node);
}

function malformed(got: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(
    `A DateTime is an instant with its offset, for example "2024-11-04T09:30:00Z"; got ${got}.`,
    { nodes: node ?? null, extensions: { code: 'DATE_MALFORMED' } },
  );
}
