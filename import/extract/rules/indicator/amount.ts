import type { Sentence } from '../../annotate/model';
import { letIn } from '../../search/gate';
import { allMatches, firstMatch, matchesIn, occursIn } from '../../search/search';
import { countriesNamed } from '../pairs';
import { boundOf } from './range';
import type { IndicatorTerms } from './terms';
import { comparisonOf, numberOf, type Year, yearOf } from './value';

/** A figure read from a sentence, before it is known whose it is. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly comparison: 'exact' | 'over' | 'under' | 'about';
  readonly year: Year | null;
  readonly status: 'actual' | 'target';
  /** Place in the sentence's abstract. */
  readonly at: number;
}

/** "To $1 billion in the first phase and eventually to $5 billion": the second is a target like the first. */
const GOES_ON =
  /^(?: by <D\d+>| in (?:the )?[\p{L} ]{3,30})?,? (?:and|then)(?: (?:eventually|then|later|further|subsequently|ultimately))?(?: to| by)? (?:over |more than |about |up to )?$/iu;

/** "$500 million last year, up from $442 million the year before". */
const YEAR_BEFORE = /^,? (?:in )?(?:the (?:year before|previous year|preceding year)|a year earlier)/iu;

/** "46 percent more than in the same period last year – $371 million". */
const SAME_PERIOD_BEFORE =
  /(?:same|corresponding|similar) (?:period|months?|quarter) (?:(?:of|in) )?(?:(?:the )?(?:last|previous|preceding|prior) year|<D\d+>)[ ,–—(-]{1,4}$/iu;

const FROM = /(?<!\p{L})from (?:[\p{L}-]+ ){0,2}$/iu;
const TO = /^ to (?:[\p{L}-]+ ){0,3}(?:[\p{Sc}]|\d)/u;

/** Smaller sums are prices and fees, not figures of a relationship. */
const SMALLEST_SUM = 1000;

/** The measure of the sentence before and the currency of its sum, where it has one. */
export interface Carried {
  readonly name: string;
  readonly unit: string | null;
}

/** Sums of money with what they measure; `carried` is that of the sentence before, for "it exceeded $2 billion", "both want 10 billion"; `dollar` is what "$" stands for where it is none of the US. */
export function amountsIn(
  sentence: Sentence,
  carried: Carried | null,
  terms: IndicatorTerms,
  dollar: string | null,
): Figure[] {
  const { abstract } = sentence;
  if (!occursIn(sentence.text, terms.numeral)) return [];
  const figures: Figure[] = [];
  let last = 0;
  // "Trade with the region came to $25 billion, and the goal is $50 billion": so is what goes on about it.
  let away = false;
  let told = 0;
  // Where "from $9 billion" stands right before "to $15 billion": its verb is that of both.
  let raisedFrom: number | null = null;
  for (const match of allMatches(abstract, terms.money)) {
    const groups = match.groups ?? {};
    const scale = terms.words.scales[(groups.scale ?? '').toLowerCase()] ?? 1;
    const currency = groups.symbol ?? groups.name;
    const unit = currency
      ? currency === '$' && dollar
        ? dollar
        : currencyOf(sentence, currency.toLowerCase().replace(/\s+/g, ' ').trim(), groups.nation, terms)
      : unnamedUnit(sentence, match, scale, figures, carried, terms);
    const value = numberOf(groups.number ?? '', terms) * scale + restOf(groups, scale, terms);
    if (!unit || !Number.isFinite(value) || value < SMALLEST_SUM) continue;
    const upper = groups.upper ? numberOf(groups.upper, terms) * scale : null;
    // "In 2020-21 billions were spent": years, and no range.
    if (upper !== null && upper <= value) continue;
    const before = abstract.slice(0, match.index);
    const end = match.index + match[0].length;
    // "22 million pounds of uranium" are a weight.
    if (/^pounds$/iu.test(groups.name ?? '') && terms.commodity.test(abstract.slice(end))) continue;
    const converted =
      figures.length > 0 &&
      /(?<!(?:<D\d+>|year|years|period|months?|quarter) )\((?:about |around |some |approximately |or )?$/u.test(
        before.slice(last),
      );
    const name =
      nearestMeasure(sentence, before, abstract.slice(end), terms) ??
      carriedBy(sentence, carried?.name ?? null, terms);
    away =
      isElsewhere(before.slice(told), terms) || (away && measuresIn(before.slice(told), terms).length === 0);
    told = end;
    if (
      !name ||
      away ||
      converted ||
      terms.notSums.test(abstract.slice(end)) ||
      terms.cost.test(before) ||
      terms.change.test(before.slice(-60))
    )
      continue;
    // "From £140 million to £3.1 billion in 2016": the year is that of the second.
    const left = FROM.test(before) && TO.test(abstract.slice(end));
    const year = left ? null : yearOf(sentence, match.index, end, terms);
    // What is promised or signed is agreed, if not yet paid; only trade and investment have goals.
    const earlier = figures.at(-1);
    const status = terms.words.ofTheYear.includes(name)
      ? terms.ahead.test(before) ||
        (name !== 'grant' &&
          name !== 'contracts' &&
          (terms.promised.test(before) || terms.promised.test(abstract.slice(end))))
        ? 'target'
        : 'actual'
      : earlier?.status === 'target' && GOES_ON.test(before.slice(last))
        ? 'target'
        : statusOf(
            before.slice(Math.max(raisedFrom ?? last, before.length - 190)),
            abstract.slice(end),
            terms,
          );
    const comparison =
      upper === null ? (boundOf(before, earlier) ?? comparisonOf(before, terms)) : ('over' as const);
    const figure: Figure = {
      name,
      value: rounded(value),
      unit,
      // "Increase trade up to $5 billion" is no upper bound.
      comparison: status === 'target' && comparison === 'under' ? 'exact' : comparison,
      year:
        (earlier?.year && (YEAR_BEFORE.test(abstract.slice(end)) || SAME_PERIOD_BEFORE.test(before))
          ? yearBefore(earlier.year)
          : null) ??
        year ??
        (earlier && status === 'actual' && match.index - last < 70 ? earlier.year : null),
      status,
      at: match.index,
    };
    figures.push(figure);
    // "$150–170 million": both bounds.
    if (upper !== null)
      figures.push({ ...figure, value: rounded(upper), comparison: status === 'target' ? 'exact' : 'under' });
    raisedFrom = left ? last : null;
    last = end;
  }
  return [...figures, ...repeated(sentence, figures, terms)];
}

/** "1 billion 86 million": what the smaller unit adds. */
function restOf(groups: Record<string, string | undefined>, scale: number, terms: IndicatorTerms): number {
  const smaller = terms.words.scales[(groups.restScale ?? '').toLowerCase()] ?? 0;
  return groups.rest && smaller < scale ? numberOf(groups.rest, terms) * smaller : 0;
}

/** The same part of the year before. */
function yearBefore({ value, period }: Year): Year {
  return {
    value: value - 1,
    inferred: true,
    period: period?.replaceAll(String(value), String(value - 1)) ?? null,
  };
}

/**
 * "Dollars", "Canadian dollars": the code of a currency by its name and whose it is. Rupees without a nationality
 * are those of the one country of the sentence that has such.
 */
function currencyOf(
  sentence: Sentence,
  name: string,
  nation: string | undefined,
  { words }: IndicatorTerms,
): string | undefined {
  const mention = nation === undefined ? undefined : sentence.mentions[Number(nation)];
  const national = words.nationalCurrencies[name];
  if (mention?.type === 'C' || mention?.type === 'G') return national?.[mention.iso3];
  const usual = words.currencies[name];
  if (!words.localCurrencies.includes(name)) return usual;
  const local = new Set(countriesNamed(sentence).flatMap((iso3) => national?.[iso3] ?? []));
  return local.size === 1 ? [...local][0] : usual;
}

/** "Trade is above 5 billion euros. Both leaders want 10 billion": the currency of a goal that goes without one. */
function unnamedUnit(
  { abstract }: Sentence,
  match: RegExpExecArray,
  scale: number,
  figures: readonly Figure[],
  carried: Carried | null,
  terms: IndicatorTerms,
): string | undefined {
  const after = abstract.slice(match.index + match[0].length);
  if (scale < 1_000_000 || /^ (?!by |in |within |over |a year|annually|per |and |each )[\p{L}<]/u.test(after))
    return undefined;
  const own = figures.at(-1)?.unit;
  const unit =
    own ?? (carried?.unit && terms.carriers.test(abstract.slice(0, 90)) ? carried.unit : undefined);
  return unit &&
    statusOf(abstract.slice(Math.max(0, match.index - 190), match.index), after, terms) === 'target'
    ? unit
    : undefined;
}

/** "… reached $4.2 billion last year, had come to the same figure in nine months of this year". */
function repeated(sentence: Sentence, figures: readonly Figure[], terms: IndicatorTerms): Figure[] {
  const [first] = figures;
  const match = first && firstMatch(sentence.abstract, terms.again);
  if (!first || !match || match.index < first.at) return [];
  const year = yearOf(sentence, match.index, match.index + match[0].length, terms);
  return year && year.value !== first.year?.value ? [{ ...first, year, at: match.index }] : [];
}

/** Percentages by which a measure grew or fell. */
export function growthIn(sentence: Sentence, carried: string | null, terms: IndicatorTerms): Figure[] {
  const { abstract } = sentence;
  return allMatches(abstract, terms.percent).flatMap((match): Figure[] => {
    const before = abstract.slice(0, match.index);
    const after = abstract.slice(match.index + match[0].length);
    const clause = before.slice(-75);
    const grew = lastIndex(clause, terms.growth);
    const fell = lastIndex(clause, terms.falls);
    const signed = SIGNED.exec(before)?.groups?.sign;
    const sign = signed
      ? signed === '+'
        ? 1
        : -1
      : terms.growthAfter.test(after)
        ? 1
        : terms.fallsAfter.test(after)
          ? -1
          : Math.sign(grew - fell);
    const measure =
      measureGrown(after, terms) ??
      nearestMeasure(sentence, before, '', terms) ??
      carriedBy(sentence, carried, terms) ??
      null;
    const value = numberOf(match.groups?.number ?? '', terms);
    if (
      sign === 0 ||
      !measure ||
      isElsewhere(before, terms) ||
      terms.prices.test(clause) ||
      !GROWING.has(measure) ||
      !Number.isFinite(value)
    )
      return [];
    const end = match.index + match[0].length;
    return [
      {
        name: `${measure} growth`,
        value: sign * value,
        unit: 'percent',
        comparison: comparisonOf(before, terms),
        year:
          terms.growthAfter.test(after) || terms.fallsAfter.test(after)
            ? yearOf({ ...sentence, abstract: before }, match.index, match.index, terms)
            : yearOf(sentence, match.index, end, terms),
        status: statusOf(clause, after, terms),
        at: match.index,
      },
    ];
  });
}

/** "A 20 per cent growth in exports": what grows stands right behind. */
function measureGrown(after: string, { measures }: IndicatorTerms): string | null {
  const of = GROWTH_OF.exec(after)?.[0];
  if (!of) return null;
  const rest = after.slice(of.length, of.length + 60);
  return measures.find(({ pattern }) => matchesIn(rest, pattern)[0]?.index === 0)?.name ?? null;
}

/** "$8.4 billion (+6.1%)". */
const SIGNED = /\((?<sign>[+–−-]) ?$/u;

const GROWTH_OF =
  /^ (?:growth|increase|rise|jump|surge|decline|decrease|drop|fall) (?:in|of) (?:the |its |their |our |<[CG]\d+>(?:['’]s?)? |(?:total|overall|mutual|bilateral) (?=exp|imp))*/iu;

const GROWING = new Set(['trade', 'exports', 'imports', 'investment']);

function lastIndex(text: string, pattern: RegExp): number {
  return matchesIn(text, pattern).at(-1)?.index ?? -1;
}

/** The measures that a stretch of text names. */
function measuresIn(text: string, { measures }: IndicatorTerms): string[] {
  return measures.flatMap(({ name, pattern }) => (matchesIn(text, pattern).length > 0 ? [name] : []));
}

/** The measure that a sentence without figures leaves the next to go on about. */
export function measureIn(sentence: Sentence, terms: IndicatorTerms): string | null {
  return nearestMeasure(sentence, sentence.abstract, '', terms);
}

function nearestMeasure(
  { abstract }: Sentence,
  before: string,
  after: string,
  terms: IndicatorTerms,
): string | null {
  const clause = before.slice(-140);
  const measures = letIn(abstract, terms.measures);
  const valued = terms.valued.exec(before.slice(-260));
  if (valued?.groups && !terms.ownValue.test(clause))
    return valued.groups.projects ? 'projects' : 'contracts';
  let best: { name: string; at: number } | undefined;
  for (const { name, pattern } of measures)
    for (const match of matchesIn(clause, pattern))
      if (!best || match.index > best.at) best = { name, at: match.index };
  for (const { name, pattern } of measures)
    for (const match of matchesIn(after.slice(0, 50), pattern))
      if (terms.following.test(after.slice(0, match.index))) return name;
  const goes = terms.goesTo.exec(after);
  if (goes) return goes.groups?.humanitarian ? 'humanitarian aid' : 'funding';
  if (best) return best.name;
  return terms.spentOn.test(after) ? 'investment' : null;
}

/** "Its trade with the African countries reached": of one with many; "trade with the region, of which that with Kazakhstan" is of two. */
function isElsewhere(before: string, { elsewhere }: IndicatorTerms): boolean {
  const clause = before.slice(-140);
  const found = elsewhere.exec(clause);
  return (
    found !== null && !/[.;:,] |<[CG]\d+>[^.;]*<[CG]\d+>/u.test(clause.slice(found.index + found[0].length))
  );
}

/** The measure of the sentence before, where this one goes on about it. */
function carriedBy(sentence: Sentence, carried: string | null, terms: IndicatorTerms): string | null {
  return carried && terms.carriers.test(sentence.abstract.slice(0, 90)) ? carried : null;
}

/** Whether a figure is reached or aimed at, from the words before and after it. */
export function statusOf(clause: string, after: string, terms: IndicatorTerms): 'actual' | 'target' {
  if (/(?<!\p{L})from (?:\p{L}+ ){0,2}$/u.test(clause)) return 'actual';
  const cue = matchesIn(clause, terms.targets).at(-1);
  // "Grew by a third to stand at $4 billion": what it came to.
  const outcome = cue && /^to /iu.test(cue[0]) && GREW.test(clause.slice(0, cue.index));
  if (cue && !outcome && !terms.reached.test(clause.slice(cue.index + cue[0].length))) return 'target';
  const between = clause.slice(-60);
  return terms.targetsAfter.test(after) && !terms.reached.test(between) ? 'target' : 'actual';
}

/** Right before a verb with "to": a measure changed, and the verb tells what it came to. */
const GREW =
  /(?<!\p{L})(?:grew|rose|jumped|surged|soared|climbed|doubled|tripled|quadrupled|increased|fell|dropped|declined)(?: [^.;,]{0,60})?,? $/iu;

/** Keeps 150.4 × 10⁹ from becoming 150 400 000 000.00002. */
function rounded(value: number): number {
  return Math.abs(value) >= 1 ? Math.round(value * 100) / 100 : value;
}
