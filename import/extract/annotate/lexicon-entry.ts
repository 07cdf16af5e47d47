import type { InstitutionKind, OfficeRank } from '../../../src/domain/kinds';
import type { Leader } from '../../../src/reference/reference';

/** A title as the vocabulary lists it. */
export interface TitleRecord {
  readonly title: string;
  readonly rank: OfficeRank | 'leader' | 'spokesperson' | 'organisation';
  readonly phrases: readonly string[];
  readonly plural?: readonly string[];
  /** Who leads a body, "speaker", and the bodies, each with the country that alone has it or null: "speaker of the Riigikogu", "Riigikogu speaker". */
  readonly heads?: readonly string[];
  readonly bodies?: Readonly<Record<string, string | null>>;
  /** Phrases that one country alone uses. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Phrases that one country uses where the document names it. */
  readonly countriesNamed?: Readonly<Record<string, string>>;
  /** Phrases that mean an official in some countries. */
  readonly civil?: Readonly<
    Record<string, { readonly title: string; readonly countries: readonly string[] }>
  >;
}

/** What a phrase of the gazetteers can be. */
export type Entry =
  | {
      readonly type: 'country';
      readonly iso3: string;
      readonly form: 'name' | 'capital' | 'city' | 'seat';
      readonly weak: boolean;
      /** How a word must end to be a case of the name, where that is told: `Дан` is none of `Дания`. */
      readonly ends?: RegExp;
    }
  | { readonly type: 'demonym'; readonly iso3: string; readonly weak: boolean; readonly lower: boolean }
  | { readonly type: 'organisation'; readonly name: string }
  | {
      readonly type: 'institution';
      readonly name: string;
      readonly kind: InstitutionKind;
      readonly country: string | null;
    }
  | { readonly type: 'leader'; readonly leader: Leader }
  | { readonly type: 'surname'; readonly leader: Leader; readonly ends?: RegExp }
  | {
      readonly type: 'title';
      readonly title: TitleRecord;
      readonly plural: boolean;
      readonly country: string | null;
    }
  | { readonly type: 'honorific' }
  | { readonly type: 'former' }
  | { readonly type: 'nothing' };
