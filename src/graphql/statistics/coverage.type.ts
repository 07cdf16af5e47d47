import { Field, Int, ObjectType } from 'type-graphql';
import { firstDay, lastDay } from '../../domain/partial-date';
import { PartialDate } from '../node/partial-date.type';

/** Documents of one date and language about a pair of countries. */
export interface CoveredBy {
  readonly date: string | null;
  readonly language: string | null;
  readonly documents: number;
}

@ObjectType('YearCoverage', {
  simpleResolvers: true,
  description: 'How well documents cover a year. Example: `{ year: 2023, documents: 9 }`.',
})
export class YearCoverage {
  @Field(() => Int, { description: 'The year. Example: `2023`.' })
  readonly year: number;

  @Field(() => Int, { description: 'Number of documents dated in it; zero is a gap. Example: `9`.' })
  readonly documents: number;

  constructor(year: number, documents: number) {
    this.year = year;
    this.documents = documents;
  }
}

@ObjectType('LanguageCoverage', {
  simpleResolvers: true,
  description: 'How many documents are in a language. Example: `{ language: "en", documents: 9 }`.',
})
export class LanguageCoverage {
  @Field(() => String, { description: 'ISO 639-1; `und` where it cannot be told. Example: `"fr"`.' })
  readonly language: string;

  @Field(() => Int, { description: 'Number of documents. Example: `9`.' })
  readonly documents: number;

  constructor(language: string, documents: number) {
    this.language = language;
    this.documents = documents;
  }
}

@ObjectType('Coverage', {
  simpleResolvers: true,
  description:
    'What the documents at hand can tell of a relation: documents about both countries, by time and language. Example: `{ documents: 21, gaps: [2010, 2011] }`.',
})
export class Coverage {
  constructor(private readonly by: readonly CoveredBy[]) {}

  @Field(() => Int, { description: 'Number of documents about both countries. Example: `21`.' })
  get documents(): number {
    return sum(this.by);
  }

  @Field(() => Int, { description: 'How many of them have no date. Example: `0`.' })
  get undated(): number {
    return sum(this.by.filter(({ date }) => date === null));
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of the earliest document. Example: `{ edtf: "2008-06-11" }`.',
  })
  get earliest(): PartialDate | null {
    const [first] = this.dates.sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
    return PartialDate.of(first);
  }

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of the latest document. Example: `{ edtf: "2024-11-06" }`.',
  })
  get latest(): PartialDate | null {
    const [last] = this.dates.sort((a, b) => (lastDay(a) > lastDay(b) ? -1 : 1));
    return PartialDate.of(last);
  }

  @Field(() => [YearCoverage], {
    description:
      'Every year from the earliest document to the latest, also those without any. Example: `[{ year: 2023, documents: 9 }]`.',
  })
  get years(): YearCoverage[] {
    const counts = new Map<number, number>();
    for (const { date, documents } of this.by) {
      if (date === null) continue;
      const year = Number(date.slice(0, 4));
      counts.set(year, (counts.get(year) ?? 0) + documents);
    }
    const known = [...counts.keys()].sort((a, b) => a - b);
    const [first = 0, last = -1] = [known[0], known.at(-1)];
    return Array.from(
      { length: last - first + 1 },
      (_, index) => new YearCoverage(first + index, counts.get(first + index) ?? 0),
    );
  }

  @Field(() => [Int], {
    description:
      'Years between the earliest and the latest document that none is dated in: a zero there means that nothing is known. Example: `[2010, 2011]`.',
  })
  get gaps(): number[] {
    return this.years.filter(({ documents }) => documents === 0).map(({ year }) => year);
  }

  @Field(() => [LanguageCoverage], {
    description: 'The languages of the documents, the most frequent first. Example: `[{ language: "en" }]`.',
  })
  get languages(): LanguageCoverage[] {
    const counts = new Map<string, number>();
    for (const { language, documents } of this.by)
      counts.set(language ?? 'und', (counts.get(language ?? 'und') ?? 0) + documents);
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([language, documents]) => new LanguageCoverage(language, documents));
  }

  private get dates(): string[] {
    return this.by.flatMap(({ date }) => date ?? []);
  }
}

function sum(rows: readonly CoveredBy[]): number {
  return rows.reduce((total, { documents }) => total + documents, 0);
}
