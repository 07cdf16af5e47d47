import { overlaps } from '../../../../src/domain/extraction-record';
import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { Placed } from '../../annotate/text/abstract';
import type { AgreementFinding, SectorFinding } from '../../finding';
import { isTold, type Line, linesOf } from '../lines';
import { localPairs } from '../local-pair';
import { principalPair } from '../pairs';
import type { Rule } from '../rule';
import { companyOf, sidesOf } from '../sides';
import { speechTerms } from '../statement/frame';
import { apartIn } from './apart';
import { type Hit, hitsIn } from './hits';
import { raiserOf } from './raised';
import { type SectorTerms, sectorTerms } from './terms';

/** A list of so many fields tells by itself that cooperation is spoken of. */
const TELLING_LIST = 3;
/** "3. Economic domain.", "Society and security.", "Trade: up by a fifth": a field that heads a paragraph, and what stands before it there. */
const HEADING = /^(?:\(?\d{1,2}[.)] ?|[-–—•*] ?)?[\p{L}&'’-]+(?:,? [\p{L}&'’-]+){0,5}[.:](?: |$)/u;
const BEFORE_HEADING = /^(?:\(?\d{1,2}[.)] ?|[-–—•*] ?)?(?:[\p{L}-]+(?:, | and | & ))*$/u;

/** What marks a part of a statement: "3.", "(2)", "IV.", "A.". */
const MARK = /^\(?(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)] ?/u;

/** Fields of cooperation: "cooperation in energy, transport and agriculture", "trade reached $4 billion", "- tourism" in a list of agreements. */
export const sector: Rule = {
  name: 'sector',
  apply(document, { findings, reference, drop }) {
    const terms = document.language === 'other' ? undefined : sectorTerms(reference, document.language);
    if (!terms) return [];
    const company = companyOf(document, findings, principalPair(document, findings));
    const pairAt = localPairs(document, findings, company.principal);
    const statements = findings.filter((finding) => finding.kind === 'statement');
    const papers = findings.filter((finding) => finding.kind === 'agreement');
    const pointing = speechTerms(document.language)?.pointing;
    const lines = linesOf(document);
    const apart = apartIn(document, terms, company, findings);
    return document.sentences.flatMap((sentence) => {
      if (!isTold(document, sentence) || apart.isMeasure(sentence)) return [];
      const all = hitsIn(sentence, terms);
      if (all.length === 0 || isMenu(sentence.text, all)) return [];
      const speaker = raiserOf(sentence, statements, pointing);
      const titles = titlesIn(sentence, papers, terms);
      const spoken = speaker !== undefined;
      const line = lines[sentence.paragraph] as Line;
      const hits = fieldsOf(document, sentence, all, line, terms, titles, spoken);
      return hits.flatMap((hit): SectorFinding[] => {
        const sides = sidesOf(sentence, hit.start, { ...company, principal: pairAt(sentence) });
        if (!sides) {
          drop('a field of cooperation without a pair', sentence.start + hit.start, sentence.start + hit.end);
          return [];
        }
        if (apart.areApart(sentence, sides)) {
          drop(
            'a field in which the two do not cooperate',
            sentence.start + hit.start,
            sentence.start + hit.end,
          );
          return [];
        }
        return [
          {
            kind: 'sector',
            rule: 'sector',
            evidence: [{ start: sentence.start, end: sentence.end }],
            confidence: hit.strength === 'weak' ? 0.75 : 0.85,
            inferred: new Set(sides.stated ? [] : ['countries']),
            code: hit.code,
            label: hit.label,
            countries: sides.countries,
            raisedBy: speaker ? [speaker] : [],
          },
        ];
      });
    });
  },
};

