import { daysBetween } from '../../../../src/domain/partial-date';
import type { Language } from '../../vocabulary';
import { clockedDay, sluggedDay } from './closing-day';
import { stampedDay } from './stamped-day';
import { daysStated, type StatedDay } from './stated-days';

const TIME = String.raw`(?:,? ?(?:at |à |alle |às |в |о |um |a las |-|\|)? ?(?<![\d.])\d{1,2}[:.hH]\d{2}(?::\d{2})?(?: ?min)?(?:\.\d+)?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:[A-Z]{2,4}|Uhr|h))?(?: ?\((?:UTC|GMT)(?: ?[+-]\d{1,2}(?::\d{2})?)?\))?)`;
/** Words right before the day on which a page was put up. */
const LABEL_WORDS = String.raw`(?:published|posted|last update|this article is from|updated|modified|date|dated|issued|released|publiée?|mise? en ligne|mise? à jour|modifiée?|date de publication|actualité du|опубликовано|обновлено|дата(?: публикации)?|опубліковано|оновлено|veröffentlicht|aktualisiert|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|yayınlanma(?: tarihi)?|güncelleme(?: tarihi)?)`;
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
  /^(?:related|more|other|latest|recent|similar|popular)(?: related)?(?: (?:news|stories|articles|posts|content|topics))?:?$|^(?:read (?:also|more|next)|see also|à lire aussi|lire aussi|articles similaires|читайте также|другие новости|похожие новости|по теме|sur le même sujet):?$/iu;
/** "Montevideo, June 23rd 2024 - 02:12 UTC": the clock of a page, which tells when it is looked at. */
const CLOCK = /^\p{Lu}[\p{L} ]{2,30}, [^|]{8,25} - \d{1,2}:\d{2} (?:UTC|GMT)$/u;
const TEMPERATURE = /^[-−]?\d{1,2}(?:\.\d)? ?°? ?[CF]$/;
/** So many lines at the top and at the bottom may hold the date, each up to so many characters. */
const TOP = 6;
const BOTTOM = 4;
/** A line with a day, its hour and nothing else may stand a little lower. */
const BARE_TOP = 10;
const LONGEST_LINE = 110;
/** A day without its hour, so many days after one with its hour below, is that on which the page was looked at. */
const LONG_AGO = 330;
/** Behind a day: what a reader can do with the page. */
const TOOLS = / ?(?:adjust )?(?:the )?(?:font|text) size:?.*$/iu;
/** "Regular press conference on 5 May 2020": a title that ends in the day of what was said. */
const BRIEFED =
  /(?<!\p{L})(?:press (?:conference|briefing)|point de presse|conférence de presse|брифинг\p{L}{0,2}|пресс-конференци\p{L}{1,2})(?: (?:of|by|with) [^.;,\d]{3,40}?)?(?: (?:on|held on|of|du|le|от))? ?[(:–—,-]? ?$/iu;
/** "Tuesday, 5 May 2020, 8:38 a.m. Front Hall": a weekday, the day, its hour and where. */
const MET_AT = /^,? ?(?:at )?\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?,? \p{Lu}/iu;

/** The date that a page prints by itself, YYYY-MM-DD or YYYY-MM: in a time stamp, after a label, in a line with little else. */
export function printedDate(text: string, language: Language | 'other'): string | null {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !MENU.test(line))
    .map((line) => line.replace(/^[•*] +/u, ''));
  const related = lines.findIndex((line, index) => index > 1 && RELATED.test(line));
  const own = related < 0 ? lines : lines.slice(0, related);
  const head = own.join('\n').slice(0, 1200);
  const stamp = stampedDay(head, language);
  if (stamp) return stamp;
  const labelled = labelledDay(head, language);
  if (labelled) return labelled;
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
  const bare = own.slice(TOP, BARE_TOP).filter((line) => isBare(line, daysStated(line, language)));
  const clocks = candidates.filter((line) => CLOCK.test(line));
  const dated = [...candidates.filter((line) => !clocks.includes(line)), ...bare, ...clocks].map((line) => ({
    line,
    dates: daysStated(line, language),
  }));
  const alone = dated.flatMap(({ line, dates }) => {
    const day = dateAlone(line, dates);
    return day ? [{ day, timed: line.search(TIMES) >= 0 }] : [];
  });
  const masthead = alone[0]?.timed === false ? alone[0].day : null;
  const stated =
    alone.find(({ day, timed }) => timed && masthead && daysBetween(day, masthead) > LONG_AGO) ?? alone[0];
  if (stated) return stated.day;
  for (const { line, dates } of dated) {
    const date = dateBeside(line, dates);
    if (date) return date;
  }
  for (const line of top)
    for (const issued of line.matchAll(ISSUED)) {
      const rest = line.slice(issued.index).replace(/\.$/, '');
      const date = daysStated(rest, language)[0];
      if (date?.end === rest.length && date.day.length === 10) return date.day;
    }
  for (const line of bottom.length > 0 ? bottom : top) {
    const done = DONE.exec(line.replace(/\.$/, ''));
    const date = done && daysStated(done[1] ?? '', language)[0];
    if (date?.start === 0 && date.day.length === 10) return date.day;
  }
  return (
    sluggedDay(own.slice(-BOTTOM), language) ??
    clockedDay(top, language) ??
    labelledDay(bottom.filter((line) => line.search(LABEL) === 0).join('\n'), language)
  );
}

