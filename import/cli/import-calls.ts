import type { Curator } from '../../src/domain/curator';
import type { Importer } from '../../src/domain/importer';
import type { StoreAddress } from '../../src/graph/open-store';
import type { StoreErrorCode } from '../../src/graph/store-error';

/** What the thread that writes is started with. */
export interface ThreadSettings {
  readonly store: StoreAddress;
  /** Where the paths of clients are looked up; none where there is no such folder. */
  readonly folder: string | undefined;
}

interface Writing extends Omit<Importer, 'curator'>, Curator {}

/** What the thread that writes is asked for: a method with its parameters. */
export type Call =
  | {
      [Method in keyof Writing]: {
        readonly id: number;
        readonly method: Method;
        readonly parameters: Parameters<Writing[Method]>;
      };
    }[keyof Writing]
  | { readonly id: number; readonly method: 'close'; readonly parameters: [] };

/** What it answers: the method's result with the graph's revision after it, or how it failed. */
export type Answer =
  | { readonly id: number; readonly value: unknown; readonly revision: string | null }
  | {
      readonly id: number;
      readonly failure: {
        readonly message: string;
        readonly stack: string | undefined;
        readonly code: StoreErrorCode | undefined;
      };
    };
