import type { AgreementStatus } from '../../../../src/domain/kinds';
import type { Sentence } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import { introduced, lineAboveList, papersIn } from './agreement-status';
import { evidenceOf, type PhraseContext, pairFor } from './roles';
import { occurs } from './terms';

const BULLET = /^(?:[-–—•*·▪]|\(?\d{1,2}[.)])\s*/u;
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
  const above = lineAboveList(context.document, from, (line) => BULLET.test(line.trim()))?.trim() ?? '';
  const heads =
    above.endsWith(':') && above.length < LONGEST_INTRO && occurs(context.terms, kindsOf(context), above);
  return heads ? introduced(context, above) : null;
}

function kindsOf({ terms }: PhraseContext): string {
  return String.raw`(?<!\p{L})(?:${papersIn(terms).any})`;
}
