import { occurs, type PatternVocabulary } from './terms';

/** A number in figures: "1 200", "4,6", "93". */
export const FIGURES = String.raw`\d{1,3}(?:[  .]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;

/** A number in figures or in a language's words. */
export function numberPattern({ agreements, indicators }: PatternVocabulary): string {
  const words = [...Object.keys(agreements.numbers), ...Object.keys(indicators.numbers)].sort(
    (a, b) => b.length - a.length,
  );
  return String.raw`(?:${FIGURES}|(?<!\p{L})(?:${words.join('|')})(?!\p{L}))`;
}

/** The value of a number with its scale; a scale alone is one of it: "миллиарда долларов"; null where there is neither. */
export function amountOf(
  terms: PatternVocabulary,
  number: string | undefined,
  scale: string | undefined,
): number | null {
  const factor = terms.indicators.scales.find((entry) => occurs(terms, `^(?:${entry.pattern})`, scale ?? ''));
  if (number === undefined) return factor?.value ?? null;
  const words = { ...terms.agreements.numbers, ...terms.indicators.numbers };
  const value = /^\d/.test(number)
    ? Number(
        number
          .replace(/[  ]/gu, '')
          .replace(/\.(?=\d{3}(?!\d))/gu, '')
          .replace(',', '.'),
      )
    : (words[number.toLowerCase()] ?? Number.NaN);
  return Number.isNaN(value) ? null : Math.round(value * (factor?.value ?? 1) * 100) / 100;
}
