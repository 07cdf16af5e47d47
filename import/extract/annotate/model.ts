import type { InstitutionKind, OfficeRank } from '../../../src/domain/kinds';
import type { PartialDate } from '../../../src/domain/partial-date';
import type { Gender, Leader } from '../../../src/reference/reference';
import type { Language } from '../vocabulary';

/** A person of the document, one object however often mentioned. */
export interface Person {
  /** Id of the leader in the reference data, else made from name and country. */
  id: string;
  name: string;
  leader: Leader | null;
  country: string | null;
  title: string | null;
  rank: OfficeRank | 'leader' | 'spokesperson' | 'organisation' | null;
  /** Ranks of the titles that the text gives beside it: "Deputy Prime Minister and Foreign Minister". */
  further: Set<Person['rank']>;
  /** Whether the text gives the title, the country, the name, the name in full. */
  stated: { title: boolean; country: boolean; name: boolean; full: boolean };
  former: boolean;
  /** As the reference data, the title, or else the given name tells; null where none does. */
  gender: Gender | null;
  /** Surnames under which the document has named a leader in full: "Zurabishvili" for Zourabichvili. */
  surnames: Set<string>;
  mentions: { start: number; end: number }[];
}

/** How a date came about: which of its parts the text does not state. */
export interface DateValue {
  readonly start: PartialDate;
  readonly end: PartialDate | null;
  readonly inferred: boolean;
}

interface At {
  readonly start: number;
  readonly end: number;
}

export type Mention =
  | (At & {
      readonly type: 'C';
      readonly iso3: string;
      readonly form: 'name' | 'capital' | 'city' | 'seat';
      readonly text: string;
    })
  | (At & { readonly type: 'G'; readonly iso3: string })
  | (At & { readonly type: 'P'; readonly person: Person; readonly form: 'named' | 'titled' | 'reference' })
  | (At & {
      readonly type: 'B';
      readonly persons: readonly Person[];
      readonly of: 'leaders' | 'ministers' | 'sides';
    })
  | (At & { readonly type: 'D'; readonly date: DateValue })
  | (At & { readonly type: 'O'; readonly name: string })
  | (At & {
      readonly type: 'I';
      readonly name: string;
      readonly kind: InstitutionKind;
      readonly country: string | null;
    });

export type MentionOf<T extends Mention['type']> = Extract<Mention, { type: T }>;

/**
 * A sentence with its mentions, and its `abstract`: the text with one space for any white space and
 * each mention replaced by its letter and number in angle brackets, `<P0> arrived in <C1>`. Rules
 * match phrases on the abstract; `offsets[i]` is the text's offset of the abstract's character i.
 */
export interface Sentence extends At {
  readonly index: number;
  readonly paragraph: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly abstract: string;
  readonly offsets: Int32Array;
  /** Whether it speaks of what is to come. */
  readonly future: boolean;
}

export interface Paragraph extends At {
  readonly index: number;
  readonly kind: 'header' | 'title' | 'text' | 'noise';
}

export interface DocumentDate {
  readonly date: PartialDate | null;
  readonly source: 'header' | 'dateline' | 'printed' | 'address' | 'file' | 'none';
  /** The day on which the text was written: its dateline's, else the first of the document's date. */
  readonly day: string | null;
}

export interface AnnotatedDocument {
  readonly text: string;
  readonly source: string;
  readonly language: Language | 'other';
  readonly languageCode: string;
  readonly title: string | null;
  /** Who publishes it, as its header names them. */
  readonly outlet: string | null;
  readonly outletCountry: string | null;
  /** Where the capital lies that the dateline names. */
  readonly datelineCountry: string | null;
  readonly date: DocumentDate;
  /** The day on which the text was written: what relative dates and tenures are reckoned from. */
  readonly day: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly persons: readonly Person[];
}

/** The text's offsets of a stretch of a sentence's abstract. */
export function textSpan(sentence: Sentence, start: number, end: number): [start: number, end: number] {
  return [sentence.offsets[start] ?? sentence.start, sentence.offsets[end] ?? sentence.end];
}

/** The mention behind a group of a pattern's match: the group holds its number. */
export function mentionAt<T extends Mention['type']>(
  sentence: Sentence,
  group: string | undefined,
  type: T,
): MentionOf<T> | undefined {
  if (group === undefined) return undefined;
  const mention = sentence.mentions[Number(group)];
  return mention?.type === type ? (mention as MentionOf<T>) : undefined;
}

/** The country that a mention names, by name or nationality, or of the person it means; null for any other. */
export function countryOf(mention: Mention | undefined): string | null {
  if (mention?.type === 'C' || mention?.type === 'G') return mention.iso3;
  return mention?.type === 'P' ? mention.person.country : null;
}

/** All mentions of one type, in order. */
export function mentionsOf<T extends Mention['type']>(sentence: Sentence, type: T): MentionOf<T>[] {
  return sentence.mentions.filter((mention): mention is MentionOf<T> => mention.type === type);
}
