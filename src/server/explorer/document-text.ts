import { type Html, html } from '../html';
import { words } from './words';

interface Span {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A document's text with the words of its claims marked; each first word of a claim can be linked to as `#at-<offset>`. */
export function documentText(text: string, claims: readonly Span[]): Html {
  const bounds = [...new Set([0, text.length, ...claims.flatMap(({ start, end }) => [start, end])])]
    .filter((bound) => bound >= 0 && bound <= text.length)
    .sort((a, b) => a - b);
  const starts = new Set(claims.map(({ start }) => start));
  const parts = bounds.slice(0, -1).map((from, index) => {
    const part = text.slice(from, bounds[index + 1]);
    const kinds = claims
      .filter(({ start, end }) => start <= from && from < end)
      .map(({ kind }) => words(kind));
    const anchor = starts.has(from) ? html`<a id="at-${from}"></a>` : '';
    return kinds.length > 0
      ? html`${anchor}<mark title="${[...new Set(kinds)].join(', ')}">${part}</mark>`
      : html`${anchor}${part}`;
  });
  return html`<div class="text">${parts}</div>`;
}
