import { Field, ObjectType } from 'type-graphql';
import { Edge } from '../paging/connection';
import { connectionOver } from '../paging/connection.type';
import { Institution } from './institution.type';

@ObjectType('InvolvedInstitutionEdge', {
  simpleResolvers: true,
  description:
    'An institution that takes part, with its role and the words that say so. Example: `{ node: { name: "Alstom" } }`.',
})
export class InvolvedInstitutionEdge extends Edge<Institution> {
  @Field(() => String, {
    description:
      'Opaque place in the list, for `after` and `before` of the same query. Example: `"WyJmOTc1…"`.',
  })
  override get cursor(): string {
    return super.cursor;
  }

  @Field(() => Institution, { description: 'The institution. Example: `{ name: "Alstom" }`.' })
  override readonly node: Institution;

  constructor(
    node: Institution,
    place: () => string,
    readonly relationship: Readonly<Record<string, unknown>>,
    readonly asOf: string | null,
  ) {
    super(node, place);
    this.node = node;
  }

  @Field(() => String, { nullable: true, description: 'Its part. Example: `"exhibition"`.' })
  get role(): string | null {
    const { role } = this.relationship;
    return typeof role === 'string' ? role : null;
  }
}

export const InvolvedInstitutionConnection = connectionOver(
  'InvolvedInstitutionConnection',
  () => InvolvedInstitutionEdge,
  'institutions involved',
);
