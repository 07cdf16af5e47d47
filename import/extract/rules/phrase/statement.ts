import { overlaps } from '../../../../src/domain/extraction-record';
import type { Person, Sentence } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import { quotesIn } from '../../annotate/text/quotations';
import type { StatementFinding } from '../../finding';
import { expression, madeOnce } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { speakerAt } from '../statement/frame';
import { JOINT } from './joint';
import { type Floor, quotedIn } from './quote';
import { type PhraseContext, subjectCase } from './roles';
import { compile, locate, occurs, type PatternVocabulary } from './terms';

/** Statements of a document: « … », a déclaré X; «…», – сказал X; "X a souligné que …", «X подчеркнул, что …». */
export function statementsIn(context: PhraseContext): StatementFinding[] {
  const { document } = context;
  const floor: Floor = { speaker: null, paragraph: -9 };
  const quotes = document.paragraphs.map((paragraph) =>
    paragraph.kind === 'text' ? quotesIn(document.text, paragraph.start, paragraph.end) : [],
  );
  const quoted = document.paragraphs.flatMap((paragraph, index) =>
    (quotes[index] ?? []).flatMap((quote) => quotedIn(context, paragraph, quote, floor)),
  );
  let last: { readonly speaker: Person; readonly end: number; readonly sentence: number } | undefined;
  const indirect = document.sentences.flatMap((sentence): StatementFinding[] => {
    if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
    const inside = quoted.findLast((quote) => overlaps(quote, sentence));
    if (inside) return addedTo(context, sentence, inside);
    if (
      quotes[sentence.paragraph]?.some((quote) => overlaps(quote, sentence) && quote.end - quote.start > 60)
    )
      return [];
    const said = quoted
      .filter((quote) => quote.end <= sentence.start && sentence.start - quote.end < 250)
      .at(-1);
    // «X подчеркнул, что … По его словам, …»: who spoke last, in a sentence of its own or in quotation marks.
    const nearest =
      last && last.sentence === sentence.index - 1 && last.end >= (said?.end ?? 0) ? last : said;
    const reported = reportedIn(context, sentence, nearest?.speaker ?? null);
    for (const { speaker, end } of reported) last = { speaker, end, sentence: sentence.index };
    return reported;
  });
  return [...quoted, ...indirect];
}

/** « … », a dit X, ajoutant que …: what the speaker of a quotation adds to it. */
function addedTo(
  { document, terms }: PhraseContext,
  sentence: Sentence,
  quote: StatementFinding,
): StatementFinding[] {
  const at = firstMatch(sentence.abstract, reportForms(terms).added)?.indices?.groups?.content?.[0];
  if (at === undefined) return [];
  const start = sentence.offsets[at] as number;
  const end = trimmedEnd(document.text, start, sentence.end);
  const others = sentence.mentions.some(
    (mention) =>
      mention.type === 'P' &&
      mention.start >= quote.end &&
      mention.end <= start &&
      mention.person !== quote.speaker,
  );
  if (start < quote.end || others || document.text.slice(start, end).split(/\s+/).length < 3) return [];
  return [found(quote.speaker, start, end, 'indirect', 0.8, false, sentence)];
}

