import { type Raised, raisedIn, readRaised } from '../../domain/raised';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import { andThen, type Eventual } from '../eventual';
import type { ConcernedSectorEdge } from './concerned-sector.type';

/** Who had raised a field of cooperation by a day: ids of those who did alone, and whether both sides did together. */
export function raisedOn(
  { relationship }: ConcernedSectorEdge,
  day: string,
  context: Context,
): Eventual<{ readonly by: readonly string[]; readonly jointly: boolean }> {
  return andThen(
    readRaised(relationship.raised) ?? raisedInClaims(relationship.claims, day, context),
    (raised) => ({
      by: [...raised.by].filter(([, since]) => since <= day).map(([id]) => id),
      jointly: raised.jointly !== null && raised.jointly <= day,
    }),
  );
}

/** As the claims listed tell, in a graph of before the days were kept. */
async function raisedInClaims(ids: unknown, day: string, context: Context): Promise<Raised> {
  const claims = await claimsOf(ids, day, context);
  return raisedIn(
    claims.map(({ date, row }) => {
      const { raisedBy = [] } = JSON.parse(String(row.properties.fields ?? '{}')) as {
        raisedBy?: readonly { readonly id: string }[];
      };
      return { day: date, by: raisedBy.map(({ id }) => id) };
    }),
  );
}
