import type { Span } from '../../../../src/domain/extraction-record';
import { type AnnotatedDocument, mentionsOf, type Sentence, textSpan } from '../../annotate/model';
import type { AgreementFinding } from '../../finding';
import { occursIn } from '../../search/search';
import { localPairs } from '../local-pair';
import { pairOfDocument } from '../relation/pair';
import type { Rule, RuleContext } from '../rule';
import { dateNear } from '../visit/frame';
import type { DocumentMention } from './document-mention';
import { isToldAgain, withoutHeadlines } from './echoes';
import { agreementLists } from './list';
import { documentMentions, ISSUED } from './mention';
import { agreementPair, pairOfSignatories, pairThatSigns } from './parties';
import { signingsTold } from './presented';
import { isOnlySpokenOf } from './spoken-of';
import { type AgreementTerms, agreementTerms } from './terms';
import { titleText, valueAfter } from './title';
import { meansTreaty } from './treaty-meant';

/** What was or is to be signed, adopted or issued: "signed a memorandum on X", "12 documents were signed", "a joint statement is to be adopted". */
export const agreement: Rule = {
  name: 'agreement',
  apply(document, context) {
    const terms = agreementTerms(document.language);
    if (!terms) return [];
    const principal =
      pairOfSignatories(document) ?? pairOfDocument(document, context.findings) ?? pairThatSigns(document);
    const { items, spans } = agreementLists(document, terms, principal);
    const pairAt = localPairs(document, context.findings, principal);
    const signing = signingsTold(document.sentences, terms);
    let lot: DocumentMention | null = null;
    const told: AgreementFinding[] = [];
    for (const sentence of document.sentences) {
      if (spans.some(({ start, end }) => start <= sentence.start && sentence.end <= end)) continue;
      const mentions: DocumentMention[] = documentMentions(
        document,
        sentence,
        terms,
        lot,
        signing(sentence),
      ).filter(({ start }) => !spans.some((span) => isWithin(sentence, start, span)));
      const goesOn: boolean = lot !== null && occursIn(sentence.abstract, terms.goesOn);
      // A sentence that names no document leaves the lot to the next.
      if (mentions.length > 0)
        lot =
          mentions.find((mention) => (mention.plural || goesOn) && mention.status) ??
          (mentions.some(({ noun }) => noun === null) ? null : lot);
      for (const mention of mentions) {
        if (isToldAgain(sentence, mention, told)) continue;
        const pair = pairAt(sentence);
        const finding = agreementAt(document, sentence, mention, terms, pair, items.length > 1, context);
        if (finding) told.push(finding);
      }
    }
    return [...withoutHeadlines(document, told).filter(isNews), ...items];
  },
};

/** "In the communiqué, one country recognizes the other": not the one that the page has named in full before. */
function isNews(
  { agreementKind, title }: AgreementFinding,
  at: number,
  all: readonly AgreementFinding[],
): boolean {
  return (
    !ISSUED.has(agreementKind) ||
    /\s/u.test(title) ||
    !all.slice(0, at).some((other) => other.agreementKind === agreementKind && /\s/u.test(other.title))
  );
}

/** Whether a place of a sentence's abstract stands within a span of the text. */
function isWithin({ offsets, start }: Sentence, at: number, span: Span): boolean {
  const offset = offsets[at] ?? start;
  return span.start <= offset && offset < span.end;
}

function agreementAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  mention: DocumentMention,
  terms: AgreementTerms,
  principal: readonly [string, string] | null,
  listed: boolean,
  { drop }: RuleContext,
): AgreementFinding | null {
  const { what, start, headEnd, tailStart, end, number, plural, status } = mention;
  // A plural is a lot, whatever its noun: "seven memoranda", "agreements on trade and culture".
  const kind = plural ? 'package' : mention.kind;
  const lot = kind === 'package' && number === null;
  const give = (reason: string): null => {
    drop(reason, ...textSpan(sentence, start, end));
    return null;
  };
  if (!status) return give('a document that is only referred to');
  // "One memorandum each on A and on B": these are told.
  if (sentence.abstract.startsWith(' each on ', headEnd)) return null;
  const after = sentence.abstract.slice(end);
  const reached = REACHED.test(sentence.abstract.slice(0, mention.from));
  if (reached && (lot || TO_DO.test(sentence.abstract.slice(headEnd)))) return give('agreements in words');
  const partners = lot ? partnersAfter(document, sentence, headEnd) : null;
  if (lot && !partners) {
    if (listed && ANY_PAPERS.test(what)) return give('documents that the text lists one by one');
    if (ANY_LOT.test(what) && INTRODUCES.test(sentence.abstract.slice(headEnd)))
      return give('the head of a list');
    if (!isBatch(mention, sentence.abstract.slice(0, mention.from), after))
      return give('documents in general');
  }
  // "Two agreements and a memorandum were signed:": the list below says which.
  if (listed && !plural && end === headEnd && /:\s*$/u.test(sentence.text)) return give('the head of a list');
  if (listed && lot && terms.listOpens.test(sentence.text)) return give('the head of a list');
  const parties = agreementPair(sentence, start, headEnd, principal, kind, what);
  if (!parties) return give('a document without parties');
  if (!parties.stated && isOfOneCountry(sentence)) return give('a document of companies of one country');
  const title = titleText(document, sentence, start, end);
  if (terms.frames.test(title) || meansTreaty(document, sentence, title, mention.from, terms))
    return give('a treaty of many states');
  if (isOnlySpokenOf(document, sentence, title, parties))
    return give('a document that an answer only speaks of');
  if (WITH_MANY.test(sentence.abstract.slice(headEnd))) return give('documents with many states');
  if (terms.others.test(sentence.abstract.slice(headEnd))) return give('a document with no state');
  if (!parties.stated && !plural && isOfCompanies(sentence) && /^\p{Ll}+(?: of \p{L}+)?$/u.test(title))
    return give('a document of companies');
  if (isOfAnotherAge(document, sentence, start)) return give('a document of another age');
  const day = mention.day === null ? undefined : sentence.mentions[Number(mention.day)];
  const near = day?.type === 'D' ? day : mention.reported ? null : dateNear(sentence, start, end);
  const date = near && isTerm(document, near.start) ? null : near;
  const counted = plural && number !== null;
  const from = plural ? mention.from : start;
  const noun = mention.noun ?? titleText(document, sentence, from, headEnd);
  const name =
    mention.noun || (tailStart > headEnd && !counted)
      ? `${noun} ${titleText(document, sentence, tailStart, end)}`.trim()
      : titleText(document, sentence, from, counted ? headEnd : end);
  return {
    kind: 'agreement',
    rule: 'agreement',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: parties.stated ? 0.85 : 0.8,
    inferred: new Set([
      ...(parties.stated ? [] : ['countries']),
      ...(date?.date.inferred && status !== 'planned' ? ['date'] : []),
    ]),
    title: partners ? `${name} ${partners}` : name,
    agreementKind: kind === 'package' && number === 1 ? 'agreement' : kind,
    status,
    date: status === 'planned' ? null : (date?.date.start ?? null),
    countries: parties.countries,
    number: plural || kind === 'package' ? number : null,
    value: valueAfter(after),
  };
}

/** Words for several papers that say nothing of what they are. */
const ANY_PAPERS = /documents|papers|instruments/iu;

/** "Agreements are to be signed: an agreement on trade and a programme": the sentence goes on to say which. */
const ANY_LOT = /(?:documents|papers|instruments|agreements)$/iu;
const INTRODUCES = /^[^.;:]{0,160}: \S/u;

/** "They reached agreements on many questions": nobody tells of a paper. */
const REACHED = /(?<!\p{L})(?:reach(?:ed|es|ing)?|c[ao]me to|arriv(?:ed|ing) at) (?:[\p{L}-]+ )?$/iu;

