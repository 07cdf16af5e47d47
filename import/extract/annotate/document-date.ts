import type { Language } from '../vocabulary';
import { dateRecogniser } from './dates';
import type { Layout } from './layout';
import type { DocumentDate } from './model';

const TIME = String.raw`(?:,? ?(?:at |à |в |-|\|)? ?\d{1,2}[:.hH]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?[A-Z]{2,4})?)`;
const STAMP = /(?<!\d)((?:19|20)\d\d-\d\d-\d\d)[ T]\d{1,2}:\d{2}/;
const US_STAMP =
  /(?<!\d)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d\d) \d{1,2}:\d{2}(?::\d{2})? ?[AP]M/i;
const LABEL =
  /(?:published|posted|updated|date|issued|released|publié|publiée|mis en ligne|опубликовано|дата|veröffentlicht|publicado)(?: on| le| at)?\s*:?\s*(.{6,40})/giu;
const ADDRESS_DAY = /(?<!\d)((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const ADDRESS_MONTH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//;

/**
 * The document's own date and where it stands. The header wins over the dateline, that over a
 * printed date, that over the address and the file's name; a dateline without a year takes it
 * from the printed date or the address, else it does not count.
 */
export function documentDate(text: string, source: string, layout: Layout, language: Language): DocumentDate {
  if (layout.header.date) return { date: layout.header.date, source: 'header' };
  const printed = printedDate(text, language);
  const address = dateInAddress(layout.address ?? (/^https?:/.test(source) ? source : ''));
  if (layout.dateline) {
    const year = printed ?? address;
    const found = dateRecogniser(language).find(layout.dateline.text, {
      day: year ? `${year}-01-01`.slice(0, 10) : null,
      future: false,
    })[0];
    const withReference =
      found && !found.date.inferred
        ? found
        : year && year.length === 10
          ? dateRecogniser(language).find(layout.dateline.text, { day: year, future: false })[0]
          : undefined;
    if (withReference && withReference.date.start.length === 10)
      return { date: withReference.date.start, source: 'dateline' };
  }
  if (printed) return { date: printed, source: 'printed' };
  if (address) return { date: address, source: 'address' };
  const file = /^https?:/.test(source) ? null : dateInAddress(source.split(/[\\/]/).at(-1) ?? '');
  if (file) return { date: file, source: 'file' };
  return { date: null, source: 'none' };
}

function printedDate(text: string, language: Language): string | null {
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
    String.raw`^[\[(]?(?:[\p{L}. ]{0,30}[-–|,] ?)?(?:\p{L}{3,9}day,? )?(.{6,34}?)${TIME}?[\])]?(?: [-–|].{0,60})?$`,
    'iu',
  );
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of [...lines.slice(0, 6), ...lines.slice(-4)]) {
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
    const timed = new RegExp(String.raw`(.{6,34}?)${TIME}`, 'u').exec(line);
    if (timed) {
      const date = only(timed[1] ?? '');
      if (date?.length === 10) return date;
    }
  }
  return null;
}

function dateInAddress(address: string): string | null {
  const day = ADDRESS_DAY.exec(address);
  if (day) return `${day[1]}-${day[2]}-${day[3]}`;
  const month = ADDRESS_MONTH.exec(address);
  return month ? `${month[1]}-${month[2]}` : null;
}

function pad(text: string | undefined): string {
  return (text ?? '').padStart(2, '0');
}
