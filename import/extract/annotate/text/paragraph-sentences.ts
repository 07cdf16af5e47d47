import type { AnnotatedDocument, Paragraph, Sentence } from '../model';

/** The sentences of a paragraph, grouped once a document. */
export function sentencesOfParagraph(document: AnnotatedDocument, paragraph: Paragraph): readonly Sentence[] {
  let groups = paragraphs.get(document.sentences);
  if (!groups) {
    groups = new Map();
    for (const sentence of document.sentences) {
      const group = groups.get(sentence.paragraph);
      if (group) group.push(sentence);
      else groups.set(sentence.paragraph, [sentence]);
    }
    paragraphs.set(document.sentences, groups);
  }
  return groups.get(paragraph.index) ?? [];
}

const paragraphs = new WeakMap<readonly Sentence[], Map<number, Sentence[]>>();
