/** So few words with a capital in the running text say nothing of who else would be named there. */
const LEAST = 6;

/** So many sentences at the top of a page may be headlines; further down are lists of names. */
const TOP = 4;

/** Whether a sentence is a headline in whose words all begin with a capital: "Kazakh President Picks New Minister Amid Reforms". */
function isHeadline(sentence: string): boolean {
  if (/[.!…]["”’»)]?$/u.test(sentence.trimEnd())) return false;
  const words = sentence.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * Tells of words with a capital whether they can be a name in a sentence: in a headline, where every word has one, only
 * where the running text has one of them so, too, or titles or what is theirs follows: "X, Ambassador", "X's Visit". All can be where there is too little text.
 */
export function namesInHeadlines(sentences: readonly string[]): (sentence: string, words: string) => boolean {
  const headlines = new Set(sentences.slice(0, TOP).filter(isHeadline));
  const prose = new Set(
    sentences.flatMap((sentence) => (headlines.has(sentence) ? [] : capitalised(sentence))),
  );
  return (sentence, words) =>
    prose.size < LEAST ||
    !headlines.has(sentence) ||
    sentence.startsWith(`${words}, `) ||
    /^['’]s /u.test(sentence.slice(sentence.indexOf(words) + words.length)) ||
    capitalised(words).some((word) => word.length > 1 && prose.has(word));
}

/** Words with a capital, in lower case: "TAHA" is Taha. */
function capitalised(stretch: string): string[] {
  return (stretch.match(/\p{Lu}\p{L}*/gu) ?? []).map((word) => word.toLowerCase());
}
