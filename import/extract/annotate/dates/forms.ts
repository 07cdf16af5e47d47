import type { DateForm, Groups } from './date-form';
import { alternatives, eitherCase, monthPattern } from './date-patterns';
import type { DateReader } from './date-reader';
import type { DateVocabulary } from './date-vocabulary';
import { absolute, digits, inferred, two } from './reckoning';
import { relativeForms } from './relative-forms';
import { yearFirstForms } from './year-first-forms';

/** The forms in which a language writes dates, those that tell most first. */
export function dateForms(words: DateVocabulary, reader: DateReader): DateForm[] {
  const oneMonth = monthPattern(reader.months.keys());
  // An Arabic page names the month twice: "نوفمبر / تشرين الثاني".
  const month = words.yearFirst ? String.raw`${oneMonth}(?: ?[/(] ?${oneMonth}\)?)?` : oneMonth;
  const ordinal = words.ordinals.length > 0 ? `(?:${alternatives(words.ordinals)})?` : '';
  const day = String.raw`(?<!\d)(?:0?[1-9]|[12]\d|3[01])${ordinal}(?![\p{L}\d])`;
  const year = String.raw`(?:19|20)\d\d(?!\d)`;
  const yearTail = String.raw`(?:(?:,? (?:of |de |del )?|,)(?<y>${year})(?: ?(?:г\.|года|году|року|р\.))?)?`;
  const to = String.raw`(?: ?[-–—] ?|,? (?:${alternatives(words.rangeWords)}) (?:the )?)`;
  const opener = String.raw`(?<lead>(?:(?:${alternatives(words.rangeOpeners)}) (?:the )?)?)`;
  const weekday = eitherCase([...words.weekdays, ...Object.keys(words.weekdayAbbreviations)]);
  const namesake = words.namesake ? String.raw`(?<!(?<!\p{L})(?:${alternatives(words.namesake)}) )` : '';
  // "From Monday 27 to Wednesday 29 May".
  const named = `(?:(?:${weekday}),? (?:the )?)?`;
  const form = (pattern: string, read: DateForm['read']): DateForm => ({
    pattern: new RegExp(pattern, 'gu'),
    month: pattern.includes(`(?<m1>${month})`),
    read,
  });
  const caseless = (pattern: string, read: DateForm['read']): DateForm => ({
    pattern: new RegExp(pattern, 'giu'),
    month: false,
    read,
  });
  return [
    form(
      String.raw`(?<![\d./-])(?<y>${year})[-./](?<m>0[1-9]|1[0-2])[-./](?<d>0[1-9]|[12]\d|3[01])(?!\d)`,
      (g) => absolute(`${g.y}-${g.m}-${g.d}`),
    ),
    // "Thu, 06/01/2023": the weekday tells which number is the month.
    form(
      String.raw`(?<!\p{L})(?<w>${weekday}),? (?<d>0?[1-9]|1[0-2])/(?<m>0?[1-9]|1[0-2])/(?<y>${year})`,
      (g) => {
        const dayFirst = `${g.y}-${two(g.m)}-${two(g.d)}`;
        const monthFirst = `${g.y}-${two(g.d)}-${two(g.m)}`;
        return absolute(reader.isWeekday(g.w, monthFirst) ? monthFirst : dayFirst);
      },
    ),
    form(String.raw`(?<![\d.])(?<d>0?[1-9]|[12]\d|3[01])[./](?<m>0?[1-9]|1[0-2])[./](?<y>${year})`, (g) =>
      absolute(`${g.y}-${two(g.m)}-${two(g.d)}`),
    ),
    form(String.raw`(?<![\d.-])(?<d>0[1-9]|[12]\d|3[01])-(?<m>0[1-9]|1[0-2])-(?<y>${year})(?![-\d])`, (g) =>
      absolute(`${g.y}-${g.m}-${g.d}`),
    ),
    // "12. 02. 2021."
    form(
      String.raw`(?<![\d.,/-])(?<d>0?[1-9]|[12]\d|3[01])\. (?<m>0?[1-9]|1[0-2])\. (?<y>${year})(?![.,]?\d)`,
      (g) => absolute(`${g.y}-${two(g.m)}-${two(g.d)}`),
    ),
    // With points no outlet puts the month first; of two digits, the year is of this century.
    form(
      String.raw`(?<![\d.,/-])(?<d>0[1-9]|[12]\d|3[01])\.(?<m>0[1-9]|1[0-2])\.(?<y>[0-4]\d)(?![.,]?\d)`,
      (g) => absolute(`20${g.y}-${g.m}-${g.d}`),
    ),
    // Month first, where the second number can be no month.
    form(String.raw`(?<![\d./])(?<m>0?[1-9]|1[0-2])/(?<d>1[3-9]|2\d|3[01])/(?<y>${year})`, (g) =>
      absolute(`${g.y}-${two(g.m)}-${two(g.d)}`),
    ),
    ...(words.yearFirst ? yearFirstForms(form, month, year, words.yearFirst, reader) : []),
    // "On 29 June of that year": of which, the words around tell.
    form(
      String.raw`(?:(?<d1>${day})\.? (?<m1>${month})|(?<m2>${month}) (?<d2>${day})),? (?:${alternatives(words.thatYear)})(?!\p{L})`,
      () => null,
    ),
    form(String.raw`(?<d1>${day}) ?- ?(?<m1>${month})(?: ?- ?|,? )(?<y>${year})`, (g, c) =>
      reader.single(g, c),
    ),
    // "May 5. 2020 Juche 109": with the year of another era.
    form(String.raw`(?<m1>${month}) (?<d1>${day})\. (?<y>${year}) \p{Lu}\p{Ll}{2,9} \d{2,3}(?!\d)`, (g, c) =>
      reader.single(g, c),
    ),
    form(
      `${opener}${named}(?<d1>${day}) (?<m1>${month})${to}${named}(?<d2>${day}) (?<m2>${month})${yearTail}`,
      (g, c) => reader.interval(g, c),
    ),
    form(
      `${opener}${named}(?<m1>${month})(?: |(?<=\\.))(?<d1>${day})${to}${named}(?<m2>${month})(?: |(?<=\\.))(?<d2>${day})${yearTail}`,
      (g, c) => reader.interval(g, c),
    ),
    form(
      `${opener}${named}(?<d1>${day})${to}${named}(?<d2>${day})\\.? (?:of |de )?(?<m1>${month})${yearTail}`,
      (g, c) => reader.interval(g, c),
    ),
    form(`${opener}(?<m1>${month}) (?<d1>${day})${to}(?<d2>${day})${yearTail}`, (g, c) =>
      reader.interval(g, c),
    ),
    form(`(?<d1>${day})\\.? (?:of |de )?(?<m1>${month})${yearTail}`, (g, c) => reader.single(g, c)),
    form(`(?<m1>${month})(?: |(?<=\\.))(?:the )?(?<d1>${day})${yearTail}`, (g, c) => reader.single(g, c)),
    form(String.raw`(?<m1>${month}),? (?:of |de )?(?<y>${year})`, (g) =>
      absolute(`${g.y}-${two(String(reader.monthNumber(g.m1)))}`),
    ),
    form(
      String.raw`(?<lead>(?:^|[^\p{L}])(?:(?:${eitherCase(words.monthOpeners)}) |[Mm]id-))(?!(?<=(?:for|from) )[Mm]ay)(?<m1>${month})`,
      (g, c) => reader.bareMonth(g, c, null),
    ),
    caseless(
      String.raw`(?<![\p{L}])(?<which>${alternatives([...words.last, ...words.next, ...words.this])}) (?<m1>${month})`,
      (g, c) => reader.bareMonth(g, c, g.which ?? null),
    ),
    caseless(
      String.raw`(?<lead>(?:^|[^\p{L}])(?:${alternatives(words.yearOpeners)})(?: |-)(?:the )?(?:year )?)(?<y>${year})(?![\p{L}\d%]|[-–]\d)(?! (?:documents?|companies|people|students|million|billion))`,
      (g) => absolute(g.y ?? ''),
    ),
    ...(words.yearWords
      ? [
          form(
            String.raw`(?<y>${year})(?: (?:${alternatives(words.yearWords)})|-(?:${alternatives(words.yearEndings ?? words.yearWords)}))(?!\p{L})`,
            (g: Groups) => absolute(g.y ?? ''),
          ),
        ]
      : []),
    ...relativeForms(words, caseless),
    caseless(
      String.raw`(?<!\p{L})(?:${alternatives(words.rangeOpeners)}) (?<w>${weekday}) (?:${alternatives(words.rangeWords)}) (?<w2>${weekday})(?!\p{L})`,
      (g, c) => {
        const start = reader.weekday(g, c)?.start;
        const end = start && reader.weekday({ w: g.w2 }, { ...c, day: start, future: true })?.start;
        return start && end ? inferred(start, end) : null;
      },
    ),
    caseless(
      String.raw`(?<which>(?<!\p{L})(?:${alternatives([...words.last, ...words.next, ...words.this])}) )?(?<!\p{L})${namesake}(?<w>${weekday})(?!\p{L})`,
      (g, c) => reader.weekday(g, c),
    ),
    form(
      String.raw`(?<lead>(?:^|[^\p{L}])[Oo]n the )(?<d1>${day})(?! of|\s+\p{L}+ (?:anniversary|session|meeting))(?=[\s,.])`,
      (g, c) => (c.day ? inferred(`${c.day.slice(0, 8)}${two(digits(g.d1))}`) : null),
    ),
  ];
}
