import type { AnnotatedDocument, Sentence } from '../../annotate/model';
import type { Finding, IndicatorFinding } from '../../finding';
import { mayMatch, occursIn } from '../../search/search';
import { speakerOf } from '../first-person';
import { isTold } from '../lines';
import { localPairs } from '../local-pair';
import { countriesNamed, inSight, isWithOrganisation, principalPair } from '../pairs';
import type { Rule } from '../rule';
import { type Company, companyOf, sidesOf } from '../sides';
import { amountsIn, type Carried, type Figure, growthIn, measureIn } from './amount';
import { type CompanyFigure, companiesIn, countsIn, documentsIn, jointVenturesIn, ownYear } from './count';
import { giverAndTaker, isOursToOthers, sinceLeftOut } from './gift';
import { directionOf, isToEverybody, isToMany } from './holder';
import { asTheLot, lotsOf } from './lots';
import { quantitiesIn, ratesIn } from './quantity';
import { type IndicatorTerms, indicatorTerms } from './terms';

/** Figures: "trade reached $4.2 billion in 2023", "over 200 companies with French capital", "36 documents were signed". */
export const indicator: Rule = {
  name: 'indicator',
  apply(document, { findings }) {
    const terms = indicatorTerms(document.language);
    if (!terms) return [];
    const company = companyOf(document, findings, principalPair(document, findings));
    const pairAt = localPairs(document, findings, company.principal);
    const dollar = dollarOf(document.text);
    let carried: (Carried & { readonly paragraph: number }) | null = null;
    const figures = document.sentences.flatMap((sentence) => {
      if (!isTold(document, sentence)) return [];
      const last: Carried | null = carried?.paragraph === sentence.paragraph ? carried : null;
      const measure = last?.name ?? null;
      const sums = amountsIn(sentence, last, terms, dollar).map((figure) =>
        figure.year ||
        figure.status === 'target' ||
        !terms.words.ofTheYear.includes(figure.name) ||
        !occursIn(sentence.text, SIGNED)
          ? figure
          : { ...figure, year: ownYear(document) },
      );
      const growth = growthIn(sentence, measure, terms);
      const name = sums[0]?.name ?? growth[0]?.name.replace(/ growth$/u, '') ?? measureIn(sentence, terms);
      carried = name
        ? { name, unit: sums[0]?.unit ?? last?.unit ?? null, paragraph: sentence.paragraph }
        : null;
      return found(
        document,
        sentence,
        [...sums, ...growth],
        { ...company, principal: pairAt(sentence) },
        terms,
        findings,
      ).map((figure) => asTheLot(figure, findings));
    });
    return [...figures, ...lotsOf(document, findings, figures, terms)];
  },
};

const DOLLARS: Readonly<Record<string, string>> = { NZ: 'NZD', A: 'AUD' };

/** What "$" stands for where a text writes "NZ$" of one country's dollars and never "US$"; null in any other text. */
function dollarOf(text: string): string | null {
  if (!text.includes('$')) return null;
  const [only, ...others] = new Set([...text.matchAll(/(?<!\p{L})(NZ|A)\$/gu)].map((match) => match[1]));
  return only && others.length === 0 && !/US ?\$|\$US|U\.S\. dollar|US dollar/u.test(text)
    ? (DOLLARS[only] ?? null)
    : null;
}

/** What happens at one time, or is as it is. */
const ONCE: ReadonlySet<string> = new Set(['documents', 'companies', 'participants', 'projects']);

const ALL_TRADE = /(?<!\p{L})(?:foreign trade (?:turnover|volume)|external trade|trade with the world)/iu;

const SIGNED = /(?<!\p{L})(?:sign(?!ifi|al)|ink|announce|conclude|bring|brought|ended|exchang|adopt)/iu;

function found(
  document: AnnotatedDocument,
  sentence: Sentence,
  sums: readonly Figure[],
  company: Company,
  terms: IndicatorTerms,
  findings: readonly Finding[],
): IndicatorFinding[] {
  const counted = occursIn(sentence.text, terms.numeral);
  const companies = counted ? companiesIn(sentence, company.principal, terms) : [];
  const figures: (Figure | CompanyFigure)[] = [
    ...sums,
    ...(counted
      ? [
          ...documentsIn(document, sentence, terms),
          ...countsIn(sentence, terms),
          ...quantitiesIn(sentence, terms),
          ...ratesIn(sentence, terms),
        ]
      : []),
    ...companies,
    ...(counted && mayMatch(sentence.abstract, terms.companies) ? jointVenturesIn(sentence, terms) : []),
  ];
  const seen = new Set<string>();
  return figures.flatMap((figure): IndicatorFinding[] => {
    const key = `${figure.name} ${figure.value} ${figure.name === 'documents' ? figure.unit : ''} ${figure.year?.value} ${figure.year?.period}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const owned = 'holder' in figure ? figure : null;
    const speaker = () => speakerOf(document, sentence, findings);
    const given = owned ? null : giverAndTaker(sentence, figure, terms, speaker);
    const sides = owned
      ? { countries: [owned.holder, owned.host].sort(), stated: owned.hostStated }
      : given
        ? { countries: [...given].sort(), stated: true }
        : sidesOf(sinceLeftOut(sentence, figure, terms), sentence.text.length, company);
    if (!sides || isOfAllTrade(sentence) || (!owned && isOfOneWithOrganisation(sentence))) return [];
    if (isToEverybody(sentence, figure, terms)) return [];
    if (!sides.stated && isToMany(sentence, figure, terms)) return [];
    const countries = sides.stated ? sides.countries : inSight(document, sentence, sides.countries);
    if (!countries) return [];
    if (!sides.stated && isOursToOthers(sentence, figure, countries, terms, speaker)) return [];
    const direction = owned ?? directionOf(sentence, figure, countries, terms);
    return [
      {
        kind: 'indicator',
        rule: 'indicator',
        evidence: [{ start: sentence.start, end: sentence.end }],
        confidence: owned ? 0.85 : 0.8,
        inferred: new Set([
          ...(sides.stated ? [] : [owned ? 'host' : 'countries']),
          ...(figure.year?.inferred ? ['year'] : []),
        ]),
        name: figure.name,
        value: figure.value,
        unit: figure.unit,
        comparison: figure.comparison,
        year: figure.year?.value ?? null,
        // What is signed in a month is of its year; a goal is reached at any time of it.
        period:
          figure.status === 'target' || ONCE.has(figure.name) || terms.words.ofTheYear.includes(figure.name)
            ? null
            : (figure.year?.period ?? null),
        status: figure.status,
        countries: [...countries],
        holder: direction.holder,
        host: direction.host,
      },
    ];
  });
}

/** "At the ASEAN-China summit it was said that trade had reached $722 billion": of one country with an organisation. */
function isOfOneWithOrganisation(sentence: Sentence): boolean {
  return isWithOrganisation(sentence) && countriesNamed(sentence).length < 2;
}

/** "Its foreign trade amounted to $28 billion": of one country with all others. */
function isOfAllTrade(sentence: Sentence): boolean {
  return occursIn(sentence.text, ALL_TRADE) && countriesNamed(sentence).length < 2;
}
