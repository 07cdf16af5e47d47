import { type Language, termsByLanguage } from '../../vocabulary';
import { withCompounds } from '../number-words';
import { type PeriodTerms, periodTerms } from './period';

type Lists = Readonly<Record<string, readonly string[]>>;

interface CountRecord {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly where: string;
  /** What is counted, where the noun does not tell. */
  readonly unit?: string;
  /** Whether it is still to come, whatever the verb. */
  readonly target?: boolean;
}

interface IndicatorVocabulary {
  readonly measures: readonly { readonly name: string; readonly patterns: readonly string[] }[];
  readonly spentOn: readonly string[];
  readonly goesTo: string;
  readonly following: readonly string[];
  readonly promised: string;
  readonly commodities: readonly string[];
  readonly targets: readonly string[];
  readonly targetsAfter: readonly string[];
  readonly reached: readonly string[];
  readonly growth: readonly string[];
  readonly falls: readonly string[];
  readonly growthAfter: readonly string[];
  readonly fallsAfter: readonly string[];
  readonly carriers: readonly string[];
  readonly articles: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly nationalCurrencies: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly localCurrencies: readonly string[];
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly about: readonly string[];
  readonly capital: readonly string[];
  readonly documents: readonly string[];
  readonly documentVerbs: readonly string[];
  readonly notDocuments: readonly string[];
  readonly counts: readonly CountRecord[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly again: readonly string[];
  readonly otherDates: readonly string[];
  readonly ofTheYear: readonly string[];
  readonly countsAhead: readonly string[];
  readonly costs: readonly string[];
  readonly worth: readonly string[];
  readonly worthProjects: readonly string[];
  readonly worthDocuments: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  readonly met: string;
  readonly directions: Lists;
  readonly toAll: { readonly total: string; readonly own: string };
  readonly elsewhere: string;
  readonly toSomebody: readonly string[];
  readonly toMany: string;
  readonly ours: readonly string[];
  readonly sinceThen: string;
  readonly ownBudget: string;
  readonly idle: string;
  readonly groups: string;
  readonly notSums: string;
  readonly prices: string;
  readonly between: string;
  readonly quantities: Readonly<Record<string, string>>;
  readonly quantityMeasures: readonly { readonly name: string; readonly pattern: string }[];
  readonly numberVerbs: string;
  readonly rates: readonly { readonly name: string; readonly pattern: string; readonly where?: string }[];
  readonly ahead: string;
  readonly changes: string;
}

export type Comparison = 'exact' | 'over' | 'under' | 'about';

/** The words of one language that tell figures, compiled. */
export interface IndicatorTerms {
  readonly words: IndicatorVocabulary;
  readonly money: RegExp;
  /** A number in figures or words. */
  readonly numeral: RegExp;
  readonly percent: RegExp;
  readonly measures: readonly { readonly name: string; readonly pattern: RegExp }[];
  readonly spentOn: RegExp;
  /** By measure, from whom to whom it goes: groups `from` and `to`. */
  readonly directions: Readonly<Record<string, readonly RegExp[]>>;
  /** Exports of a country to all others. */
  readonly toAll: { readonly total: RegExp; readonly own: RegExp };
  readonly between: RegExp;
  /** Before a figure: it is of one country with many. */
  readonly elsewhere: RegExp;
  /** Around a figure: it goes to many, or stands in one country's budget. */
  readonly toMany: RegExp;
  readonly ownBudget: RegExp;
  /** Who speaks gives. */
  readonly ours: RegExp;
  /** Since when somebody did something. */
  readonly sinceThen: RegExp;
  /** Goods that lie somewhere and do not move. */
  readonly idle: RegExp;
  /** After an amount: it is no sum that anybody gives. */
  readonly notSums: RegExp;
  /** Before a percentage: it is prices that grew. */
  readonly prices: RegExp;
  /** After an amount: it is for something, with a group for humanitarian aid. */
  readonly goesTo: RegExp;
  /** Between an amount and its measure. */
  readonly following: RegExp;
  /** Before or after an amount: it is promised. */
  readonly promised: RegExp;
  /** After a quantity: what it is of, with a group `commodity`. */
  readonly commodity: RegExp;
  readonly targets: RegExp;
  readonly targetsAfter: RegExp;
  readonly reached: RegExp;
  readonly growth: RegExp;
  readonly falls: RegExp;
  readonly growthAfter: RegExp;
  readonly fallsAfter: RegExp;
  readonly carriers: RegExp;
  readonly again: RegExp;
  readonly otherDates: RegExp;
  readonly companies: RegExp;
  /** The number after: "companies with French capital number over 200". */
  readonly companiesNumber: RegExp;
  readonly documents: RegExp;
  /** Before a number of companies: they are met or visited, not counted. */
  readonly met: RegExp;
  /** "3 million tonnes", "600 megawatts". */
  readonly quantity: RegExp;
  readonly quantityMeasures: readonly { readonly name: string; readonly pattern: RegExp }[];
  /** Percentages that are no growth: a tariff, a share. */
  readonly rates: readonly { readonly name: string; readonly pattern: RegExp; readonly where: RegExp }[];
  /** Before a lot of documents: they are still to be signed. */
  readonly ahead: RegExp;
  /** Before an amount: what something costs. */
  readonly cost: RegExp;
  /** Before a count: it is still to come. */
  readonly countsAhead: RegExp;
  /** "Joint projects in trade and industry totalling": what an amount after it is the worth of. */
  readonly valued: RegExp;
  /** "Trade totalling": a measure right before such a word. */
  readonly ownValue: RegExp;
  /** Whose capital a company has. */
  readonly capital: readonly RegExp[];
  readonly documentVerbs: RegExp;
  readonly notDocuments: RegExp;
  /** What is counted, once with the number before it and once behind: "the number of tourists reached 150,000". */
  readonly counts: readonly {
    readonly name: string;
    readonly unit: string | null;
    readonly target: boolean;
    readonly pattern: RegExp;
    readonly where: RegExp;
  }[];
  /** Parts of a year. */
  readonly periods: PeriodTerms | undefined;
  /** Right before an amount: it is what a measure changed by, not what it came to. */
  readonly change: RegExp;
  readonly comparison: Readonly<Record<'over' | 'under' | 'about', RegExp>>;
}

export const DIGITS = String.raw`\d{1,3}(?:[ ,]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+){0,3}`;

export const indicatorTerms = termsByLanguage('indicators', build);

function build(given: IndicatorVocabulary, language: Language): IndicatorTerms {
  const words = { ...given, numbers: withCompounds(given.numbers) };
  const currencies = longest(Object.keys(words.currencies));
  const named = longest([...Object.keys(words.currencies), ...Object.keys(words.nationalCurrencies)]);
  const scales = longest(Object.keys(words.scales));
  const articles = longest(Object.keys(words.articles));
  const numbers = `${longest(Object.keys(words.numbers))}|${DIGITS}`;
  const counted = String.raw`(?<![\p{L}\d.,$€£¥₹-])(?<number>${numbers})(?: (?<scale>${scales}))?`;
  const near = (list: readonly string[]) =>
    new RegExp(`(?<!\\p{L})(?:${longest(list)})(?: (?:of|the|by|to|a|US|record|a total of))* ?$`, 'iu');
  const any = (list: readonly string[], flags = 'iu') =>
    new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, flags);
  const start = (list: readonly string[]) => new RegExp(`^[ ,]*(?:${list.join('|')})(?!\\p{L})`, 'iu');
  return {
    words,
    money: new RegExp(
      String.raw`(?<![\p{L}\d.,])(?:(?<symbol>${currencies}) ?)?(?<number>${DIGITS}|(?:${longest(Object.keys(words.numbers))})(?= (?:${scales}) )|(?:${articles})(?= (?:${scales}) (?:<[CG]\d+> )?(?:${named})(?![\p{L}])))(?: ?[-–—] ?(?:${currencies})?(?<upper>\d{1,4}(?:[.,]\d{1,3})?)(?=[ -]?(?:${scales})(?![\p{L}])))?(?:[ -]?(?<scale>${scales})(?![\p{L}]))?(?:(?:,? and)? (?<rest>\d{1,3}(?:\.\d+)?) (?<restScale>${scales})(?![\p{L}]))?(?:(?: of)?[ -]?(?:<[CG](?<nation>\d+)> )?(?<name>${named})(?![\p{L}]))?`,
      'giu',
    ),
    numeral: new RegExp(
      String.raw`\d|(?<!\p{L})(?:${longest(Object.keys(words.numbers))})(?!\p{L})|(?<!\p{L})(?:${articles}) (?:${scales})(?!\p{L})`,
      'iu',
    ),
    percent: new RegExp(String.raw`(?<![\p{L}\d.,])(?<number>${numbers})[ -]?(?:%|per ?cent)`, 'giu'),
    measures: words.measures.map(({ name, patterns }) => ({ name, pattern: any(patterns, 'giu') })),
    spentOn: new RegExp(String.raw`^ (?:[\p{L}-]+ )?(?:${words.spentOn.join('|')})(?!\p{L})`, 'iu'),
    goesTo: new RegExp(words.goesTo, 'iu'),
    directions: Object.fromEntries(
      Object.entries(words.directions).map(([measure, list]) => [
        measure,
        list.map((pattern) => new RegExp(pattern, 'iu')),
      ]),
    ),
    toAll: { total: new RegExp(words.toAll.total, 'iu'), own: new RegExp(words.toAll.own, 'iu') },
    between: new RegExp(words.between, 'iu'),
    elsewhere: new RegExp(words.elsewhere, 'iu'),
    toMany: new RegExp(words.toMany, 'iu'),
    ownBudget: new RegExp(words.ownBudget, 'iu'),
    ours: any(words.ours),
    sinceThen: new RegExp(words.sinceThen, 'iu'),
    idle: new RegExp(words.idle, 'iu'),
    notSums: new RegExp(words.notSums, 'iu'),
    prices: new RegExp(words.prices, 'iu'),
    promised: new RegExp(`(?<!\\p{L})${words.promised}[^.;,]{0,40}$|^ ${words.promised}`, 'iu'),
    following: new RegExp(`^ (?:${words.following.join('|')})$`, 'iu'),
    commodity: new RegExp(
      String.raw`^ (?:a (?:day|year) )?of (?:<G\d+> |[\p{L}-]+ )?(?<commodity>${words.commodities.join('|')})(?![\p{L}])`,
      'iu',
    ),
    targets: any(words.targets, 'giu'),
    targetsAfter: new RegExp(`^[^.;]{0,25}?(?:${words.targetsAfter.join('|')})`, 'iu'),
    reached: any(words.reached),
    growth: any(words.growth, 'giu'),
    falls: any(words.falls, 'giu'),
    growthAfter: start(words.growthAfter),
    fallsAfter: start(words.fallsAfter),
    carriers: any(words.carriers),
    again: any(words.again),
    otherDates: new RegExp(
      `(?<!\\p{L})(?:${words.otherDates.join('|')}) (?:in |on |from |of )?(?:the )?$`,
      'iu',
    ),
    companiesNumber: new RegExp(
      String.raw`(?:companies|enterprises|firms|joint ventures)[^.;]{0,40}? with <G(?<nation>\d+)> (?:capital|participation|investment)s? (?<lead>(?:now )?(?:number|total|exceed|amount to|reach|make up)\p{L}* (?:over |more than |about |some |nearly )?)(?<number>${DIGITS})(?![\p{L}\d%])`,
      'giu',
    ),
    companies: new RegExp(
      String.raw`${counted} (?<kind>(?:<G\d+>[-–]<G\d+> |<G(?<nation>\d+)>(?:-\p{L}+)? |[\p{L}-]+ ){0,3}?(?:joint )?)(?:companies|enterprises|firms|joint ventures|businesses)(?![\p{L}])`,
      'giu',
    ),
    capital: words.capital.map((pattern) => new RegExp(pattern, 'iu')),
    cost: new RegExp(`(?<!\\p{L})(?:${words.costs.join('|')}) (?:[\\p{L}-]+ ){0,2}$`, 'iu'),
    countsAhead: new RegExp(`(?<!\\p{L})(?:${words.countsAhead.join('|')})[^.;]{0,40}$`, 'iu'),
    valued: new RegExp(
      String.raw`(?<!\p{L})(?:(?<projects>${words.worthProjects.join('|')})|${words.worthDocuments.join('|')})(?!\p{L})[^.;]{0,180}? (?:${words.worth.join('|')}) (?:[\p{L}-]+ ){0,4}$`,
      'iu',
    ),
    ownValue: new RegExp(
      String.raw`(?<!\p{L})(?:${words.measures.flatMap(({ patterns }) => patterns).join('|')}) (?:${words.worth.join('|')}) (?:[\p{L}-]+ ){0,4}$`,
      'iu',
    ),
    documents: new RegExp(
      String.raw`${counted}(?: \(\d{1,3}\))? (?<between>(?:<[A-Z]\d+> |[\p{L}-]+ ){0,4}?)(?<noun>${words.documents.join('|')})(?![\p{L}])`,
      'giu',
    ),
    met: new RegExp(`(?<!\\p{L})(?:${words.met})$`, 'iu'),
    quantity: new RegExp(
      String.raw`${counted}[ -]?(?<unit>${longest(Object.keys(words.quantities))})(?![\p{L}])`,
      'giu',
    ),
    quantityMeasures: words.quantityMeasures.map(({ name, pattern }) => ({
      name,
      pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'),
    })),
    rates: words.rates.map(({ name, pattern, where }) => ({
      name,
      where: new RegExp(where ?? '', 'iu'),
      pattern: new RegExp(`(?<!\\p{L})(?:${pattern}) ?$`, 'iu'),
    })),
    ahead: new RegExp(`(?<!\\p{L})(?:${words.ahead})`, 'iu'),
    documentVerbs: any(words.documentVerbs),
    notDocuments: any(words.notDocuments),
    counts: words.counts.flatMap(({ name, unit, target, patterns, where }) => {
      const before = new RegExp(
        String.raw`${counted} (?:<[A-Z]\d+>(?:-\p{Ll}+)? |(?!${words.groups})[\p{L}-]+ ){0,3}?(?<noun>${patterns.join('|')})(?![\p{L}])`,
        'giu',
      );
      const behind = new RegExp(
        String.raw`(?<!\p{L})numbers? of (?:<[A-Z]\d+> |[\p{L}-]+ ){0,3}?(?<noun>${patterns.join('|')})(?![\p{L}])(?:[^.;\d%<]|<[A-Z]\d+>){0,40}? (?:${words.numberVerbs})(?: (?:${longest([...words.over, ...words.about])}))? (?<number>${DIGITS})(?: (?<scale>${scales}))?(?! ?(?:%|per ?cent|times))`,
        'giu',
      );
      const told = {
        name,
        unit: unit ?? null,
        target: target ?? false,
        where: new RegExp(where, 'iu'),
      };
      return [
        { ...told, pattern: before },
        { ...told, pattern: behind },
      ];
    }),
    periods: periodTerms(language),
    change: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${[...words.growth, ...words.falls].join('|')}) by|${words.changes}) (?:(?:${longest([...words.over, ...words.under, ...words.about])}) ){0,2}$`,
      'iu',
    ),
    comparison: { over: near(words.over), under: near(words.under), about: near(words.about) },
  };
}

function longest(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
