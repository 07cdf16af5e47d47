import type { AnnotatedDocument, Person } from '../annotate/model';
import { protocolOrder } from '../annotate/people/people';
import type { VisitFinding } from '../finding';

export interface MainVisit {
  readonly visitor: Person;
  readonly to: string;
}

/** The visit with a named visitor and destination that the document tells most surely; the last resort is the first. */
export function mainVisit(
  findings: readonly VisitFinding[],
  document: AnnotatedDocument,
  principal: readonly [string, string] | null,
): MainVisit | null {
  const weights = new Map<string, { main: MainVisit; weight: number }>();
  for (const finding of findings) {
    const { hint, confidence, evidence, start, status, rule } = finding;
    const visitor = finding.visitor ?? visitorFrom(findings, document, other(principal, finding.to));
    const to = finding.to ?? (hint?.reference ? null : meantBy(finding, principal));
    if (!visitor || !to || hint?.support || visitor.country === to) continue;
    const key = `${visitor.id}>${to}`;
    const known = weights.get(key) ?? { main: { visitor, to }, weight: 0 };
    const old =
      hint?.earlier ||
      (start !== null &&
        document.day !== null &&
        start.slice(0, 4) < String(Number(document.day.slice(0, 4))));
    const early = (evidence[0]?.start ?? 0) < 600 ? 1.5 : 1;
    const pair = principal?.includes(to) && principal.includes(visitor.country ?? '') ? 2 : 1;
    known.weight +=
      pair *
      confidence *
      early *
      (hint?.reference || !finding.visitor ? 0.4 : 1) *
      (old || (hint?.onward && status === 'planned') ? 0.15 : 1) *
      (rule === 'visit-tour' || rule === 'visit-passing' ? 0.4 : 1);
    weights.set(key, known);
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.main ?? null;
}

/** "Paid a state visit to the Kingdom", "is on a visit": to whoever receives him, else to the other country of the document. */
function meantBy(finding: VisitFinding, principal: readonly [string, string] | null): string | null {
  const { visitor, hint } = finding;
  if (!visitor?.name || hint?.earlier) return null;
  return hostCountry(finding, visitor) ?? other(principal, visitor.country);
}

/** The country of whoever receives a visitor. */
export function hostCountry({ hosts }: VisitFinding, visitor: Person): string | null {
  return hosts.find(({ country }) => country !== null && country !== visitor.country)?.country ?? null;
}

/** The other of two countries; null where the country is none of them. */
export function other(principal: readonly [string, string] | null, country: string | null): string | null {
  if (!principal || !country || !principal.includes(country)) return null;
  return principal.find((candidate) => candidate !== country) ?? null;
}

/** Whoever a mention names as travelling from a country, else the highest of its people that the document names. */
export function visitorFrom(
  findings: readonly VisitFinding[],
  document: AnnotatedDocument,
  country: string | null,
): Person | null {
  if (country === null) return null;
  let known = visitors.get(findings);
  if (!known) {
    known = new Map();
    visitors.set(findings, known);
  }
  let visitor = known.get(country);
  if (visitor === undefined) {
    visitor = named(findings, country) ?? leading(document.persons, country);
    known.set(country, visitor);
  }
  return visitor;
}

/** Whoever a mention names as travelling from a country. */
export function named(findings: readonly VisitFinding[], country: string | null): Person | null {
  const found = findings.find(
    (finding) => finding.visitor !== null && finding.visitor.country === country && !finding.hint?.reference,
  );
  return found?.visitor ?? null;
}

/** Asked for each mention of a visit, so found once for a document's mentions and a country. */
const visitors = new WeakMap<readonly VisitFinding[], Map<string, Person | null>>();

function leading(persons: readonly Person[], country: string): Person | null {
  const candidates = persons
    .filter(
      (person) =>
        person.country === country &&
        person.name !== '' &&
        !person.former &&
        person.rank !== 'spokesperson' &&
        !/^(?:Ambassador|High Commissioner|Consul)/u.test(person.title ?? ''),
    )
    .sort((a, b) => protocolOrder(a.rank) - protocolOrder(b.rank));
  return candidates[0] ?? null;
}
