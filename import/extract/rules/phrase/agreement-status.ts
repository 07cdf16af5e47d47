import type { AgreementStatus } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import type { PhraseContext, PhraseMatch } from './roles';
import { compile, lastAt, occurs, type PatternVocabulary } from './terms';

/** What became of a document: as its sentence says, or the list that it stands in; null where nothing tells. */
export function agreementStatus(
  context: PhraseContext,
  sentence: Sentence,
  match: PhraseMatch,
): AgreementStatus | null {
  return (
    statusOf(context, sentence, match) ??
    (isItem(context, sentence) && match.start < 30 ? 'signed' : null) ??
    listedStatus(context, sentence, match) ??
    (isPresented(context.terms, sentence) ? 'signed' : null) ??
    countedStatus(context, sentence)
  );
}

/** "Aucun accord n'a été signé", «соглашение пока не подписано». */
export function isDenied(terms: PatternVocabulary, { abstract }: Sentence, match: PhraseMatch): boolean {
  const { denied, deniedAfter } = terms.agreements;
  const at = match.end - (match.groups.what ?? '').length;
  return (
    occurs(terms, denied, abstract.slice(Math.max(0, at - 90), at)) ||
    occurs(terms, deniedAfter, abstract.slice(match.end, match.end + 110))
  );
}

/** "Parmi les textes signés figurent une déclaration, une feuille de route et …". */
export function isPresented(terms: PatternVocabulary, { abstract }: Sentence): boolean {
  return occurs(terms, `^["«–— -]*(?:${terms.agreements.presented})`, abstract);
}

/** "Les documents suivants ont été signés : …", "parmi les textes signés figurent …": words for several documents, which the text goes on to tell one by one. */
export function isListHead(
  { terms, document }: PhraseContext,
  sentence: Sentence,
  { end }: PhraseMatch,
): boolean {
  const rest = sentence.abstract.slice(end);
  const told = isPresented(terms, sentence) ? rest : /^[^.;:]{0,160}:(?<list>.*)$/su.exec(rest)?.groups?.list;
  if (told === undefined) return false;
  return occurs(
    terms,
    papersIn(terms).any,
    told.trim() || (document.sentences[sentence.index + 1]?.abstract ?? ''),
  );
}

function statusOf(
  { terms }: PhraseContext,
  { abstract, future }: Sentence,
  { start, end }: PhraseMatch,
): AgreementStatus | null {
  const { agreements } = terms;
  const before = abstract.slice(Math.max(0, start - 130), start);
  const after = abstract.slice(end, end + 170);
  const clause = before.slice(before.search(/[^;]*$/u));
  const follows = after.slice(0, Math.max(0, after.search(/;|$/u)));
  const near = (pattern: string) => occurs(terms, String.raw`(?:${pattern})[^.;]{0,110}$`, clause);
  const next = (pattern: string) => occurs(terms, String.raw`^[^.;]{0,140}?(?:${pattern})`, follows);
  if (occurs(terms, agreements.endedAfter, after) || occurs(terms, agreements.ended, before)) return 'ended';
  if (near(agreements.ratified)) return 'ratified';
  if (near(agreements.sealed)) return 'signed';
  if (next(agreements.inForce)) return 'in-force';
  if (near(agreements.planned) || next(agreements.planned)) return 'planned';
  // "Une signature de conventions suivra": a noun has the time of its sentence.
  const named = occurs(terms, String.raw`(?<!\p{L})(?:${agreements.signing})(?!\p{L}){gap}$`, clause);
  if (named && (future || occurs(terms, agreements.planned, abstract.slice(Math.max(0, start - 300), start))))
    return 'planned';
  if (near(agreements.signed) || next(agreements.signedAfter)) return 'signed';
  if (FURTHER_ITEM.test(clause)) return statusOfSeries(terms, abstract.slice(0, start));
  return LISTED_ITEM.test(clause) ? statusOfList(terms, abstract.slice(0, start)) : null;
}

