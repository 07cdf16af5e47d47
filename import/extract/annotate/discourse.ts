import type { Reference } from '../../../src/reference/reference';
import type { Language } from '../vocabulary';
import type { Person } from './model';
import type { OwnOffice } from './office-page';
import type { People } from './people/people';

/** What a sentence's references are read against: who was spoken of before it. */
export interface Discourse {
  readonly text: string;
  readonly reference: Reference;
  readonly language: Language;
  readonly people: People;
  readonly outletCountry: string | null;
  /** Whose office writes the page; null where that is not plain. */
  readonly office: OwnOffice | null;
  /** The countries that the document speaks of most, most first. */
  readonly mainCountries: readonly string[];
  /** The subject of the sentence before. */
  subject: Person | null;
  /** Whether the guest or the host, of whom no more is said, was the subject of the sentence before. */
  role: boolean;
  /** The two people of the sentence before, where it speaks of two. */
  pair: readonly [Person, Person] | null;
  /** Whether somebody of whom no more is known, but who speaks again and again, spoke last. */
  stranger: boolean;
  /** How often those of whom no more is known spoke, by name. */
  readonly strangers: Map<string, number>;
  /** The paragraph of the sentence before. */
  paragraph: number;
  /** Who spoke in the sentence before, where that is someone else. */
  speaker: Person | null;
}

/** What the groups of a person's form hold: numbers of elements. */
export type Groups = Record<string, string | undefined>;

/** What begins at a place of an abstract: so many characters that mean a person or a group. */
export interface Found {
  readonly length: number;
  readonly form: 'named' | 'titled' | 'reference';
  readonly person: Person | null;
  readonly group?: { readonly persons: readonly Person[]; readonly of: 'leaders' | 'ministers' | 'sides' };
}
