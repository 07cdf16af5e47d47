import { matchesIn } from '../../search/search';

const QUOTED =
  /[“„](?<curly>[^“„”]{2,3000})(?:”|“|$)|«(?<guillemet>[^«»]{2,3000})(?:»|$)|(?<![\p{L}\d])"(?=\S)(?<straight>(?: "(?=\p{L})[^"”]{1,200}"(?=[\s.,])|[^"”'’]|['’](?!['’])){2,3000})(?:["”]|''|’’|$)|(?<![\p{L}\d])‘(?<single>[^‘]{12,3000}?)’(?![\p{L}])|(?<![\p{L}\d])'(?<plain>(?=\p{Lu})(?:[^'"\n]|'(?=\p{L})){20,1000}[.,!?])'(?![\p{L}\d])/gu;

/** Quoted stretches of a text: offsets of the words inside the quotation marks. */
export function quotesIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const stretch = text.slice(start, end);
  const quotes: { start: number; end: number }[] = [];
  for (const match of matchesIn(stretch, QUOTED)) {
    const inner =
      match.groups?.curly ??
      match.groups?.guillemet ??
      match.groups?.straight ??
      match.groups?.single ??
      match.groups?.plain ??
      '';
    const lead = inner.length - inner.trimStart().length;
    const from = start + match.index + 1 + lead;
    quotes.push({ start: from, end: from + inner.trim().length });
  }
  return quotes;
}
