import type {
  AgreementKind,
  AgreementStatus,
  DateSource,
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
} from './kinds';
import type { PartialDate } from './partial-date';

/** Offsets into the document's text (UTF-16 units, end exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have a character in common, or lie less than `slack` apart. */
export function overlaps(a: Span, b: Span, slack = 0): boolean {
  return a.start < b.end + slack && b.start < a.end + slack;
}

/** What every entry of a record has: where it stands, how sure it is, which fields the text does not state. */
export interface Entry {
  readonly evidence: readonly Span[];
  readonly confidence: number;
  readonly inferred: readonly string[];
}

/** Everything one document says: version 1 of the extraction record, schema/extraction-record.schema.json. */
export interface ExtractionRecord {
  readonly version: 1;
  /** SHA-256 of the document's bytes, in hexadecimal. */
  readonly document: string;
  readonly source: string;
  readonly title: string | null;
  /** ISO 639-1, `und` where it cannot be told. */
  readonly language: string;
  /** How far the rules reach for this language: `full`, `core` (band A) or `names` (dates, countries, leaders). */
  readonly coverage: 'full' | 'core' | 'names';
  readonly date: PartialDate | null;
  readonly dateSource: DateSource;
  readonly countries: readonly (Entry & { iso3: string; role: 'party' | 'mentioned' })[];
  readonly leaders: readonly (Entry & {
    name: string;
    title: string | null;
    country: string | null;
    wikidata: string | null;
  })[];
  readonly visits: readonly (Entry & {
    visitor: string | null;
    from: string | null;
    to: string | null;
    kind: VisitKind;
    kindWording: string | null;
    status: VisitStatus;
    start: PartialDate | null;
    end: PartialDate | null;
    places: readonly string[];
    hosts: readonly string[];
  })[];
  readonly meetings: readonly (Entry & {
    participants: readonly string[];
    countries: readonly string[];
    form: MeetingForm;
    format: MeetingFormat;
    date: PartialDate | null;
    status: MeetingStatus;
  })[];
  readonly calls: readonly (Entry & {
    caller: string | null;
    participants: readonly string[];
    countries: readonly string[];
    date: PartialDate | null;
  })[];
  readonly agreements: readonly (Entry & {
    title: string;
    kind: AgreementKind;
    status: AgreementStatus;
    date: PartialDate | null;
    countries: readonly string[];
    number: number | null;
  })[];
  readonly relations: readonly (Entry & {
    countries: readonly string[];
    level: RelationLevel;
    levelWording: string;
    change: RelationChange;
    date: PartialDate | null;
  })[];
  readonly sectors: readonly (Entry & {
    code: string;
    label: string;
    countries: readonly string[];
    /** Who raised it alone, by name. */
    raisedBy: readonly string[];
    /** Whether both sides raised it together, or the text names nobody. */
    jointly: boolean;
  })[];
  readonly institutions: readonly (Entry & {
    name: string;
    kind: InstitutionKind;
    country: string | null;
    role: string | null;
  })[];
  readonly statements: readonly (Entry & {
    speaker: string;
    text: string;
    start: number;
    end: number;
    style: StatementStyle;
  })[];
  readonly indicators: readonly (Entry & {
    name: string;
    value: number;
    unit: string;
    comparison: 'exact' | 'over' | 'under' | 'about';
    year: number | null;
    /** The part of the year that it is of: a month, or from one to another (EDTF); null for a whole year. */
    period: PartialDate | null;
    status: IndicatorStatus;
    countries: readonly string[];
  })[];
  readonly events: readonly (Entry & {
    name: string;
    kind: string;
    year: number | null;
    status: EventStatus;
    place: string | null;
    edition: number | null;
  })[];
}
