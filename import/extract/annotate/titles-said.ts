import type { Person } from './model';
import type { NameQuery } from './people/name-asked';
import type { People } from './people/people';
import { isMonarch } from './people/ranks';

/** Whether a bare title can mean someone: "the King" no president, "the President" no king. */
export function titled(person: Person, title: string | null, people: People): boolean {
  // "The Prime Minister" is no Federal Chancellor and no Taoiseach.
  if (title === 'Prime Minister') return !/Chancellor|Taoiseach/u.test(people.titleNow(person) ?? '');
  if (title === null || !(isMonarch(title) || title === 'President')) return true;
  const own = people.titleNow(person) ?? title;
  return isMonarch(title) ? own === title : !isMonarch(own);
}

/** "The Minister" is no Secretary of State of the United States. */
export function isSecretary({ country }: Person, { titleText }: NameQuery): boolean {
  return (
    country === 'USA' &&
    /(?:^|\s)(?:ministe?r|министр)/iu.test(titleText ?? '') &&
    !/prime|premi/iu.test(titleText ?? '')
  );
}
