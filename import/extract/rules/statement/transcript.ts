import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { Rule } from '../rule';
import { speakerAt } from './frame';

/** A turn of a transcript: `PRESIDENT BUSH: Thank you. Welcome …`, `Macron: We agree.` */
export const statementTranscript: Rule = {
  name: 'statement-transcript',
  apply(document) {
    if (document.language === 'other') return [];
    return document.paragraphs.flatMap((paragraph) => {
      if (paragraph.kind !== 'text') return [];
      const sentences = sentencesOfParagraph(document, paragraph);
      const first = sentences[0];
      const match =
        first && /^(?:the )?<P(?<who>\d+)>(?: \([^)]{1,40}\))?: (?=[^"«\s])/iu.exec(first.abstract);
      const speaker = match && speakerAt(first.mentions, match.groups?.who);
      if (!match || !speaker) return [];
      const start = first.offsets[match[0].length] as number;
      const text = document.text.slice(start, paragraph.end);
      if (text.split(/\s+/).length < 4) return [];
      return [
        {
          kind: 'statement' as const,
          rule: 'statement-transcript',
          evidence: [{ start: first.start, end: paragraph.end }],
          confidence: 0.9,
          inferred: new Set<string>(),
          speaker,
          start,
          end: paragraph.end,
          style: 'unmarked' as const,
        },
      ];
    });
  },
};
