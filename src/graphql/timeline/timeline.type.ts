import { Field, ObjectType } from 'type-graphql';
import { Fact } from '../fact/fact.type';
import { type FactKind, FactKindEnum } from '../fact/fact-kinds';
import { PartialDate } from '../node/partial-date.type';
import { Edge } from '../paging/connection';
import { connectionOver } from '../paging/connection.type';

@ObjectType('TimelineEdge', {
  simpleResolvers: true,
  description: 'A fact at its place in time. Example: `{ kind: VISIT, date: { edtf: "2024-11-04" } }`.',
})
export class TimelineEdge extends Edge<Fact> {
  @Field(() => String, {
    description:
      'Opaque place in the timeline, for `after` and `before` of the same query. Example: `"WyJmOTc1…"`.',
  })
  override get cursor(): string {
    return super.cursor;
  }

  @Field(() => Fact, { description: 'The fact. Example: `{ ... on Visit { visitor { name } } caption }`.' })
  override readonly node: Fact;

  @Field(() => FactKindEnum, { description: 'What kind of fact it is. Example: `VISIT`.' })
  readonly kind: FactKind;

  @Field(() => PartialDate, {
    description:
      'Where it stands in time, as exactly as documents give it: the start of a visit, the day of signing, the year of a number or an event. Example: `{ edtf: "2024-11-04" }`.',
  })
  readonly date: PartialDate | null;

  constructor(node: Fact, place: () => string, kind: FactKind, date: PartialDate | null) {
    super(node, place);
    this.node = node;
    this.kind = kind;
    this.date = date;
  }
}

export const TimelineConnection = connectionOver(
  'TimelineConnection',
  () => TimelineEdge,
  'facts of the timeline',
);
