import type { Mention, Paragraph, Person, Sentence } from '../annotate/model';
import type { StatementFinding } from '../finding';
import type { PhraseContext } from './phrase-roles';
import { compile } from './phrase-terms';
import { quotesIn, sentencesOfParagraph, speakerAt, stretchOf } from './statement-frame';

/** Who spoke last, for words that follow without a speaker of their own. */
interface Floor {
  speaker: Person | null;
  paragraph: number;
}

/** Statements of a document: « … », a déclaré X; «…», – сказал X; "X a souligné que …", «X подчеркнул, что …». */
export function statementsIn(context: PhraseContext): StatementFinding[] {
  const { document } = context;
  const floor: Floor = { speaker: null, paragraph: -9 };
  const quoted = document.paragraphs.flatMap((paragraph) =>
    paragraph.kind === 'text' ? quotedIn(context, paragraph, floor) : [],
  );
  const indirect = document.sentences.flatMap((sentence): StatementFinding[] => {
    const paragraph = document.paragraphs[sentence.paragraph];
    if (paragraph?.kind !== 'text') return [];
    const overlaps = (other: { start: number; end: number }) =>
      other.start < sentence.end && sentence.start < other.end;
    if (quoted.some(overlaps)) return [];
    if (
      quotesIn(document.text, paragraph.start, paragraph.end).some(
        (quote) => overlaps(quote) && quote.end - quote.start > 60,
      )
    )
      return [];
    return reportedIn(context, sentence);
  });
  return [...quoted, ...indirect];
}

function quotedIn(context: PhraseContext, paragraph: Paragraph, floor: Floor): StatementFinding[] {
  const { document } = context;
  return quotesIn(document.text, paragraph.start, paragraph.end).flatMap((quote): StatementFinding[] => {
    const words = document.text.slice(quote.start, quote.end);
    if ((words.match(/[\p{L}\d]+/gu) ?? []).length < 5 || !/\p{Ll}/u.test(words)) return [];
    const stated = attributedTo(context, paragraph, quote);
    const opens = document.text.slice(paragraph.start, quote.start).trim().length <= 2;
    const carried =
      stated === null &&
      floor.speaker !== null &&
      (floor.paragraph === paragraph.index || (opens && paragraph.index - floor.paragraph <= 1));
    const speaker = stated ?? (carried ? floor.speaker : null);
    if (!speaker) {
      context.drop('quoted words without a speaker', quote.start, quote.end);
      return [];
    }
    floor.speaker = speaker;
    floor.paragraph = paragraph.index;
    return [
      found(
        speaker,
        quote.start,
        quote.end - (/[,–-]$/u.test(words) ? 1 : 0),
        'direct',
        carried ? 0.72 : 0.92,
        carried,
        quote,
      ),
    ];
  });
}

/** The speaker whom the words after or before a quotation name. */
function attributedTo(
  context: PhraseContext,
  paragraph: Paragraph,
  quote: { start: number; end: number },
): Person | null {
  const { document, terms } = context;
  const { verbs, objectVerbs, between, sources } = terms.statements;
  const after = stretchOf(
    document,
    Math.min(quote.end, paragraph.end),
    Math.min(quote.end + 200, paragraph.end),
  );
  const following = compile(
    terms,
    String.raw`^[»”"!?…., –-]{0,8}(?:(?:${verbs})(?!\p{L})(?:[^.<>«»]{0,50}? |-t-| )<P(?<a>\d+)>|<P(?<b>\d+)>${between}[ -](?:${verbs})(?!\p{L})|(?:${sources}) <P(?<c>\d+)>)`,
  ).exec(after.abstract)?.groups;
  const afterwards = speaker(after.mentions, following?.a ?? following?.b ?? following?.c);
  if (afterwards) return afterwards;
  const before = stretchOf(document, paragraph.start, Math.max(paragraph.start, quote.start - 1));
  const leading = compile(
    terms,
    String.raw`(?:<P(?<a>\d+)>${between}[ -](?:${verbs}|${objectVerbs})(?!\p{L})(?:(?!<P\d+> (?:${verbs})|[.!?] )[^«»]){0,160}|(?:${sources}) <P(?<b>\d+)>[^.«»]{0,60}|(?:^|\. )(?:\p{L}\.)?<P(?<c>\d+)> ?): ?[«"“ –-]*$|<P(?<d>\d+)>${between}[ -](?:${verbs}|${objectVerbs})(?!\p{L})(?:(?!<P\d+>|[.!?] )[^«»]){0,120}$`,
  ).exec(before.abstract)?.groups;
  return speaker(before.mentions, leading?.a ?? leading?.b ?? leading?.c ?? leading?.d);
}