/** Reported speech in a sentence: its speaker before the words, or after them. */
function reportedIn(context: PhraseContext, sentence: Sentence, before: Person | null): StatementFinding[] {
  const { document, terms } = context;
  const { forms, inserting, pronounSource, pronounInserted, closingVerb, firstPerson } = reportForms(terms);
  const inserted = firstMatch(sentence.abstract, inserting);
  for (const { pattern, sourced } of forms) {
    if (inserted && sourced) continue;
    const match = firstMatch(sentence.abstract, pattern);
    const at = match?.indices?.groups?.content?.[0];
    const who = match && speakerAt(sentence.mentions, match.groups?.who);
    if (
      !match ||
      at === undefined ||
      !who ||
      (!sourced && isGoverned(context, sentence.abstract.slice(0, match.index))) ||
      (!sourced && subjectCase(context, sentence, match.groups?.who) === false) ||
      JOINT.test(sentence.abstract.slice(0, match.index))
    )
      continue;
    const start = sentence.offsets[at] as number;
    const end = trimmedEnd(document.text, sentence.start, sentence.end);
    if (document.text.slice(start, end).split(/\s+/).length < 3) continue;
    const mention = sentence.mentions[Number(match.groups?.who)];
    const reference = mention?.type === 'P' && mention.form === 'reference';
    return [found(who, start, end, 'indirect', reference ? 0.75 : 0.85, reference, sentence)];
  }
  const inserter = inserted && speakerAt(sentence.mentions, inserted.groups?.who ?? inserted.groups?.pronoun);
  if (inserter) {
    const end = trimmedEnd(document.text, sentence.start, sentence.end);
    return [found(inserter, sentence.start, end, 'indirect', 0.8, false, sentence)];
  }
  const pronoun =
    firstMatch(sentence.abstract, pronounSource) ?? firstMatch(sentence.abstract, pronounInserted);
  const told = document.sentences[sentence.index - 1];
  const subject = told?.mentions.find(
    (mention, index) =>
      mention.type === 'P' &&
      mention.person.name !== '' &&
      subjectCase(context, told, String(index)) !== false,
  );
  const last = before ?? (subject?.type === 'P' ? subject.person : null);
  if (pronoun && last) {
    const start = sentence.offsets[pronoun.indices?.groups?.content?.[0] ?? 0] as number;
    return [
      found(
        last,
        start,
        trimmedEnd(document.text, sentence.start, sentence.end),
        'indirect',
        0.7,
        true,
        sentence,
      ),
    ];
  }
  const closing = firstMatch(sentence.abstract, closingVerb);
  const who = closing && speakerAt(sentence.mentions, closing.groups?.who ?? closing.groups?.pronoun);
  if (!closing || !who || saidByOffice(context, sentence.abstract.slice(closing.index))) return [];
  const end = trimmedEnd(document.text, sentence.start, sentence.offsets[closing.index] as number);
  const start = speechStart(context, sentence);
  const words = document.text.slice(start, end).replace(/^[–— -]+/u, '');
  if (words.split(/\s+/).length < 4 || /^об этом(?!\p{L})/iu.test(words)) return [];
  const style = firstPerson.test(words) ? 'unmarked' : 'indirect';
  const from = end - words.length;
  return [found(who, from, end, style, 0.78, false, sentence)];
}

/** The forms of reported speech, those with the speaker first before those with the speaker inserted or last. */
const reportForms = madeOnce((terms: PatternVocabulary) => {
  const { verbs, objectVerbs, that, between, sources, firstPerson, beside, pronounSources, adding } =
    terms.statements;
  const form = (source: string, sourced = false) => ({ pattern: locate(terms, source), sourced });
  return {
    forms: [
      form(
        String.raw`<P(?<who>\d+)>${between} (?:${verbs}|${objectVerbs})(?!\p{L})(?:(?!<P\d+> )[^.;:«»"]){1,130}?,? (?:и|а также|et|ainsi que) (?:${verbs})(?!\p{L})(?:${that})(?<content>.)`,
      ),
      form(
        String.raw`<P(?<who>\d+)>${between} (?:${verbs})(?!\p{L})(?:(?!<P\d+> (?:${verbs}))[^.;:]){0,70}?(?:${that})(?<content>.)`,
      ),
      form(
        String.raw`(?:${sources}) <P(?<who>\d+)>(?: (?:du|de la|de|de l['’]|d['’]) ?[^,.;]{1,50},|[^,.;<>]{0,40},)? (?<content>.)`,
        true,
      ),
    ],
    added: locate(terms, String.raw`,? (?:et )?(?:${adding})(?!\p{L})(?:${that})(?<content>.)`),
    inserting: compile(
      terms,
      String.raw`^[^«»"]{3,}?(?<![.:;]), (?:как )?(?:(?:${verbs})(?!\p{L})(?:${beside})?(?: [^.<>«»,]{1,40})? |(?:${sources}) )<P(?<who>\d+)>(?: [^,.;<>]{1,40})?, (?!(?:и|et|а|mais|но) )${insertedIn(terms)}`,
    ),
    pronounSource: locate(terms, String.raw`^(?:${pronounSources}),? (?<content>.)`),
    pronounInserted: compile(terms, String.raw`^[^«»"]{3,}?, (?:${pronounSources}), `),
    closingVerb: compile(
      terms,
      String.raw`(?<end>,? ?[,–-] ?)(?:(?:${verbs})(?!\p{L})(?:${beside})?(?:[^.<>«»,]{0,40} | |-t-)<P(?<who>\d+)>${invertedIn(terms)})[^.;<>]{0,60}(?:<[CPO]\d+>[^.;<>]{0,40}){0,2}\.?$`,
    ),
    firstPerson: new RegExp(String.raw`(?<!\p{L})(?:${firstPerson})(?!\p{L})`, 'iu'),
  };
});

