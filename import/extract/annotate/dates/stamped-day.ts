import type { Language } from '../../vocabulary';
import { dateRecogniser } from './dates';
import { dayStated } from './stated-days';

/** "2023-01-23 09:56", "2012-10-9 16:33:43", "2012/10/9 16:33": year, month, day. */
const STAMP =
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<sign>[-/])(?<m>0?[1-9]|1[0-2])\k<sign>(?<d>0?[1-9]|[12]\d|3[01])[ T]\d{1,2}:\d{2}/;
/** "23-01-2023 09:56", "23.01.2023, 09:56": day, month, year. */
const DAY_FIRST_STAMP =
  /(?<!\d)(?<d>0[1-9]|[12]\d|3[01])[-.](?<m>0[1-9]|1[0-2])[-.](?<y>(?:19|20)\d\d),? ?\d{1,2}:\d{2}(?!\d)/;
/** "18:0023/01/2023", "09:56.23/01/2023": the hour run together with the day. */
const RUN_TOGETHER =
  /(?<![\d:])\d{1,2}:[0-5]\d\.?(?<d>0[1-9]|[12]\d|3[01])\/(?<m>0[1-9]|1[0-2])\/(?<y>(?:19|20)\d\d)(?!\d)/;
/** "01/23/2023 | Press release | Distributed by Public on …": an American service, which puts the month first. */
const DISTRIBUTED =
  /^(?<m>0[1-9]|1[0-2])\/(?<d>0[1-9]|[12]\d|3[01])\/(?<y>(?:19|20)\d\d) \| [^|\n]{3,40} \| Distributed by /m;
const US_STAMP =
  /(?<!\d)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d\d) \d{1,2}:\d{2}(?::\d{2})? ?[AP]M/i;
/** "Mon, 23 Jan 2023 09:56:04 +0600": as feeds and letters are stamped. */
const FEED = /(?<!\p{L})\p{Lu}\p{Ll}{2}, (\d{1,2} \p{Lu}\p{Ll}{2} (?:19|20)\d\d) \d{2}:\d{2}:\d{2}(?!\d)/u;

/** The day of a time stamp at the top of a page, YYYY-MM-DD; null where it has none. */
export function stampedDay(head: string, language: Language | 'other'): string | null {
  for (const pattern of [STAMP, DISTRIBUTED, DAY_FIRST_STAMP, RUN_TOGETHER]) {
    const stamp = pattern.exec(head)?.groups;
    if (stamp) return `${stamp.y}-${stamp.m?.padStart(2, '0')}-${stamp.d?.padStart(2, '0')}`;
  }
  const american = US_STAMP.exec(head);
  if (american) return inOrder(american, head, language);
  const feed = FEED.exec(head);
  return feed && dayStated(feed[1] ?? '', language);
}

/** "06/08/2024 05:29 PM" above "Aug 6": the day first, where the page names that day and not the other. */
function inOrder(
  [, first = '', second = '', year = '']: RegExpExecArray,
  head: string,
  language: Language | 'other',
): string {
  const [a, b] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const named = dateRecogniser(language)
    .find(head, { day: `${year}-12-31`, future: false })
    .filter(({ date }) => date.inferred)
    .map(({ date }) => date.start);
  const dayFirst = `${year}-${b}-${a}`;
  return named.includes(dayFirst) && !named.includes(`${year}-${a}-${b}`) ? dayFirst : `${year}-${a}-${b}`;
}
