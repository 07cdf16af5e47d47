import type { Language } from '../../vocabulary';
import { dateRecogniser } from './dates';

const DAY = String.raw`(?<d>0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?<m>0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?<y>(?:19|20)\d\d)`;

/** Days in figures, by how a site prints them. */
const FIGURES: readonly RegExp[] = [
  // "08:20.22/03/2017", "18:0025/06/2024": the time, then the day first.
  new RegExp(
    String.raw`(?<!\d)\d{1,2}:\d{2}[.,]? ?(?<d>0[1-9]|[12]\d|3[01])/(?<m>0[1-9]|1[0-2])/${YEAR}(?!\d)`,
    'u',
  ),
  // "04/30/2024 | News release | Distributed by".
  new RegExp(String.raw`^(?<m>0[1-9]|1[0-2])/${DAY}/${YEAR} \| [^|\n]{3,40} \| Distributed by`, 'mu'),
  // "12. 02. 2021." alone on its line.
  new RegExp(String.raw`^${DAY}\. ${MONTH}\. ${YEAR}\.?$`, 'mu'),
  // "DUSHANBE, 24.04.2017.": a dateline in figures.
  new RegExp(String.raw`^\p{Lu}[\p{Lu} -]{2,30}, ${DAY}\.(?<m>0[1-9]|1[0-2])\.${YEAR}\b`, 'mu'),
];

const DATE = String.raw`(?<date>\p{L}{3,12}\.? ?\d{1,2}(?:, ?|\. | )(?:19|20)\d\d|\d{1,2} \p{L}{3,12}\.? (?:19|20)\d\d)`;
const WEEKDAY = String.raw`(?:\p{L}{3,12}\.?,? )?`;

/** Days in words, by what a site prints around them. */
const WORDS: readonly RegExp[] = [
  // "Sun, 20 Aug 2017 00:23:49 +0600": as feeds have it.
  new RegExp(String.raw`\p{Lu}\p{Ll}{2}, ${DATE} \d{2}:\d{2}:\d{2} [+-]\d{4}`, 'u'),
  // "Xinhua, September 26, 2015 Adjust font size:".
  new RegExp(String.raw`${DATE},? Adjust font size`, 'u'),
  // "calendar>>May 4. 2018 Juche 107".
  new RegExp(String.raw`>> ?${DATE} Juche`, 'u'),
  // "Source: Agency Monday, May 17, 2021 | 08:28".
  new RegExp(String.raw`\bSource: [\p{L} ]{2,30}? ${WEEKDAY}${DATE} \| \d{1,2}:\d{2}`, 'u'),
  // "CITY, December 21 - 21 december 2021, 18:55", "19 января 2023, 15:33 Agency": the day and the time, with what little stands around.
  new RegExp(
    String.raw`^(?:.{0,40} [-–|] )?${WEEKDAY}${DATE},? \d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?(?: .{0,70})?$`,
    'imu',
  ),
  // "Regular Press Conference on October 31, 2011": a title.
  new RegExp(String.raw`^.{0,80}\bPress (?:Conference|Briefing) on ${DATE}$`, 'mu'),
  // "(Colombo/September 26/2024)".
  /\(\p{Lu}[\p{L} ]{2,30}\/(?<date>\p{L}{3,12}\.? ?\d{1,2}\/(?:19|20)\d\d)\)/u,
];

/** So much of a page's top and of its end may hold a stamp. */
const TOP = 1200;
const END = 400;

/** The day that a page prints in one of the ways of single sites, YYYY-MM-DD; null where it has none. */
export function stampOfSite(text: string, language: Language | 'other'): string | null {
  const around = text.length > TOP + END ? `${text.slice(0, TOP)}\n${text.slice(-END)}` : text;
  for (const pattern of FIGURES) {
    const groups = pattern.exec(around)?.groups;
    if (groups?.d && groups.m) return `${groups.y}-${groups.m.padStart(2, '0')}-${groups.d.padStart(2, '0')}`;
  }
  for (const pattern of WORDS) {
    const said = pattern.exec(around)?.groups?.date;
    const day = said === undefined ? null : dayIn(said, language);
    if (day) return day;
  }
  return null;
}

/** "Nov25/2025", "21 december 2021", "May 4. 2018" as a day. */
function dayIn(said: string, language: Language | 'other'): string | null {
  const plain = said
    .replace(/(?<=\p{L})\.?(?=\d)/u, ' ')
    .replace(/\/|\. (?=(?:19|20)\d\d)/u, ', ')
    .replace(/(?<=^|\d )\p{Ll}(?=\p{Script=Latin})/u, (letter) =>
      language === 'en' ? letter.toUpperCase() : letter,
    );
  const [found] = dateRecogniser(language).find(plain, { day: null, future: false });
  return found && !found.date.inferred && found.date.end === null && found.date.start.length === 10
    ? found.date.start
    : null;
}
