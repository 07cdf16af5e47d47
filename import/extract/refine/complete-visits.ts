import { daysBetween, firstDay } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, Person } from '../annotate/model';
import { compatible } from '../annotate/people/ranks';
import { sentenceAt } from '../annotate/sentence-at';
import type { VisitFinding } from '../finding';
import { expression } from '../pattern';
import { hostCountry, type MainVisit, mainVisit, named, other, visitorFrom } from './main-visit';
import { mayMeanPlace, mayMeanVisitor } from './visit-turns';

export interface CompletedVisits {
  /** Mentions with visitor and destination. */
  readonly told: readonly VisitFinding[];
  /** Mentions that only add to others. */
  readonly added: readonly VisitFinding[];
  /** The visit that the document is about. */
  readonly main: MainVisit | null;
}

/**
 * Tells who "he" and "the guest" are and what "the country" is: the visitor and the destination of the
 * document's main visit, else the two countries that the document is about. What would be a guess is left out.
 */
export function completeVisits(
  document: AnnotatedDocument,
  all: readonly VisitFinding[],
  principal: readonly [string, string] | null,
): CompletedVisits {
  // A reception without host at a seat of a third country is more likely a misread name.
  const findings = all.filter(
    ({ rule, hosts, to }) =>
      rule !== 'visit-welcome' || hosts.length > 0 || !principal || !to || principal.includes(to),
  );
  const main = mainVisit(findings, document, principal);
  const stated = new Set(
    findings
      .filter(({ rule, hint }) => !PRESENCE.has(rule) && !hint?.support && !hint?.earlier)
      .map(journeyOf),
  );
  const travellers = new Set(
    findings
      .filter(({ hint, to }) => to !== null && !hint?.reference && !hint?.support)
      .map(({ visitor }) => visitor),
  );
  // Who has come to somebody, as apart from whoever is to go somewhere.
  const guests = new Set(
    findings
      .filter(
        ({ hint, to, status }) => to !== null && !hint?.reference && !hint?.earlier && status !== 'planned',
      )
      .map(({ visitor }) => visitor),
  );
  const told: VisitFinding[] = [];
  const added: VisitFinding[] = [];
  for (const finding of findings) {
    const repaired = withVisitor(finding, main, travellers, guests, document);
    if (repaired.hint?.support) {
      added.push(repaired);
      continue;
    }
    // Whoever is on a visit attends things there: no purpose and no beginning of the visit.
    if (PRESENCE.has(repaired.rule) && stated.has(journeyOf(repaired)) && near(repaired, document)) {
      added.push({
        ...repaired,
        visitKind: 'unspecified',
        start: null,
        end: null,
        hint: { ...repaired.hint, support: true },
      });
      continue;
    }
    const complete = completed(repaired, main, findings, document, principal);
    if (complete) told.push(complete);
    else added.push({ ...repaired, hint: { ...repaired.hint, support: true } });
  }
  if (told.every((finding) => finding.hint?.earlier || isOld(finding, document))) {
    const scene = principal && sceneOf(document, principal);
    const lone = added
      .map((finding) => lonely(finding, document, principal, scene))
      .find((finding) => finding !== null);
    if (lone)
      return {
        told: [lone, ...told],
        added,
        main: { visitor: lone.visitor as Person, to: lone.to as string },
      };
  }
  return { told, added, main };
}

const PRESENCE: ReadonlySet<string> = new Set(['visit-presence', 'visit-signing']);

function journeyOf({ visitor, to }: VisitFinding): string {
  return `${visitor?.id}>${to}`;
}

/** Undated, or of the days around the document's. */
function near({ start }: VisitFinding, { day }: AnnotatedDocument): boolean {
  return start === null || (day !== null && Math.abs(daysBetween(day, firstDay(start))) < 5);
}

/** "He" who travels is the visitor, not the host last spoken of. */
function withVisitor(
  finding: VisitFinding,
  main: MainVisit | null,
  named: ReadonlySet<Person | null>,
  guests: ReadonlySet<Person | null>,
  document: AnnotatedDocument,
): VisitFinding {
  if (!main || !finding.visitor || finding.visitor === main.visitor) return finding;
  if (
    finding.visitor.name === '' &&
    finding.visitor.country === main.visitor.country &&
    compatible(finding.visitor.rank, main.visitor.rank)
  )
    return { ...finding, visitor: main.visitor };
  if (!finding.hint?.reference || !mayMeanVisitor(finding, main.visitor, document)) return finding;
  // "He left B's capital for C": whoever was there on a visit.
  if (finding.hint.left === main.to && finding.visitor.country === main.to)
    return { ...finding, visitor: main.visitor, from: main.visitor.country };
  if (
    finding.visitor.country === main.visitor.country &&
    finding.to === main.to &&
    !named.has(finding.visitor)
  )
    return { ...finding, visitor: main.visitor };
  if (finding.visitor.country !== main.to) return finding;
  // "The Prime Minister will visit C" tells of no foreign minister, whoever comes to see him.
  if (!compatible(finding.visitor.rank, main.visitor.rank) && isTitled(finding, document)) return finding;
  if (named.has(finding.visitor) && (finding.to !== null || guests.has(finding.visitor))) return finding;
  // "He had been host to the Taoiseach on 17 July": a visit the other way, on a day of its own.
  if (finding.to === main.visitor.country && finding.start !== null) return finding;
  if (finding.to === main.visitor.country)
    return { ...finding, visitor: null, from: null, to: null, hint: { ...finding.hint, support: true } };
  return { ...finding, visitor: main.visitor, from: main.visitor.country };
}

