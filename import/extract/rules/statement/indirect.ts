import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { FindingOf, StatementFinding } from '../../finding';
import { allMatches, firstMatch } from '../../search/search';
import { isQuestion } from '../relation/level';
import type { Rule } from '../rule';
import { isOfAnotherPart } from './briefing';
import { isPartOf, quoted } from './fragments';
import { overlaps, type SpeechTerms, speakerAt, speechTerms, statementsOf } from './frame';
import { withRoles } from './roles';

/** What a sentence reports: who said it, and where in the sentence's abstract it stands. */
interface Reported {
  readonly speaker: Person;
  /** Where the words that report it begin. */
  readonly lead: number;
  readonly from: number;
  readonly to: number;
  /** Whether the speaker is told by a pronoun or a bare title. */
  readonly reference: boolean;
}

/**
 * Reported speech: "X noted that …", "X expressed confidence that …", "according to X, …",
 * "China and Brazil, he pointed out, are …". What was said runs to the end of the clause.
 */
export const statementIndirect: Rule = {
  name: 'statement-indirect',
  apply(plain, { findings }) {
    const terms = speechTerms(plain.language);
    if (!terms) return [];
    const document = withRoles(plain, findings);
    const taken = statementsOf(findings);
    return document.sentences.flatMap((sentence): StatementFinding[] => {
      if (document.paragraphs[sentence.paragraph]?.kind !== 'text') return [];
      return reportsIn(sentence, terms).flatMap((report): StatementFinding[] => {
        const start = sentence.offsets[report.from] as number;
        const end = trimmedEnd(document, start, sentence.offsets[report.to] as number);
        const words = document.text.slice(start, end);
        // "Announced the following projects:": what a list below tells.
        if (words.split(/\s+/).length < 3 || words.endsWith(':')) return [];
        // "X says he is ready, so will they meet?": the question is no part of it.
        if (isQuestion(sentence) && sentence.end - end < 3) return [];
        if (report.reference && isOfAnotherPart(document, sentence, report.speaker)) return [];
        const own = ({ speaker, style, ...words }: FindingOf<'statement'>) =>
          speaker === report.speaker && style === 'direct' && isPartOf(document.text, words, start, end);
        if (overlaps(taken, start, end, (other) => !own(other))) return [];
        if (quoted(document, sentence, start, end)) return [];
        return [
          {
            kind: 'statement',
            rule: 'statement-indirect',
            evidence: [{ start: sentence.start, end: sentence.end }],
            confidence: report.reference ? 0.75 : 0.85,
            inferred: new Set(report.reference ? ['speaker'] : []),
            speaker: report.speaker,
            start,
            end,
            style: 'indirect',
          },
        ];
      });
    });
  },
};

/** After "X said,": when or how it was said. */
const AFTERWARDS =
  /^(?:following|after|during|while|when|speaking|addressing|before|ahead of|at|in an? (?:interview|statement|speech)|adding|quoted|in (?:his|her)) ?/iu;
/** At the end of what stands before a subject: it is the last of some, who speak as one. */
const JOINTLY =
  /(?:^(?:[^<]{0,80}(?:<[DC]\d+>)?[^<]{0,20}, )?|[.;] )(?:(?:the |both )?(?:<B\d+>,? )?<P\d+>(?: of (?:the )?<C\d+>)?(?:, [^<]{2,60},)?,? ){1,3}and(?: the)?$/iu;

/** "In the meeting with Xi, the Chinese President": read as one, he is the subject. */
const OPENING =
  /^(?:in|at|during|after|following|before) (?:the|his|her|a|their) (?:[\p{L}-]+ ){0,3}(?:meeting|talks|call|conversation) with$/iu;

/** "… met Y, who thanked him, saying": somebody else may be the subject. */
const OF_ANOTHER = /(?<!\p{L})(?:who|whom|whose)(?!\p{L})[^.;]*$/u;

/** "The potential that remains untapped", "announced himself": no clause that somebody says. */
const NO_CLAUSE =
  /^(?:(?:has|have|had|is|are|was|were|remains?|needs?|exists?|lies?|binds?|unites?) (?!<)|(?:him|her|them)sel(?:f|ves)\b)/u;

/** "During his talks with Y, X said": when it was said. */
const WHEN_SAID =
  /^(?:During|At|After|Following|Ahead of|Speaking|Addressing|Welcoming)\b[^,;]{0,100}<[PC]\d+>[^,;]{0,60}, $/u;

