import { slug } from '../../../src/domain/identity';
import type { Reference } from '../../../src/reference/reference';

const byReference = new WeakMap<Reference, ReadonlyMap<string, string>>();

/**
 * The name under which an institution is kept: that of the reference data, where this is one of its names in any
 * language, case or spelling of accents; else the name without an abbreviation in brackets behind it.
 */
export function knownInstitution(name: string, reference: Reference): string {
  const plain = name.replace(/ \(\p{Lu}[\p{Lu}\p{Ll}]{1,9}\)$/u, '');
  const known = byReference.get(reference) ?? namesOf(reference);
  return known.get(slug(plain)) ?? plain;
}

function namesOf(reference: Reference): ReadonlyMap<string, string> {
  const names = new Map(
    reference.institutions.flatMap(({ name, names: more = [] }) =>
      [name, ...more].map((variant) => [slug(variant), name] as const),
    ),
  );
  byReference.set(reference, names);
  return names;
}
