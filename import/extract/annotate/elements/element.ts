import type { InstitutionKind } from '../../../../src/domain/kinds';
import type { Leader } from '../../../../src/reference/reference';
import type { TitleRecord } from '../lexicon-entry';

interface At {
  readonly start: number;
  readonly end: number;
}

/** The title and country that a name shares with others of a list: "Presidents A and B". */
interface ListedName {
  readonly title?: TitleRecord;
  readonly by?: string | null;
}

/**
 * What the gazetteers and capital letters tell of a sentence before people are put together:
 * C country, G nationality, O organisation, I institution, N a leader's full name, S a leader's
 * surname, U an unknown name, T title, Q title in the plural, H honorific, F "former".
 */
export type Element =
  | (At & {
      readonly type: 'C';
      readonly iso3: string;
      readonly form: 'name' | 'capital' | 'city' | 'seat';
      readonly weak: boolean;
    })
  | (At & { readonly type: 'G'; readonly iso3: string; readonly candidates: readonly string[] })
  | (At & { readonly type: 'O'; readonly name: string })
  | (At & {
      readonly type: 'I';
      readonly name: string;
      readonly kind: InstitutionKind;
      readonly country: string | null;
    })
  | (At &
      ListedName & { readonly type: 'N' | 'S'; readonly leaders: readonly Leader[]; readonly text: string })
  | (At & ListedName & { readonly type: 'U'; readonly text: string })
  | (At & {
      readonly type: 'T' | 'Q';
      readonly title: TitleRecord;
      readonly text: string;
      /** The one country that has such an office. */
      readonly country: string | null;
    })
  | (At & { readonly type: 'H'; readonly royal: boolean; readonly female: boolean })
  | (At & { readonly type: 'F' });
