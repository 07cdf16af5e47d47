import type { AnnotatedDocument, Mention, Sentence } from '../../annotate/model';
import type { Finding } from '../../finding';
import { allMatches } from '../../search/search';
import { type Principals, principalsOf } from '../principals';

const ROLE = /(?<![\p{L}-])(?:the|his|her) (?<role>guest|visitor|visiting leader|host)(?![\p{L}-])/giu;

/** A document in whose sentences "the guest", "the visitor" and "the host" are people. */
export function withRoles(document: AnnotatedDocument, findings: readonly Finding[]): AnnotatedDocument {
  const principals = principalsOf(document, findings);
  return { ...document, sentences: document.sentences.map((sentence) => named(sentence, principals)) };
}

/** A sentence in which "the guest", "the visitor" and "the host" stand for the people whom a visit makes them. */
function named(sentence: Sentence, { visitor, pair }: Principals): Sentence {
  const host = pair?.find((person) => person !== visitor);
  if (!visitor || !host) return sentence;
  const mentions: Mention[] = [...sentence.mentions];
  const offsets: number[] = [];
  let abstract = '';
  let copied = 0;
  const copy = (until: number) => {
    abstract += sentence.abstract.slice(copied, until);
    for (; copied < until; copied++) offsets.push(sentence.offsets[copied] as number);
  };
  for (const match of allMatches(sentence.abstract, ROLE)) {
    const end = match.index + match[0].length;
    const start = sentence.offsets[match.index] as number;
    copy(match.index);
    const placeholder = `<P${mentions.length}>`;
    abstract += placeholder;
    for (let index = 0; index < placeholder.length; index++) offsets.push(start);
    mentions.push({
      type: 'P',
      start,
      end: sentence.offsets[end] as number,
      person: match.groups?.role?.toLowerCase() === 'host' ? host : visitor,
      form: 'reference',
    });
    copied = end;
  }
  if (copied === 0) return sentence;
  copy(sentence.abstract.length);
  offsets.push(sentence.offsets[sentence.abstract.length] as number);
  return { ...sentence, mentions, abstract, offsets: Int32Array.from(offsets) };
}
