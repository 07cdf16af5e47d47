import { Lexer, Source, TokenKind } from 'graphql';

/** How far tokens are counted: a longer text is told to have as many or more. */
const COUNTED_AT_MOST = 100_000;

/** What a client is told whose query is too long to be parsed. */
export function tokensExceeded(
  body: string,
  limit: number,
): { readonly message: string; readonly actual: number } {
  const actual = tokensIn(body);
  return {
    actual,
    message: `A query has at most ${limit} tokens (names, numbers, texts and marks); this one has ${actual}${actual === COUNTED_AT_MOST ? ' or more' : ''}. Put long lists in variables, repeated fields in fragments, or ask in several requests.`,
  };
}

/** The number of tokens up to the first that is none. */
function tokensIn(body: string): number {
  const lexer = new Lexer(new Source(body));
  let count = 0;
  try {
    while (count < COUNTED_AT_MOST && lexer.advance().kind !== TokenKind.EOF) count++;
  } catch {
    // What follows is no token: the parser stopped before it.
  }
  return count;
}