/** Reported speech in a sentence: its speaker before the words, or after them. */
function reportedIn(context: PhraseContext, sentence: Sentence): StatementFinding[] {
  const { document, terms } = context;
  const { verbs, objectVerbs, that, between, sources, firstPerson } = terms.statements;
  const forms = [
    String.raw`<P(?<who>\d+)>${between} (?:${verbs})(?!\p{L})(?:(?!<P\d+> (?:${verbs}))[^.;:]){0,70}?(?:${that})(?<content>.)`,
    String.raw`<P(?<who>\d+)>${between} (?:${objectVerbs})(?!\p{L}),? (?<content>.)`,
    String.raw`(?:${sources}) <P(?<who>\d+)>,? (?<content>.)`,
  ];
  for (const form of forms) {
    const expression = new RegExp(compile(terms, form).source, 'diu');
    const match = expression.exec(sentence.abstract);
    const at = match?.indices?.groups?.content?.[0];
    const who = match && speaker(sentence.mentions, match.groups?.who);
    if (
      !match ||
      at === undefined ||
      !who ||
      governed(context, sentence.abstract.slice(0, match.index), form)
    )
      continue;
    const start = sentence.offsets[at] as number;
    const end = trimmedEnd(document.text, sentence.start, sentence.end);
    if (document.text.slice(start, end).split(/\s+/).length < 3) continue;
    const mention = sentence.mentions[Number(match.groups?.who)];
    const reference = mention?.type === 'P' && mention.form === 'reference';
    return [found(who, start, end, 'indirect', reference ? 0.75 : 0.85, reference, sentence)];
  }
  const pronoun = new RegExp(
    compile(terms, String.raw`^(?:${terms.statements.pronounSources}),? (?<content>.)`).source,
    'diu',
  ).exec(sentence.abstract);
  const before = document.sentences[sentence.index - 1];
  const last = before?.mentions.find(
    (mention) => mention.type === 'P' && mention.person.name !== '' && mention.person.rank !== 'spokesperson',
  );
  if (pronoun && last?.type === 'P') {
    const start = sentence.offsets[pronoun.indices?.groups?.content?.[0] ?? 0] as number;
    return [
      found(
        last.person,
        start,
        trimmedEnd(document.text, sentence.start, sentence.end),
        'indirect',
        0.7,
        true,
        sentence,
      ),
    ];
  }
  const closing = compile(
    terms,
    String.raw`(?<end>,? ?[,–-] ?)(?:${verbs})(?!\p{L})(?:[^.<>«»,]{0,40} | |-t-)<P(?<who>\d+)>[^.;<>]{0,60}\.?$`,
  ).exec(sentence.abstract);
  const who = closing && speaker(sentence.mentions, closing.groups?.who);
  if (!closing || !who) return [];
  const end = trimmedEnd(document.text, sentence.start, sentence.offsets[closing.index] as number);
  const start = speechStart(context, sentence);
  const words = document.text.slice(start, end).replace(/^[–— -]+/u, '');
  if (words.split(/\s+/).length < 4) return [];
  const style = new RegExp(String.raw`(?<!\p{L})(?:${firstPerson})(?!\p{L})`, 'iu').test(words)
    ? 'unmarked'
    : 'indirect';
  const from = end - words.length;
  return [found(who, from, end, style, 0.78, false, sentence)];
}

/** Back to where an unmarked speech begins: over the sentences before that speak in the first person. */
function speechStart({ document, terms }: PhraseContext, sentence: Sentence): number {
  const first = new RegExp(String.raw`(?<!\p{L})(?:${terms.statements.firstPerson})(?!\p{L})`, 'iu');
  const paragraph = document.paragraphs[sentence.paragraph];
  const siblings = paragraph ? sentencesOfParagraph(document, paragraph) : [];
  let at = siblings.indexOf(sentence);
  if (!first.test(sentence.text)) return sentence.start;
  while (
    at > 0 &&
    first.test(siblings[at - 1]?.text ?? '') &&
    !compile(terms, String.raw`<P\d+> (?:${terms.statements.verbs})`).test(siblings[at - 1]?.abstract ?? '')
  )
    at--;
  return siblings[at]?.start ?? sentence.start;
}

/** A person after a preposition is no speaker, except after "selon" and the like, which the form itself holds. */
function governed({ terms }: PhraseContext, before: string, form: string): boolean {
  return (
    !form.startsWith(`(?:${terms.statements.sources})`) &&
    compile(terms, `(?:${terms.roles.notSubject})$`).test(before)
  );
}

function speaker(mentions: readonly Mention[], group: string | undefined): Person | null {
  const person = speakerAt(mentions, group);
  return person?.rank === 'spokesperson' ? null : person;
}

function trimmedEnd(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[\s.,!"”»–—-]+$/u, '').length;
}

function found(
  person: Person,
  start: number,
  end: number,
  style: StatementFinding['style'],
  confidence: number,
  inferredSpeaker: boolean,
  evidence: { start: number; end: number },
): StatementFinding {
  return {
    kind: 'statement',
    rule: 'phrase-patterns',
    evidence: [{ start: Math.min(evidence.start, start), end: evidence.end }],
    confidence,
    inferred: new Set(inferredSpeaker ? ['speaker'] : []),
    speaker: person,
    start,
    end,
    style,
  };
}
