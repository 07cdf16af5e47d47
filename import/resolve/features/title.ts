import { fold } from '../../../src/domain/identity';
import { remembered } from '../../../src/domain/remembered';
import { vocabulary } from '../../extract/vocabulary';
import type { Claim } from '../claim';
import { APART, type Feature } from '../matching';
import { numberedApart, withoutOrdinals } from './numbered';

/** Words that say how agreements are called, not which one it is. */
const FORMAL =
  /^(?:the|a|an|of|on|and|in|for|to|between|with|agreement|treaty|memorandum|memoranda|understanding|mou|joint|statement|declaration|communique|protocol|contract|cooperation|plan|action|roadmap|letter|intent|programme|program|intergovernmental|bilateral|new)$/u;

/** What the titles share. Numbers that differ are two documents: protocols 052 and 053, the sixth and the eighth. */
export const title: Feature<'agreement'> = (a, b) => {
  const feature = 'title';
  const [one, other] = [plainTitle(a.fields.title), plainTitle(b.fields.title)];
  if (one === other) return { feature, weight: 2, because: `both titled “${a.fields.title}”` };
  const because = `“${a.fields.title}” and “${b.fields.title}”`;
  if (numberedApart(one, other)) return { feature, weight: APART, because };
  const [first, second] = [tellingWords(one), tellingWords(other)];
  if (first.size === 0 || second.size === 0) return { feature, weight: -0.5, because };
  const common = [...first].filter((word) => second.has(word)).length;
  const share = common / (first.size + second.size - common);
  if (share === 1) return { feature, weight: 2, because: `${because} have the same words` };
  if (share >= 0.75) return { feature, weight: 1.75, because: `${because} have most words in common` };
  if (common === Math.min(first.size, second.size))
    return { feature, weight: 0.75, because: `${because}: one has all words of the other` };
  if (share >= 0.5) return { feature, weight: 0.5, because: `${because} have half of their words in common` };
  return common === 0 && canBeOneTreaty(a, b)
    ? { feature, weight: 0, because: `${because}, signed on one day: one may be called by a name` }
    : { feature, weight: APART, because };
};

/**
 * A treaty is also called by the place where it was signed, or by another name: the Aachen Treaty, the Treaty on
 * Franco-German Cooperation and Integration; the Prespa Agreement, an agreement on the name of a country. Two of one
 * pair on one day, one of them with a short name in capitals, may be one.
 */
function canBeOneTreaty(a: Claim<'agreement'>, b: Claim<'agreement'>): boolean {
  const sameDay = a.fields.date !== null && a.fields.date === b.fields.date && a.fields.date.length === 10;
  return sameDay && [a, b].every(({ fields }) => NAMED_KINDS.has(fields.kind)) && [a, b].some(isNamed);
}

const NAMED_KINDS: ReadonlySet<string> = new Set(['treaty', 'declaration', 'agreement']);
const NAMED =
  /^((?:\p{Lu}[\p{L}’'-]+ ){1,2})(?:Treaty|Declaration|Accords?|Agreement)$|^(?:Treaty|Declaration|Agreement) of ((?:\p{Lu}[\p{L}’'-]+ ?){1,2})$/u;

/** "Trade Agreement" says what it deals with, and is no name. */
function isNamed({ fields: { title: text } }: Claim<'agreement'>): boolean {
  const [, before, after] = NAMED.exec(text) ?? [];
  const words = (before ?? after)?.trim().toLowerCase().split(' ');
  return words !== undefined && !words.some((word) => subjects().has(word));
}

let known: ReadonlySet<string> | undefined;

function subjects(): ReadonlySet<string> {
  known ??= new Set(vocabulary<{ subjects: readonly string[] }>('en', 'agreements')?.subjects);
  return known;
}

/** A title without articles and the place where it was signed, so that spellings of one are equal. */
export const plainTitle = remembered(withoutFormalities, { most: 10_000, longest: 500 });

function withoutFormalities(text: string): string {
  return fold(text.replace(/ (?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u, ''))
    .replace(/\b(?:the|a|an|of|on|and|in)\b|[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a title tells more than what kind of document it is. */
export function isTelling(text: string): boolean {
  return tellingWords(plainTitle(text)).size > 0;
}

function tellingWords(text: string): Set<string> {
  const words = withoutOrdinals(text)
    .split(' ')
    .filter((word) => word !== '' && !FORMAL.test(word));
  return new Set(words.map((word) => word.replace(/(?:ies|y)$/u, 'i').replace(/(?:es|s)$/u, '')));
}
