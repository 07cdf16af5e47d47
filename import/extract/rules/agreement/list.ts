import { overlaps, type Span } from '../../../../src/domain/extraction-record';
import type { AgreementKind, AgreementStatus } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { sentencesOfParagraph } from '../../annotate/text/paragraph-sentences';
import type { AgreementFinding } from '../../finding';
import { type ListLine, linesWithin } from './inline-list';
import { isItem, isNamedBySubject, isSubheading, itemFinding, tellsWhatSidesDid } from './list-item';
import { SEVERAL_AGREEMENTS, SEVERAL_OF_A_KIND } from './several';
import { introStatus, statusToldBefore, TOLD_BEFORE, upToSignatory } from './table-row';
import type { AgreementTerms } from './terms';

/** What the line above a list says of its items. */
interface OpenList {
  readonly status: AgreementStatus;
  /** What was agreed, in any words. */
  readonly agreed: boolean;
  /** Nothing but documents. */
  readonly documents: boolean;
  /** What each of them is: "The MoUs are on:". */
  readonly of: AgreementKind | null;
  /** What those are that only their subject names: "Three MoUs were signed:" above "- on sports". */
  readonly each: AgreementKind | null;
  mark: string | null;
}

export interface AgreementLists {
  readonly items: AgreementFinding[];
  /** Where items stand: what they name is not read as running text. */
  readonly spans: readonly Span[];
}

