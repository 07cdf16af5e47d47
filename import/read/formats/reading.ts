/** What became of reading a file that is not plain text: its text, or what is wrong and what to do. */
export type Reading = { readonly text: string } | { readonly problem: string; readonly remedy: string };

/** A paragraph's words, each a space apart. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
