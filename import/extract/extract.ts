import type { Reference } from '../../src/reference/reference';
import { annotate } from './annotate/annotate';
import type { AnnotatedDocument } from './annotate/model';
import { type RepairedText, repair } from './annotate/repair';
import type { Finding, FindingOf } from './finding';
import { mergeAgreements } from './refine/merge-agreements';
import { mergeCalls } from './refine/merge-calls';
import { mergeEvents } from './refine/merge-events';
import { mergeIndicators } from './refine/merge-indicators';
import { mergeInstitutions } from './refine/merge-institutions';
import { mergeMeetings } from './refine/merge-meetings';
import { mergeRelations } from './refine/merge-relations';
import { mergeSectors } from './refine/merge-sectors';
import { mergeVisits } from './refine/merge-visits';
import { officesOf } from './refine/offices';
import { countriesOf } from './refine/parties';
import { principalPair } from './rules/pairs';
import { RULES } from './rules/rules';

/** Counts up whenever a rule changes what it finds, so that claims tell which rules made them. */
export const RULES_VERSION = 20;

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

/**
 * Everything one text says. A pure function of the text, its source's name and the reference data:
 * no clock, no network, no randomness. A rule that throws is reported and costs no other rule's findings.
 * What is broken in the text is mended before it is read; spans are those of the text as it came.
 */
export function extract(text: string, source: string, reference: Reference): Extraction {
  const repaired = repair(text);
  const extraction = extractFrom(repaired?.text ?? text, source, reference);
  return repaired ? asItCame(extraction, text, repaired) : extraction;
}

function extractFrom(text: string, source: string, reference: Reference): Extraction {
  const document = annotate(text, source, reference);
  const raw: Finding[] = [];
  const dropped: Dropped[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of RULES) {
    try {
      const drop = (reason: string, start: number, end: number) =>
        dropped.push({ rule: rule.name, reason, start, end });
      raw.push(...rule.apply(document, { reference, findings: raw, drop }));
    } catch (error) {
      failures.push({ rule: rule.name, error });
    }
  }
  return { reference, document, findings: refine(document, raw), dropped, failures };
}

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
function refine(document: AnnotatedDocument, raw: readonly Finding[]): Finding[] {
  const of = <K extends Finding['kind']>(kind: K) =>
    raw.filter((finding): finding is FindingOf<K> => finding.kind === kind);
  const principal = principalPair(document, raw);
  const facts: Finding[] = [
    ...mergeVisits(document, of('visit'), principal),
    ...mergeMeetings(document, of('meeting')),
    ...mergeCalls(of('call')),
    ...mergeAgreements(of('agreement')),
    ...mergeRelations(of('relation')),
    ...mergeSectors(of('sector')),
    ...mergeInstitutions(of('institution')),
    ...of('statement'),
    ...mergeIndicators(of('indicator')),
    ...mergeEvents(of('event')),
  ];
  return [...countriesOf(document, facts, principal), ...officesOf(document), ...facts];
}
