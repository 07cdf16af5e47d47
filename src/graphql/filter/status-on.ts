import { addDays } from '../../domain/partial-date';
import { UNCONFIRMED } from '../../domain/unconfirmed';
import { LONGEST_VISIT } from '../../domain/visit-over';
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

/** One of the statuses of visits on the day: those that were under way when they were last told of end as well. */
export const visitStatusOn: Condition<readonly string[]> = async (statuses, countries, day) => {
  const others = statuses.filter((status) => status !== 'ongoing' && status !== 'completed');
  const underWay: Filter = { all: [equals('status', 'ongoing'), { not: pastDays(day) }] };
  // Not as “completed, or under way and past”: Neo4j multiplies such a condition out, and plans for seconds.
  const completed: Filter = {
    all: [{ property: 'status', is: 'oneOf', value: ['completed', 'ongoing'] }, { not: underWay }],
  };
  return either(
    ...(others.length > 0 ? [await statusOn('startLatest')(others, countries, day)] : []),
    ...(statuses.includes('ongoing') ? [underWay] : []),
    ...(statuses.includes('completed') ? [completed] : []),
  );
};

/** Visits that documents tell of as under way and that are over on the day, as `isOver` has it. */
export function visitOver(day: string): Filter {
  return { all: [equals('status', 'ongoing'), pastDays(day)] };
}

function pastDays(day: string): Filter {
  const before = addDays(day, -LONGEST_VISIT);
  return {
    any: [
      { property: 'endLatest', is: 'less', value: day },
      { property: 'startLatest', is: 'less', value: before },
      { property: 'lastReported', is: 'less', value: before },
    ],
  };
}
