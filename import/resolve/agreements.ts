import { fold } from '../../src/domain/identity';
import { datesOverlap } from '../../src/domain/partial-date';
import { type Claim, inOrder } from './claim';
import { asserted, type BlockContext, best, dated, type Fact, FactIds, factProperties, node } from './fact';
import { withTopics } from './topics';

type AgreementClaim = Claim<'agreement'>;

/** The agreements of a pair: the same title and kind, told at about the same time, is the same document. */
export function resolveAgreements(
  all: readonly Claim<'agreement' | 'topic'>[],
  context: BlockContext,
): Fact[] {
  const claims = all.filter((claim): claim is AgreementClaim => claim.kind === 'agreement');
  const topics = all.filter((claim): claim is Claim<'topic'> => claim.kind === 'topic');
  const ids = new FactIds(context.supported);
  const groups: AgreementClaim[][] = [];
  for (const claim of inOrder(claims)) {
    const group = groups.find((candidate) => candidate.every((other) => sameAgreement(other, claim)));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group) => withTopics(agreementFact(group, ids.for(group), context), group, topics));
}

function sameAgreement(a: AgreementClaim, b: AgreementClaim): boolean {
  if (a.document === b.document || a.fields.kind !== b.fields.kind) return false;
  if (a.fields.kind === 'package' && a.fields.number !== b.fields.number) return false;
  if (words(a.fields.title) !== words(b.fields.title)) return false;
  const [first, second] = [a.fields.date ?? a.date, b.fields.date ?? b.date];
  return (
    first !== null &&
    second !== null &&
    datesOverlap(first, second, a.fields.status === 'planned' || b.fields.status === 'planned' ? 120 : 3)
  );
}

/** What tells titles apart: their words without articles and without the place where they were signed. */
function words(title: string): string {
  return fold(title.replace(/ (?:in|at) \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u, ''))
    .replace(/\b(?:the|a|an|of|on|and|in)\b|[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function agreementFact(claims: readonly AgreementClaim[], id: string, context: BlockContext): Fact {
  const self = node('Agreement', id);
  const countries = [...new Set(claims.flatMap((claim) => claim.fields.countries))].sort();
  const title = best(claims, 'title', (fields) => fields.title) ?? '';
  const date = best(claims, 'date', (fields) => fields.date);
  const later = claims.filter((claim) => claim.fields.status !== 'planned');
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
        ...factProperties(claims, context.key, [
          {
            field: 'date',
            value: (fields) => fields.date,
            agree: (a, b) => datesOverlap(String(a), String(b)),
          },
        ]),
        caption: `${title} (${countries.join('–')})`,
        pair: countries.length === 2 ? countries.join('-') : null,
        countries,
        title,
        kind: claims[0]?.fields.kind ?? 'other',
        status: best(later.length > 0 ? later : claims, 'status', (fields) => fields.status) ?? 'planned',
        number: best(claims, 'number', (fields) => fields.number),
        value: best(claims, 'value', (fields) => fields.value),
        ...dated('date', date),
      },
    },
    relationships: [
      ...countries.map((country) => asserted('BETWEEN', self, node('Country', country), claims)),
      ...[...visits].map(([visit, by]) => asserted('SIGNED_DURING', self, node('Visit', visit), by)),
    ],
    claims: claims.map((claim) => claim.id),
  };
}
