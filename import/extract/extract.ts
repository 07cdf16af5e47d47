import type { Reference } from '../../src/reference/reference';
import { annotate } from './annotate/annotate';
import type { AnnotatedDocument } from './annotate/model';
import { type RepairedText, repair } from './annotate/text/repair';
import type { Finding, FindingOf } from './finding';
import { dateByVisits } from './refine/date-meetings';
import { dateTitled } from './refine/date-titled';
import { foilByVisits } from './refine/foil-meetings';
import { mergeAgreements } from './refine/merge-agreements';
import { mergeCalls } from './refine/merge-calls';
import { mergeEvents } from './refine/merge-events';
import { mergeIndicators } from './refine/merge-indicators';
import { mergeInstitutions } from './refine/merge-institutions';
import { mergeMeetings } from './refine/merge-meetings';
import { mergeRelations } from './refine/merge-relations';
import { mergeSectors } from './refine/merge-sectors';
import { mergeStatements } from './refine/merge-statements';
import { mergeVisits } from './refine/merge-visits';
import { counts, officesOf } from './refine/offices';
import { countriesOf } from './refine/parties';
import { partnersIn } from './refine/partners';
import { onPossibleDays } from './refine/possible-days';
import { unsaid } from './refine/press-conference';
import { besideGatherings } from './refine/sidelines';
import { outsideTables } from './refine/tables';
import { principalPair } from './rules/pairs';
import { RULES } from './rules/rules';

/** Counts up whenever a rule changes what it finds, so that claims tell which rules made them. */
export const RULES_VERSION = 45;

export interface Dropped {
  readonly rule: string;
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface Extraction {
  readonly reference: Reference;
  readonly document: AnnotatedDocument;
  readonly findings: readonly Finding[];
  readonly dropped: readonly Dropped[];
  readonly failures: readonly RuleFailure[];
}

/** So many characters of a text are read, more than a report or a treaty has: time and memory stay bounded. */
export const LONGEST_READ = 120_000;

/**
 * Everything one text says. A pure function of the text, its source's name and the reference data:
 * no clock, no network, no randomness. A rule that throws is reported and costs no other rule's findings;
 * so is what of an overlong text is not read. What is broken in the text is mended before it is read; spans
 * are those of the text as it came.
 */
export function extract(text: string, source: string, reference: Reference): Extraction {
  const read = readable(text);
  const repaired = repair(read);
  const extraction = extractFrom(repaired?.text ?? read, source, reference);
  const whole = repaired ? asItCame(extraction, text, repaired) : extraction;
  if (read === text) return whole;
  return {
    ...whole,
    document: { ...whole.document, text },
    failures: [...whole.failures, unread(text, read)],
  };
}

function unread(text: string, read: string): RuleFailure {
  const error = new Error(
    `it is too long for one document: of its ${text.length} characters the first ${read.length} were read; split it into single documents`,
  );
  return { rule: 'reading', error };
}

/** What of a text is read: up to the last space before the limit. */
function readable(text: string): string {
  if (text.length <= LONGEST_READ) return text;
  const space = /\s\S*$/u.exec(text.slice(LONGEST_READ - 200, LONGEST_READ));
  return text.slice(0, LONGEST_READ - (space?.[0].length ?? 0)).replace(/[\uD800-\uDBFF]$/, '');
}

function extractFrom(text: string, source: string, reference: Reference): Extraction {
  const document = annotate(text, source, reference);
  const raw: Finding[] = [];
  const dropped: Dropped[] = [];
  const failures: RuleFailure[] = [];
  const guarded: Guard = (rule, apply) => {
    try {
      return apply();
    } catch (error) {
      failures.push({ rule, error });
      return [];
    }
  };
  for (const rule of RULES) {
    const drop = (reason: string, start: number, end: number) =>
      dropped.push({ rule: rule.name, reason, start, end });
    for (const finding of guarded(rule.name, () =>
      rule.apply(document, { reference, findings: raw, drop }),
    )) {
      const [told] = finding.evidence;
      const reason = unsaid(document, finding);
      if (told && reason !== null) drop(reason, told.start, told.end);
      else raw.push(finding);
    }
  }
  const findings = refine(document, raw, guarded).filter(({ evidence, rule, kind }) => {
    if (evidence.length > 0) return true;
    failures.push({ rule, error: new Error(`it found a ${kind} without the sentence that it rests on`) });
    return false;
  });
  return { reference, document, findings, dropped, failures };
}

/** What a rule or a step of refinement finds, nothing where it throws, which is reported under its name. */
type Guard = <Found extends Finding>(name: string, apply: () => readonly Found[]) => readonly Found[];

/** The extraction of a mended text with the spans of the text as it came. */
function asItCame(extraction: Extraction, text: string, { original }: RepairedText): Extraction {
  return {
    ...extraction,
    document: { ...extraction.document, text },
    findings: extraction.findings.map((finding) => {
      const evidence = finding.evidence.map(original);
      return finding.kind === 'statement'
        ? { ...finding, evidence, ...original(finding) }
        : { ...finding, evidence };
    }),
    dropped: extraction.dropped.map((candidate) => ({ ...candidate, ...original(candidate) })),
  };
}

/** Mentions become entries: one for each visit, meeting, agreement …, with all its evidence. */
function refine(document: AnnotatedDocument, raw: readonly Finding[], guarded: Guard): Finding[] {
  const of = <K extends Finding['kind']>(kind: K) =>
    raw.filter((finding): finding is FindingOf<K> => finding.kind === kind);
  const principal = principalPair(document, raw);
  const visits = guarded('merge-visits', () =>
    mergeVisits(document, of('visit'), principal).map((visit) => onPossibleDays(visit, document.day)),
  );
  const facts = [
    ...visits,
    ...guarded('merge-meetings', () =>
      foilByVisits(
        dateTitled(
          besideGatherings(document, dateByVisits(mergeMeetings(document, of('meeting')), visits, document)),
          document,
        ),
        visits,
      ),
    ),
    ...guarded('merge-calls', () => dateTitled(mergeCalls(of('call')), document)),
    ...guarded('merge-agreements', () => mergeAgreements(outsideTables(of('agreement'), of('visit')))),
    ...guarded('merge-relations', () => mergeRelations(of('relation'))),
    ...guarded('merge-sectors', () => mergeSectors(of('sector'))),
    ...guarded('merge-statements', () =>
      mergeStatements(document, of('statement')).filter(({ speaker }) => counts(speaker)),
    ),
    ...guarded('merge-indicators', () => mergeIndicators(of('indicator'))),
    ...guarded('merge-events', () => mergeEvents(of('event'))),
  ];
  const countries = guarded('parties', () => countriesOf(document, facts, principal));
  const institutions = guarded('merge-institutions', () =>
    partnersIn(document, mergeInstitutions(of('institution')), countries, facts),
  );
  return [
    ...countries,
    ...guarded('offices', () => officesOf(document, [...facts, ...institutions])),
    ...facts,
    ...institutions,
  ];
}
