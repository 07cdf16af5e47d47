import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isPartialDate } from '../domain/partial-date';
import { quoted } from './errors';

/** What an `asOf` argument does. */
export const AS_OF =
  'Answer with what documents dated up to this day report. All fields below inherit it. Example: `"2024-01-01"`.';

/** A day in the Gregorian calendar, as arguments take it. Answers show dates as `PartialDate`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, `YYYY-MM-DD` (ISO 8601). Example: `"2024-11-04"`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => day(value),
  parseValue: (value) => day(value),
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw malformed(print(node), node);
    return day(node.value, node);
  },
});

function day(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && value.length === 10 && isPartialDate(value)) return value;
  throw malformed(typeof value === 'string' ? quoted(value) : typeof value, node);
}

function malformed(got: string, node?: ValueNode): GraphQLError {
  return new GraphQLError(`A Date is a day that exists, YYYY-MM-DD, for example "2024-11-04"; got ${got}.`, {
    nodes: node ?? null,
    extensions: { code: 'DATE_MALFORMED' },
  });
}
