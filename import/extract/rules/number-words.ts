/** "Twenty-six", "twenty six": the tens of a vocabulary's numbers joined with its ones, beside what it has. */
export function withCompounds(numbers: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(numbers);
  const tens = entries.filter(([word, value]) => /^\p{L}+$/u.test(word) && value >= 20 && value < 100);
  const ones = entries.filter(([word, value]) => /^\p{L}+$/u.test(word) && value > 0 && value < 10);
  return {
    ...numbers,
    ...Object.fromEntries(
      tens.flatMap(([ten, high]) =>
        ones.flatMap(([one, low]) =>
          ['-', ' '].map((joint) => [`${ten}${joint}${one}`, high + low] as const),
        ),
      ),
    ),
  };
}
