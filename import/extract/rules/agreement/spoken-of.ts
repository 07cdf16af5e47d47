import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { isCrowded } from '../crowd';
import { questioning } from '../questions';
import { TOGETHER } from '../sides';
import type { Parties } from './parties';
import { isBareTitle } from './title';

/** "Between A and B", "A and B reached", "the A-B deal": whose it is. */
const WHOSE =
  /(?:[Bb]etween|[Bb]oth) (?:the )?<[CGP]\d+> and (?:the )?<[CGP]\d+>|<[CGP]\d+>(?:,? and|,) (?:the )?<[CGP]\d+>,? (?:(?:have|has|had|also|then|today|already|recently|they|[–-]) ?){0,3}(?:sign|ink|reach|conclud|agree|initial)|<[CG]\d+> ?[-–] ?<[CG]\d+> /u;

/**
 * Whether a document is only spoken of in an answer to the press: nobody says whose it is, or it has no
 * more than a word for it, "the deal", and the sentence names two countries for another reason. So is one in
 * a report on many countries that names no party.
 */
export function isOnlySpokenOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  title: string,
  { countries, stated }: Parties,
): boolean {
  const pair: [string, string] | null =
    countries.length === 2 ? [countries[0] as string, countries[1] as string] : null;
  if (!stated && isCrowded(document, pair) && !TOGETHER.test(sentence.text)) return true;
  if (!questioning(document)(sentence)) return false;
  return !stated || (isBareTitle(title) && !WHOSE.test(sentence.abstract));
}
