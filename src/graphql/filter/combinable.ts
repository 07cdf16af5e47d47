import { Field } from 'type-graphql';

/** Gives a filter input the fields `and`, `or` and `not` over itself. */
export function combinable(target: new () => object): void {
  const field = (name: string, type: () => object, description: string) =>
    Field(type as () => typeof target, { nullable: true, description })(target.prototype, name);
  field('and', () => [target], 'All of them hold. Example: `[{ … }, { … }]`.');
  field('or', () => [target], 'At least one of them holds. Example: `[{ … }, { … }]`.');
  field('not', () => target, 'It does not hold. Example: `{ … }`.');
}
