import { fold } from '../../../src/domain/identity';
import type { Feature } from '../matching';

/** Where: cities and places that both tell. */
export const places: Feature<'visit'> = (a, b) => {
  if (a.fields.places.length === 0 || b.fields.places.length === 0) return undefined;
  const known = new Set(a.fields.places.map(fold));
  const common = b.fields.places.find((place) => known.has(fold(place)));
  return common
    ? { feature: 'places', weight: 0.5, because: `both in ${common}` }
    : { feature: 'places', weight: -0.5, because: `${a.fields.places[0]} and ${b.fields.places[0]}` };
};
