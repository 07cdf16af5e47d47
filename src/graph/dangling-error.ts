import type { RelationshipWrite } from './store';
import { StoreError } from './store-error';

/** A relationship was to be written whose ends do not both exist. */
export function danglingError({ type, from, to, key }: RelationshipWrite): StoreError {
  const keyed = key ? ` (${key})` : '';
  return new StoreError({
    code: 'DANGLING',
    message: `${type}${keyed} from ${from.label} ${from.id} to ${to.label} ${to.id} needs both nodes; one does not exist. Write it in the same change or before. Nothing was written.`,
  });
}
