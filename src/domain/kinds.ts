/** The closed vocabularies of facts, as they stand in extraction records, in the graph and in the API. */
export const VISIT_KINDS = [
  'state',
  'official',
  'working',
  'official-working',
  'work-and-friendship',
  'friendly',
  'private',
  'inaugural',
  'farewell',
  'condolence',
  'transit',
  'margin',
  'virtual',
  'goodwill',
  'unspecified',
] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

export const VISIT_STATUSES = [
  'planned',
  'ongoing',
  'completed',
  'postponed',
  'cancelled',
  'denied',
] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const MEETING_FORMS = [
  'talks',
  'meeting',
  'audience',
  'consultations',
  'commission',
  'banquet',
  'ceremony',
  'call',
  'video-call',
  'letter',
] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];

export const MEETING_FORMATS = [
  'one-on-one',
  'restricted',
  'extended',
  'trilateral',
  'multilateral',
  'sidelines',
  'unspecified',
] as const;
export type MeetingFormat = (typeof MEETING_FORMATS)[number];

export const MEETING_STATUSES = ['planned', 'held', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const AGREEMENT_KINDS = [
  'treaty',
  'agreement',
  'memorandum',
  'joint-statement',
  'declaration',
  'communique',
  'protocol',
  'contract',
  'action-plan',
  'roadmap',
  'letter-of-intent',
  'programme',
  'package',
  'other',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

export const AGREEMENT_STATUSES = ['planned', 'signed', 'ratified', 'in-force', 'ended'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Weakest first: a higher place is a closer relation. */
export const RELATION_LEVELS = [
  'no-relations',
  'diplomatic-relations',
  'traditional-friendship',
  'partnership',
  'comprehensive-partnership',
  'special-partnership',
  'privileged-partnership',
  'strategic-association',
  'strategic-partnership',
  'privileged-strategic-partnership',
  'special-strategic-partnership',
  'global-strategic-partnership',
  'enhanced-strategic-partnership',
  'expanded-strategic-partnership',
  'comprehensive-strategic-partnership',
  'permanent-comprehensive-strategic-partnership',
  'all-weather-strategic-partnership',
  'alliance',
] as const;
export type RelationLevel = (typeof RELATION_LEVELS)[number];

export const RELATION_CHANGES = [
  'current',
  'announced',
  'expected',
  'raised',
  'established',
  'recognised',
  'suspended',
  'ended',
] as const;
export type RelationChange = (typeof RELATION_CHANGES)[number];

export const STATEMENT_STYLES = ['direct', 'indirect', 'unmarked'] as const;
export type StatementStyle = (typeof STATEMENT_STYLES)[number];

export const INDICATOR_STATUSES = ['actual', 'target'] as const;
export type IndicatorStatus = (typeof INDICATOR_STATUSES)[number];

export const EVENT_STATUSES = ['past', 'ongoing', 'future'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

export const INSTITUTION_KINDS = [
  'company',
  'university',
  'museum',
  'bank',
  'fund',
  'chamber',
  'commission',
  'agency',
  'research',
  'embassy',
  'ministry',
  'cultural',
  'frame',
  'other',
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export const OFFICE_RANKS = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'crown-prince',
  'foreign-minister',
  'minister',
  'speaker',
  'party-leader',
  'other',
] as const;
export type OfficeRank = (typeof OFFICE_RANKS)[number];

export const DATE_SOURCES = ['header', 'dateline', 'printed', 'address', 'file', 'none'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];
