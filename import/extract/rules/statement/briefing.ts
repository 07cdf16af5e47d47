import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { onceADocument } from '../../annotate/once-a-document';
import { paragraphsOpening } from '../questions';
import { wordForWordTerms } from './speech-terms';

/** Whether a page is a briefing, which goes from subject to subject, and names somebody only in another part than a sentence's. */
export function isOfAnotherPart(document: AnnotatedDocument, sentence: Sentence, who: Person): boolean {
  return isBriefing(document) && !isNamedNear(document, sentence, who);
}

/** So many sentences a turn has that somebody may be named in. */
const LONGEST_TURN = 12;
/** Fewer questions make no briefing. */
const QUESTIONS = 3;

/** Whether a page is made up of questions and answers. */
const isBriefing = onceADocument((document) => {
  const terms = wordForWordTerms(document.language);
  return terms !== undefined && paragraphsOpening(document, terms.question).length >= QUESTIONS;
});

/** Whether somebody is named in the paragraph of a sentence, or at the end of the one before it. */
function isNamedNear({ sentences }: AnnotatedDocument, { index, paragraph }: Sentence, who: Person): boolean {
  const from = sentences[index - 1]?.paragraph === paragraph ? paragraph : paragraph - 1;
  return sentences
    .slice(Math.max(0, index - LONGEST_TURN), index + 1)
    .some(
      (other) =>
        other.paragraph >= from &&
        other.mentions.some(
          (mention) => mention.type === 'P' && mention.person === who && mention.form !== 'reference',
        ),
    );
}
