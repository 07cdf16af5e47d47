import type { Language } from '../../vocabulary';
import { dateRecogniser } from './dates';
import { stampOfSite } from './page-stamps';

const TIME = String.raw`(?:,? ?(?:at |à |alle |às |в |о |um |a las |-|\|)? ?(?<![\d.])\d{1,2}[:.hH]\d{2}(?::\d{2})?(?: ?min)?(?:\.\d+)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:[A-Z]{2,4}|Uhr|h))?(?: ?\((?:UTC|GMT)(?: ?[+-]\d{1,2}(?::\d{2})?)?\))?)`;
/** "2023-01-23 09:56", "2012-10-9 16:33:43", "2012/10/9 16:33": year, month, day. */
const STAMP =
  /(?<!\d)(?<y>(?:19|20)\d\d)(?<sign>[-/])(?<m>0?[1-9]|1[0-2])\k<sign>(?<d>0?[1-9]|[12]\d|3[01])[ T]\d{1,2}:\d{2}/;
/** "23-01-2023 09:56", "23.01.2023, 09:56": day, month, year. */
const DAY_FIRST_STAMP =
  /(?<!\d)(0[1-9]|[12]\d|3[01])[-.](0[1-9]|1[0-2])[-.]((?:19|20)\d\d),? ?\d{1,2}:\d{2}(?!\d)/;
const US_STAMP =
  /(?<!\d)(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])\/((?:19|20)\d\d) \d{1,2}:\d{2}(?::\d{2})? ?[AP]M/i;
