import type { Reference } from '../../src/reference/reference';

/** The reference data, read when it is first needed: the server starts without it. */
export async function loadedReference(): Promise<Reference> {
  const { loadReference } = await import('../../src/reference/reference.js');
  return loadReference();
}
