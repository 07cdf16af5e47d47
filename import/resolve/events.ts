import type { Claim } from './claim';
import { asserted, type BlockContext, best, factProperties, factsOf, node, type Resolution } from './fact';
import { edition } from './features/edition';
import type { Matcher } from './matcher';

const EVENTS: Matcher<'event'> = {
  kind: 'event',
  features: [edition],
  kept: () => ['all'],
  sought: () => ['all'],
};

/** Editions of an event are told apart by number and year; a mention without either joins the only edition there is. */
export function resolveEvents(claims: readonly Claim<'event'>[], context: BlockContext): Resolution {
  return factsOf(claims, EVENTS, context, (told, id) => {
    const { claims: group, corrected } = told;
    const first = corrected[0] as Claim<'event'>;
    const self = node('Event', id);
    const year = best(corrected, 'year', (fields) => fields.year);
    const country = best(corrected, 'country', (fields) => fields.country);
    return {
      node: {
        label: 'Event',
        id: self.id,
        properties: {
          ...factProperties(told, context.key),
          caption: `${first.fields.name}${year ? `, ${year}` : ''}`,
          pair: null,
          countries: country ? [country] : [],
          name: first.fields.name,
          kind: first.fields.kind,
          edition: best(corrected, 'edition', (fields) => fields.edition),
          year,
          status: best(corrected, 'status', (fields) => fields.status) ?? 'past',
          place: best(corrected, 'place', (fields) => fields.place),
        },
      },
      relationships: country
        ? [
            asserted(
              'HELD_IN',
              self,
              node('Country', country),
              group.filter((claim) => claim.fields.country === country),
            ),
          ]
        : [],
      claims: group.map((claim) => claim.id),
    };
  });
}
