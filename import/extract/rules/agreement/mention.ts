import type { AgreementKind } from '../../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import { allMatches, occursIn } from '../../search/search';
import type { DocumentMention } from './document-mention';
import { isNumbered, itemsApart } from './items';
import { isPresented } from './presented';
import { isStanding } from './standing';
import { agreementStatus } from './status';
import type { AgreementTerms } from './terms';
import { behindOthers, titleEnd, titleText } from './title';

/** What leaders issue on the occasion, signed or not. */
export const ISSUED: ReadonlySet<AgreementKind> = new Set(['joint-statement', 'communique', 'declaration']);

/** How far before a document its number and the words that describe it are sought. */
const LEAD = 130;

/** After a document that a sentence refers to: it is one of those that are told. */
const OF_THE_DAY =
  /^,? (?:(?:that|which) (?:was|were) )?(?:signed|inked|concluded|exchanged) (?:on this occasion|today|(?:during|in the course of) (?:the|this|his|her) (?:\p{L}+ )?visit)/iu;

/** "Since the accord of 2023": it only tells a time. */
const SINCE = /(?<!\p{L})(?:[Ss]ince|[Bb]efore|[Uu]ntil|[Pp]rior to) the $/u;
/** "Agreements were signed, thirteen in number". */
const COUNTED_AFTER =
  /^ (?:were|was|have been) \p{L}+,? (?<number>\d{1,3}|\p{L}+) (?:in (?:number|all|total)|altogether)(?!\p{L})/iu;

/** "A plan of consultations": what it is of makes it no lot. */
const ONE = /^(?:(?:plan|program(?:me)?|protocol|statement|declaration) of|plan for) /iu;

/** Words for one paper, whatever number stands before them. */
const ONE_PAPER = /^(?:agreement|accord|pact|deal|treaty|protocol)$/iu;

/** A link to another story. */
const ASIDE = /^(?:related|also read|read (?:also|more)|see also|more)\s*:/iu;

/**
 * The documents that a sentence names, in order, with what it says became of each; `lot` is the one that the
 * sentence before told of, and `signing` whether a signing was spoken of shortly before.
 */
