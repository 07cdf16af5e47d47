import { pairKey } from '../../src/domain/identity';
import type { Claim } from './claim';
import {
  asserted,
  type BlockContext,
  best,
  type Fact,
  factProperties,
  factsOf,
  node,
  type Resolution,
} from './fact';
import { byKey } from './features/key';
import type { Told } from './told';

/** A block is one name: all of its claims are of one institution, unless a curator says otherwise. */
const INSTITUTIONS = byKey('institution', 'name', () => 'one');

export function resolveInstitutions(
  claims: readonly Claim<'institution'>[],
  context: BlockContext,
): Resolution {
  return factsOf(claims, INSTITUTIONS, context, institutionFact(context));
}

const institutionFact =
  (context: BlockContext) =>
  (told: Told<'institution'>, id: string): Fact => {
    const { claims: ordered, corrected } = told;
    const self = node('Institution', id);
    const name = corrected[0]?.fields.name ?? '';
    const country = best(corrected, 'country', (fields) => fields.country);
    const roles = new Map<string, Claim<'institution'>[]>();
    for (const claim of ordered) {
      if (claim.fields.countries.length !== 2) continue;
      const pair = pairKey(claim.fields.countries[0] as string, claim.fields.countries[1] as string);
      roles.set(pair, [...(roles.get(pair) ?? []), claim]);
    }
    return {
      node: {
        label: 'Institution',
        id: self.id,
        properties: {
          ...factProperties(told, context.key),
          caption: name,
          pair: null,
          countries: [...new Set(ordered.flatMap((claim) => claim.fields.countries))].sort(),
          name,
          names: [...new Set([...corrected, ...ordered].map((claim) => claim.fields.name))],
          kind: best(corrected, 'kind', (fields) => fields.kind) ?? 'other',
          country,
        },
      },
      // Not of every version of it.
      get relationships() {
        return [
          ...(country && context.reference.countries.has(country)
            ? [
                asserted(
                  'BASED_IN',
                  self,
                  node('Country', country),
                  ordered.filter((claim) => claim.fields.country === country),
                ),
              ]
            : []),
          ...[...roles].map(([pair, by]) =>
            asserted('INVOLVED_IN', self, node('Relation', pair), by, {
              role: best(by, 'role', (fields) => fields.role),
            }),
          ),
        ];
      },
      claims: ordered.map((claim) => claim.id),
    };
  };
