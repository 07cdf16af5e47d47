import { Field, ObjectType } from 'type-graphql';
import { MEETING_FORMATS, MEETING_FORMS, MEETING_STATUSES } from '../../domain/kinds';
import { statusOn } from '../../domain/unconfirmed';
import { Fact } from '../fact/fact.type';
import { Node } from '../node/node.type';
import { PartialDate } from '../node/partial-date.type';
import { known } from '../vocabulary/enum';
import {
  MEETING_CHANNELS,
  MeetingChannelEnum,
  MeetingFormatEnum,
  MeetingFormEnum,
} from '../vocabulary/enums';

@ObjectType('Meeting', {
  implements: [Node, Fact],
  simpleResolvers: true,
  description:
    'Leaders, ministers or delegations meeting in person, by telephone, video or letter. Example: `{ form: TALKS, status: HELD }`.',
})
export class Meeting extends Fact {
  @Field(() => MeetingChannelEnum, { description: 'How they met. Example: `IN_PERSON`.' })
  get channel(): string {
    return known(MEETING_CHANNELS, this.row.properties.channel, 'in-person');
  }

  @Field(() => MeetingFormEnum, { description: 'What the documents call it. Example: `TALKS`.' })
  get form(): string {
    return known(MEETING_FORMS, this.row.properties.form, 'meeting');
  }

  @Field(() => MeetingFormatEnum, { description: 'Who sat at the table. Example: `EXTENDED`.' })
  get format(): string {
    return known(MEETING_FORMATS, this.row.properties.format, 'unspecified');
  }

  /** How far it has come on a day, by what documents say. */
  statusOn(day: string): string | null {
    const status = known(MEETING_STATUSES, this.row.properties.status, null);
    return status && statusOn(status, this.textOf('dateLatest'), day);
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was held or is to be held. Example: `{ edtf: "2024-11-05" }`.',
  })
  get date(): PartialDate | null {
    return this.dateOf('date');
  }

  /** Id of the leader who called, where it is a call. */
  get callerId(): string | null {
    return this.textOf('caller');
  }
}