function invertedIn(terms: PatternVocabulary): string {
  const { inverted } = terms.statements;
  return inverted === '' ? '' : String.raw`|${inverted}<P(?<pronoun>\d+)> [\p{L}']+é`;
}

/** "Téhéran, a-t-il ajouté, doit cesser …". */
function insertedIn(terms: PatternVocabulary): string {
  const { inverted } = terms.statements;
  return inverted === ''
    ? ''
    : String.raw`|^[^«»"]{3,}?(?<![.:;]), ${inverted}<P(?<pronoun>\d+)> [\p{L}']+(?:é|it|u)(?: [^,.;<>]{1,40})?, (?!(?:et|mais) )`;
}

/** "… , indique le communiqué", «…, сообщила пресс-служба президента»: words of an office. */
function saidByOffice({ terms }: PhraseContext, closing: string): boolean {
  return occurs(terms, `^[ ,–-]{0,4}(?:${terms.statements.impersonal})`, closing);
}

/** Back to where a speech without quotation marks begins: the dash of its paragraph, else its first sentence in the first person. */
function speechStart({ document, terms }: PhraseContext, sentence: Sentence): number {
  const paragraph = document.paragraphs[sentence.paragraph];
  if (!paragraph) return sentence.start;
  if (/^[–—-]\s/u.test(document.text.slice(paragraph.start, paragraph.start + 2))) return paragraph.start;
  const first = expression(String.raw`(?<!\p{L})(?:${terms.statements.firstPerson})(?!\p{L})`);
  const siblings = sentencesOfParagraph(document, paragraph);
  let earliest = siblings.indexOf(sentence);
  if (!occursIn(sentence.text, first)) return sentence.start;
  for (let at = earliest - 1; at >= 0; at--) {
    const before = siblings[at] as Sentence;
    if (
      compile(terms, String.raw`<P\d+>${terms.statements.between} (?:${terms.statements.verbs})`).test(
        before.abstract,
      )
    )
      break;
    if (first.test(before.text)) earliest = at;
  }
  return siblings[earliest]?.start ?? sentence.start;
}

/** A person after a preposition is no speaker, except after "selon" and the like, which the form itself holds. */
function isGoverned({ terms }: PhraseContext, before: string): boolean {
  return occurs(terms, `(?:${terms.roles.notSubject})$`, before);
}

function trimmedEnd(text: string, from: number, to: number): number {
  const words = text.slice(from, to).replace(/[\s.,:!"”«»–—-]+$/u, '');
  // What closes a quotation within the words belongs to them.
  const closing = /[«“]/u.test(words.slice(Math.max(words.lastIndexOf('»'), words.lastIndexOf('”')) + 1))
    ? (/^[»”]/u.exec(text.slice(from + words.length, to))?.[0].length ?? 0)
    : 0;
  return from + words.length + closing;
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
