import { fold } from '../../../../src/domain/identity';
import { remembered } from '../../../../src/domain/remembered';
import { russianStem } from '../text/russian';

/** The words of a name, folded, Russian ones without their case endings. */
export const tokensOf = remembered((name): readonly string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((token) => (isCyrillic(token) ? russianStem(token) : token)),
);

/** Whether a text has Cyrillic letters. */
export function isCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}
