/** The words that the document also writes small: "Community" beside "the community" is no name. */
export function commonWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’])/gu) ?? []);
}

/** Whether a name is one word that the document also writes small, or an adverb at the beginning of a sentence. */
export function isCommonWord(name: string, common: ReadonlySet<string>): boolean {
  return !/[\s.-]/.test(name) && (common.has(name.toLowerCase()) || /^\p{Lu}\p{Ll}+ly$/u.test(name));
}
