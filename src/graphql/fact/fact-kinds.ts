import type { Filter } from '../../graph/filter';
import type { GraphNode } from '../../graph/node';
import { Agreement } from '../agreement/agreement.type';
import { Event } from '../event/event.type';
import { Indicator } from '../indicator/indicator.type';
import { Meeting } from '../meeting/meeting.type';
import { Milestone } from '../milestone/milestone.type';
import type { NodeClass } from '../node/node.type';
import { Statement } from '../statement/statement.type';
import { Visit } from '../visit/visit.type';
import { enumOf } from '../vocabulary/enum';
import type { Fact } from './fact.type';

/** The kinds of facts that have a place in time, in the order in which facts of one day follow each other. */
export const FACT_KINDS = [
  'visit',
  'meeting',
  'agreement',
  'statement',
  'milestone',
  'indicator',
  'event',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** What curators are asked about besides: it has no place in time. */
const TIMELESS_KINDS = ['institution', 'leader'] as const;
export type ReviewKind = FactKind | (typeof TIMELESS_KINDS)[number];

const MEANINGS: Readonly<Record<FactKind, string>> = {
  visit: 'Visits of leaders, by the day they start.',
  meeting: 'Meetings and calls, by their day.',
  agreement: 'Agreements, planned ones too, by the day of signing.',
  statement: 'What leaders said, by the day of the document.',
  milestone: 'Changes and reports of a relation’s level, by their day.',
  indicator: 'Numbers, by the year that they are of.',
  event: 'Events, by their year.',
};

export const FactKindEnum = enumOf(
  'FactKind',
  FACT_KINDS,
  'Kinds of facts that have a place in time. Example: `VISIT`.',
  MEANINGS,
);

export const ReviewKindEnum = enumOf(
  'ReviewKind',
  [...FACT_KINDS, ...TIMELESS_KINDS],
  'What curators are asked about: kinds of facts, institutions and leaders. Example: `LEADER`.',
  { institution: 'Institutions that may be one.', leader: 'Leaders who may be one.' },
);

/** Where a kind of facts has its date. */
export interface DatedKind {
  readonly kind: FactKind;
  readonly label: string;
  readonly type: NodeClass<Fact>;
  /** Property with the date as documents give it; null where the kind has a year only, in `year`. */
  readonly date: string | null;
  /** Property to sort by: the first possible day, or the year. */
  readonly first: string;
  /** Properties with the last possible day. */
  readonly last: readonly string[];
  /** Property with the last day on which a plan can come true; null where the kind knows no plans. */
  readonly planned: string | null;
}

export const DATED_KINDS: readonly DatedKind[] = [
  {
    kind: 'visit',
    label: 'Visit',
    type: Visit,
    date: 'start',
    first: 'startEarliest',
    last: ['endLatest', 'startLatest'],
    planned: 'startLatest',
  },
  { kind: 'meeting', label: 'Meeting', type: Meeting, ...onDate('dateLatest') },
  { kind: 'agreement', label: 'Agreement', type: Agreement, ...onDate('dateLatest') },
  { kind: 'statement', label: 'Statement', type: Statement, ...onDate(null) },
  { kind: 'milestone', label: 'Milestone', type: Milestone, ...onDate(null) },
  { kind: 'indicator', label: 'Indicator', type: Indicator, ...inYear() },
  { kind: 'event', label: 'Event', type: Event, ...inYear() },
];

/** The first day that a fact of the kind can fall on: the first of January where only the year is known. */
export function dayOf({ first }: DatedKind, { properties }: GraphNode): string {
  const value = properties[first];
  return typeof value === 'number' ? newYear(value) : String(value ?? '');
}

export function newYear(year: number): string {
  return `${String(year).padStart(4, '0')}-01-01`;
}

/** Facts of the kind with a date, where it can fall into the period. */
export function datedWithin(
  { first, last, date }: DatedKind,
  from?: string | null,
  to?: string | null,
): Filter {
  const bound = (day: string) => (date === null ? Number(day.slice(0, 4)) : day);
  return {
    all: [
      { property: first, is: 'exists', value: true },
      ...(to ? [{ property: first, is: 'atMost', value: bound(to) } as const] : []),
      ...(from
        ? [{ any: last.map((property) => ({ property, is: 'atLeast', value: bound(from) }) as const) }]
        : []),
    ],
  };
}

function onDate<P extends string | null>(planned: P) {
  return { date: 'date', first: 'dateEarliest', last: ['dateLatest'], planned } as const;
}

function inYear() {
  return { date: null, first: 'year', last: ['year'], planned: null } as const;
}
