import type { Paragraph, Person } from '../../annotate/model';
import type { StatementFinding } from '../../finding';
import { speakerAt, stretchOf } from '../statement/frame';
import { JOINT } from './joint';
import type { PhraseContext } from './roles';
import { compile } from './terms';

/** Who spoke last, for words that follow without a speaker of their own. */
export interface Floor {
  speaker: Person | null;
  paragraph: number;
}

/** A quotation with its speaker: named beside it, else whoever has the floor. */
export function quotedIn(
  context: PhraseContext,
  paragraph: Paragraph,
  quote: { start: number; end: number },
  floor: Floor,
): StatementFinding[] {
  const { document } = context;
  const broken = brokenBy(context, quote);
  const stated = attributedTo(context, paragraph, quote);
  if (broken && (stated === null || stated === broken.speaker)) {
    floor.speaker = broken.speaker;
    floor.paragraph = paragraph.index;
    return broken.parts
      .filter(({ start, end }) => wordsIn(document.text.slice(start, end)) >= FEWEST_WORDS)
      .map((part) => said(document.text, part, broken.speaker, false));
  }
  const words = document.text.slice(quote.start, quote.end);
  const count = wordsIn(words);
  const short = count < FEWEST_WORDS;
  if ((short && (count < 3 || !/^\p{Lu}/u.test(words))) || !/\p{Ll}/u.test(words)) return [];
  if (isWithinReport(context, paragraph, quote)) return [];
  if (stated === 'nobody') {
    context.drop('words of an office or a paper', quote.start, quote.end);
    return [];
  }
  const opens = document.text.slice(paragraph.start, quote.start).trim().length <= 2;
  const carried =
    stated === null &&
    floor.speaker !== null &&
    !/^\p{Ll}/u.test(words.trimStart()) &&
    (floor.paragraph === paragraph.index || (opens && paragraph.index - floor.paragraph <= 1));
  const speaker = stated ?? (carried && !short ? floor.speaker : null);
  if (!speaker) {
    context.drop('quoted words without a speaker', quote.start, quote.end);
    return [];
  }
  floor.speaker = speaker;
  floor.paragraph = paragraph.index;
  return [said(document.text, quote, speaker, carried)];
}

/** A shorter one is a word of somebody's, unless it is a sentence of its own. */
const FEWEST_WORDS = 5;

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\d]+/gu) ?? []).length;
}

function said(
  text: string,
  { start, end }: { start: number; end: number },
  speaker: Person,
  carried: boolean,
): StatementFinding {
  return {
    kind: 'statement',
    rule: 'phrase-patterns',
    evidence: [{ start, end }],
    confidence: carried ? 0.72 : 0.92,
    inferred: new Set(carried ? ['speaker'] : []),
    speaker,
    start,
    end: end - (/[,–-]$/u.test(text.slice(start, end)) ? 1 : 0),
    style: 'direct',
  };
}

/** «Наши отношения, — подчеркнул X, — основаны на дружбе»: the two parts of a quotation in which the speaker is told. */
function brokenBy(
  { document, terms }: PhraseContext,
  quote: { start: number; end: number },
): { speaker: Person; parts: { start: number; end: number }[] } | null {
  const { abstract, offsets, mentions } = stretchOf(document, quote.start, quote.end);
  const match = compile(
    terms,
    String.raw`(?:[,.!?…] -|,) (?:${terms.statements.verbs})(?!\p{L})(?:[^.<>«»,-]{0,40})? <P(?<who>\d+)>[^.<>«»]{0,40}(?:<[CD]\d+>[^.<>«»]{0,30})?[,.](?: -)? `,
  ).exec(abstract);
  const speaker = match && speakerAt(mentions, match.groups?.who);
  if (!match || !speaker) return null;
  const behind = match.index + match[0].length;
  return {
    speaker,
    parts: [
      { start: quote.start, end: offsets[match.index] as number },
      { start: offsets[behind] as number, end: quote.end },
    ],
  };
}

/** "X a dit que les deux pays suivent « une orbite d'amitié »": some words of what is reported, no statement of their own. */
function isWithinReport(
  { document, terms }: PhraseContext,
  paragraph: Paragraph,
  quote: { start: number; end: number },
): boolean {
  if (!/^\p{Ll}/u.test(document.text.slice(quote.start, quote.end).trimStart())) return false;
  const before = stretchOf(
    document,
    Math.max(paragraph.start, quote.start - 300),
    Math.max(paragraph.start, quote.start - 1),
  );
  return compile(
    terms,
    String.raw`<P\d+>${terms.statements.between} (?:${terms.statements.verbs})(?!\p{L})(?:${terms.statements.that})[^.!?:;«»"]{0,200}[«" ]*$`,
  ).test(before.abstract);
}

