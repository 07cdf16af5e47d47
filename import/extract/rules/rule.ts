import type { Reference } from '../../../src/reference/reference';
import type { AnnotatedDocument } from '../annotate/model';
import type { Finding } from '../finding';

/** What a rule may look at besides the document. */
export interface RuleContext {
  readonly reference: Reference;
  /** What earlier rules found. */
  readonly findings: readonly Finding[];
  /** Says, for `--explain`, why a candidate was dropped. */
  readonly drop: (reason: string, start: number, end: number) => void;
}

/**
 * One kind of phrasing and the findings it yields. A rule is a pure function of the document and
 * the reference data; what it throws is reported with its name and costs no other rule's findings.
 */
export interface Rule {
  readonly name: string;
  apply(document: AnnotatedDocument, context: RuleContext): Finding[];
}
