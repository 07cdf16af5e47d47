import type { AnnotatedDocument, Sentence } from '../annotate/model';
import type { StatementFinding } from '../finding';
import type { Rule } from './rule';
import { quotesOf, type SpeechTerms, sentencesOfParagraph, speakerAt, speechTerms } from './statement-frame';
import { withRoles } from './statement-roles';

/**
 * A first-person passage without quotation marks, closed by its speaker: "I attach great importance
 * to this visit. … Your country will succeed, said the Kazakh leader."
 */
export const statementUnmarked: Rule = {
  name: 'statement-unmarked',
  apply(plain, { findings }) {
    const terms = speechTerms(plain);
    if (!terms) return [];
    const document = withRoles(plain, findings);
    const closing = new RegExp(
      String.raw`(?<end>,? ?[,–-] ?)(?:${terms.verb} (?:[^.<>,]{0,30} )?<P(?<a>\d+)>|<P(?<b>\d+)>${terms.between} ${terms.verb})(?! that )(?:(?! that )[^.]){0,80}\.?["']?$`,
      'iu',
    );
    return document.paragraphs.flatMap((paragraph): StatementFinding[] => {
      if (
        paragraph.kind !== 'text' ||
        quotesOf(document, paragraph).some((quote) => quote.end - quote.start > 60)
      )
        return [];
      const sentences = sentencesOfParagraph(document, paragraph);
      return sentences.flatMap((sentence, index): StatementFinding[] => {
        const match = closing.exec(sentence.abstract);
        const speaker = match && speakerAt(sentence.mentions, match.groups?.a ?? match.groups?.b);
        if (!match || !speaker) return [];
        const first = firstOfSpeech(sentences, index, terms);
        const start = (sentences[first] as Sentence).start;
        const end = sentence.offsets[match.index] as number;
        const words = document.text.slice(start, end);
        const speech = terms.firstPerson.test(words);
        if (words.split(/\s+/).length < 4) return [];
        return [
          {
            kind: 'statement',
            rule: 'statement-unmarked',
            evidence: [{ start, end: sentence.end }],
            confidence: speech ? 0.9 : 0.75,
            inferred: new Set(),
            speaker,
            start,
            end: trimmedEnd(document, start, end),
            style: speech ? 'unmarked' : 'indirect',
          },
        ];
      });
    });
  },
};

/** Back from the closing sentence to where the speech begins: after any sentence that reports or narrates. */
function firstOfSpeech(sentences: readonly Sentence[], last: number, terms: SpeechTerms): number {
  const narrates = new RegExp(
    String.raw`<P\d+>${terms.between} (?:\p{L}+ )?(?:${terms.verb}|${terms.objectVerb})|${terms.verb} <P\d+>`,
    'iu',
  );
  const speaks = (sentence: Sentence) =>
    terms.firstPerson.test(sentence.text) || /\b(?:you|your)\b/iu.test(sentence.text);
  let first = last;
  let earliest = last;
  while (first > 0) {
    const before = sentences[first - 1] as Sentence;
    if (narrates.test(before.abstract)) break;
    first--;
    if (speaks(before)) earliest = first;
  }
  // What stands before the first sentence in the first or second person may be narration: kept only when no one is its subject.
  while (
    earliest > first &&
    !(sentences[earliest - 1] as Sentence).mentions.some((mention) => mention.type === 'P')
  )
    earliest--;
  return earliest;
}

function trimmedEnd(document: AnnotatedDocument, start: number, end: number): number {
  const words = document.text.slice(start, end);
  return start + words.replace(/[\s,–-]+$/u, '').length;
}
