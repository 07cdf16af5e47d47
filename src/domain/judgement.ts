import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  EVENT_STATUSES,
  INSTITUTION_KINDS,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_STATUSES,
  RELATION_LEVELS,
  VISIT_KINDS,
  VISIT_STATUSES,
} from './kinds';
import { isPartialDate } from './partial-date';

export const JUDGEMENT_KINDS = ['same', 'different', 'confirmed', 'wrong', 'corrected'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** Where an anchor's document stands: it means a leader of the reference data whom no document names. */
export const OF_REFERENCE = 'reference';

/** A claim as a judgement knows it: by its id, and by its place in its document where other rules make another claim of it. */
export interface Anchor {
  readonly claim: string;
  readonly document: string;
  readonly kind: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a curator has said, as data that outlives the facts it is about: it names claims, which are made anew by every
 * import, not facts, which come and go with them.
 */
export interface Judgement {
  readonly id: string;
  readonly kind: JudgementKind;
  /** Label of the facts that it is about. */
  readonly label: string;
  /** `same` and `different`: the claims of each side; else those of the one fact. */
  readonly sides: readonly (readonly Anchor[])[];
  /** `corrected`: the field and its value, as text. */
  readonly field: string | null;
  readonly value: string | null;
  readonly author: string;
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** When and by whom it was taken back; it is kept, and applied no more. */
  readonly withdrawnAt: string | null;
  readonly withdrawnBy: string | null;
}

/** Labels of what can be judged. A relation is the sum of its facts: those are judged. Leaders are put together or kept apart, no more. */
export const JUDGED_LABELS = [
  'Visit',
  'Meeting',
  'Agreement',
  'Statement',
  'Institution',
  'Event',
  'Indicator',
  'Milestone',
  'Leader',
] as const;

type FieldType = 'date' | 'text' | 'integer' | 'number' | readonly string[];

/** The fields that a curator can correct, by label, with what they can hold. */
const CORRECTABLE: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  Visit: { kind: VISIT_KINDS, status: VISIT_STATUSES, start: 'date', end: 'date' },
  Meeting: { form: MEETING_FORMS, format: MEETING_FORMATS, status: MEETING_STATUSES, date: 'date' },
  Agreement: {
    title: 'text',
    kind: AGREEMENT_KINDS,
    status: AGREEMENT_STATUSES,
    date: 'date',
    value: 'text',
  },
  Institution: { name: 'text', kind: INSTITUTION_KINDS },
  Event: { name: 'text', edition: 'integer', year: 'integer', status: EVENT_STATUSES, place: 'text' },
  Indicator: { value: 'number', year: 'integer' },
  Milestone: { level: RELATION_LEVELS, date: 'date' },
};

export function correctableFields(label: string): readonly string[] {
  return Object.keys(CORRECTABLE[label] ?? {});
}

/** What the text means as the value of a field; undefined where the field cannot hold it. */
export function correctedValue(label: string, field: string, text: string): string | number | undefined {
  const type = CORRECTABLE[label]?.[field];
  if (type === undefined) return undefined;
  if (type === 'date') return isPartialDate(text) && !text.includes('/') ? text : undefined;
  if (type === 'text') return text.trim() === '' ? undefined : text.trim();
  if (type === 'integer' || type === 'number') {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    return Number.isFinite(value) && (type === 'number' || Number.isInteger(value)) ? value : undefined;
  }
  const value = text.toLowerCase().replaceAll('_', '-');
  return type.includes(value) ? value : undefined;
}

/** What a field can hold, in words for people. */
export function whatItHolds(label: string, field: string): string {
  const type = CORRECTABLE[label]?.[field];
  if (type === 'date') return 'a date such as 2024, 2024-11 or 2024-11-04';
  if (type === 'text') return 'a text that is not empty';
  if (type === 'integer') return 'a whole number';
  if (type === 'number') return 'a number';
  return `one of ${(type ?? []).join(', ')}`;
}
