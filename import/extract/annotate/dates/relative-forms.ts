import { addDays, isoDay } from '../../../../src/domain/partial-date';
import type { DateForm } from './date-form';
import { alternatives } from './date-patterns';
import type { DateVocabulary } from './date-vocabulary';
import { inferred } from './reckoning';

type MakeForm = (pattern: string, read: DateForm['read']) => DateForm;

/** "Yesterday", "next week", "last month", "two years ago": what is reckoned from the document's day. */
export function relativeForms(words: DateVocabulary, form: MakeForm): DateForm[] {
  const { relative } = words;
  const phrases = (group: Readonly<Record<string, number>>) =>
    String.raw`(?<!\p{L})(?<phrase>${alternatives(Object.keys(group))})(?!\p{L})`;
  const amount = (group: Readonly<Record<string, number>>, phrase: string | undefined) =>
    group[(phrase ?? '').toLowerCase().replace(/\s+/g, ' ')] ?? 0;
  return [
    form(phrases(relative.day), (g, c) =>
      c.day && !c.vague ? inferred(addDays(c.day, amount(relative.day, g.phrase))) : null,
    ),
    form(phrases(relative.week), (g, c) => {
      if (!c.day || c.vague) return null;
      const monday = addDays(
        c.day,
        -((new Date(`${c.day}T00:00:00Z`).getUTCDay() + 6) % 7) + 7 * amount(relative.week, g.phrase),
      );
      return inferred(monday, addDays(monday, 6));
    }),
    form(phrases(relative.month), (g, c) => {
      if (!c.day) return null;
      const month = new Date(
        Date.UTC(
          Number(c.day.slice(0, 4)),
          Number(c.day.slice(5, 7)) - 1 + amount(relative.month, g.phrase),
          1,
        ),
      );
      return inferred(isoDay(month).slice(0, 7));
    }),
    ...agoForms(words, form),
    form(phrases(relative.year), (g, c) =>
      c.day ? inferred(String(Number(c.day.slice(0, 4)) + amount(relative.year, g.phrase))) : null,
    ),
  ];
}

/** "Ten years ago", "two months earlier than now": as coarse as its unit. */
function agoForms({ ago }: DateVocabulary, form: MakeForm): DateForm[] {
  if (!ago) return [];
  const [opener, word] = [ago.opener ? `${ago.opener} ` : '', ago.word ? ` ${ago.word}` : ''];
  const pattern = String.raw`(?<!\p{L})${opener}(?<n>\d{1,2}|${alternatives(Object.keys(ago.numbers))}) (?<unit>${alternatives(Object.keys(ago.units))})${word}(?!\p{L})`;
  return [
    form(pattern, (g, c) => {
      if (!c.day) return null;
      const count = ago.numbers[(g.n ?? '').toLowerCase()] ?? Number(g.n);
      const unit = ago.units[(g.unit ?? '').toLowerCase()];
      if (unit === 'day') return c.vague ? null : inferred(addDays(c.day, -count));
      if (unit === 'year') return inferred(String(Number(c.day.slice(0, 4)) - count));
      const month = new Date(Date.UTC(Number(c.day.slice(0, 4)), Number(c.day.slice(5, 7)) - 1 - count, 1));
      return inferred(isoDay(month).slice(0, 7));
    }),
  ];
}
