import type { Gender, Leader } from '../../../../src/reference/reference';
import type { Person } from '../model';

/** What a mention tells of a person: name, title, country. */
export interface NameQuery {
  /** The name as written; null for an office without a name. */
  readonly text: string | null;
  /** Leaders that the gazetteer knows under the name. */
  readonly leaders: readonly Leader[];
  /** Whether the name is a full one or a surname alone. */
  readonly full: boolean;
  readonly title: string | null;
  /** The title's own words. */
  readonly titleText?: string | null;
  readonly rank: Person['rank'];
  /** The ranks of the titles that are given beside it: "Deputy Prime Minister and Foreign Minister". */
  readonly further?: readonly Person['rank'][];
  readonly country: string | null;
  /** The one country that has such an office, or whose aide it is: meant where the text names none. */
  readonly homeland?: string | null;
  readonly former: boolean;
  /** Whether an honorific stands before the name: "Sir Keir" is a first name. */
  readonly honoured?: boolean;
  /** As title and honorific tell it: "Mrs X", "Queen X". */
  readonly gender?: Gender | null;
}
