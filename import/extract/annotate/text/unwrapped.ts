const BROKEN = /[\n\r\t\u00a0\u202f\u02bc]/u;
const SPACE = /[\n\r\t\u00a0\u202f]/gu;

/**
 * A sentence's text as if it stood in one line, character for character as long: a line that the page
 * wraps goes on after a plain space, and a letter that only looks like an apostrophe ("Hungaryʼs") is one.
 */
export function unwrapped(text: string): string {
  return BROKEN.test(text) ? text.replace(SPACE, ' ').replaceAll('\u02bc', '’') : text;
}