const MARK = /^(?:[-–—•*·▪●◦‣✓]|\(?\d{1,2}[.)](?!\d)|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s*/u;
/** A line of an enumeration. */
const ENUMERATED = /;(?: and)?\s*$/u;
/** Where a document's number may stand: "Protocol No. 5". */
const NUMBERED = /\sNo\.?\s*\d/iu;
const LONGEST_ITEM = 600;
/** Kinds whose words stand in other lists too: an exchange programme, a plan. */
const LOOSE: ReadonlySet<AgreementKind> = new Set([
  'programme',
  'action-plan',
  'roadmap',
  'contract',
  'other',
]);

/**
 * Documents told as a list, one a line: "- Memorandum of Understanding on X between A and B", after
 * "The following documents were signed:" or standing by themselves. What the line before the list
 * says ("are to be signed") goes for all of it.
 */
export function agreementLists(
  document: AnnotatedDocument,
  terms: AgreementTerms,
  principal: readonly [string, string] | null,
): AgreementLists {
  const items: AgreementFinding[] = [];
  const spans: Span[] = [];
  let list: OpenList | null = null;
  for (const { line, sentences } of linesOf(document, terms)) {
    const text = document.text.slice(line.start, line.end);
    const mark = MARK.exec(text)?.[0] ?? '';
    const lead = mark.length + (terms.listLead.exec(text.slice(mark.length))?.[0].length ?? 0);
    const body = text.slice(lead);
    const enumerated = ENUMERATED.test(text);
    const head =
      list !== null || mark || enumerated || line.part || NUMBERED.test(body)
        ? headAt(body, terms, list !== null)
        : null;
    const inside: boolean =
      list !== null && (list.mark === null || list.mark === styleOf(mark)) && text.length < LONGEST_ITEM;
    const item =
      list?.agreed && inside && (mark || text.length < 140) && !tellsWhatSidesDid(text)
        ? { kind: 'agreement' as const }
        : (head ??
          (list?.of && inside && (mark || (text.length < 140 && !/[.!?:]\s*$/u.test(text)))
            ? { kind: list.of }
            : null) ??
          (list?.documents && inside && (mark || enumerated) && isNamedBySubject(firstSentence(text))
            ? { kind: (SUBJECT.test(body) ? list.each : null) ?? ('other' as const) }
            : null));
    if (
      item &&
      !/[:：]\s*$/u.test(text) &&
      (inside || ((mark || enumerated || line.part) && head && !LOOSE.has(head.kind)) || head?.numbered) &&
      isItem(body, line.row ? 'row' : mark, list !== null)
    ) {
      // "…; and so on;": what a semicolon ends goes on in the next line.
      if (!list && !mark && enumerated)
        list = { status: 'signed', agreed: false, documents: true, of: null, each: null, mark: null };
      if (list) list.mark ??= mark ? styleOf(mark) : null;
      spans.push(line);
      const found = itemFinding(
        document,
        line.row ? upToSignatory(line, sentences) : line,
        lead,
        sentences,
        item.kind,
        list?.status ?? (line.row ? statusToldBefore(document, line, terms) : 'signed'),
        principal,
      );
      if (found) items.push(found);
      continue;
    }
    if (inside && (mark || isSubheading(text) || isNamedBySubject(text))) continue;
    const intro = sentences.at(-1);
    const opens =
      /[:：][-–—]{0,2}$/u.test(text.trimEnd()) ||
      (text.length < 120 && terms.listOpens.test(text)) ||
      (text.length < 90 &&
        /(?:list|documents|agreements|mous?|outcomes)[^.]{0,60}$/iu.test(text) &&
        !/\.$/u.test(text));
    list =
      opens && intro && (introduces(document, intro, terms) || kindToldBefore(document, intro, terms))
        ? {
            status: introStatus(intro, terms),
            agreed: terms.listAgreed.test(intro.abstract),
            documents: terms.listDocuments.test(intro.text),
            of: kindOfItems(intro.text, terms) ?? kindToldBefore(document, intro, terms),
            each: kindOfAll(intro.text, terms),
            mark: null,
          }
        : null;
  }
  return { items, spans };
}

/** The lines of a text, those within a paragraph that enumerates in one line among them, with the sentences that they touch. */
function linesOf(
  document: AnnotatedDocument,
  terms: AgreementTerms,
): { readonly line: ListLine; readonly sentences: readonly Sentence[] }[] {
  return document.paragraphs
    .filter(({ kind }) => kind === 'text')
    .flatMap((paragraph) => {
      const sentences = sentencesOfParagraph(document, paragraph);
      return linesWithin(document, paragraph, (text) => headAt(text, terms, false) !== null).map((line) => ({
        line,
        sentences: sentences.filter((sentence) => overlaps(sentence, line)),
      }));
    });
}

/** "… signed Memoranda of Understanding on:", "The agreements are for:": what each item below is. */
function kindOfItems(intro: string, terms: AgreementTerms): AgreementKind | null {
  const noun = terms.listOf.exec(intro)?.groups?.noun?.toLowerCase();
  const kind = noun === undefined ? null : terms.kindAt(noun, 0, noun.length);
  return kind === 'package' ? 'agreement' : kind;
}

/** "Three MoUs were signed:": what all of them are, where one word alone says so. */
function kindOfAll(intro: string, terms: AgreementTerms): AgreementKind | null {
  const [noun, another] = [...intro.matchAll(SEVERAL_AGREEMENTS)].map((match) => match[0].toLowerCase());
  const kind = noun === undefined || another !== undefined ? null : terms.kindAt(noun, 0, noun.length);
  return kind === 'package' ? 'agreement' : kind;
}

/** An item that begins with what it is about. */
const SUBJECT = /^(?:on|for|concerning|regarding) /iu;

function firstSentence(text: string): string {
  return text.replace(/(?<=\p{Ll}\.) \p{Lu}.*$/su, '');
}

/** "Nine agreements were signed. They are on:": what the last words for several documents say each item is. */
function kindToldBefore(
  document: AnnotatedDocument,
  intro: Sentence,
  terms: AgreementTerms,
): AgreementKind | null {
  if (!terms.listPronoun.test(intro.text)) return null;
  for (let back = 1; back <= TOLD_BEFORE; back++) {
    const before = document.sentences[intro.index - back]?.text ?? '';
    const noun = [...before.matchAll(SEVERAL_AGREEMENTS)].at(-1)?.[0].toLowerCase();
    const kind = noun === undefined ? null : terms.kindAt(noun, 0, noun.length);
    if (kind) return kind === 'package' ? 'agreement' : kind;
  }
  return null;
}

/** The kind of document with which a line begins, after an article and a few words. */
function headAt(
  body: string,
  terms: AgreementTerms,
  inList: boolean,
): { kind: AgreementKind; numbered: boolean } | null {
  const lead = body.slice(0, 140).replace(/\s+/g, ' ');
  terms.noun.lastIndex = 0;
  const match = terms.noun.exec(lead);
  const first = match && match.index < 70 && !/[,;:.]/u.test(lead.slice(0, match.index)) ? match : null;
  if (
    first &&
    !/(?<!\p{L})(?:was|were|will|would|has|have|is|are|said|signed|concluded|exchanged|witnessed|held|attended|met|agreed|issued|inked|to (?:conclude|sign|adopt|reach|issue|join))(?!\p{L})/iu.test(
      lead.slice(0, first.index),
    )
  ) {
    const kind = terms.kindAt(lead, first.index, first[0].length);
    const numbered =
      first.index < 12 &&
      /^ No\.? ?\d(?!\d* and (?:No\.? ?)?\d)/iu.test(lead.slice(first.index + first[0].length));
    // "Agreements with A and B" on a line of their own are an item.
    if (
      kind === 'package' &&
      /^(?:agreements|accords|deals)/iu.test(first[0]) &&
      /^ (?:with|on|for|between|in|of) /u.test(lead.slice(first.index + first[0].length))
    )
      return { kind: 'agreement', numbered };
    // "Memoranda on trade, sports and health" are a lot.
    if (
      kind &&
      SEVERAL_OF_A_KIND.test(first[0]) &&
      /^ (?:on|for|in|between|concerning|regarding) /u.test(lead.slice(first.index + first[0].length))
    )
      return { kind: 'package', numbered: false };
    if (kind && kind !== 'package') return { kind, numbered };
  }
  const other = terms.listHead.exec(lead);
  return inList && other && other.index < 40
    ? { kind: /arrangement/iu.test(other[0]) ? 'agreement' : 'other', numbered: false }
    : null;
}

/** How the items of a list are marked: "1)" as "2)", "(i)" as "(ii)", "-" as "-". */
function styleOf(mark: string): string {
  return mark
    .trim()
    .replace(/\d+/gu, '1')
    .replace(/\p{L}+/gu, 'a');
}

/** "The following documents were signed:", or "Among them:" after a sentence that tells of documents. */
function introduces(document: AnnotatedDocument, intro: Sentence, terms: AgreementTerms): boolean {
  const before = document.sentences[intro.index - 1];
  return (
    terms.listIntro.test(intro.text) ||
    (before !== undefined && terms.listIntroAfter.test(intro.text) && terms.listIntro.test(before.text))
  );
}
