import type { DateContext, DateForm, Groups } from './date-form';
import { alternatives } from './date-patterns';
import type { DateReader } from './date-reader';
import { absolute, two, withYear } from './reckoning';

/** "2024 жылғы 5 қараша", "2024. november 5.", "2024年11月5日", "令和6年11月5日". */
export function yearFirstForms(
  form: (pattern: string, read: DateForm['read']) => DateForm,
  month: string,
  year: string,
  words: readonly string[],
  reader: DateReader,
): DateForm[] {
  const numeric = (g: Groups, first: number, c: DateContext) => {
    const monthDay = `${two(g.m)}-${two(g.d)}`;
    return g.y ? absolute(`${first + Number(g.y)}-${monthDay}`) : withYear(monthDay, c);
  };
  return [
    form(
      String.raw`(?<![\d])(?<y>${year})[-.]?(?: ?(?:${alternatives(words)}))?,? (?<d1>\d{1,2})[-.]? ?(?<m1>${month})`,
      (g, c) => reader.single(g, c),
    ),
    form(String.raw`(?<![\d])(?<y>${year})\.? (?<m1>${month}) (?<d1>\d{1,2})(?!\d)`, (g, c) =>
      reader.single(g, c),
    ),
    form(String.raw`(?:令和 ?(?<y>\d{1,2}) ?年 ?)(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日`, (g, c) =>
      numeric(g, 2018, c),
    ),
    form(
      String.raw`(?:(?<!\d)(?<y>${year}) ?[年년] ?)?(?<!\d)(?<m>\d{1,2}) ?[月월] ?(?<d>\d{1,2}) ?[日일]`,
      (g, c) => numeric(g, 0, c),
    ),
    form(String.raw`(?<!\d)(?<y>${year}) ?[年년] ?(?<m>\d{1,2}) ?[月월]`, (g) =>
      absolute(`${g.y}-${two(g.m)}`),
    ),
    form(String.raw`(?<d1>\d{1,2})-(?<m1>${month})(?!-)`, (g, c) => reader.single(g, c)),
  ];
}