export function documentMentions(
  document: AnnotatedDocument,
  sentence: Sentence,
  terms: AgreementTerms,
  lot: DocumentMention | null,
  signing: boolean,
): DocumentMention[] {
  const { abstract } = sentence;
  const inherited = lot && terms.goesOn.test(abstract) ? lot.status : null;
  const found: DocumentMention[] = [];
  if (occursIn(abstract, ASIDE)) return found;
  const headline = document.paragraphs[sentence.paragraph]?.kind === 'title';
  for (const match of allMatches(abstract, terms.noun)) {
    const previous = found.at(-1);
    const headEnd = match.index + match[0].length;
    const kind = terms.kindAt(abstract, match.index, match[0].length);
    const lead = leadOf(abstract, match.index, previous?.end ?? 0, terms);
    const { from } = lead;
    // "The 123 agreement": its number is its name.
    const numberedByName =
      /^\d+$/u.test(lead.number ?? '') && lead.number !== '1' && ONE_PAPER.test(match[0]);
    const stated = numberedByName ? undefined : lead.number;
    const start = numberedByName ? from : lead.start;
    const what = abstract.slice(start, headEnd);
    if (!kind || (previous && start < previous.end)) continue;
    if (kind === 'communique' && start === match.index && terms.ofOneSide.test(abstract.slice(headEnd)))
      continue;
    const tailStart =
      headEnd + (terms.verbInside.exec(abstract.slice(headEnd, headEnd + 60))?.[0].length ?? 0);
    const end = titleEnd(sentence, tailStart, terms);
    const before = abstract.slice(0, from);
    const linked = previous ? before.slice(previous.end) : null;
    const proper = stated === undefined && isProperName(titleText(document, sentence, start, headEnd));
    const plural =
      !proper &&
      ((stated !== undefined && (numberOf(stated, terms) ?? 0) > 1) ||
        (kind !== 'other' &&
          !ONE.test(match[0]) &&
          /(?:\p{L}'?s|memoranda)(?: of (?:mutual )?\p{L}+)?$/iu.test(
            match[0].replace(/ \([^)]*\)$/u, ''),
          )) ||
        /\(mous\)$/iu.test(match[0]) ||
        abstract.startsWith(' each on ', headEnd));
    if (previous?.plural && !stated && linked && goesWith(linked, plural, abstract.slice(headEnd, end)))
      continue;
    if (isApposition(linked, what, abstract.slice(headEnd, end))) continue;
    if (previous && isFullName(abstract, previous, { kind, from, headEnd, end })) continue;
    if (!plural && terms.noDocument.test(around(abstract, start, headEnd))) continue;
    const number = numberOf(
      stated ??
        / of (\d{1,3}|\p{L}+) /u.exec(what)?.[1] ??
        (plural ? COUNTED_AFTER.exec(abstract.slice(headEnd, headEnd + 70))?.groups?.number : undefined),
      terms,
    );
    const dated = terms.dated.exec(abstract.slice(end, end + 60));
    const named = end > tailStart || /\p{Lu}/u.test(titleText(document, sentence, start, headEnd));
    const reported =
      ISSUED.has(kind) && (terms.reported.test(before) || ((headline || sentence.index < 4) && start < 3));
    const signed =
      ((number !== null || ISSUED.has(kind)) && terms.announced.test(before)) ||
      (/^ (?:on|between|to|for|about) /u.test(abstract.slice(headEnd, end)) && terms.welcomed.test(before)) ||
      (dated !== null && named && !plural && !SINCE.test(before)) ||
      (end > tailStart && OF_THE_DAY.test(abstract.slice(end))) ||
      reported;
    const status =
      agreementStatus(
        abstract,
        from,
        tailStart > headEnd ? headEnd : behindOthers(abstract, tailStart, end),
        terms,
        headline,
      ) ??
      (previous?.status && linked !== null && goesOn(linked) ? previous.status : null) ??
      (signed || (signing && named && !plural && isPresented(sentence, from, end, terms))
        ? 'signed'
        : isStanding(abstract, { start, headEnd, plural }, terms)
          ? 'in-force'
          : inherited);
    found.push({
      kind: proper && kind === 'package' ? 'agreement' : kind,
      what,
      noun: null,
      from,
      start,
      headEnd,
      tailStart,
      end,
      number,
      plural,
      status,
      day: dated?.groups?.date ?? null,
      reported,
    });
  }
  const all = listedTogether(abstract, found, terms);
  return [
    ...all.filter((mention) => !isNumbered(abstract, mention)),
    ...itemsApart(sentence, all, terms, lot),
  ];
}

/** "An agreement on A, a memorandum on B and a protocol on C were signed": what follows the last is said of all. */
function listedTogether(
  abstract: string,
  found: readonly DocumentMention[],
  terms: AgreementTerms,
): DocumentMention[] {
  const first = found[0];
  const last = found.at(-1);
  const all =
    first &&
    last?.status &&
    first.status === null &&
    found.length > 1 &&
    first.from < 40 &&
    !terms.not.test(abstract.slice(0, first.from)) &&
    !terms.denied.test(abstract.slice(0, first.from)) &&
    found.every((mention, at) => at === 0 || goesOn(abstract.slice(found[at - 1]?.end, mention.from)));
  return all ? found.map((mention) => ({ ...mention, status: mention.status ?? last.status })) : [...found];
}

/** "Agreements and other memoranda", "agreements and a memorandum for cooperation in various fields": one lot. */
function goesWith(linked: string, plural: boolean, tail: string): boolean {
  return plural
    ? /^,? (?:and|or|as well as|&)(?: (?:other|several|various|many|some))? $/u.test(linked)
    : /^,? and $/u.test(linked) && /(?<!\p{L})(?:various|several|different|many|diverse) /u.test(tail);
}

