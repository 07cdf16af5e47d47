import { UNCONFIRMED } from '../../domain/unconfirmed';
import type { Filter } from '../../graph/filter';
import type { Condition } from './compile-filter';
import { either, equals } from './conditions';

/** One of the statuses on the day that is asked about: a plan whose last day (the property) has passed is unconfirmed. */
export function statusOn(last: string): Condition<readonly string[]> {
  return (statuses, _, day) => {
    const passed: Filter = { property: last, is: 'less', value: day };
    const plan = equals('status', 'planned');
    return either(
      ...statuses.map((status): Filter => {
        if (status === UNCONFIRMED) return { all: [plan, passed] };
        return status === 'planned' ? { all: [plan, { not: passed }] } : equals('status', status);
      }),
    );
  };
}
