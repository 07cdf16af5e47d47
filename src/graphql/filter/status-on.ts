import { UNCONFIRMED } from '../../domain/unconfirmed';
import type { Filter } from '../../graph/filter';
import type { Condition } from './compile-filter';
import { either, equals } from './conditions';

/** One of the statuses on the day that is asked about: a plan whose last day (the property) has passed is unconfirmed. */
export function statusOn(last: string): Condition<readonly string[]> {
  return (statuses, _, day) => {
    const unconfirmed = planPassed(last, day);
    return either(
      ...statuses.map((status): Filter => {
        if (status === UNCONFIRMED) return unconfirmed;
        const told = equals('status', status);
        return status === 'planned' ? { all: [told, { not: unconfirmed }] } : told;
      }),
    );
  };
}

/** Plans whose last day (the property) is before the day. */
export function planPassed(last: string, day: string): Filter {
  return { all: [equals('status', 'planned'), { property: last, is: 'less', value: day }] };
}