/** All that a sentence reports, in order and apart. */
function reportsIn(sentence: Sentence, terms: SpeechTerms): Reported[] {
  const { abstract } = sentence;
  const reports: Reported[] = [];
  const additions = allMatches(abstract, terms.addingThat);
  let teller: string | undefined;
  const add = (lead: number, from: number, who: string | undefined, until = abstract.length) => {
    const speaker = speakerAt(sentence.mentions, who);
    if (!speaker || reports.some((other) => from >= other.from && from < other.to)) return;
    if (NO_CLAUSE.test(abstract.slice(from, from + 24))) return;
    const added = additions.find(({ index }) => index > from)?.index ?? abstract.length;
    const to = Math.min(until, added, clauseEnd(abstract, from, terms.turn));
    const last = reports.at(-1);
    if (last && last.to > from) return;
    const reference = mentionAt(sentence, who, 'P')?.form === 'reference';
    reports.push({ speaker, lead, from, to, reference });
    teller = who;
  };
  const opening = firstMatch(abstract, terms.opening);
  if (opening) {
    const words = opening.groups?.words ?? '';
    add(0, opening[0].indexOf(words), opening.groups?.who, opening[0].indexOf(words) + words.length);
  }
  const asNoted = firstMatch(abstract, terms.asNoted);
  if (asNoted) add(0, asNoted[0].length, asNoted.groups?.who ?? asNoted.groups?.who2);
  const reporting = allMatches(abstract, terms.reporting);
  for (const [at, match] of reporting.entries()) {
    const from = match.index + match[0].length;
    const who = match.groups?.who ?? match.groups?.who2;
    const closes =
      who !== undefined &&
      (/,\s?$/.test(abstract.slice(0, match.index)) || /^\.?$/.test(abstract.slice(from)));
    // "According to the spokesman, the President said that …": the President's words.
    const relayed = reporting[at + 1];
    if (who !== undefined && !closes && relayed && subjectOf(abstract, relayed.index, terms) !== undefined)
      continue;
    const adding = match[0].search(terms.addingThat);
    if (!closes) add(match.index + Math.max(0, adding), from, who ?? subjectOf(abstract, match.index, terms));
    else if (reports.length === 0) add(0, 0, who, match.index);
  }
  for (const match of additions) {
    const from = match.index + match[0].length;
    const last = reports.at(-1);
    if (last && match.index < last.to) continue;
    const goesOn = last?.to === match.index ? teller : undefined;
    const who = goesOn ?? sayerBefore(abstract, match.index, terms) ?? mainSubject(abstract, match.index);
    add(match.index, from, who);
  }
  const saying = reports.length === 0 ? firstMatch(abstract, terms.saying) : null;
  if (saying && !OF_ANOTHER.test(abstract.slice(0, saying.index)))
    add(
      saying.index,
      saying.index + saying[0].length,
      sayerBefore(abstract, saying.index, terms) ?? mainSubject(abstract, saying.index),
    );
  // "X said A, noting that B": A is still to be read.
  const [first] = reports;
  if (opening && reports.length === 1) return [...reports, ...stated(sentence, terms, abstract.length)];
  if (first) {
    const behind = stated(sentence, terms, abstract.length, (reports.at(-1) as Reported).to);
    return [...stated(sentence, terms, first.lead), ...reports, ...behind];
  }
  const inserted = firstMatch(abstract, terms.inserted);
  if (inserted) {
    const before = abstract.slice(0, inserted.index);
    const from = before.lastIndexOf(': ') < 0 ? 0 : before.lastIndexOf(': ') + 2;
    // "…, he said, following the talks": what follows tells of the saying.
    const closes = AFTERWARDS.test(abstract.slice(inserted.index + inserted[0].length));
    const who = inserted.groups?.who ?? inserted.groups?.who2;
    if (!WHEN_SAID.test(abstract.slice(0, abstract.indexOf(`<P${who}>`))))
      add(from, from, who, closes ? inserted.index : undefined);
    if (reports.length > 0) return reports;
  }
  return stated(sentence, terms, abstract.length);
}

