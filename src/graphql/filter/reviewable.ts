import { Field } from 'type-graphql';
import { ReviewEnum } from '../vocabulary/enums';

/** Gives the filter input of a kind of facts the field `review`. */
export function reviewable(target: new () => object): void {
  Field(() => [ReviewEnum], {
    nullable: true,
    description:
      'With one of the reviews. Without it, facts that a curator has judged wrong are left out. Example: `[WRONG]`.',
  })(target.prototype, 'review');
}
