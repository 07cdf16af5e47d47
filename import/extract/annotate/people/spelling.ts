/** Whether one word is another misspelt: "Shiekh", "Jaishanakar". Two letters changed places, or one too many or few. */
export function misspelt(word: string, other: string): boolean {
  if (word.length < 6 || other.length < 6 || word[0] !== other[0] || word === other) return false;
  const difference = word.length - other.length;
  if (Math.abs(difference) > 1) return false;
  let same = 0;
  while (same < Math.min(word.length, other.length) && word[same] === other[same]) same++;
  let end = 0;
  while (
    end < Math.min(word.length, other.length) - same &&
    word[word.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const [left, right] = [word.slice(same, word.length - end), other.slice(same, other.length - end)];
  if (difference === 0) return left.length === 2 && left === [...right].reverse().join('');
  return left.length + right.length <= 1;
}

/** Given names in two transcriptions: the same beginning and about the same length. */
export function similar(a: string, b: string): boolean {
  return (
    a === b ||
    (a.length > 2 && b.length > 2 && a.slice(0, 3) === b.slice(0, 3) && Math.abs(a.length - b.length) <= 3)
  );
}

/** Whether one long word is another with one letter for another: "Ramophosa". */
export function oneLetterOff(word: string, other: string): boolean {
  if (word.length !== other.length || word.length < 7 || word[0] !== other[0]) return false;
  let wrong = 0;
  for (let at = 0; at < word.length; at++) if (word[at] !== other[at]) wrong++;
  return wrong === 1;
}