/** Words right before the day on which a page was put up. */
const LABEL_WORDS = String.raw`(?:published|posted|this article is from|updated|last update|modified|date|dated|issued|released|publiée?|mise? en ligne|mise? à jour|modifiée?|date de publication|actualité du|опубликовано|обновлено|дата(?: публикации)?|опубліковано|оновлено|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|yayınlanma(?: tarihi)?|güncelleme(?: tarihi)?)`;
const TIMES = new RegExp(TIME, 'gu');
const LABEL = new RegExp(
  String.raw`(?<!\p{L})${LABEL_WORDS}(?: on| le| at| el| em| il| am)?\s*:?\s*(.{6,40})`,
  'giu',
);
const ENDS_IN_LABEL = new RegExp(
  String.raw`(?<!\p{L})${LABEL_WORDS}(?: on| le| at| el| em| il| am)?\s*:?\s*(?:[-–—]\s*)?$`,
  'iu',
);
/** "Done at Paris on 5 November 2024", "Fait à Paris, le …": how declarations and treaties end. */
const DONE =
  /^(?:done|signed|adopted|fait|signé|adopté|совершено|подписано|принято)(?: (?:at|in|à|в) [\p{L} '’.-]{2,40}?)?,? (?:on |le |this )?(.{6,40})$/iu;
/** "Released by the White House, Washington, July 11, 1995", "issued by 10 Downing Street on 8 September 2025". */
const ISSUED = /\b(?:issued|released|published) by [^.;]{3,90}?,? (?:on )?(?=\p{Lu}|\d)/giu;
/** "• Home page": what a page leads to. */
const MENU = /^[•*] +[^\d]{2,30}$/u;
/** Above the headlines of other stories, each with its day. */
const RELATED =
  /^(?:related|more|other|latest|recent|similar|popular)(?: related)?(?: (?:news|stories|articles|posts|content|topics))?:?$|^(?:read (?:also|more|next)|see also|à lire aussi|lire aussi|articles similaires|читайте также|другие новости|похожие новости|по теме):?$/iu;
/** "Montevideo, June 23rd 2024 - 02:12 UTC": the clock of a page, which tells when it is looked at. */
const CLOCK = /^\p{Lu}[\p{L} ]{2,30}, [^|]{8,25} - \d{1,2}:\d{2} (?:UTC|GMT)$/u;
const TEMPERATURE = /^[-−]?\d{1,2}(?:\.\d)? ?°? ?[CF]$/;
/** So many lines at the top and at the bottom may hold the date, each up to so many characters. */
const TOP = 6;
const BOTTOM = 4;
/** A line with a day and nothing else may stand a little lower. */
const BARE_TOP = 10;
const LONGEST_LINE = 110;

/** The date that a page prints by itself, YYYY-MM-DD or YYYY-MM: in a time stamp, after a label, in a line with little else. */
export function printedDate(text: string, language: Language | 'other'): string | null {
  const head = text.slice(0, 1200);
  const stamp = STAMP.exec(head)?.groups;
  if (stamp) return `${stamp.y}-${stamp.m?.padStart(2, '0')}-${stamp.d?.padStart(2, '0')}`;
  const dayFirst = DAY_FIRST_STAMP.exec(head);
  if (dayFirst) return `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`;
  const american = US_STAMP.exec(head);
  if (american) return stampedDay(american, head, language);
  const site = stampOfSite(text, language);
  if (site) return site;
  for (const match of head.matchAll(LABEL)) {
    const date = datesIn(match[1] ?? '', language)[0];
    if (date && date.start < 14 && date.day.length === 10) return date.day;
  }
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !MENU.test(line))
    .map((line) => line.replace(/^[•*] +/u, ''));
  const related = lines.findIndex((line, index) => index > 1 && RELATED.test(line));
  const own = related < 0 ? lines : lines.slice(0, related);
  const weather = own.slice(0, TOP).findIndex((line) => TEMPERATURE.test(line));
  // Beside the weather a page shows the day on which it is looked at.
  const top = own.slice(0, TOP).filter((_, index) => weather < 0 || Math.abs(index - weather) > 2);
  const bottom = own.slice(Math.max(TOP, own.length - BOTTOM));
  // Buttons and names of sections stand on a line with the date, far apart.
  const candidates = [...top, ...bottom]
    .flatMap((line) => line.split(/ {3,}|\t/u))
    .filter(
      (line) =>
        line.length <= LONGEST_LINE &&
        !/^\|.*\|$|^(?=.*\bvisits?\b)(?:[^|]*\|){3}|^(?:source|источник)\s*:/iu.test(line),
    );
  const bare = own.slice(TOP, BARE_TOP).filter((line) => isBare(line, datesIn(line, language)));
  const clocks = candidates.filter((line) => CLOCK.test(line));
  const dated = [...candidates.filter((line) => !clocks.includes(line)), ...bare, ...clocks].map((line) => ({
    line,
    dates: datesIn(line, language),
  }));
  for (const read of [dateAlone, dateBeside])
    for (const { line, dates } of dated) {
      const date = read(line, dates);
      if (date) return date;
    }
  for (const line of top)
    for (const issued of line.matchAll(ISSUED)) {
      const rest = line.slice(issued.index).replace(/\.$/, '');
      const date = datesIn(rest, language)[0];
      if (date?.end === rest.length && date.day.length === 10) return date.day;
    }
  for (const line of bottom.length > 0 ? bottom : top) {
    const done = DONE.exec(line.replace(/\.$/, ''));
    const date = done && datesIn(done[1] ?? '', language)[0];
    if (date?.start === 0 && date.day.length === 10) return date.day;
  }
  return null;
}

/** "06/08/2024 05:29 PM" above "Aug 6": the day first, where the page names that day and not the other. */
function stampedDay(
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

interface Printed {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** Dates that a line states in full, single days or months. */
function datesIn(line: string, language: Language | 'other'): Printed[] {
  const compact = /^(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(line);
  if (compact) return [{ day: `${compact[1]}-${compact[2]}-${compact[3]}`, start: 0, end: line.length }];
  return dateRecogniser(language)
    .find(line, { day: null, future: false })
    .filter(({ date }) => !date.inferred && date.end === null && date.start.length >= 7)
    .map(({ date, start, end }) => ({ day: date.start, start, end }));
}

/** Whether a line is a day and nothing else. */
function isBare(line: string, [date]: readonly Printed[]): boolean {
  return date?.day.length === 10 && date.start === 0 && date.end === line.length;
}

/** A line with a date, its time of day, a label and at most two words besides: a weekday, a place, an agency. */
function dateAlone(line: string, [date, ...others]: readonly Printed[]): string | null {
  if (!date || others.length > 0) return null;
  const before = withoutTime(line.slice(0, date.start));
  const after = withoutTime(line.slice(date.end));
  if (date.day.length < 10) return before + after === '' ? date.day : null;
  if (ENDS_IN_LABEL.test(line.slice(0, date.start)) && after.length < 40) return date.day;
  if (/[!?]|[\p{L}]\.$/u.test(before + after)) return null;
  const words = `${before} ${after}`.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= 2 && before.length + after.length <= 30 ? date.day : null;
}

/** A line that begins or ends with a date, set apart from its title, author or place: "By A. B. | 5 November 2024". */
function dateBeside(line: string, dates: readonly Printed[]): string | null {
  const date = dates.length === 1 ? dates[0] : undefined;
  if (date?.day.length !== 10) return null;
  const rawBefore = line.slice(0, date.start);
  const before = withoutTime(rawBefore);
  const after = withoutTime(line.slice(date.end));
  if (after.length <= 2 && /^[)\].]?$/u.test(after)) {
    if (after === '.' && /\s/.test(before)) return null;
    return before === '' ||
      /(?:[([|•·/–—:,]|\s-)\s*(?:le |on )?$/u.test(withoutWeekday(rawBefore)) ||
      /^(?:(?:written|posted|published|reported|rédigée?|écrite?|publiée?|postée?) )?(?:by|par) .{2,40} (?:on|le)$/iu.test(
        withoutWeekday(rawBefore).trim(),
      ) ||
      /^By: .{2,40}$/u.test(before)
      ? date.day
      : null;
  }
  // "By A. B. in November 7, 2025 – Reading time 1 minute".
  if (/^by .{2,40} (?:in|on) $/iu.test(rawBefore) && /^[–—|-] ?reading time/iu.test(after)) return date.day;
  if (before.length > 30 || before.split(/\s+/).length > 4 || /[.!?]$/u.test(after)) return null;
  const apart = before === '' || /[([|•·/–—:,-]\s*$/u.test(before);
  return apart && after.length <= 60 && /^(?:[|•·/,(–—-]|by |par |in |at |à )/iu.test(after)
    ? date.day
    : null;
}

/** A stretch beside a date without the time of day and how often the page was seen. */
function withoutTime(stretch: string): string {
  return stretch
    .replace(TIMES, ' ')
    .replace(/(?<!\p{L})(?:г\.?|года|року|р\.)(?!\p{L})/giu, ' ')
    .replace(/\d+ (?:views?|просмотр\p{L}*|vues?)(?!\p{L})/giu, ' ')
    .replace(/^[\s,.|–—-]+(?=$)|^\s+|\s+$/gu, '')
    .replace(/^[,.|–—[(\])-]$/u, '');
}

function withoutWeekday(before: string): string {
  return before.replace(/(?:(?<=[\s,|•·/–—-])|^)\p{L}{3,12}\.?,? $/u, (word) =>
    WEEKDAY.test(word) ? '' : word,
  );
}

const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|пон|вто|сре|чет|пят|суб|вос)\p{L}*\.?,? $/iu;
