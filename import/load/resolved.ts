import type { Resolution } from '../resolve/fact';
import type { BlockState } from './block-states';

/** The block states with what they resolve to. */
export interface Resolved {
  readonly state: BlockState;
  readonly resolution: Resolution;
}