/** Whether a visitor whom a mention does not name is told by a title, not by a pronoun. */
function isTitled({ visitor, evidence: [told] }: VisitFinding, document: AnnotatedDocument): boolean {
  const sentence = told && sentenceAt(document, told.start);
  return Boolean(
    sentence?.mentions.some(
      (mention) =>
        mention.type === 'P' &&
        mention.form === 'reference' &&
        mention.person === visitor &&
        !/^(?:he|she|they|him|her|his)$/iu.test(
          sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start),
        ),
    ),
  );
}

function completed(
  finding: VisitFinding,
  main: MainVisit | null,
  findings: readonly VisitFinding[],
  document: AnnotatedDocument,
  principal: readonly [string, string] | null,
): VisitFinding | null {
  const { visitor, to, inferred } = finding;
  if (visitor && to) return visitor.country === to ? null : finding;
  if (visitor && !to) {
    const compatriot =
      main?.visitor.country === visitor.country &&
      (finding.hint?.reference || finding.hint?.earlier || !principal?.includes(visitor.country ?? ''));
    const toMain =
      main?.visitor === visitor || compatriot || finding.hint?.here || finding.rule === 'visit-arrival';
    const invited = hostCountry(finding, visitor);
    // "Since the visit of X in 1982", on a page that tells of a tour: which of its countries, nobody knows.
    if (
      isOld(finding, document) &&
      invited === null &&
      visitor !== main?.visitor &&
      destinations(findings) > 2
    )
      return null;
    const meant =
      main && toMain && main.to !== visitor.country && (invited === null || finding.hint?.reference)
        ? main.to
        : (invited ?? other(principal, visitor.country));
    if (!meant || meant === visitor.country || !mayMeanPlace(finding, meant, document)) return null;
    inferred.add('to');
    return { ...finding, from: visitor.country, to: meant };
  }
  if (!visitor && to) {
    const meant =
      main && to !== main.visitor.country
        ? main.visitor
        : main && to === main.visitor.country
          ? named(findings, main.to)
          : visitorFrom(findings, document, other(principal, to));
    if (!meant || !mayMeanVisitor(finding, meant, document)) return null;
    // "The Omani trip to C": none of whoever else goes there.
    if (finding.from !== null && finding.from !== meant.country) return null;
    inferred.add('visitor').add('from');
    return { ...finding, visitor: meant, from: meant.country };
  }
  if (!main) return null;
  // Neither: what it tells apart from the main visit is worth an entry of its own only where it is another one.
  if (!finding.hint?.earlier) return null;
  inferred.add('visitor').add('from').add('to');
  const state = findings.some((mention) => mention.visitKind === 'state' && mention.visitor === main.visitor);
  const kind =
    finding.visitKind === 'unspecified' && state ? { visitKind: 'state' as const, kindWording: null } : {};
  return { ...finding, ...kind, visitor: main.visitor, from: main.visitor.country, to: main.to };
}

/** A document that speaks of "the state visit" and of nobody's: its two countries tell whose, where one of them is the place. */
function lonely(
  finding: VisitFinding,
  document: AnnotatedDocument,
  principal: readonly [string, string] | null,
  scene: string | null,
): VisitFinding | null {
  if (!principal || (finding.visitKind === 'unspecified' && finding.rule !== 'visit-welcome')) return null;
  // An invitation without a day is no visit.
  if (finding.hint?.wished && finding.start === null) return null;
  const to = finding.to ?? (finding.visitor ? other(principal, finding.visitor.country) : scene);
  const from = to ? other(principal, to) : null;
  const visitor = finding.visitor ?? visitorFrom([finding], document, from);
  if (!to || !visitor || visitor.country === to) return null;
  for (const field of ['visitor', 'from', 'to']) finding.inferred.add(field);
  return { ...finding, visitor, from: visitor.country, to, hint: { ...finding.hint, support: false } };
}

/** Which of two countries the document is set in: the one whose capital or seat it names as a place, the other's not. */
function sceneOf(document: AnnotatedDocument, principal: readonly [string, string]): string | null {
  const counts = principal.map((country) =>
    document.sentences.reduce(
      (sum, { abstract, mentions }) =>
        sum +
        mentions.filter(
          (mention, index) =>
            mention.type === 'C' &&
            mention.iso3 === country &&
            mention.form !== 'name' &&
            expression(String.raw`\b(?:in|at)(?: the)? <C${index}>`, 'u').test(abstract),
        ).length,
      0,
    ),
  );
  const [first = 0, second = 0] = counts;
  if (first === second) return null;
  return first > second ? principal[0] : principal[1];
}

function destinations(findings: readonly VisitFinding[]): number {
  return new Set(findings.flatMap(({ to, status }) => (to && status === 'planned' ? [to] : []))).size;
}

/** Dated to a year before the document's. */
function isOld({ start }: VisitFinding, { day }: AnnotatedDocument): boolean {
  return start !== null && day !== null && start.slice(0, 4) < day.slice(0, 4);
}
