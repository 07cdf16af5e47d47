import { fold } from '../../../../src/domain/identity';
import { russianStem } from '../text/russian';

/** So many names are kept: documents of one import name the same people. */
const MOST_NAMES = 20_000;
const known = new Map<string, readonly string[]>();

/** The words of a name, folded, Russian ones without their case endings. */
export function tokensOf(name: string): readonly string[] {
  let tokens = known.get(name);
  if (!tokens) {
    tokens = fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .map((token) => (isCyrillic(token) ? russianStem(token) : token));
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, tokens);
  }
  return tokens;
}

/** Whether a text has Cyrillic letters. */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
