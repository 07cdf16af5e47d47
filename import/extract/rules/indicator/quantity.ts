import type { Sentence } from '../../annotate/model';
import { allMatches, matchesIn } from '../../search/search';
import { type Figure, statusOf } from './amount';
import type { IndicatorTerms } from './terms';
import { comparisonOf, numberOf, yearOf } from './value';

/** How far before a quantity its measure may stand, and how far behind it what it is of. */
const REACH = 90;
const BEHIND = 40;

/** Right before a quantity: its trade is measured, "exports of 3 million tonnes of rice". */
const OF_TRADE =
  /(?<!\p{L})(?:exports?|imports?|exported|imported|shipments?|supplies|deliveries)[^.;]{0,60}$/iu;

/** Right before a quantity: what one country makes or needs, "produced 100,000 tonnes of oil". */
const OWN =
  /(?<!\p{L})(?:produc(?:ed?|es|ing)|extract(?:ed|s|ing)?|min(?:ed|es|ing)|harvest(?:ed|s|ing)?|consum(?:ed?|es|ing)|output of|production of|needs?) (?:[\p{L}-]+ ){0,3}$/iu;

/** What is traded or built, in its own unit: "exports of 3 million tonnes of rice", "a power plant of 600 megawatts". */
export function quantitiesIn(sentence: Sentence, terms: IndicatorTerms): Figure[] {
  const { abstract } = sentence;
  return allMatches(abstract, terms.quantity).flatMap((match): Figure[] => {
    const end = match.index + match[0].length;
    const before = abstract.slice(0, match.index);
    const named = match.groups?.unit ?? '';
    const unit = terms.words.quantities[named] ?? terms.words.quantities[named.toLowerCase()];
    const scale = terms.words.scales[(match.groups?.scale ?? '').toLowerCase()] ?? 1;
    const value = numberOf(match.groups?.number ?? '', terms) * scale;
    const commodity = terms.commodity.exec(abstract.slice(end))?.groups?.commodity?.toLowerCase();
    const name =
      unit === 'MW' || unit === 'GW'
        ? 'power'
        : commodity && !OF_TRADE.test(before)
          ? commodity
          : measureOf(before.slice(-REACH), abstract.slice(end, end + BEHIND), terms);
    if (!unit || !name || !Number.isFinite(value) || value <= 0) return [];
    if (commodity && (OWN.test(before) || terms.idle.test(abstract))) return [];
    return [
      {
        name,
        value,
        unit,
        comparison: comparisonOf(before, terms),
        year: yearOf(sentence, match.index, end, terms),
        status: statusOf(before.slice(-190), abstract.slice(end), terms),
        at: match.index,
      },
    ];
  });
}

/** The measure that stands nearest before a quantity, else in what it is of: "3 million tonnes of exports". */
function measureOf(before: string, after: string, terms: IndicatorTerms): string | null {
  let best: { name: string; at: number } | null = null;
  for (const { name, pattern } of terms.quantityMeasures)
    for (const match of matchesIn(before, pattern))
      if (!best || match.index > best.at) best = { name, at: match.index };
  if (best) return best.name;
  return (
    terms.quantityMeasures.find(
      ({ pattern }) => matchesIn(after.replace(/[,.;].*$/su, ''), pattern).length > 0,
    )?.name ?? null
  );
}

const FROM = /(?<!\p{L})from (?:over |about |up to )?$/iu;

/** Percentages that are no growth: "a tariff of 6.1 per cent", "accounts for 12 % of its exports". */
export function ratesIn(sentence: Sentence, terms: IndicatorTerms): Figure[] {
  const { abstract } = sentence;
  return allMatches(abstract, terms.percent).flatMap((match): Figure[] => {
    const end = match.index + match[0].length;
    const before = abstract.slice(0, match.index);
    const rate = terms.rates.find(
      ({ pattern, where }) => pattern.test(before.slice(-REACH)) && where.test(abstract),
    );
    const value = numberOf(match.groups?.number ?? '', terms);
    // "To 75 % from 150 %", "from 6 % to 4 %": what it was before.
    if (!rate || !Number.isFinite(value) || FROM.test(before)) return [];
    return [
      {
        name: rate.name,
        value,
        unit: 'percent',
        comparison: comparisonOf(before, terms),
        year: yearOf(sentence, match.index, end, terms),
        status: statusOf(before.slice(-REACH), abstract.slice(end), terms),
        at: match.index,
      },
    ];
  });
}
