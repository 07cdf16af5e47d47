import { type AnnotatedDocument, mentionAt, type Sentence } from '../annotate/model';
import type { IndicatorFinding } from '../finding';
import { type Language, vocabulary } from '../vocabulary';
import { pairOf, principalPair } from './pairs';
import type { Rule } from './rule';

interface IndicatorVocabulary {
  readonly measures: readonly { readonly name: string; readonly patterns: readonly string[] }[];
  readonly values: readonly string[];
  readonly targets: readonly string[];
  readonly scales: Readonly<Record<string, number>>;
  readonly currencies: Readonly<Record<string, string>>;
  readonly counted: readonly string[];
  readonly over: readonly string[];
  readonly under: readonly string[];
  readonly about: readonly string[];
  readonly capital: readonly string[];
}

interface Terms {
  readonly words: IndicatorVocabulary;
  readonly money: RegExp;
  readonly measures: readonly { readonly name: string; readonly pattern: RegExp }[];
  readonly companies: RegExp;
  /** The number after: "companies with French capital number over 200". */
  readonly companiesNumber: RegExp;
  readonly targets: RegExp;
  readonly comparison: Readonly<Record<'over' | 'under' | 'about', RegExp>>;
}

const cache = new Map<Language, Terms | undefined>();
const NUMBER = String.raw`\d{1,3}(?:[ ,]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;

/** Figures: "trade reached $4.2 billion in 2023", "over 200 companies with French capital", "bring trade to $10 billion by 2030". */
export const indicator: Rule = {
  name: 'indicator',
  apply(document, { findings }) {
    const terms = termsOf(document);
    if (!terms) return [];
    const principal = principalPair(document, findings);
    return document.sentences.flatMap((sentence) => {
      if (!/\d/.test(sentence.text)) return [];
      return [...money(sentence, principal, terms), ...companies(sentence, principal, terms)];
    });
  },
};

function money(
  sentence: Sentence,
  principal: readonly [string, string] | null,
  terms: Terms,
): IndicatorFinding[] {
  return [...sentence.abstract.matchAll(terms.money)].flatMap((match): IndicatorFinding[] => {
    const groups = match.groups ?? {};
    const before = sentence.abstract.slice(0, match.index);
    const after = sentence.abstract.slice(match.index + match[0].length);
    const measure = nearestMeasure(before, after, terms);
    const pair = pairOf(sentence, principal);
    if (!measure || !pair) return [];
    const scale = terms.words.scales[(groups.scale ?? '').toLowerCase()] ?? 1;
    const unit =
      terms.words.currencies[(groups.symbol ?? groups.name ?? '').toLowerCase().replace(/\s+/g, ' ').trim()];
    const value = numberOf(groups.number ?? '') * scale;
    if (!unit || !Number.isFinite(value) || value < 1000) return [];
    const clause = before.slice(-130);
    const target =
      terms.targets.test(clause.slice(-90)) &&
      !/(?:reached|exceeded|amounted|stood at|totall?ed|surpassed|hit|was|grew|increased by|rose) [^.;]{0,40}$/iu.test(
        clause,
      )
        ? 'target'
        : /^[^.;]{0,25}by (?:the end of )?(?:<D|20)/iu.test(after)
          ? 'target'
          : 'actual';
    const year = yearNear(sentence, match.index, match[0].length);
    return [
      {
        kind: 'indicator',
        rule: 'indicator',
        evidence: [{ start: sentence.start, end: sentence.end }],
        confidence: 0.8,
        inferred: new Set([...(pair.stated ? [] : ['countries']), ...(year?.inferred ? ['year'] : [])]),
        name: measure,
        value,
        unit,
        comparison: comparisonOf(before, terms),
        year: year?.value ?? null,
        status: target,
        countries: pair.countries,
        holder: null,
        host: null,
      },
    ];
  });
}

function companies(
  sentence: Sentence,
  principal: readonly [string, string] | null,
  terms: Terms,
): IndicatorFinding[] {
  return [
    ...sentence.abstract.matchAll(terms.companies),
    ...sentence.abstract.matchAll(terms.companiesNumber),
  ].flatMap((match): IndicatorFinding[] => {
    const before = match.groups?.lead ?? sentence.abstract.slice(0, match.index);
    const whole = sentence.abstract.slice(match.index);
    const clause = whole.slice(0, whole.search(/[.;]|$/u));
    const capital = terms.words.capital
      .map((pattern) => new RegExp(pattern, 'iu').exec(clause)?.groups)
      .find((groups) => groups);
    const nationality = mentionAt(sentence, match.groups?.nation ?? capital?.holder ?? capital?.holder2, 'G');
    const holder = nationality?.iso3 ?? null;
    const place =
      /(?:operat\w*|work\w*|registered|active|present|function\w*|exist)[^.;]{0,40}? (?:in|on) (?:the )?(?:<C(?<host>\d+)>|our country|the country)/iu.exec(
        sentence.abstract,
      )?.groups;
    const host =
      mentionAt(sentence, place?.host, 'C')?.iso3 ??
      (holder && principal?.includes(holder)
        ? (principal.find((country) => country !== holder) ?? null)
        : null);
    if (!holder || !host || holder === host) return [];
    return [
      {
        kind: 'indicator',
        rule: 'indicator',
        evidence: [{ start: sentence.start, end: sentence.end }],
        confidence: 0.85,
        inferred: new Set(place?.host ? [] : ['host']),
        name: 'companies',
        value: numberOf(match.groups?.number ?? ''),
        unit: 'companies',
        comparison: comparisonOf(before, terms),
        year: null,
        status: 'actual',
        countries: [holder, host].sort(),
        holder,
        host,
      },
    ];
  });
}

function nearestMeasure(before: string, after: string, terms: Terms): string | null {
  const clause = before.slice(-140);
  let best: { name: string; at: number } | undefined;
  for (const { name, pattern } of terms.measures) {
    for (const match of clause.matchAll(pattern))
      if (!best || match.index > best.at) best = { name, at: match.index };
  }
  if (best) return best.name;
  const following = /^ (?:in|of|worth of) (?:[\p{L}-]+ ){0,2}?/iu.exec(after)
    ? terms.measures.find(({ pattern }) =>
        new RegExp(`^ (?:in|of|worth of) (?:\\p{L}+ ){0,2}?(?:${pattern.source})`, 'iu').test(
          after.slice(0, 50),
        ),
      )
    : undefined;
  return following?.name ?? null;
}

function comparisonOf(before: string, terms: Terms): 'exact' | 'over' | 'under' | 'about' {
  const near = before.slice(-28);
  for (const kind of ['over', 'about', 'under'] as const) if (terms.comparison[kind].test(near)) return kind;
  return 'exact';
}

function yearNear(
  sentence: Sentence,
  at: number,
  length: number,
): { value: number; inferred: boolean } | null {
  const after = /^[^.;]{0,60}?<D(\d+)>/u.exec(sentence.abstract.slice(at + length));
  const before = /<D(\d+)>[^.;]{0,90}$/u.exec(sentence.abstract.slice(0, at));
  for (const match of [after, before]) {
    const mention = mentionAt(sentence, match?.[1], 'D');
    if (mention) return { value: Number(mention.date.start.slice(0, 4)), inferred: mention.date.inferred };
  }
  return null;
}

function numberOf(text: string): number {
  const plain = text.replace(/(?<=\d)[ ,](?=\d{3}(?!\d))/g, '').replace(',', '.');
  return Number(plain);
}

function termsOf(document: AnnotatedDocument): Terms | undefined {
  if (document.language === 'other') return undefined;
  const language = document.language;
  if (!cache.has(language)) {
    const words = vocabulary<IndicatorVocabulary>(language, 'indicators');
    cache.set(language, words && build(words));
  }
  return cache.get(language);
}

function build(words: IndicatorVocabulary): Terms {
  const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const longest = (list: readonly string[]) =>
    [...list]
      .sort((a, b) => b.length - a.length)
      .map(escapePattern)
      .join('|');
  const currencies = longest(Object.keys(words.currencies));
  const scales = longest(Object.keys(words.scales));
  const near = (list: readonly string[]) =>
    new RegExp(`(?<!\\p{L})(?:${longest(list)})(?: (?:of|the|by|to|US|a total of))* ?$`, 'iu');
  return {
    words,
    money: new RegExp(
      String.raw`(?<![\p{L}\d])(?:(?<symbol>${currencies}) ?)?(?<number>${NUMBER})(?:[ -]?(?<scale>${scales})(?![\p{L}]))?(?:(?: of)? ?(?<name>${currencies})(?![\p{L}]))?`,
      'giu',
    ),
    measures: words.measures.map(({ name, patterns }) => ({
      name,
      pattern: new RegExp(`(?<!\\p{L})(?:${patterns.join('|')})(?!\\p{L})`, 'giu'),
    })),
    companiesNumber: new RegExp(
      String.raw`(?:companies|enterprises|firms|joint ventures)[^.;]{0,40}? with <G(?<nation>\d+)> (?:capital|participation|investment)s? (?<lead>(?:now )?(?:number|total|exceed|amount to|reach|make up)\p{L}* (?:over |more than |about |some |nearly )?)(?<number>${NUMBER})(?![\p{L}\d%])`,
      'giu',
    ),
    companies: new RegExp(
      String.raw`(?<![\p{L}\d])(?<number>${NUMBER}) (?:<G(?<nation>\d+)> |[\p{L}-]+ ){0,3}?(?:joint )?(?:companies|enterprises|firms|joint ventures|businesses)(?![\p{L}])`,
      'giu',
    ),
    targets: new RegExp(`(?<!\\p{L})(?:${words.targets.join('|')})(?!\\p{L})`, 'iu'),
    comparison: { over: near(words.over), under: near(words.under), about: near(words.about) },
  };
}
