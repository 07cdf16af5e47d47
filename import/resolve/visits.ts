import type { VisitStatus } from '../../src/domain/kinds';
import { datesOverlap } from '../../src/domain/partial-date';
import type { Claim, PersonRef } from './claim';
import {
  asserted,
  type BlockContext,
  best,
  dated,
  type Fact,
  factProperties,
  factsOf,
  node,
  type Resolution,
} from './fact';
import { hosts } from './features/hosts';
import { places } from './features/places';
import { ANNOUNCED, isCalledOff, MOVED, periodOf, visitDates } from './features/visit-dates';
import { visitKind } from './features/visit-kind';
import { visitor } from './features/visitor';
import type { Matcher } from './matcher';
import { monthsOf } from './months';
import { reportsOf } from './reports';
import type { Told } from './told';
import { withTopics } from './topics';

type VisitClaim = Claim<'visit'>;

export const VISITS: Matcher<'visit'> = {
  kind: 'visit',
  features: [visitor, visitDates, visitKind, places, hosts],
  kept: (claim) => [claim.document, ...whenOf(claim, 0)],
  sought: (claim) => [claim.document, ...whenOf(claim, ANNOUNCED)],
};

/** The visits of one country's leaders to another. */
export function resolveVisits(all: readonly Claim<'visit' | 'topic'>[], context: BlockContext): Resolution {
  const claims = all.filter((claim): claim is VisitClaim => claim.kind === 'visit');
  const topics = all.filter((claim): claim is Claim<'topic'> => claim.kind === 'topic');
  return factsOf(claims, VISITS, context, (told, id) =>
    withTopics(visitFact(told, id, context), told.claims, topics),
  );
}

/** The months in which other claims of the same visit are found. */
function whenOf(claim: VisitClaim, around: number): readonly string[] {
  const when = claim.fields.start ? periodOf(claim) : claim.date;
  if (!when) return [];
  return monthsOf(when, around, isCalledOff(claim) ? MOVED : around);
}

function visitFact(told: Told<'visit'>, id: string, context: BlockContext): Fact {
  const { claims, corrected } = told;
  const first = claims[0] as VisitClaim;
  const { from, to } = first.fields;
  const traveller = first.fields.visitor as PersonRef;
  const kind =
    best(corrected, 'kind', (fields) => (fields.kind === 'unspecified' ? null : fields.kind)) ??
    'unspecified';
  const start = finest(corrected);
  const end = best(corrected, 'end', (fields) => fields.end);
  const status = statusOf(corrected);
  const self = node('Visit', id);
  const hostsTold = new Map(
    claims.flatMap((claim) => claim.fields.hosts.map((host) => [host.id, host] as const)),
  );
  const target = context.reference.countries.get(to ?? '')?.name ?? to ?? '';
  return {
    node: {
      label: 'Visit',
      id,
      properties: {
        ...factProperties(told, context.key, [
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
        caption: `${kind === 'unspecified' || kind === 'margin' ? 'Visit' : `${capitalised(kind)} visit`} of ${traveller.name} to ${target}${start ? `, ${start}` : ''}`,
        pair: [from, to].sort().join('-'),
        countries: [from, to].filter((country) => country !== null).sort(),
        from,
        to,
        kind,
        kindWording: best(claims, 'kind', (fields) => fields.kindWording),
        status,
        ...dated('start', start),
        ...dated('end', end),
        history: JSON.stringify(reportsOf(claims, ({ fields }) => fields.start)),
        places: [...new Set(claims.flatMap((claim) => claim.fields.places))].sort(),
      },
    },
    get relationships() {
      return [
        asserted('MADE', node('Leader', traveller.id), self, claims),
        ...(from ? [asserted('FROM', self, node('Country', from), claims)] : []),
        ...(to ? [asserted('TO', self, node('Country', to), claims)] : []),
        ...[...hostsTold.keys()].map((host) =>
          asserted(
            'HOSTED_BY',
            self,
            node('Leader', host),
            claims.filter((claim) => claim.fields.hosts.some((other) => other.id === host)),
          ),
        ),
      ];
    },
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

/** What the latest documents say; of two that are equally late, what is further on. What has ended stays so: later documents look back to its beginning. */
function statusOf(claims: readonly VisitClaim[]): VisitStatus {
  const latest = claims.reduce((date, claim) => (claim.date && claim.date > date ? claim.date : date), '');
  const last = claims.filter((claim) => (claim.date ?? '') === latest || latest === '');
  const held = claims.find(
    (claim) => claim.fields.status === 'completed' && !claim.inferred.includes('status'),
  );
  const statuses = (last.length > 0 ? last : claims).map((claim) => claim.fields.status);
  const status = statuses.sort((a, b) => FURTHER.indexOf(b) - FURTHER.indexOf(a))[0] ?? 'planned';
  return (status === 'planned' || status === 'ongoing') && held ? 'completed' : status;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/-/g, ' ');
}
