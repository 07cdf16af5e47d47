import type { VisitStatus } from '../../src/domain/kinds';
import { datesOverlap } from '../../src/domain/partial-date';
import { type Claim, inOrder, type PersonRef } from './claim';
import { asserted, type BlockContext, best, dated, type Fact, FactIds, factProperties, node } from './fact';
import { withTopics } from './topics';

type VisitClaim = Claim<'visit'>;

/** Days by which two reports of one visit may differ: time zones, and a day of travel. */
const SLACK = 1;

/** The visits of one country's leaders to another: claims of one visitor whose dates agree are one visit. */
export function resolveVisits(all: readonly Claim<'visit' | 'topic'>[], context: BlockContext): Fact[] {
  const claims = all.filter((claim): claim is VisitClaim => claim.kind === 'visit');
  const topics = all.filter((claim): claim is Claim<'topic'> => claim.kind === 'topic');
  const ids = new FactIds(context.supported);
  return clusters(inOrder(claims)).map((cluster) =>
    withTopics(visitFact(cluster, ids.for(cluster), context), cluster, topics),
  );
}

/** Dated claims first; an undated one joins the only visit it can mean, told within a year of it, else stands alone. */
function clusters(claims: readonly VisitClaim[]): VisitClaim[][] {
  const groups: VisitClaim[][] = [];
  const precise = (claim: VisitClaim) => (claim.fields.start?.length ?? 0) >= 7;
  for (const claim of claims.filter(precise)) {
    const group = groups.find(
      (candidate) =>
        sameVisitor(candidate, claim) &&
        candidate.some(
          (other) => other.fields.start !== null && datesOverlap(period(other), period(claim), SLACK),
        ),
    );
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  for (const claim of claims.filter((candidate) => !precise(candidate))) {
    const fitting = groups.filter(
      (group) => sameVisitor(group, claim) && group.some((other) => near(other, claim)),
    );
    const [only] = fitting;
    if (fitting.length === 1 && only) only.push(claim);
    else groups.push([claim]);
  }
  return groups;
}

function sameVisitor(group: readonly VisitClaim[], claim: VisitClaim): boolean {
  return group[0]?.fields.visitor?.id === claim.fields.visitor?.id;
}

/** Whether a claim without a day can mean the visit of another: its year agrees, or the document is of that time. */
function near(other: VisitClaim, claim: VisitClaim): boolean {
  const when = other.fields.start ?? other.date;
  if (claim.fields.start && when) return datesOverlap(claim.fields.start, when);
  if (!claim.date || !when) return other.document === claim.document;
  return datesOverlap(when, claim.date, claim.fields.status === 'planned' ? 120 : 31);
}

function period(claim: VisitClaim): string {
  const { start, end } = claim.fields;
  return end && start && end >= start ? `${start}/${end}` : (start ?? '');
}

function visitFact(claims: readonly VisitClaim[], id: string, context: BlockContext): Fact {
  const first = claims[0] as VisitClaim;
  const { from, to } = first.fields;
  const visitor = first.fields.visitor as PersonRef;
  const kind =
    best(claims, 'kind', (fields) => (fields.kind === 'unspecified' ? null : fields.kind)) ?? 'unspecified';
  const start = finest(claims);
  const end = best(claims, 'end', (fields) => fields.end);
  const status = statusOf(claims);
  const self = node('Visit', id);
  const hosts = new Map(
    claims.flatMap((claim) => claim.fields.hosts.map((host) => [host.id, host] as const)),
  );
  const target = context.reference.countries.get(to ?? '')?.name ?? to ?? '';
  return {
    node: {
      label: 'Visit',
      id,
      properties: {
        ...factProperties(claims, context.key, [
          { field: 'kind', value: (fields) => (fields.kind === 'unspecified' ? null : fields.kind) },
          {
            field: 'start',
            value: (fields) => fields.start,
            agree: (a, b) => datesOverlap(String(a), String(b)),
          },
          {
            field: 'end',
            value: (fields) => fields.end,
            agree: (a, b) => datesOverlap(String(a), String(b)),
          },
        ]),
        caption: `${kind === 'unspecified' ? 'Visit' : `${capitalised(kind)} visit`} of ${visitor.name} to ${target}${start ? `, ${start}` : ''}`,
        pair: [from, to].sort().join('-'),
        countries: [from, to].filter((country) => country !== null).sort(),
        from,
        to,
        kind,
        kindWording: best(claims, 'kind', (fields) => fields.kindWording),
        status,
        ...dated('start', start),
        ...dated('end', end),
        places: [...new Set(claims.flatMap((claim) => claim.fields.places))].sort(),
      },
    },
    relationships: [
      asserted('MADE', node('Leader', visitor.id), self, claims),
      ...(from ? [asserted('FROM', self, node('Country', from), claims)] : []),
      ...(to ? [asserted('TO', self, node('Country', to), claims)] : []),
      ...[...hosts.keys()].map((host) =>
        asserted(
          'HOSTED_BY',
          self,
          node('Leader', host),
          claims.filter((claim) => claim.fields.hosts.some((other) => other.id === host)),
        ),
      ),
    ],
    claims: claims.map((claim) => claim.id),
  };
}

/** The best-supported start; where one claim gives a day within another's year or month, the day. */
function finest(claims: readonly VisitClaim[]): string | null {
  const chosen = best(claims, 'start', (fields) => fields.start);
  if (!chosen) return null;
  const within = claims.flatMap((claim) =>
    claim.fields.start && claim.fields.start.length > chosen.length && claim.fields.start.startsWith(chosen)
      ? [claim.fields.start]
      : [],
  );
  return within.sort()[0] ?? chosen;
}

const FURTHER: readonly VisitStatus[] = [
  'planned',
  'denied',
  'postponed',
  'cancelled',
  'ongoing',
  'completed',
];

/** What the latest documents say; of two that are equally late, what is further on. */
function statusOf(claims: readonly VisitClaim[]): VisitStatus {
  const latest = claims.reduce((date, claim) => (claim.date && claim.date > date ? claim.date : date), '');
  const last = claims.filter((claim) => (claim.date ?? '') === latest || latest === '');
  const held = claims.find(
    (claim) => claim.fields.status === 'completed' && !claim.inferred.includes('status'),
  );
  const statuses = (last.length > 0 ? last : claims).map((claim) => claim.fields.status);
  const status = statuses.sort((a, b) => FURTHER.indexOf(b) - FURTHER.indexOf(a))[0] ?? 'planned';
  return status === 'planned' && held ? 'completed' : status;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/-/g, ' ');
}
