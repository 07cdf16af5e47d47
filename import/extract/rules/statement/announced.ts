import type { AnnotatedDocument, Paragraph, Person } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { StatementFinding } from '../../finding';
import { expression } from '../../pattern';
import type { Rule } from '../rule';
import { passagesBy, type SpeechTerms, speakerAt, speechTerms, statementsOf } from './frame';
import { withRoles } from './roles';
import { type WordForWordTerms, wordForWordTerms } from './speech-terms';

/** Of what is announced at most so many paragraphs are read, each of some words. */
const LONGEST = 12;
const FEWEST_WORDS = 4;
const MOST_POINTS = 30;
const QUOTED = /^\s*["“„«'‘]/u;

/**
 * Speech without quotation marks below a line that announces it: "Prime Minister X said:", and paragraphs
 * in the first person up to the first that tells of something else.
 */
export const statementAnnounced: Rule = {
  name: 'statement-announced',
  apply(plain, { findings }) {
    const terms = speechTerms(plain.language);
    const words = wordForWordTerms(plain.language);
    if (!terms || !words) return [];
    const document = withRoles(plain, findings);
    const taken = statementsOf(findings);
    return document.paragraphs.flatMap((paragraph): StatementFinding[] => {
      if (paragraph.kind !== 'text' || !/:\s*$/u.test(document.text.slice(paragraph.start, paragraph.end)))
        return [];
      const speaker = announcer(document, paragraph, terms);
      return speaker
        ? passagesBy(speaker, saidBelow(document, paragraph, terms, words), 'statement-announced', taken)
        : [];
    });
  },
};

/** "Quotes attributable to X, Minister of Health:" */
const ATTRIBUTED =
  /^(?:the following )?(?:quotes?|quotations?|comments?|remarks)(?: (?:are|is))? (?:attribut(?:able|ed) to|from|by) (?:the )?<P(?<who>\d+)>(?:,? [^:.<>]{2,120}(?:<[CGO]\d+>[^:.<>]{0,60})?)?: *$/iu;

/** Whom the last sentence of a paragraph lets speak: "In response to questions about A, the spokesperson, B, said:". */
export function announcer(
  document: AnnotatedDocument,
  paragraph: Paragraph,
  terms: SpeechTerms,
): Person | null {
  const last = sentencesOfParagraph(document, paragraph).at(-1);
  if (!last || !/:\s*$/u.test(last.text)) return null;
  const heads = ATTRIBUTED.exec(last.abstract);
  if (heads) return speakerAt(last.mentions, heads.groups?.who);
  const told = expression(
    String.raw`(?<joint><P\d+>,? and (?:the )?)?<P(?<who>\d+)>(?:, [^.!?:<>]{1,140},|${terms.between}),? (?:${terms.verb}|(?:was|is) the (?:first|second|next|last) to speak|spoke (?:first|next|last)|took the floor|(?:made|delivered|gave|read) (?:the following|this|an?|his|her) (?:\p{L}+ ){0,2}(?:statement|remarks|speech|address|message)|had this to say)[^.!?:<>]{0,80}(?:<[DCO]\d+>[^.!?:<>]{0,40})?:\s*$`,
  ).exec(last.abstract);
  return told && told.groups?.joint === undefined ? speakerAt(last.mentions, told.groups?.who) : null;
}

/** "The Prime Minister said the following:", "… a speech which reads:": a list below is said, point by point. */
const SAYS_POINTS =
  /(?:said|says|stated)(?: (?:the following|as follows|this))?: *$|(?:speech|statement|address|remarks|message),? (?:which|that) (?:reads?|says?)(?: as follows)?: *$/iu;
/** What stands before a point of a list. */
const POINT = /^(?:[•*·–—-]|\(?\d{1,2}[.)]) */u;
/** "Mr. President,", "Ladies and gentlemen,". */
const GREETING =
  /^(?:your )?(?:ladies and gentlemen|(?:(?:mr|mrs)\.|mr|madam|dear|distinguished|honou?red|excellenc|highness|majest|respected|esteemed)[^.!?:]{0,90})[,;!:] *$/iu;

/** The paragraphs in the first person right below one, without quotation marks, and the points of a list there. */
function saidBelow(
  document: AnnotatedDocument,
  { index, start: from, end: to }: Paragraph,
  terms: SpeechTerms,
  words: WordForWordTerms,
): Paragraph[] {
  const said: Paragraph[] = [];
  const inPoints = SAYS_POINTS.test(document.text.slice(Math.max(from, to - 80), to));
  const narrates = expression(String.raw`<P\d+>${terms.between} ${terms.verb}|${terms.verb} <P\d+>`);
  for (const paragraph of document.paragraphs.slice(index + 1)) {
    const text = document.text.slice(paragraph.start, paragraph.end);
    if (paragraph.kind === 'text' && said.length === 0 && GREETING.test(text)) continue;
    const point = POINT.exec(text)?.[0].length ?? 0;
    if (paragraph.kind === 'text' && inPoints && point > 0 && said.length < MOST_POINTS) {
      if (text.split(/\s+/u).length > FEWEST_WORDS)
        said.push({ ...paragraph, start: paragraph.start + point });
      continue;
    }
    if (
      paragraph.kind !== 'text' ||
      said.length === LONGEST ||
      QUOTED.test(text) ||
      words.end.test(text) ||
      words.label.test(text) ||
      !words.firstPerson.test(text) ||
      text.split(/\s+/u).length < FEWEST_WORDS ||
      sentencesOfParagraph(document, paragraph).some(({ abstract }) => narrates.test(abstract))
    )
      break;
    const dash = /^[–—-] ?/u.exec(text)?.[0].length ?? 0;
    said.push({ ...paragraph, start: paragraph.start + dash });
  }
  return said;
}