/** Of all fields that a sentence names, those that it says the two countries deal with, each once. */
function fieldsOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  all: readonly Hit[],
  line: Line,
  terms: SectorTerms,
  titles: readonly Placed[],
  spoken: boolean,
): Hit[] {
  const { text } = sentence;
  const ofDocuments = line.item && terms.documents.test(line.intro ?? '');
  const cue =
    terms.cues.test(text) ||
    (line.item && line.intro !== null && (ofDocuments || terms.cues.test(line.intro)));
  const first = sentence.start - (document.paragraphs[sentence.paragraph]?.start ?? 0) < 4;
  const heading = first ? (HEADING.exec(text)?.[0].length ?? 0) : 0;
  const headline = isHeading(document, sentence, all, terms);
  const figures = terms.figures.test(text);
  const counts = (hit: Hit): boolean => {
    if (hit.strength === 'sure' || (hit.list >= TELLING_LIST && !hit.bare)) return true;
    if (headline) return true;
    if (hit.end <= heading && BEFORE_HEADING.test(text.slice(0, hit.start))) return true;
    if (figures && terms.measured.has(hit.code) && hit.strength === 'strong') return true;
    if (terms.opened.test(text.slice(Math.max(0, hit.start - 70), hit.start))) return true;
    // What a paper is about is a field of cooperation in any words.
    if (titles.some((title) => title.start <= hit.start && hit.end <= title.end)) return true;
    if (hit.strength === 'strong') return cue || hit.list > 1 || (spoken && terms.wanted.test(text));
    // A word that tells little counts in a long list, or in a line of its own.
    return cue && line.item && text.length < 70;
  };
  const own = all.filter((hit) => !hit.named && counts(hit));
  // "MoU between the ministries of culture": with no other subject, the partners' names tell it.
  const isDocument = terms.documents.test(text) && (line.item || ofDocuments);
  const told = own.length === 0 && isDocument ? all.filter((hit) => hit.named) : own;
  const seen = new Set<string>();
  return told.filter((hit) => !seen.has(hit.code) && seen.add(hit.code));
}

/** In a title, what stands before its subject. */
const BEFORE_SUBJECT = /^(?:\p{L}+ ){0,8}?(?:on|for|in|about|concerning|regarding) /u;
const BEHIND_PARTNERS = /^ between .* (?:on|about|concerning|regarding) /su;

/** Where the subjects of the papers that a sentence tells of stand in it. */
function titlesIn(sentence: Sentence, papers: readonly AgreementFinding[], terms: SectorTerms): Placed[] {
  return papers.flatMap((paper) => {
    if (!overlaps(paper.evidence[0] as Placed, sentence)) return [];
    const start = sentence.text.indexOf(paper.title);
    if (start < 0) return [];
    const span = (from: number, to: number) => ({ start: start + from, end: start + to });
    // The partners of a paper are no subject of it: "on A between B and C", "between B and C on A".
    const between = paper.title.search(/ between /u);
    const until = between < 0 ? paper.title.length : between;
    const last = between < 0 ? undefined : BEHIND_PARTNERS.exec(paper.title.slice(between))?.[0].length;
    const behind = last === undefined ? [] : [span(between + last, paper.title.length)];
    const from = BEFORE_SUBJECT.exec(paper.title.slice(0, until))?.[0].length;
    // "• Fisheries", "• Local government": the whole line is the subject.
    if (from === undefined && paper.rule === 'agreement-list' && !terms.documents.test(paper.title))
      return [span(0, until), ...behind];
    return from === undefined ? behind : [span(from, until), ...behind];
  });
}

/** "(2) Politics and security", "Defence Cooperation": a line of its own that holds nothing but fields, marked as a part or calling them cooperation. */
function isHeading(
  document: AnnotatedDocument,
  { paragraph, start, end, text }: Sentence,
  hits: readonly Hit[],
  terms: SectorTerms,
): boolean {
  const whole = document.paragraphs[paragraph];
  if (!whole || start - whole.start > 4 || whole.end - end > 2 || text.length > 80) return false;
  const mark = MARK.exec(document.text.slice(whole.start, whole.end))?.[0] ?? '';
  const body = text.slice(Math.max(0, mark.length - (start - whole.start)));
  if (mark === '' && !terms.cues.test(text)) return false;
  let rest = body;
  for (const hit of hits) rest = rest.replace(text.slice(hit.start, hit.end), ' ');
  return /^\p{Lu}/u.test(body) && terms.heading.test(rest);
}

/** "Home   Visas   Services   Contact". */
const GAPS = /^[^.;:\n]{2,30}(?: {3,}|\t+)[^.;:\n ][^.;:\n]{1,30}(?: {3,}|\t+)[^ ]/u;

/** "Politics Economy Culture Sport": capitalised words in a row that nothing but spaces separates, or wide gaps between short ones. */
function isMenu(text: string, hits: readonly Hit[]): boolean {
  if (GAPS.test(text)) return true;
  const capital = (hit: Hit) => /^\p{Lu}/u.test(text.slice(hit.start));
  const row = hits.filter((hit, at) => {
    const last = hits[at - 1];
    return last && capital(last) && capital(hit) && !text.slice(last.end, hit.start).trim();
  });
  return row.length > 1;
}
