import { type DocumentYears, documentYears, readYears } from '../../domain/document-years';
import { claimsOf } from '../claim/claims-of';
import type { Context } from '../context';
import type { ConcernedSectorEdge } from './concerned-sector.type';

/** How many documents tell of a field of cooperation, by their years; with `asOf`, of those dated up to that day. */
export async function yearsOf(
  { node, relationship, asOf, from }: ConcernedSectorEdge,
  context: Context,
): Promise<DocumentYears> {
  const today = readYears(relationship.years);
  if (today && !asOf) return today;
  // Where all of its claims are listed, they tell.
  if (!today || !asOf || typeof relationship.listedUntil !== 'string') {
    const claims = await claimsOf(relationship.claims, asOf, context);
    return documentYears(claims.map(({ documentId, date }) => ({ document: documentId, date })));
  }
  const ofYear = await context.loaders.documentsOfSectors(asOf, String(from.row.properties.block));
  const earlier = [...today].filter(([year]) => year < Number(asOf.slice(0, 4)));
  return new Map([...earlier, ...(ofYear.get(node.code) ?? [])]);
}
