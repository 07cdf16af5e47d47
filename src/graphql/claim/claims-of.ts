import type { Context } from '../context';
import { Claim } from './claim.type';

/** The claims of the ids in their order; with `asOf`, those of documents dated up to that day. */
export async function claimsOf(ids: unknown, asOf: string | null, { loaders }: Context): Promise<Claim[]> {
  const rows = await loaders.nodes('Claim', Array.isArray(ids) ? ids : []);
  const known = rows.filter(
    ({ properties: { date } }) => !asOf || (typeof date === 'string' && date <= asOf),
  );
  return known.map((row) => new Claim(row, asOf));
}
