import { Field, ObjectType } from 'type-graphql';

@ObjectType('DisputedValue', {
  simpleResolvers: true,
  description: 'One of the values that documents give. Example: `{ value: "2024-11-04" }`.',
})
export class DisputedValue {
  @Field(() => String, { description: 'The value as text. Example: `"2024-11-04"`.' })
  readonly value: string;

  constructor(
    value: string,
    /** Ids of the claims that give it. */
    readonly claimIds: readonly string[],
    readonly asOf: string | null,
  ) {
    this.value = value;
  }
}

@ObjectType('Dispute', {
  simpleResolvers: true,
  description:
    'A field on which documents disagree. The fact itself carries the best-supported value. Example: `{ field: "start", values: [{ value: "2024-11-04" }, { value: "2024-11-05" }] }`.',
})
export class Dispute {
  @Field(() => String, { description: 'Name of the field. Example: `"start"`.' })
  readonly field: string;

  @Field(() => [DisputedValue], {
    description: 'The values, best supported first. Example: `[{ value: "2024-11-04" }]`.',
  })
  readonly values: readonly DisputedValue[];

  private constructor(field: string, values: readonly DisputedValue[]) {
    this.field = field;
    this.values = values;
  }

  /** The disputes that a fact stores as JSON: `[{field, values: [{value, claims}]}]`; none where it is damaged. */
  static parse(json: string | null, asOf: string | null): Dispute[] {
    const stored = json === null ? [] : parsed(json);
    return stored.map(
      ({ field, values }) =>
        new Dispute(
          field,
          values.map(({ value, claims }) => new DisputedValue(String(value), claims, asOf)),
        ),
    );
  }
}

interface StoredDispute {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly claims: readonly string[] }[];
}

function parsed(json: string): readonly StoredDispute[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
