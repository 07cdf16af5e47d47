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
import type { Person } from './annotate/model';

/** What every finding carries: where it stands, by which rule, how sure, which fields the text does not state. */
export interface FindingBase {
  readonly rule: string;
  /** The sentence it rests on, first; consolidation adds the others. */
  evidence: Span[];
  confidence: number;
  inferred: Set<string>;
}

/** What a mention of a visit tells only while the mentions of a document are put together. */
export interface VisitHint {
  /** Another visit than the one reported: "the previous visit", "last visited". */
  readonly earlier?: boolean;
  /** A further leg: "flew on to C". */
  readonly onward?: boolean;
  /** Said to be still to come: "will fly on to C". */
  readonly ahead?: boolean;
  /** Adds to another mention, and is no visit alone. */
  readonly support?: boolean;
  /** The visitor is told by a pronoun or a bare title. */
  readonly reference?: boolean;
  /** Only invited to, or hoped for. */
  readonly wished?: boolean;
  /** The country that the visitor leaves: "left C for D". */
  readonly left?: string;
  /** Tells that the visit is over. */
  readonly ended?: boolean;
  /** Its day is that of the return home. */
  readonly home?: boolean;
  /** Announced above the page: "X's Travel to A and B". */
  readonly headed?: boolean;
  /** To where the page is written: "arrived here". */
  readonly here?: boolean;
  /** The day of something that happened during the visit. */
  readonly activity?: PartialDate;
}

export interface VisitFinding extends FindingBase {
  readonly kind: 'visit';
  readonly hint?: VisitHint;
  visitor: Person | null;
  from: string | null;
  to: string | null;
  visitKind: VisitKind;
  kindWording: string | null;
  status: VisitStatus;
  start: PartialDate | null;
  end: PartialDate | null;
  places: string[];
  hosts: Person[];
}

export interface MeetingFinding extends FindingBase {
  readonly kind: 'meeting';
  participants: Person[];
  countries: string[];
  form: MeetingForm;
  format: MeetingFormat;
  date: PartialDate | null;
  status: MeetingStatus;
  /** Told as another meeting of those who had met before, in another format. */
  anew?: boolean;
  /** Told only by what is to be talked about. */
  topic?: boolean;
}

export interface CallFinding extends FindingBase {
  readonly kind: 'call';
  caller: Person | null;
  participants: Person[];
  countries: string[];
  date: PartialDate | null;
  channel: 'phone' | 'video';
  /** Told as another call than the one that the page is about. */
  earlier?: boolean;
}

export interface AgreementFinding extends FindingBase {
  readonly kind: 'agreement';
  title: string;
  agreementKind: AgreementKind;
  status: AgreementStatus;
  date: PartialDate | null;
  countries: string[];
  number: number | null;
  value: string | null;
}

export interface RelationFinding extends FindingBase {
  readonly kind: 'relation';
  countries: string[];
  level: RelationLevel;
  levelWording: string;
  change: RelationChange;
  date: PartialDate | null;
}

export interface SectorFinding extends FindingBase {
  readonly kind: 'sector';
  code: string;
  label: string;
  countries: string[];
  raisedBy: Person[];
}

export interface InstitutionFinding extends FindingBase {
  readonly kind: 'institution';
  name: string;
  institutionKind: InstitutionKind;
  country: string | null;
  role: string | null;
}

export interface StatementFinding extends FindingBase {
  readonly kind: 'statement';
  speaker: Person;
  start: number;
  end: number;
  style: StatementStyle;
}

export interface IndicatorFinding extends FindingBase {
  readonly kind: 'indicator';
  name: string;
  value: number;
  unit: string;
  comparison: 'exact' | 'over' | 'under' | 'about';
  year: number | null;
  /** The part of the year that it is of, as EDTF: a month, or from one to another. */
  period: PartialDate | null;
  status: IndicatorStatus;
  countries: string[];
  /** Whose capital, companies, investment. */
  holder: string | null;
  host: string | null;
}

export interface EventFinding extends FindingBase {
  readonly kind: 'event';
  name: string;
  eventKind: string;
  edition: number | null;
  year: number | null;
  status: EventStatus;
  place: string | null;
  country: string | null;
}

export interface OfficeFinding extends FindingBase {
  readonly kind: 'office';
  person: Person;
}

export interface CountryFinding extends FindingBase {
  readonly kind: 'country';
  iso3: string;
  role: 'party' | 'mentioned';
}

export type Finding =
  | VisitFinding
  | MeetingFinding
  | CallFinding
  | AgreementFinding
  | RelationFinding
  | SectorFinding
  | InstitutionFinding
  | StatementFinding
  | IndicatorFinding
  | EventFinding
  | OfficeFinding
  | CountryFinding;

export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>;
