import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { PartialDate } from '../node/partial-date.type';
import { AgreementStatusEnum, VisitStatusEnum } from '../vocabulary/enums';

/** Claims are resolved in `report.resolver.ts`. */
@InterfaceType('Report', {
  description:
    'What documents said of a thing from some day on, until others said something else. Example: `{ reported: { edtf: "2019-08-21" } }`.',
})
export abstract class Report {
  @Field(() => PartialDate, {
    nullable: true,
    description: 'The day that they give for it. Example: `{ edtf: "2019-09-02" }`.',
  })
  readonly date: PartialDate | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of the first document that says so. Example: `{ edtf: "2019-08-21" }`.',
  })
  readonly reported: PartialDate | null;

  constructor(
    { start, reported, claims }: StoredReport,
    readonly asOf: string | null,
  ) {
    this.date = PartialDate.of(start);
    this.reported = PartialDate.of(reported);
    this.claimIds = claims;
  }

  readonly claimIds: readonly string[];
}

@ObjectType('VisitReport', {
  implements: Report,
  simpleResolvers: true,
  description:
    'What documents said of a visit from some day on. Example: `{ status: CANCELLED, reported: { edtf: "2019-08-21" } }`.',
})
export class VisitReport extends Report {
  @Field(() => VisitStatusEnum, { description: 'How far it had come. Example: `CANCELLED`.' })
  readonly status: string;

  constructor(stored: StoredReport, asOf: string | null) {
    super(stored, asOf);
    this.status = stored.status;
  }
}

@ObjectType('AgreementReport', {
  implements: Report,
  simpleResolvers: true,
  description:
    'What documents said of an agreement from some day on. Example: `{ status: PLANNED, reported: { edtf: "2024-11-01" } }`.',
})
export class AgreementReport extends Report {
  @Field(() => AgreementStatusEnum, { description: 'How far it had come. Example: `PLANNED`.' })
  readonly status: string;

  constructor(stored: StoredReport, asOf: string | null) {
    super(stored, asOf);
    this.status = stored.status;
  }
}

/** A report as a fact stores it. */
export interface StoredReport {
  readonly status: string;
  readonly start: string | null;
  readonly reported: string | null;
  readonly claims: readonly string[];
}

/** The reports that a fact stores as JSON; with `asOf`, those of documents dated up to that day. */
export function storedReports(json: string | null, asOf: string | null): StoredReport[] {
  const stored = JSON.parse(json ?? '[]') as readonly StoredReport[];
  return stored.filter(({ reported }) => !asOf || (reported !== null && reported <= asOf));
}
