import { type Html, html } from '../html';
import type { Sentence } from './answers';
import { address } from './asked';
import { spaced } from './words';

/** The exact words with the document that they stand in. */
export function sentence(
  { quote, prefix, suffix, start, inferred = [], document }: Sentence,
  asOf?: string,
): Html {
  return html`<blockquote>
    <p><span class="around">${tail(prefix)}</span><q>${quote}</q><span class="around">${head(suffix)}</span></p>
    ${document ? html`<footer><a href="${address('node', { id: document.id, asOf })}#at-${start}">${titleOf(document)}</a>${document.date ? html`, ${document.date.edtf}` : ''}${concluded(inferred)}</footer>` : ''}
  </blockquote>`;
}

function concluded(inferred: readonly string[]): Html | string {
  return inferred.length > 0 ? html` · concluded, not stated in it: ${inferred.map(spaced).join(', ')}` : '';
}

function titleOf({ title, source }: NonNullable<Sentence['document']>): string {
  return title ?? hostOf(source) ?? source;
}

/** The host of an address; undefined where a source is none. */
export function hostOf(source: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/]+)/.exec(source)?.[1];
}

/** The API gives so many characters around a quote; where it gives as many, the outermost word may be cut. */
const CUT_FROM = 30;

function tail(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > CUT_FROM ? `…${words.replace(/^\S*/, '')}` : words;
}

function head(text: string): string {
  const words = text.replace(/\s+/g, ' ');
  return words.length > CUT_FROM ? `${words.replace(/\S*$/, '')}…` : words;
}
