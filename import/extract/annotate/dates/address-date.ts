import { dateRecogniser } from './dates';

const DAY =
  /(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[01]\d[0-5]\d(?:[0-5]\d)?|2[0-3][0-5]\d(?:[0-5]\d)?|000\d{3})?(?!\d)/;
const SHORT_DAY = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?!\d)/;
const DAY_LAST = /(?<!\d)(0[1-9]|[12]\d|3[01])([._-]?)(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/;
const MONTH = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:\/|$)/;
/** "2024/nov/05", "5-november-2024", "novembre-5-2024": words apart, so that they read as in a text. */
const WORDS =
  /(?<![\p{L}\d])(?=((?:(?:19|20)\d\d[/_-])?(?:\d{1,2}(?:er|st|nd|rd|th)?[/_-]\p{L}{3,10}|\p{L}{3,10}[/_-]\d{1,2})(?:[/_-](?:19|20)\d\d)?)(?![\p{L}\d]))/giu;

/** "/2007dec31/". */
const RUN_TOGETHER =
  /\/((?:19|20)\d\d)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(0?[1-9]|[12]\d|3[01])(?=\/|$)/iu;

/** "/view/AEN20190619010000325": letters of the service, the day, a number of nine digits. */
const NUMBERED = /\/[A-Z]{3}((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{9}(?!\d)/;

/** "/web/20120927223924/": when a web archive took its copy of a page. */
const ARCHIVED = /\/web\/\d{14}[a-z_]{0,4}(?=\/)/iu;

/** The date in an address or a file's name, YYYY-MM-DD or YYYY-MM. */
export function dateInAddress(named: string): string | null {
  const address = named.replace(ARCHIVED, '');
  const day = DAY.exec(address) ?? NUMBERED.exec(address) ?? SHORT_DAY.exec(address);
  if (day) return `${day[1]}-${two(day[2])}-${two(day[3])}`;
  const reversed = DAY_LAST.exec(address);
  if (reversed) return `${reversed[4]}-${reversed[3]}-${reversed[1]}`;
  const month = MONTH.exec(address);
  const together = RUN_TOGETHER.exec(address);
  if (together) return wordedDate(`/${together[3]}-${together[2]}-${together[1]}`);
  return wordedDate(address) ?? (month ? `${month[1]}-${month[2]}` : null);
}

function wordedDate(address: string): string | null {
  for (const match of address.matchAll(WORDS)) {
    const parts = (match[1] ?? '').split(/[/_-]/u);
    const year = parts.find((part) => /^(?:19|20)\d\d$/.test(part));
    if (!year) continue;
    const words = [...parts.filter((part) => part !== year), year].join(' ');
    for (const language of ['en', 'fr', 'other'] as const) {
      const found = dateRecogniser(language).find(words, { day: null, future: false })[0]?.date;
      if (found && !found.inferred && found.end === null && found.start.length === 10) return found.start;
    }
  }
  return null;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}
