import type { AnnotatedDocument, DateValue } from '../../annotate/model';

/** The one year that the title or the first lines of a page name: "Milestones of 2007". */
export function yearOfPage({ sentences }: AnnotatedDocument): string | null {
  const years = new Set(
    sentences
      .slice(0, HEAD)
      .flatMap(({ mentions }) =>
        mentions.flatMap((mention) =>
          mention.type === 'D' && mention.date.start.length === 4 && !mention.date.inferred
            ? [mention.date.start]
            : [],
        ),
      ),
  );
  return years.size === 1 ? ([...years][0] as string) : null;
}

const HEAD = 3;

/** A day of a year, or a stretch of days that begins in it. */
export function inYear({ start, end, inferred }: DateValue, year: string): DateValue {
  if (start.length < 7) return { start, end, inferred };
  const until = end && `${Number(year) + (end.slice(0, 4) > start.slice(0, 4) ? 1 : 0)}${end.slice(4)}`;
  return { start: `${year}${start.slice(4)}`, end: until, inferred };
}