/** Right behind a semicolon, but for an article. */
const FURTHER_ITEM = /^\s*(?:et |ainsi que |а также |и )?(?:les? |la |l['’]|une? |des )?$/iu;

/** "Ont signé le protocole de …; le protocole entre …; l'accord sur …": what the verb before the first of them says. */
function statusOfSeries(terms: PatternVocabulary, before: string): AgreementStatus | null {
  const { agreements } = terms;
  const items = before.slice(-SERIES).split(';').slice(0, -1);
  if (items.length === 0 || !items.every((item) => occurs(terms, papersIn(terms).any, item))) return null;
  const [first = ''] = items;
  if (occurs(terms, agreements.planned, first)) return 'planned';
  return occurs(terms, agreements.signed, first) ? 'signed' : null;
}

/** Right behind a comma or "and", but for an article. */
const LISTED_ITEM =
  /(?:,|,? а также|,? и|,? et|,? ainsi que)(?: (?:une?|les?|la|des|d['’]une?)| (?:l|d)['’])? ?$/iu;

/** «Подписаны протокол о …, меморандум о …, а также соглашение о …»: what the verb says, however long the list before. */
function statusOfList(terms: PatternVocabulary, before: string): AgreementStatus | null {
  const { agreements } = terms;
  const clause = before.slice(-SERIES).split(/[.;:]/u).at(-1) ?? '';
  const at = lastAt(terms, agreements.signed, clause);
  if (at < 0) return null;
  const list = clause.slice(at);
  return occurs(terms, papersIn(terms).any, list) && !occurs(terms, agreements.talked, list)
    ? 'signed'
    : null;
}

/** So many characters back the verb of a series may stand. */
const SERIES = 500;

/** A line without a bullet in a list of documents: what the line above the list, which ends in a colon, says of them. */
function listedStatus(
  context: PhraseContext,
  sentence: Sentence,
  { start }: PhraseMatch,
): AgreementStatus | null {
  if (start > 3) return null;
  const { document, terms } = context;
  const kinds = compile(terms, String.raw`^[–—•*·▪ -]*(?:${papersIn(terms).any})`);
  const own = document.paragraphs[sentence.paragraph];
  if (own?.start !== sentence.start) return null;
  const heads = (text: string) => /:$/u.test(text);
  const above = lineAboveList(
    document,
    sentence.paragraph,
    (text) => !heads(text) && text.search(kinds) === 0,
  );
  return above !== null && heads(above) ? introduced(context, above.slice(-260)) : null;
}

/** So far back the line above a list may stand, in paragraphs. */
const LONGEST_LIST = 40;

/** The line above the list in which a paragraph stands: the nearest that is no item of it; null where none is near. */
export function lineAboveList(
  { paragraphs, text }: AnnotatedDocument,
  from: number,
  isItem: (line: string) => boolean,
): string | null {
  for (let index = from - 1; index >= Math.max(0, from - LONGEST_LIST); index--) {
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.kind === 'noise') continue;
    const line = text.slice(paragraph.start, paragraph.end);
    if (!isItem(line)) return line;
  }
  return null;
}

/** All words for papers, as alternatives of one pattern. */
export const papersIn = madeOnce(({ agreements }: PatternVocabulary) => ({
  any: agreements.kinds.map(({ pattern }) => pattern).join('|'),
}));

/** What the line above a list says of the papers in it. */
export function introduced({ terms }: PhraseContext, intro: string): AgreementStatus | null {
  const { agreements } = terms;
  if (occurs(terms, agreements.planned, intro)) return 'planned';
  return occurs(terms, agreements.signed, intro) ||
    occurs(terms, agreements.signedAfter, intro) ||
    occurs(terms, agreements.listed, intro)
    ? 'signed'
    : null;
}

/** "Cinq accords ont été signés. Il s'agit d'un accord de …, d'un mémorandum de …": as the sentence before says. */
function countedStatus(context: PhraseContext, sentence: Sentence): AgreementStatus | null {
  const { terms, document } = context;
  if (!occurs(terms, String.raw`^ ?(?:${terms.agreements.counted})`, sentence.abstract)) return null;
  for (const before of document.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).reverse()) {
    const package_ = terms.agreements.kinds.some(({ pattern }) => occurs(terms, pattern, before.abstract));
    const status = package_ ? introduced(context, before.abstract) : null;
    if (status) return status;
  }
  return null;
}

/** A line of a list of documents. */
function isItem({ document }: PhraseContext, sentence: Sentence): boolean {
  return (
    /^(?:[-–—•*·▪]|\(?\d{1,2}[.)])\s/u.test(sentence.text) ||
    /(?:^|\n)[ \t]*(?:[-–—•*·▪]|\(?\d{1,2}[.)])[ \t]*$/u.test(
      document.text.slice(Math.max(0, sentence.start - 6), sentence.start),
    )
  );
}
