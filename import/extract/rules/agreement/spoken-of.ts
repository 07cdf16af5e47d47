import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { questioning } from '../questions';
import { isBareTitle } from './title';

/** "Between A and B", "A and B reached", "the A-B deal": whose it is. */
const WHOSE =
  /(?:[Bb]etween|[Bb]oth) (?:the )?<[CGP]\d+> and (?:the )?<[CGP]\d+>|<[CGP]\d+>(?:,? and|,) (?:the )?<[CGP]\d+>,? (?:(?:have|has|had|also|then|today|already|recently|they|[–-]) ?){0,3}(?:sign|ink|reach|conclud|agree|initial)|<[CG]\d+> ?[-–] ?<[CG]\d+> /u;

/**
 * Whether a document is only spoken of in an answer to the press: nobody says whose it is, or it has no
 * more than a word for it, "the deal", and the sentence names two countries for another reason.
 */
export function isOnlySpokenOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  title: string,
  stated: boolean,
): boolean {
  if (!questioning(document)(sentence)) return false;
  return !stated || (isBareTitle(title) && !WHOSE.test(sentence.abstract));
}