/** "The Joint Declaration, a binding international agreement": the same by another name. */
function isApposition(linked: string | null, what: string, tail: string): boolean {
  return linked === ', a ' && tail === '' && /^(?:legally )?(?:binding|international)/iu.test(what);
}

/** "The Crocodile Treaty, the Mutual Defence Treaty of A and B.": one by two names, of which nothing more is listed. */
function isFullName(
  abstract: string,
  previous: DocumentMention,
  { kind, from, headEnd, end }: Pick<DocumentMention, 'kind' | 'from' | 'headEnd' | 'end'>,
): boolean {
  return (
    kind === previous.kind &&
    previous.end === previous.headEnd &&
    end === headEnd &&
    abstract.slice(previous.end, from) === ', the ' &&
    /\p{Lu}\p{L}*$/u.test(abstract.slice(0, previous.headEnd)) &&
    /\p{Lu}\p{L}*$/u.test(abstract.slice(from, headEnd)) &&
    /^(?:[.;:]|,? (?:which|that|when|as)(?!\p{L})|$)/u.test(abstract.slice(end))
  );
}

/** "The Washington Accords", "the Oslo Agreements": a plural that is the name of one document. */
function isProperName(title: string): boolean {
  return /^\p{Lu}[\p{L}-]+ (?:[\p{Lu}][\p{L}-]+ )?(?:Accords|Agreements)$/u.test(title);
}

/** What stands around the words for a document, with a bar in their place. */
function around(abstract: string, start: number, end: number): string {
  return `${abstract.slice(Math.max(0, start - 60), start)}¦${abstract.slice(end, end + 30)}`;
}

/** The words that describe a document and the number before them, from where the last document ended. */
function leadOf(
  abstract: string,
  index: number,
  after: number,
  terms: AgreementTerms,
): { start: number; from: number; number: string | undefined } {
  const text = abstract.slice(Math.max(after, index - LEAD), index);
  const match = terms.lead.exec(text);
  const { adjectives, coordinated, counted } = match?.groups ?? {};
  const number = match?.groups?.number ?? counted?.trim();
  const described = index - (adjectives ?? coordinated ?? '').length;
  // "The Science and Technology Agreement": a name goes on before its "and".
  const joined =
    number || !/^\p{Lu}/u.test(abstract.slice(index))
      ? undefined
      : JOINED.exec(abstract.slice(Math.max(after, described - 60), index))?.groups?.name;
  const start = joined === undefined ? described : index - joined.length;
  return { start, from: number ? index - (match?.[0].length ?? 0) : start, number };
}

/** Words in capitals that "and" joins, inside a sentence and up to a word for a document in capitals. */
const JOINED = /[\p{Ll}\d>,] (?<name>(?:\p{Lu}[\p{L}-]* ){1,4}and (?:\p{Lu}[\p{L}-]* ){1,3})$/u;

/** "… a memorandum on A, an agreement on B and a protocol": what was said of the first is said of all. */
function goesOn(between: string): boolean {
  return (
    between.length < 160 &&
    /(?:,|;|:| and| as well as| along with| plus| including| among them|-| \(?(?:[a-z]|[ivx]{1,3}|\d{1,2})\))(?: \(?(?:[a-z]|[ivx]{1,3}|\d{1,2})\))?(?: (?:also|an?|the|another|two|three|four|five|six|seven|several|including|among them|-|one|its|their|\d{1,2})){0,4} ?$/iu.test(
      between,
    ) &&
    !/(?<!\p{L})(?:will|would|is|are|said|says|under|implement\p{L}*|accordance|discuss\p{L}*|hope\p{L}*|noted|called)(?!\p{L})/u.test(
      between,
    )
  );
}

function numberOf(stated: string | undefined, terms: AgreementTerms): number | null {
  const word = (stated ?? '').toLowerCase();
  return /^\d+$/.test(word) ? Number(word) : (terms.numbers[word] ?? null);
}
