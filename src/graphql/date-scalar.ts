import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../domain/partial-date';
import { quoted } from './errors';

/** A day in the Gregorian calendar, as arguments take it. Answers show dates as `PartialDate`. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, `YYYY-MM-DD` (ISO 8601). Example: `"2024-11-04"`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (value) => day(value),
  parseValue: (value) => day(value),
  parseLiteral(node) {
    if (node.kind !== Kind.STRING) throw malformed(node.kind, 'a string');
    return day(node.value);
  },
});

function day(value: unknown): string {
  if (typeof value === 'string' && value.length === 10 && isPartialDate(value)) return value;
  throw malformed(typeof value === 'string' ? quoted(value) : typeof value, 'a day that exists, YYYY-MM-DD');
}

function malformed(got: string, expected: string): GraphQLError {
  return new GraphQLError(`A Date is ${expected}, for example "2024-11-04"; got ${got}.`, {
    extensions: { code: 'DATE_MALFORMED' },
  });
}
