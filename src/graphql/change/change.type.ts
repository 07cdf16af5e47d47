import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../date-time-scalar';
import { Node } from '../node/node.type';
import { enumOf, known } from '../vocabulary/enum';

export const CHANGE_KINDS = ['added', 'changed', 'removed'] as const;

export const ChangeKindEnum = enumOf(
  'ChangeKind',
  CHANGE_KINDS,
  'What an import, a deletion or a judgement did to a fact. Example: `CHANGED`.',
  {
    added: 'The fact was not known before.',
    changed: 'Some of its fields say something else now.',
    removed: 'No document supports it any more, or it turned out to be the same as another.',
  },
);

@ObjectType('FieldChange', {
  simpleResolvers: true,
  description:
    'A field that says something else. Example: `{ field: "status", before: "planned", after: "completed" }`.',
})
export class FieldChange {
  @Field(() => String, { description: 'Name of the field. Example: `"status"`.' })
  readonly field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it said, as text; null for nothing. Example: `"planned"`.',
  })
  readonly before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it says, as text; null for nothing. Example: `"completed"`.',
  })
  readonly after!: string | null;
}

/** Fact and documents are resolved in `change.resolver.ts`. */
@ObjectType('Change', {
  implements: Node,
  simpleResolvers: true,
  description:
    'What an import, a deletion or a judgement did to a fact. Example: `{ kind: CHANGED, caption: "State visit of Kassym-Jomart Tokayev to France, 2024-11-04" }`.',
})
export class Change extends Node {
  @Field(() => DateTimeScalar, { description: 'When. Example: `"2024-11-06T08:00:00.000Z"`.' })
  get at(): string {
    return this.textOf('at') ?? '';
  }

  @Field(() => ChangeKindEnum, { description: 'What was done. Example: `CHANGED`.' })
  get kind(): string {
    return known(CHANGE_KINDS, this.row.properties.kind, 'changed');
  }

  @Field(() => ID, { description: 'Global id of the fact, also where it is gone. Example: `"Visit:…"`.' })
  get factId(): string {
    return `${this.factLabel}:${this.factLocalId}`;
  }

  @Field(() => String, {
    nullable: true,
    description:
      'The fact in one line, as it was then. Example: `"State visit of Kassym-Jomart Tokayev to France, 2024-11-04"`.',
  })
  get caption(): string | null {
    return this.textOf('caption');
  }

  @Field(() => [FieldChange], {
    description:
      'The fields that say something else; none where the fact was added or removed. Example: `[{ field: "status", before: "planned", after: "completed" }]`.',
  })
  get fields(): FieldChange[] {
    return parsed(this.textOf('fields'));
  }

  get factLabel(): string {
    return this.textOf('label') ?? '';
  }

  get factLocalId(): string {
    return this.textOf('fact') ?? '';
  }

  get judgementIds(): readonly string[] {
    return this.textsOf('judgements');
  }

  /** Ids of the documents that brought it. */
  get documentIds(): readonly string[] {
    return this.textsOf('documents');
  }
}

function parsed(json: string | null): FieldChange[] {
  try {
    const value: unknown = JSON.parse(json ?? '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
