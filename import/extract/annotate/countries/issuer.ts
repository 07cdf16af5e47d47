import type { Sentence } from '../model';

/** How the State Department of the United States heads what it publishes, below the headline. */
const ISSUED = /^(?:Office of the Spokesperson|U\.S\. Department of State)$/u;
/** So many sentences may stand between the headline and who issues the page. */
const HEAD = 3;
/** Of whom a headline tells first: "Under Secretary X's Travel to C", "Readout of Ambassador X's Trip". */
const FIRST = /^[^<\p{L}]{0,3}(?:(?:Readout|Travel|Visit|Trip) (?:of|by) |(?:Readout|Travel) )?<[PT]\d+>/u;

/** The country whose ministry issues a page, for the official of whom its headline tells first; null for any other. */
export function countryOfIssuer(
  sentences: readonly Sentence[],
  sentence: Sentence,
  index: number,
): string | null {
  if (sentence.index !== 0 || !FIRST.test(sentence.abstract)) return null;
  if (sentence.mentions.findIndex(({ type }) => type === 'P') !== index) return null;
  return sentences.slice(1, HEAD).some(({ text }) => ISSUED.test(text.trim())) ? 'USA' : null;
}
