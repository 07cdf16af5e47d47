import { addDays, daysBetween, firstDay, lastDay } from '../../../../src/domain/partial-date';
import type { Language } from '../../vocabulary';
import type { DocumentDate } from '../model';
import type { Layout } from '../text/layout';
import { dateInAddress } from './address-date';
import { dateRecogniser } from './dates';
import { printedDate } from './printed-date';

/** How many days before the header's date a dateline still belongs to the same document: headers often name the day of the crawl. */
const LAG = 366;

/** How many days a page may print after its dateline: a day printed at the top may be the one on which the page was looked at, but a dateline of the day after lies a year before it. */
const LONGEST_PRINTED_LAG = 330;

/** A header's day so many days after the dateline's is that of publication; a later one is that of the crawl. */
const PUBLISHED_WITHIN = 3;

/** So many characters are looked through for the year of a dateline's day. */
const OPENING = 2500;

/**
 * The document's own date, where it stands, and the day on which the text was written. The day of publication in the
 * header wins, else a dateline with its year, else one that the header's date or a printed one completes; then a
 * header of another time, a printed date, a dateline that only the address completes, the address, a dateline whose
 * day the text's opening names with its year, and the file's name.
 */
export function documentDate(
  text: string,
  source: string,
  layout: Layout,
  language: Language | 'other',
): DocumentDate {
  const found = dateAndSource(text, source, layout, language);
  return { ...found, day: found.day ?? (found.date === null ? null : firstDay(found.date)) };
}

type Found = Pick<DocumentDate, 'date' | 'source'> & { readonly day?: string };

function dateAndSource(text: string, source: string, layout: Layout, language: Language | 'other'): Found {
  const { header, dateline } = layout;
  const recogniser = dateRecogniser(language);
  const inDateline = (day: string | null) =>
    dateline ? recogniser.find(dateline.text, { day, future: false })[0]?.date : undefined;
  const complete = inDateline(null);
  const stated = complete && !complete.inferred && complete.start.length === 10 ? complete.start : null;
  const printed = header.date?.length === 10 ? null : printedDate(text, language);
  if (header.date) {
    const latest = lastDay(header.date);
    const near = (day: string | null | undefined): day is string =>
      day?.length === 10 && daysBetween(day, latest) >= -1 && daysBetween(day, latest) <= LAG;
    // Where the dateline's place is, it may be tomorrow.
    const day = stated ?? yearBefore(inDateline(latest)?.start, addDays(latest, 1));
    if (near(day))
      return header.date.length === 10 && daysBetween(day, header.date) <= PUBLISHED_WITHIN
        ? { date: header.date, source: 'header', day }
        : { date: day, source: 'dateline' };
    // A header with no more than the month.
    if (near(printed)) return { date: printed, source: 'printed' };
    return { date: header.date, source: 'header' };
  }
  if (stated) return { date: stated, source: 'dateline' };
  if (printed?.length === 10) {
    // A page whose address names its day may print the one on which it is looked at.
    const named = dateInAddress(layout.address ?? '');
    if (named?.length === 10 && daysBetween(named, printed) > LONGEST_PRINTED_LAG)
      return { date: named, source: 'address' };
    const day = yearBefore(inDateline(printed)?.start, printed);
    return day && daysBetween(day, printed) <= LONGEST_PRINTED_LAG
      ? { date: day, source: 'dateline' }
      : { date: printed, source: 'printed' };
  }
  const address = dateInAddress(layout.address ?? (/^https?:/.test(source) ? source : ''));
  const year = printed ?? address;
  const day = year ? inDateline(`${year}-01-01`.slice(0, 10))?.start : undefined;
  if (day?.length === 10) return { date: `${year?.slice(0, 4)}${day.slice(4)}`, source: 'dateline' };
  if (printed) return { date: printed, source: 'printed' };
  if (address) return { date: address, source: 'address' };
  const told = dayTold(
    inDateline('2000-01-01')?.start,
    recogniser
      .find(text.slice(0, OPENING), { day: null, future: false })
      .flatMap(({ date }) =>
        !date.inferred && date.end === null && date.start.length === 10 ? date.start : [],
      ),
  );
  if (told) return { date: told, source: 'dateline' };
  const file = /^https?:/.test(source) ? null : dateInAddress(source.split(/[\\/]/).at(-1) ?? '');
  if (file) return { date: file, source: 'file' };
  return { date: null, source: 'none' };
}

/** A dateline's day of whatever year in that of the same day among others, or of one of the week before, as captions name; null where none is. */
function dayTold(day: string | undefined, others: readonly string[]): string | null {
  if (day?.length !== 10) return null;
  const inYearOf = (other: string) => `${other.slice(0, 4)}${day.slice(4)}`;
  const near = (other: string, within: number) => {
    const after = daysBetween(other, inYearOf(other));
    return after >= 0 && after <= within;
  };
  const told =
    others.find((other) => near(other, 0)) ?? others.find((other) => near(other, CAPTIONED_WITHIN));
  return told ? inYearOf(told) : null;
}

/** So many days after what its captions show a story may be written. */
const CAPTIONED_WITHIN = 5;

/** A day without a stated year in the latest year in which it does not come after another. */
function yearBefore(day: string | undefined, latest: string): string | null {
  if (day?.length !== 10) return null;
  const year = Number(latest.slice(0, 4));
  const same = `${year}${day.slice(4)}`;
  return same <= latest ? same : `${year - 1}${day.slice(4)}`;
}