/** What is reported without a conjunction between two places of a sentence: "X said trade had grown". */
function stated(sentence: Sentence, terms: SpeechTerms, until: number, begin = 0): Reported[] {
  const abstract = sentence.abstract.slice(begin, until);
  for (const pattern of terms.stating) {
    const match = firstMatch(abstract, pattern);
    const speaker = match && speakerAt(sentence.mentions, match.groups?.who);
    if (!match || !speaker) continue;
    const lead = abstract.slice(0, match.index).trimEnd();
    // "Conveyed greetings to X, who said …": X is who says it, whatever governs the name.
    const governed = GOVERNED.test(lead) || /(?:^|\s)(?:which|where)$/iu.test(lead);
    if ((governed && !WHO_SAID.test(match[0])) || JOINTLY.test(lead)) continue;
    // "…,” the king said on that day, his words being reported": the words stand before.
    if (/["”]$/u.test(lead)) continue;
    const from = begin + match.index + match[0].length;
    if (NO_CLAUSE.test(sentence.abstract.slice(from, from + 24))) continue;
    const to = Math.min(until, clauseEnd(sentence.abstract, from, terms.turn));
    const reference = mentionAt(sentence, match.groups?.who, 'P')?.form === 'reference';
    return to > from ? [{ speaker, lead: begin + match.index, from, to, reference }] : [];
  }
  if (begin > 0) return [];
  // "X thanked his host and said trade would grow": the subject opens the sentence.
  const second = firstMatch(abstract, terms.andSaid);
  const who = second ? openerOf(abstract.slice(0, second.index)) : undefined;
  const speaker = second && speakerAt(sentence.mentions, who);
  if (!second || !speaker || JOINTLY_OPENED.test(abstract)) return [];
  const from = second.index + second[0].length;
  const to = Math.min(until, clauseEnd(sentence.abstract, from, terms.turn));
  const reference = mentionAt(sentence, who, 'P')?.form === 'reference';
  return to > from ? [{ speaker, lead: second.index, from, to, reference }] : [];
}

/** "X and Y met …": two who speak as one. */
const JOINTLY_OPENED = /^[^<]{0,60}<P\d+>(?:, [^<]{2,60},)? and (?:the )?<P\d+>/u;

/** The person who opens a sentence and acts in it: none in "They met with X and said". */
function openerOf(abstract: string): string | undefined {
  const opener = /^(?<lead>[^<]{0,60}(?:<[DC]\d+>[^<]{0,20}){0,2})<P(?<who>\d+)>(?!'s)/u.exec(
    abstract,
  )?.groups;
  return opener && !GOVERNED.test(opener.lead ?? '') ? opener.who : undefined;
}

/** Right before a person: the words make him no subject. */
const GOVERNED = /(?:^|\s)(?:with|by|of|to|from|for|if|whether|unless|until)(?: the)? ?$/iu;

/** The subject of a verb: the person right before it, or the one who opens the sentence where the verb follows "and". */
function subjectOf(abstract: string, verb: number, terms: SpeechTerms): string | undefined {
  const before = abstract.slice(Math.max(0, verb - 240), verb);
  const direct = terms.subject.exec(before)?.groups?.who;
  if (direct !== undefined) {
    const lead = before.slice(0, before.lastIndexOf(`<P${direct}>`)).trimEnd();
    if (JOINTLY.test(lead)) return undefined;
    const governed = GOVERNED.test(lead) && !OPENING.test(lead);
    return governed && !WHO_SAID.test(before.slice(before.lastIndexOf(`<P${direct}>`))) ? undefined : direct;
  }
  if (!terms.coordinated.test(before)) return undefined;
  return openerOf(abstract.slice(0, verb)) ?? OFFICE_TOLD.exec(abstract.slice(0, verb))?.[1];
}

/** "X, who said": the relative clause is what reports. */
const WHO_SAID = /^<P\d+>,? who(?: also)?(?: (?:said|says|noted|stressed|added|stated|told)| ?$)/u;

/** "The press service said that X thanked his guest and …": who acts in what an office tells. */
const OFFICE_TOLD =
  /^(?:(?!<P)[^.;:"“”]){0,140} (?:said|says|reported|reports|announced|informed|noted|stated|added)(?: (?:on )?[^<>,.]{0,20}(?:<D\d+>)?)? that (?:the )?<P(\d+)>(?!'s| and (?:the )?<P)/u;

/** Who said what stands before ", adding that": "…,” said X, adding that". */
function sayerBefore(abstract: string, before: number, terms: SpeechTerms): string | undefined {
  const groups = terms.closedBy.exec(abstract.slice(Math.max(0, before - 160), before))?.groups;
  return groups?.who ?? groups?.who2;
}

/** Who acts in a sentence before a place: the first person outside its opening phrase. */
function mainSubject(abstract: string, before: number): string | undefined {
  const lead =
    /^(?:during|at|in|after|following|on|before|for|with) [^,]{0,120}, /iu.exec(abstract)?.[0].length ?? 0;
  const pattern = /<P(\d+)>(?!'s)/gu;
  pattern.lastIndex = lead < before ? lead : 0;
  const match = pattern.exec(abstract);
  return match && match.index < before ? match[1] : undefined;
}

/** Where what was said ends: before a new verb of the speaker, a new speaker, or at the sentence's end. */
function clauseEnd(abstract: string, from: number, turn: RegExp): number {
  const rest = abstract.slice(from);
  const next = turn.exec(rest);
  return from + (next && next.index > 8 ? next.index : rest.length);
}

function trimmedEnd(document: AnnotatedDocument, start: number, end: number): number {
  const words = document.text.slice(start, end).replace(/[\s.!,;"”»']+$/u, '');
  // What closes a quotation within the words belongs to them.
  const opened = /[“«"](?=[^“«"”»]*$)/u.exec(words);
  const even = opened?.[0] === '"' && (words.split('"').length - 1) % 2 === 0;
  const closing =
    opened && !even ? /^[,.]?[”»"]/u.exec(document.text.slice(start + words.length, end)) : null;
  return start + words.length + (closing?.[0].length ?? 0);
}
