import type { AgreementStatus } from '../../../../src/domain/kinds';
import type { Sentence } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import { introduced } from './agreement-status';
import { evidenceOf, type PhraseContext, pairFor } from './roles';
import { occurs } from './terms';

const BULLET = /^(?:[-–—•*·▪]|\(?\d{1,2}[.)])\s*/u;
/** So far back the line above a list may stand, in paragraphs. */
const LONGEST_LIST = 40;
/** Between these many characters an item names a paper. */
const SHORTEST = 20;
const LONGEST = 240;
const LONGEST_INTRO = 200;

/**
 * A line of a numbered list under "Les accords signés :" that gives a paper's subject without a word for the paper:
 * "1. Coopération portuaire entre … et …".
 */
export function bareItemIn(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
): AgreementFinding[] {
  const { document, terms } = context;
  const own = document.paragraphs[sentence.paragraph];
  if (own?.kind !== 'text' || sentence.start - own.start > 5) return [];
  const line = document.text.slice(own.start, own.end);
  if (!BULLET.test(line) || sentence.text.length < SHORTEST || line.length > LONGEST) return [];
  const title = line
    .replace(BULLET, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s;.]+$/u, '');
  if (!/^\p{Lu}/u.test(title) || occurs(terms, kindsOf(context), title)) return [];
  const status = statusOfList(context, sentence.paragraph);
  const pair = status && pairFor(context, sentence, principal);
  if (!status || !pair) return [];
  return [
    {
      kind: 'agreement',
      rule: 'phrase-patterns',
      evidence: evidenceOf(sentence),
      confidence: 0.7,
      inferred: new Set(['kind', ...(pair.stated ? [] : ['countries'])]),
      title,
      agreementKind: 'agreement',
      status,
      date: null,
      countries: pair.countries,
      number: null,
      value: null,
    },
  ];
}

/** What the line above a list says of the papers in it; null where none does, or where it is no line about papers. */
function statusOfList(context: PhraseContext, from: number): AgreementStatus | null {
  const { document, terms } = context;
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_LIST); index--) {
    const paragraph = document.paragraphs[index];
    if (!paragraph || paragraph.kind === 'noise') continue;
    const text = document.text.slice(paragraph.start, paragraph.end).trim();
    if (BULLET.test(text)) continue;
    const heads = text.endsWith(':') && text.length < LONGEST_INTRO && occurs(terms, kindsOf(context), text);
    return heads ? introduced(context, text) : null;
  }
  return null;
}

function kindsOf({ terms }: PhraseContext): string {
  return String.raw`(?<!\p{L})(?:${terms.agreements.kinds.map(({ pattern }) => pattern).join('|')})`;
}
