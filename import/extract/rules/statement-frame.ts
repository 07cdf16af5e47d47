import { abstractOf } from '../annotate/abstract';
import type { AnnotatedDocument, Mention, Paragraph, Person, Sentence } from '../annotate/model';
import { type Language, vocabulary } from '../vocabulary';

interface StatementVocabulary {
  readonly verbs: readonly string[];
  readonly objectVerbs: readonly string[];
  readonly firstPerson: readonly string[];
  readonly between: readonly string[];
  readonly sources: readonly string[];
}

/** The phrases of reported speech in one language, as parts of patterns. */
export interface SpeechTerms {
  /** "said", "noted" … as alternatives. */
  readonly verb: string;
  readonly objectVerb: string;
  /** What may stand between speaker and verb: "also", "in turn", a short aside. */
  readonly between: string;
  readonly firstPerson: RegExp;
}

const cache = new Map<Language, SpeechTerms | undefined>();

export function speechTerms(document: AnnotatedDocument): SpeechTerms | undefined {
  if (document.language === 'other') return undefined;
  const language = document.language;
  if (!cache.has(language)) cache.set(language, build(language));
  return cache.get(language);
}

function build(language: Language): SpeechTerms | undefined {
  const words = vocabulary<StatementVocabulary>(language, 'statements');
  if (!words) return undefined;
  const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
  return {
    verb: `(?:${alternatives(words.verbs)})(?![\\p{L}-])`,
    objectVerb: `(?:${alternatives(words.objectVerbs)})(?![\\p{L}-])`,
    between: String.raw`(?:,? (?:${alternatives(words.between)}),?| ?,[^,.;<>]{1,60},|,? who [^.;]{1,60},| \([^)]{1,60}\)){0,3}`,
    firstPerson: new RegExp(`(?<![\\p{L}'])(?:${alternatives(words.firstPerson)})(?![\\p{L}])`, 'iu'),
  };
}

/** A stretch of the document between two offsets as an abstract, with the mentions in it. */
export function stretchOf(
  document: AnnotatedDocument,
  start: number,
  end: number,
): { abstract: string; offsets: Int32Array; mentions: readonly Mention[] } {
  const mentions = document.sentences.flatMap((sentence) =>
    sentence.end <= start || sentence.start >= end
      ? []
      : sentence.mentions.filter((mention) => mention.start >= start && mention.end <= end),
  );
  return { ...abstractOf(document.text, start, end, mentions, (mention) => mention.type), mentions };
}

/** The person behind a captured number, unless it is a spokesperson without a name. */
export function speakerAt(mentions: readonly Mention[], group: string | undefined): Person | null {
  const mention = group === undefined ? undefined : mentions[Number(group)];
  return mention?.type === 'P' && mention.person.name !== '' ? mention.person : null;
}

export function sentencesOfParagraph(document: AnnotatedDocument, paragraph: Paragraph): Sentence[] {
  return document.sentences.filter((sentence) => sentence.paragraph === paragraph.index);
}

/** Quoted stretches of a paragraph: offsets of the words inside the quotation marks. */
export function quotesIn(text: string, start: number, end: number): { start: number; end: number }[] {
  const stretch = text.slice(start, end);
  const quotes: { start: number; end: number }[] = [];
  const pattern =
    /[“„](?<curly>[^“„”]{2,3000})(?:”|“|$)|«(?<guillemet>[^«»]{2,3000})(?:»|$)|(?<![\p{L}\d])"(?<straight>[^"]{2,3000})(?:"|$)|(?<![\p{L}\d])‘(?<single>[^‘]{12,3000}?)’(?![\p{L}])/gu;
  for (const match of stretch.matchAll(pattern)) {
    const inner =
      match.groups?.curly ?? match.groups?.guillemet ?? match.groups?.straight ?? match.groups?.single ?? '';
    const lead = inner.length - inner.trimStart().length;
    const from = start + match.index + 1 + lead;
    quotes.push({ start: from, end: from + inner.trim().length });
  }
  return quotes;
}