/** The speaker whom the words after or before a quotation name; `nobody` where they name a paper or an office. */
function attributedTo(
  context: PhraseContext,
  paragraph: Paragraph,
  quote: { start: number; end: number },
): Person | 'nobody' | null {
  const { document, terms } = context;
  const { verbs, between, sources } = terms.statements;
  const cited = terms.statements.cited ? `${sources}|${terms.statements.cited}` : sources;
  const { notSubject } = terms.roles;
  const objectVerbs = `${terms.statements.objectVerbs}|${terms.statements.acts}`;
  const after = stretchOf(
    document,
    Math.min(quote.end, paragraph.end),
    Math.min(quote.end + 200, paragraph.end),
  );
  if (compile(terms, String.raw`^[»”"!?…., –-]{0,8}(?:${terms.statements.impersonal})`).test(after.abstract))
    return 'nobody';
  const following = compile(
    terms,
    String.raw`^[»”"!?…., –-]{0,8}(?:(?:${verbs})(?!\p{L})(?:${terms.statements.beside})?(?:[^.<>«»]{0,50}?(?:<[CD]\d+>[^.<>«»]{0,30}?)? |-t-| )<P(?<a>\d+)>|<P(?<b>\d+)>${between}[ -](?:${verbs})(?!\p{L})|(?:${cited}) <P(?<c>\d+)>)`,
  ).exec(after.abstract)?.groups;
  const afterwards = speakerAt(after.mentions, following?.a ?? following?.b ?? following?.c);
  if (afterwards) return afterwards;
  const pronoun =
    terms.statements.inverted &&
    compile(terms, String.raw`^[»”"!?…., –-]{0,8}${terms.statements.inverted}<P(?<who>\d+)>`).exec(
      after.abstract,
    );
  const inverted = pronoun && speakerAt(after.mentions, pronoun.groups?.who);
  if (inverted) return inverted;
  const pronounBetween =
    terms.statements.inverted && String.raw`|${terms.statements.inverted}<P(?<f>\d+)> \p{L}+`;
  const before = stretchOf(
    document,
    Math.max(paragraph.start, quote.start - 700),
    Math.max(paragraph.start, quote.start - 1),
  );
  const leading = compile(
    terms,
    String.raw`(?:(?<!${notSubject})<P(?<a>\d+)>${between}[ -](?:${verbs}|${objectVerbs})(?!\p{L})(?:(?!<P\d+> (?:${verbs})|[.!?] )[^«»]){0,160}|(?:${sources}) <P(?<b>\d+)>[^.«»]{0,60}|(?:^|\. )(?:\p{L}\.)?<P(?<c>\d+)> ?): ?[«"“ –-]*$|(?<!${notSubject})<P(?<d>\d+)>${between}[ -](?:${verbs}|${objectVerbs})(?!\p{L})(?:(?!<P\d+> (?:${verbs})|[.!?] )[^«»]){0,120}$|[»”"][,. -]{1,4}(?:(?:${verbs})(?!\p{L})(?:[^.<>«»"]{0,50}? |-t-| )<P(?<e>\d+)>${pronounBetween})[^.!?«»"<>]{0,60}[,:] ?[«"“ -]*$`,
  ).exec(before.abstract)?.groups;
  const joint = (mark: string | undefined) =>
    mark !== undefined && JOINT.test(before.abstract.slice(0, before.abstract.lastIndexOf(`<P${mark}>`)));
  const named = leading?.a ?? leading?.b ?? leading?.c ?? leading?.d ?? leading?.e ?? leading?.f;
  if (named !== undefined) return joint(named) ? 'nobody' : speakerAt(before.mentions, named);
  // « X a remercié son hôte. "…" » : the words of the sentence before.
  const previous = compile(
    terms,
    String.raw`(?:^|[.!?»"] )[^.!?«»]{0,60}<P(?<who>\d+)>${between} (?:${verbs}|${objectVerbs})(?!\p{L})[^.!?«»<]{0,140}(?:<[A-Z]\d+>[^.!?«»<]{0,60}){0,3}[.:] ?[«"“ –-]*$`,
  ).exec(before.abstract)?.groups;
  if (previous) return joint(previous.who) ? null : speakerAt(before.mentions, previous.who);
  return quote.start - paragraph.start <= 2 ? announcedBefore(context, paragraph) : null;
}

/** «Об этом он заявил после переговоров.» right before the paragraph that the quotation opens. */
function announcedBefore({ document, terms }: PhraseContext, paragraph: Paragraph): Person | null {
  const last = document.sentences.findLast(({ end }) => end <= paragraph.start);
  if (!last || paragraph.index - last.paragraph > 2) return null;
  const groups = compile(terms, terms.statements.announced).exec(last.abstract)?.groups;
  return speakerAt(last.mentions, groups?.a ?? groups?.b);
}
