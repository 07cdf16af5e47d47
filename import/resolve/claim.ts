import type { Span } from '../../src/domain/extraction-record';
import type {
  AgreementKind,
  AgreementStatus,
  EventStatus,
  IndicatorStatus,
  InstitutionKind,
  MeetingForm,
  MeetingFormat,
  MeetingStatus,
  RelationChange,
  RelationLevel,
  StatementStyle,
  VisitKind,
  VisitStatus,
} from '../../src/domain/kinds';
import type { PartialDate } from '../../src/domain/partial-date';
import { firstDay, lastDay } from '../../src/domain/partial-date';
import type { GraphNode } from '../../src/graph/node';

/** A person as a claim names them; `id` is the leader's id in the graph. */
export interface PersonRef {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
}

/** What a claim of each kind says. */
export interface ClaimFields {
  visit: {
    visitor: PersonRef | null;
    from: string | null;
    to: string | null;
    kind: VisitKind;
    kindWording: string | null;
    status: VisitStatus;
    start: PartialDate | null;
    end: PartialDate | null;
    places: readonly string[];
    hosts: readonly PersonRef[];
  };
  meeting: {
    participants: readonly PersonRef[];
    countries: readonly string[];
    form: MeetingForm;
    format: MeetingFormat;
    date: PartialDate | null;
    status: MeetingStatus;
    channel: 'in-person' | 'phone' | 'video';
    caller: PersonRef | null;
    /** The visit claim of the same document during which it was held. */
    during: string | null;
  };
  agreement: {
    title: string;
    kind: AgreementKind;
    status: AgreementStatus;
    date: PartialDate | null;
    countries: readonly string[];
    number: number | null;
    value: string | null;
    during: string | null;
  };
  relation: {
    countries: readonly string[];
    level: RelationLevel;
    levelWording: string;
    change: RelationChange;
    date: PartialDate | null;
  };
  sector: { code: string; countries: readonly string[]; raisedBy: readonly PersonRef[] };
  /** A field of cooperation that a document tells of a visit, a meeting or an agreement: `of` is their claim. */
  topic: { code: string; of: string; raisedBy: readonly PersonRef[] };
  /** A document tells of contact between two countries: their relation exists, whatever its level. */
  contact: { countries: readonly string[] };
  institution: {
    name: string;
    kind: InstitutionKind;
    country: string | null;
    role: string | null;
    countries: readonly string[];
  };
  statement: {
    speaker: PersonRef;
    text: string;
    style: StatementStyle;
    countries: readonly string[];
    sectors: readonly string[];
  };
  indicator: {
    name: string;
    value: number;
    unit: string;
    comparison: string;
    year: number | null;
    /** Not in claims of older rules. */
    period?: PartialDate | null;
    status: IndicatorStatus;
    countries: readonly string[];
    holder: string | null;
    host: string | null;
  };
  event: {
    name: string;
    kind: string;
    edition: number | null;
    year: number | null;
    status: EventStatus;
    place: string | null;
    country: string | null;
  };
  office: {
    person: PersonRef;
    title: string | null;
    rank: string | null;
    wikidata: string | null;
    former: boolean;
  };
}

export type ClaimKind = keyof ClaimFields;

/** What one document says, as it stays: the fields, the exact quote, and what of it the text does not state. */
export interface Claim<K extends ClaimKind = ClaimKind> {
  readonly id: string;
  readonly document: string;
  readonly kind: K;
  /** What could be the same thing shares a block. */
  readonly block: string;
  /** The part of the block in which it has its place: see `windowOf`. */
  readonly window: string;
  readonly rule: string;
  readonly extractor: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly confidence: number;
  readonly inferred: readonly string[];
  readonly evidence: readonly Span[];
  /** Signature of the document's text, by which relays of one release are known. */
  readonly release: string;
  /** The document's date, EDTF; null where it has none. */
  readonly date: PartialDate | null;
  /** True where the document has a newer version: it supports nothing. */
  readonly superseded?: boolean | null;
  readonly fields: ClaimFields[K];
}

type Unread = 'rule' | 'extractor' | 'prefix' | 'suffix';

/** The claim as a node of the graph. */
export function claimNode(claim: Claim): GraphNode {
  const { id, fields, evidence, ...properties } = claim;
  return {
    label: 'Claim',
    id,
    properties: { ...properties, fields: JSON.stringify(fields), evidence: JSON.stringify(evidence) },
  };
}

/** What of claims resolution looks at: not the rule that made them, nor the text around their words. */
export const RESOLVED_PROPERTIES: readonly string[] = [
  'document',
  'kind',
  'block',
  'window',
  'quote',
  'start',
  'end',
  'confidence',
  'inferred',
  'fields',
  'release',
  'date',
  'superseded',
];

/** The claim that a node holds; what was not read of it is empty. */
export function claimOfNode(node: GraphNode): Claim {
  const { fields, evidence, ...properties } = node.properties;
  return {
    id: node.id,
    rule: '',
    extractor: '',
    prefix: '',
    suffix: '',
    ...(properties as unknown as Omit<Claim, 'id' | 'fields' | 'evidence' | Unread>),
    inferred: (properties.inferred as readonly string[] | null | undefined) ?? [],
    release: String(properties.release ?? ''),
    date: (properties.date as string | null | undefined) ?? null,
    fields: JSON.parse(String(fields)) as ClaimFields[ClaimKind],
    evidence: typeof evidence === 'string' ? (JSON.parse(evidence) as Span[]) : [],
  };
}

/** A claim, as far as its place among others goes. */
export type Dated = Pick<Claim, 'id' | 'date'>;

/** Claims in a fixed order whatever order they came in: by the document's date, undated last, then by id. */
export function inOrder<C extends Dated>(claims: readonly C[]): C[] {
  return claims
    .map((claim) => ({ claim, day: dayOf(claim) }))
    .sort((a, b) => compare(a.day, b.day) || compare(a.claim.id, b.claim.id))
    .map(({ claim }) => claim);
}

/** The place of a claim in that order, as a text. */
export function placeOf(claim: Dated): string {
  return `${dayOf(claim)} ${claim.id}`;
}

function dayOf({ date }: Dated): string {
  return date ? `${firstDay(date)} ${lastDay(date)}` : '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