/** The day behind a label as "Published on", YYYY-MM-DD; null where there is none. */
function labelledDay(text: string, language: Language | 'other'): string | null {
  for (const match of text.matchAll(LABEL)) {
    const date = daysStated(match[1] ?? '', language)[0];
    if (date && date.start < 14 && date.day.length === 10) return date.day;
  }
  return null;
}

/** Whether a line is a day, perhaps with its hour, and nothing else. */
function isBare(line: string, [date]: readonly StatedDay[]): boolean {
  return date?.day.length === 10 && date.start === 0 && withoutTime(line.slice(date.end)) === '';
}

/** A line with a date, its time of day, a label and at most two words besides: a weekday, a place, an agency. */
function dateAlone(line: string, [date, ...others]: readonly StatedDay[]): string | null {
  if (!date || others.length > 0) return null;
  const before = withoutTime(line.slice(0, date.start));
  const after = withoutTime(line.slice(date.end));
  if (date.day.length < 10) return before + after === '' ? date.day : null;
  if (ENDS_IN_LABEL.test(line.slice(0, date.start)) && after.length < 40) return date.day;
  if (/[!?](?!\p{L})|[\p{L}]\.$/u.test(before + after)) return null;
  const words = `${before} ${after}`.match(/[\p{L}\d]+/gu) ?? [];
  return words.length <= 2 && before.length + after.length <= 30 ? date.day : null;
}

/** A line that begins or ends with a date, set apart from its title, author or place: "By A. B. | 5 November 2024". */
function dateBeside(line: string, dates: readonly StatedDay[]): string | null {
  const date = dates.length === 1 ? dates[0] : undefined;
  if (date?.day.length !== 10) return null;
  const rawBefore = line.slice(0, date.start);
  const before = withoutTime(rawBefore);
  const after = withoutTime(line.slice(date.end));
  if (after.length <= 2 && /^[)\].]?$/u.test(after)) {
    if (after === '.' && /\s/.test(before)) return null;
    return before === '' ||
      BRIEFED.test(rawBefore) ||
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
  const rawAfter = line.slice(date.end);
  if (/^(?:\p{L}{3,9},? )?$/u.test(rawBefore) && MET_AT.test(rawAfter) && after.length <= 60) return date.day;
  if (before.length > 30 || before.split(/\s+/).length > 4 || /[.!?]$/u.test(after)) return null;
  const apart = before === '' || /[([|•·/–—:,-]\s*$/u.test(before);
  return apart && after.length <= 60 && /^(?:[|•·/,(–—-]|by |par |in |at |à )/iu.test(after)
    ? date.day
    : null;
}

/** A stretch beside a date without the time of day and how often the page was seen. */
function withoutTime(stretch: string): string {
  return stretch
    .replace(TOOLS, '')
    .replace(/\{\{[^{}]{1,60}\}\}/gu, ' ')
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
