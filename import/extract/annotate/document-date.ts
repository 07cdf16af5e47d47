import { daysBetween } from '../../../src/domain/partial-date';
import type { Language } from '../vocabulary';
import { dateRecogniser } from './dates';
import type { Layout } from './layout';
import type { DateValue, DocumentDate } from './model';

const TIME = String.raw`(?:,? ?(?:at |à |в |-|\|)? ?(?<![\d.])\d{1,2}[:.hH]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{2,4})?)`;
const STAMP = /(?<!\d)((?:19|20)\d\d-\d\d-\d\d)[ T]\d{1,2}:\d{2}/;
const US_STAMP =
  /(?<!\d)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d\d) \d{1,2}:\d{2}(?::\d{2})? ?[AP]M/i;
const LABEL =
  /(?:published|posted|updated|date|issued|released|publié|publiée|mis en ligne|опубликовано|дата|veröffentlicht|publicado)(?: on| le| at)?\s*:?\s*(.{6,40})/giu;
const ADDRESS_DAY = /(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const ADDRESS_DAY_LAST = /(?<!\d)(0[1-9]|[12]\d|3[01])([._-])(0[1-9]|1[0-2])\2((?:19|20)\d\d)(?!\d)/;
const ADDRESS_MONTH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//;

const TEMPERATURE = /^[-−]?\d{1,2}(?:\.\d)? ?°? ?[CF]$/;

/** How many days before the header's date a dateline still belongs to the same document: headers often name the day of the crawl. */
const LAG = 366;

/**
 * The document's own date and where it stands. A dateline with its year wins, else one that the header's
 * date completes; then the header, a printed date, a dateline that only the address completes, the
 * address and the file's name.
 */
export function documentDate(
  text: string,
  source: string,
  layout: Layout,
  language: Language | 'other',
): DocumentDate {
  const { header, dateline } = layout;
  const recogniser = dateRecogniser(language);
  const inDateline = (day: string | null) =>
    dateline ? recogniser.find(dateline.text, { day, future: false })[0]?.date : undefined;
  const complete = inDateline(null);
  const stated = complete && !complete.inferred && complete.start.length === 10 ? complete.start : null;
  if (header.date) {
    const day = stated ?? yearBefore(inDateline(header.date)?.start, header.date);
    const lag = day ? daysBetween(day, header.date) : -1;
    return day && lag >= 0 && lag <= LAG
      ? { date: day, source: 'dateline' }
      : { date: header.date, source: 'header' };
  }
  if (stated) return { date: stated, source: 'dateline' };
  const printed = printedDate(text, language);
  if (printed?.length === 10) return { date: printed, source: 'printed' };
  const address = dateInAddress(layout.address ?? (/^https?:/.test(source) ? source : ''));
  const year = printed ?? address;
  const day = year ? inDateline(`${year}-01-01`.slice(0, 10))?.start : undefined;
  if (day?.length === 10) return { date: `${year?.slice(0, 4)}${day.slice(4)}`, source: 'dateline' };
  if (printed) return { date: printed, source: 'printed' };
  if (address) return { date: address, source: 'address' };
  const file = /^https?:/.test(source) ? null : dateInAddress(source.split(/[\\/]/).at(-1) ?? '');
  if (file) return { date: file, source: 'file' };
  return { date: null, source: 'none' };
}

/** A day without a stated year in the latest year in which it does not come after another. */
function yearBefore(day: string | undefined, latest: string): string | null {
  if (day?.length !== 10) return null;
  const year = Number(latest.slice(0, 4));
  const same = `${year}${day.slice(4)}`;
  return same <= latest ? same : `${year - 1}${day.slice(4)}`;
}

function printedDate(text: string, language: Language | 'other'): string | null {
  const head = text.slice(0, 1200);
  const stamp = STAMP.exec(head);
  if (stamp?.[1]) return stamp[1];
  const american = US_STAMP.exec(head);
  if (american) return `${american[3]}-${pad(american[1])}-${pad(american[2])}`;
  const recogniser = dateRecogniser(language);
  const only = (stretch: string): string | null => {
    const found = recogniser.find(stretch, { day: null, future: false })[0];
    return found && !found.date.inferred && found.date.end === null && found.date.start.length >= 7
      ? found.date.start
      : null;
  };
  for (const match of head.matchAll(LABEL)) {
    const date = only(match[1] ?? '');
    if (date && date.length === 10) return date;
  }
  const dateLine = new RegExp(
    String.raw`^[\[(]?(?:[\p{L}. ]{0,30}[-–|,] ?)?(?:\p{L}{3,9}day,? )?(.{6,34}?)${TIME}?[\])]?(?: [-–|].{0,60}|, [\p{L} ]{2,30})?$`,
    'iu',
  );
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const weather = lines.slice(0, 6).findIndex((line) => TEMPERATURE.test(line));
  // Beside the weather a page shows the day on which it is looked at.
  const first = lines.slice(0, 6).filter((_, index) => weather < 0 || Math.abs(index - weather) > 2);
  for (const line of [...first, ...lines.slice(Math.max(6, lines.length - 4))]) {
    if (line.length > 90 || /^source\s*:/i.test(line)) continue;
    const match = dateLine.exec(line);
    const stretch = match?.[1] ?? '';
    const found = match && recogniser.find(stretch, { day: null, future: false })[0];
    if (
      found &&
      !found.date.inferred &&
      found.date.end === null &&
      found.date.start.length >= 7 &&
      found.end - found.start >= stretch.trim().length - 4
    )
      return found.date.start;
    const clock = /^\d{1,2}:\d{2},? (.{6,40})/u.exec(line);
    const clocked = clock && only(clock[1] ?? '');
    if (clocked?.length === 10) return clocked;
    const tail = /[-–—|,:] ?((?:\d{1,2}|\p{L}{3,9}\.?)[ \p{L}][^-–—|:]{4,24})$/u.exec(line)?.[1] ?? '';
    const ending = tail && recogniser.find(tail, { day: null, future: false })[0];
    if (ending && ending.start === 0 && ending.end >= tail.length - 1 && isDay(ending.date))
      return ending.date.start;
    const timed = new RegExp(String.raw`(.{6,34}?)${TIME}`, 'u').exec(line);
    if (timed) {
      const date = only(timed[1] ?? '');
      if (date?.length === 10) return date;
    }
  }
  return null;
}

function isDay(date: DateValue): boolean {
  return !date.inferred && date.end === null && date.start.length === 10;
}

function dateInAddress(address: string): string | null {
  const day = ADDRESS_DAY.exec(address);
  if (day) return `${day[1]}-${day[2]}-${day[3]}`;
  const reversed = ADDRESS_DAY_LAST.exec(address);
  if (reversed) return `${reversed[4]}-${reversed[3]}-${reversed[1]}`;
  const month = ADDRESS_MONTH.exec(address);
  return month ? `${month[1]}-${month[2]}` : null;
}

function pad(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}
