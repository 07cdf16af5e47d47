import {
  AGREEMENT_KINDS,
  AGREEMENT_STATUSES,
  DATE_SOURCES,
  EVENT_STATUSES,
  INDICATOR_STATUSES,
  INSTITUTION_KINDS,
  MEETING_FORMATS,
  MEETING_FORMS,
  MEETING_STATUSES,
  OFFICE_RANKS,
  RELATION_CHANGES,
  RELATION_LEVELS,
  STATEMENT_STYLES,
  VISIT_KINDS,
  VISIT_STATUSES,
} from '../../domain/kinds';
import { UNCONFIRMED } from '../../domain/unconfirmed';
import { enumOf } from './enum';

export const MEETING_CHANNELS = ['in-person', 'phone', 'video', 'letter'] as const;
export const COMPARISONS = ['exact', 'over', 'under', 'about'] as const;
export const REVIEWS = ['unreviewed', 'confirmed', 'corrected', 'wrong'] as const;

/** Of the status that no source gives: it follows from the day. */
const NOT_TOLD =
  'It was planned, its day has passed (by `asOf`, else today), and no source says whether it took place.';

export const VisitKindEnum = enumOf(
  'VisitKind',
  VISIT_KINDS,
  'What kind of visit it is in protocol. The source’s own wording is in `kindWording`.',
  {
    state: 'State visit: the highest form, by a head of state.',
    official: 'Official visit.',
    working: 'Working visit: talks without full ceremony.',
    'official-working': 'Called official and working at once.',
    'work-and-friendship': 'Visit of work and friendship, a form of francophone diplomacy.',
    margin: 'On the margin of a summit or another multilateral event.',
    transit: 'A stop on the way to another country.',
    unspecified: 'No document says which kind.',
  },
);

export const VisitStatusEnum = enumOf(
  'VisitStatus',
  [...VISIT_STATUSES, UNCONFIRMED],
  'How far a visit has come, by the latest documents.',
  {
    unconfirmed: NOT_TOLD,
    planned: 'Announced or expected, not begun.',
    ongoing: 'Under way when it was last reported.',
    completed: 'It has taken place.',
    denied: 'An official source denied that it was planned.',
  },
);

export const MeetingChannelEnum = enumOf('MeetingChannel', MEETING_CHANNELS, 'How the participants met.', {
  'in-person': 'In one place.',
  phone: 'Telephone call.',
  video: 'Video call.',
  letter: 'Exchange of letters.',
});
export const MeetingFormEnum = enumOf('MeetingForm', MEETING_FORMS, 'What the documents call the meeting.', {
  audience: 'A junior guest received by a senior host.',
  consultations: 'Political consultations, mostly of ministries.',
  commission: 'Session of a joint commission.',
});
export const MeetingFormatEnum = enumOf(
  'MeetingFormat',
  MEETING_FORMATS,
  'Who sat at the table. Example: `EXTENDED`.',
  {
    'one-on-one': 'The leaders alone (tête-à-tête).',
    restricted: 'With few advisers (narrow format).',
    extended: 'With delegations (expanded format).',
    sidelines: 'On the sidelines of a multilateral event.',
    unspecified: 'No document says.',
  },
);
export const MeetingStatusEnum = enumOf(
  'MeetingStatus',
  [...MEETING_STATUSES, UNCONFIRMED],
  'Whether a meeting took place.',
  { unconfirmed: NOT_TOLD },
);

export const AgreementKindEnum = enumOf(
  'AgreementKind',
  AGREEMENT_KINDS,
  'What kind of document it is. Example: `MEMORANDUM`.',
  {
    memorandum: 'Memorandum of understanding or of cooperation.',
    package: 'Several documents counted together; see `number`.',
    other: 'Another kind, or none that documents name.',
  },
);
export const AgreementStatusEnum = enumOf(
  'AgreementStatus',
  [...AGREEMENT_STATUSES, UNCONFIRMED],
  'How far an agreement has come.',
  {
    planned: 'Expected or prepared, not signed.',
    unconfirmed: NOT_TOLD,
  },
);

export const RelationLevelEnum = enumOf(
  'RelationLevel',
  RELATION_LEVELS,
  'What two countries call their relation, the weakest first. The documents’ own wording is in `levelWording`.',
);
export const RelationChangeEnum = enumOf(
  'RelationChange',
  RELATION_CHANGES,
  'What a milestone does to the level of a relation.',
  {
    current: 'The level stands at the date; when it was reached is not said.',
    announced: 'The level was announced.',
    expected: 'The level is to be reached.',
    raised: 'The relation was raised to the level.',
    established: 'The relation was established at the level.',
  },
);

export const StatementStyleEnum = enumOf(
  'StatementStyle',
  STATEMENT_STYLES,
  'How a document gives a statement.',
  {
    direct: 'In quotation marks.',
    indirect: 'Reported: “he noted that …”.',
    unmarked: 'In the first person without quotation marks.',
  },
);
export const IndicatorStatusEnum = enumOf(
  'IndicatorStatus',
  INDICATOR_STATUSES,
  'Whether a number was reached or is aimed at.',
);
export const ComparisonEnum = enumOf(
  'IndicatorComparison',
  COMPARISONS,
  'How exactly the value is meant. Example: `OVER`.',
  {
    exact: 'As it stands.',
    over: 'More than the value.',
    under: 'Less than the value.',
    about: 'Roughly the value.',
  },
);
export const EventStatusEnum = enumOf(
  'EventStatus',
  EVENT_STATUSES,
  'When an event is, seen from the documents that report it.',
);
export const InstitutionKindEnum = enumOf('InstitutionKind', INSTITUTION_KINDS, 'What an institution is.', {
  frame: 'An organisation or format within which states meet (UN, EU, SCO).',
  other: 'Another kind, or none that documents name.',
});
export const OfficeRankEnum = enumOf(
  'OfficeRank',
  OFFICE_RANKS,
  'Rank of an office in protocol, the highest first.',
);
export const DateSourceEnum = enumOf('DateSource', DATE_SOURCES, 'Where the date of a document was found.', {
  header: 'A header line of the file (` date 2024-11-24`).',
  dateline: 'The dateline of the story (“ASTANA, Nov 4”).',
  printed: 'Printed in the text.',
  address: 'The address of the source.',
  file: 'The file’s own name or time.',
  none: 'The document has no date.',
});
export const ReviewEnum = enumOf('Review', REVIEWS, 'What a curator has said of a fact.');