/** "Reached an agreement to intensify the activities of the committees". */
const TO_DO = /^ (?:to \p{Ll}|on (?:the )?(?:next|further|following) steps|on how )/u;

/** "30 agreements with 65 countries": what follows the words for documents. */
const WITH_MANY =
  /^(?: (?:signed|concluded|reached))?(?: by (?:the )?<C\d+>)? with (?:(?:\S+ ){0,2}\d+|various|many|several|different|most|numerous) (?:\p{Ll}+ )?(?:countries|states|nations|markets|partners|economies)(?!\p{L})/u;

/** "Until 2028", "by 2030": up to when it is to last or to be done. */
function isTerm(document: AnnotatedDocument, start: number): boolean {
  return /(?<!\p{L})(?:until|till|through|up to|beyond|by|for|to|from)(?: the)?(?: end of| year)? $/iu.test(
    document.text.slice(Math.max(0, start - 20), start),
  );
}

/** "Nissan and Honda signed a memorandum": the institutions that a sentence names are all at home in one country, and no other is named. */
function isOfOneCountry(sentence: Sentence): boolean {
  const homes = mentionsOf(sentence, 'I').map(({ country }) => country);
  return (
    homes.length > 1 &&
    homes[0] !== null &&
    homes.every((home) => home === homes[0]) &&
    sentence.mentions.every(
      (mention) => (mention.type !== 'C' && mention.type !== 'G') || mention.iso3 === homes[0],
    )
  );
}

/** "When Honda and it ended the memorandum": a company acts, and nobody else; two of two countries are parties. */
function isOfCompanies(sentence: Sentence): boolean {
  const institutions = mentionsOf(sentence, 'I');
  return (
    new Set(institutions.flatMap(({ country }) => country ?? [])).size < 2 &&
    institutions.some(({ kind }) => kind === 'company') &&
    sentence.mentions.every(({ type }) => type !== 'C' && type !== 'G' && type !== 'P')
  );
}

/** "In 1648 envoys swore peace. Months later the two countries signed treaties": the last year before it is long ago. */
function isOfAnotherAge(document: AnnotatedDocument, sentence: Sentence, start: number): boolean {
  const paragraph = document.paragraphs[sentence.paragraph];
  const before = document.text.slice(paragraph?.start ?? sentence.start, sentence.offsets[start]);
  const year = before.slice(-AGE_REACH).match(YEAR)?.at(-1);
  return year !== undefined && Number(year) < 1900;
}

const AGE_REACH = 400;
const YEAR = /(?<![\d.,$€£-])(?:1\d{3}|20\d{2})(?![.,-]?\d)/gu;

/** Documents without a number are told when they are a package, or when the verb is at hand. */
function isBatch({ what, headEnd, end }: DocumentMention, before: string, after: string): boolean {
  return (
    /(?:package|series|range|set|raft|number|host|slew|array|string|suite)s? of/iu.test(what) ||
    (/(?<!\p{L})(?:sign|ink|exchang|adopt)/iu.test(before.slice(-45) + after.slice(0, 100)) &&
      !/^ reached/iu.test(after) &&
      (before + after).length > 12) ||
    end > headEnd ||
    /memorand|mou|protocol|statement|contract|declaration/iu.test(what)
  );
}

/** "Agreements were also reached with X and Y": with whom. */
function partnersAfter(document: AnnotatedDocument, sentence: Sentence, end: number): string | null {
  const match =
    /^ (?:was|were|have been|had been) (?:\p{L}+ )?(?:reached|signed|concluded|inked) with(?:,? (?:and |the )?(?:<[ICG]\d+>|\p{Lu}[\p{L}.&-]*)){1,8}/u.exec(
      sentence.abstract.slice(end),
    );
  const at = match ? match[0].indexOf(' with ') + 1 : 0;
  return match ? titleText(document, sentence, end + at, end + match[0].length) : null;
}
