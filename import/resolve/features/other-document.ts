import type { ClaimKind } from '../claim';
import { APART, type Evidence } from '../matching';

/** One document tells one thing once: what it tells twice is two. */
export function otherDocument(
  a: { readonly kind: ClaimKind; readonly document: string },
  b: { readonly document: string },
): Evidence | undefined {
  return a.document === b.document
    ? { feature: 'document', weight: APART, because: 'one document tells of both' }
    : undefined;
}
