import { AGREEMENT_STATUSES, type AgreementStatus } from '../../src/domain/kinds';
import { datesOverlap } from '../../src/domain/partial-date';
import type { Claim } from './claim';
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
import { agreementDate, FOLLOWED_WITHIN, isFurther, PLANNED_WITHIN } from './features/agreement-date';
import { agreementKind } from './features/agreement-kind';
import { otherDocument } from './features/other-document';
import { title } from './features/title';
import type { Matcher } from './matcher';
import { monthsOf } from './months';
import { reportsOf } from './reports';
import type { Told } from './told';
import { withTopics } from './topics';

type AgreementClaim = Claim<'agreement'>;

export const AGREEMENTS: Matcher<'agreement'> = {
  kind: 'agreement',
  features: [otherDocument, agreementKind, agreementDate, title],
  kept: (claim) => whenOf(claim, 0),
  sought: (claim) => whenOf(claim, PLANNED_WITHIN),
};

/** The agreements of a pair: the same title and kind, told at about the same time, is the same document. */
export function resolveAgreements(
  all: readonly Claim<'agreement' | 'topic'>[],
  context: BlockContext,
): Resolution {
  const claims = all.filter((claim): claim is AgreementClaim => claim.kind === 'agreement');
  const topics = all.filter((claim): claim is Claim<'topic'> => claim.kind === 'topic');
  return factsOf(claims, AGREEMENTS, context, (told, id) =>
    withTopics(agreementFact(told, id, context), told.claims, topics),
  );
}

function whenOf(claim: AgreementClaim, around: number): readonly string[] {
  const when = claim.fields.date ?? claim.date;
  if (!when) return [];
  return monthsOf(when, isFurther(claim.fields) ? FOLLOWED_WITHIN : around, around);
}

/** How far it has come, as any document tells. */
function statusOf(claims: readonly AgreementClaim[]): AgreementStatus {
  const stages = claims.map(({ fields }) => AGREEMENT_STATUSES.indexOf(fields.status));
  return AGREEMENT_STATUSES[Math.max(0, ...stages)] ?? 'planned';
}

function agreementFact(told: Told<'agreement'>, id: string, context: BlockContext): Fact {
  const { claims, corrected } = told;
  const self = node('Agreement', id);
  const countries = [...new Set(claims.flatMap((claim) => claim.fields.countries))].sort();
  const name = best(corrected, 'title', (fields) => fields.title) ?? '';
  // Of what was signed, the day of that; a day of its ratification or entry into force is another.
  const isSigned = corrected.some(({ fields }) => !isFurther(fields));
  const dateOf = (fields: AgreementClaim['fields']) => (isSigned && isFurther(fields) ? null : fields.date);
  const date = best(corrected, 'date', dateOf);
  const visits = new Map<string, AgreementClaim[]>();
  for (const claim of claims) {
    const visit =
      claim.fields.status === 'signed' && claim.fields.during
        ? context.visits.get(claim.fields.during)
        : undefined;
    if (visit) visits.set(visit, [...(visits.get(visit) ?? []), claim]);
  }
  return {
    node: {
      label: 'Agreement',
      id,
      properties: {
        ...factProperties(told, context.key, [
          {
            field: 'date',
            value: dateOf,
            agree: (a, b) => datesOverlap(String(a), String(b)),
          },
        ]),
        caption: `${name} (${countries.join('–')})`,
        pair: countries.length === 2 ? countries.join('-') : null,
        countries,
        title: name,
        kind: best(corrected, 'kind', (fields) => fields.kind) ?? 'other',
        status: statusOf(corrected),
        number: best(claims, 'number', (fields) => fields.number),
        value: best(corrected, 'value', (fields) => fields.value),
        history: JSON.stringify(reportsOf(claims, ({ fields }) => fields.date)),
        ...dated('date', date),
      },
    },
    get relationships() {
      return [
        ...countries.map((country) => asserted('BETWEEN', self, node('Country', country), claims)),
        ...[...visits].map(([visit, by]) => asserted('SIGNED_DURING', self, node('Visit', visit), by)),
      ];
    },
    claims: claims.map((claim) => claim.id),
  };
}
