import { type AnnotatedDocument, type MentionOf, mentionsOf, type Sentence } from '../../annotate/model';
import type { AgreementFinding, IndicatorFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { allMatches, occursIn } from '../../search/search';
import { periodOf, periodTerms } from '../indicator/period';
import type { Year } from '../indicator/value';
import { countsIn } from './count';
import { amountOf, numberPattern } from './number';
import { evidenceOf, type PhraseContext, pairFor } from './roles';
import { compile, occurs, type PatternVocabulary } from './terms';

/** Figures between two countries: "les échanges ont atteint 4,6 milliards d'euros", «товарооборот вырос на 13 %». */
export function indicatorsIn(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
  last: IndicatorFinding | null,
): IndicatorFinding[] {
  const { terms, document } = context;
  const { indicators } = terms;
  const { figures, measures, onward: further } = figurePatterns(terms);
  if (document.paragraphs[sentence.paragraph]?.kind !== 'text' || !occursIn(sentence.text, figures))
    return [];
  const pair = pairFor(context, sentence, principal);
  if (!pair) return [];
  const told = measures.flatMap(({ name, sums: patterns, rate }) => {
    const sums = patterns.flatMap((pattern) => allMatches(sentence.abstract, pattern));
    const rates = allMatches(sentence.abstract, rate);
    const onward = sums.flatMap((match) => {
      const from = match.index + match[0].length;
      const next = further.exec(sentence.abstract.slice(from));
      return next ? [Object.assign(next, { index: from })] : [];
    });
    return [...sums, ...onward, ...rates].flatMap((match): IndicatorFinding[] => {
      const groups = match.groups ?? {};
      const percent = groups.percent !== undefined;
      const unit = percent ? 'percent' : unitOf(context, groups.symbol ?? groups.currency);
      const value = amountOf(
        terms,
        groups.figure ?? groups.number,
        groups.unitScale ?? groups.scale ?? groups.one,
      );
      if (!unit || value === null || (!percent && value < 1000)) return [];
      const near = `${groups.verb ?? groups.grew ?? ''} ${groups.near ?? ''}`;
      const target =
        occurs(terms, indicators.target, `${groups.between ?? ''} ${near}`) ||
        (groups.between === undefined && occurs(terms, indicators.target, match[0])) ||
        occurs(terms, indicators.target, sentence.abstract.slice(Math.max(0, match.index - 45), match.index));
      const year = yearIn(context, sentence, match.index + match[0].length, match.index);
      return [
        {
          kind: 'indicator',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: pair.stated ? 0.85 : 0.78,
          inferred: new Set([...(pair.stated ? [] : ['countries']), ...(year?.inferred ? ['year'] : [])]),
          name: percent ? `${name} growth` : name,
          value: Math.round(value * (groups.fell ? -1 : 1) * 100) / 100,
          unit,
          comparison: occurs(terms, indicators.over, near)
            ? 'over'
            : occurs(terms, indicators.about, near)
              ? 'about'
              : 'exact',
          year: year?.value ?? null,
          period: target ? null : (year?.period ?? null),
          status: target ? 'target' : 'actual',
          countries: pair.countries,
          holder: null,
          host: null,
        },
      ];
    });
  });
  const before = told.at(-1) ?? last;
  return [
    ...told,
    ...(before ? goalsIn(context, sentence, before, told.length > 0) : []),
    ...countsIn(context, sentence, pair),
  ];
}

/** A language's measures with the sums and rates that are told of them, and what goes on from one sum to the next. */
const figurePatterns = madeOnce((terms: PatternVocabulary) => {
  const { scale, currency, reached, between, over, about, grew, fell, percent, onward, carried } =
    terms.indicators;
  const number = numberPattern(terms);
  const sum = String.raw`(?:(?<symbol>[$€]) ?(?<figure>${number}) ?(?<unitScale>${scale})?|(?:(?<number>${number}) ?(?<scale>${scale})?|(?<one>${scale}))\.? ?(?:de |d')?(?<currency>${currency}))`;
  const measures = terms.indicators.measures.map(({ name, pattern, direct, after }) => {
    const lead = String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})(?<between>[^.;<]{0,60}?(?:<[A-Z]\d+>[^.;<]{0,60}?){0,4}?)`;
    const sums = [
      String.raw`${lead}(?<verb>${reached})(?<near>(?:[^.;\d<$€]|<D\d+>){0,40}?)${sum}`,
      ...(direct
        ? [
            String.raw`(?<!\p{L})(?:${direct})(?!\p{L})(?<near>(?:,? (?:${between}|${over}|${about})){0,3}) ?${sum}`,
          ]
        : []),
      ...(after ? [String.raw`(?<near>(?:(?:${over}|${about}) ?)?)${sum} (?:${after})(?!\p{L})`] : []),
    ];
    return {
      name,
      sums: sums.map((source) => compile(terms, source)),
      rate: compile(
        terms,
        String.raw`${lead}(?:(?<grew>${grew})|(?<fell>${fell}))(?<near>(?:[^.;\d<]|<D\d+>){0,25})(?<number>${number})(?: с лишним)? ?(?<percent>${percent})`,
      ),
    };
  });
  return {
    figures: compile(terms, String.raw`\d|(?<!\p{L})(?:${scale})(?!\p{L})|%`),
    measures,
    goal: compile(
      terms,
      String.raw`(?<!\p{L})(?:${carried})(?<near>(?:(?:${over}|${about}) ?)?)(?:[$€] ?)?(?:(?<number>${number}) ?(?<scale>${scale})|(?<one>${scale}))(?![\p{L}])\.?(?! (?:${currency}|de |d'(?!ici))| ?[$€])`,
    ),
    onward: new RegExp(compile(terms, String.raw`^(?<near>${onward})${sum}`).source, 'iu'),
  };
});

/** «Товарооборот превысил 1,2 миллиарда долларов, стороны хотят довести его до 2 миллиардов»: a goal of what was measured before. */
function goalsIn(
  context: PhraseContext,
  sentence: Sentence,
  { name, unit, countries, confidence, inferred }: IndicatorFinding,
  here: boolean,
): IndicatorFinding[] {
  const { terms } = context;
  const { indicators } = terms;
  if (unit === 'percent') return [];
  return allMatches(sentence.abstract, figurePatterns(terms).goal).flatMap((match): IndicatorFinding[] => {
    const groups = match.groups ?? {};
    const value = amountOf(terms, groups.number, groups.scale ?? groups.one);
    if (value === null || value < 1_000_000) return [];
    const year = here ? null : yearIn(context, sentence, match.index + match[0].length, match.index);
    return [
      {
        kind: 'indicator',
        rule: 'phrase-patterns',
        evidence: evidenceOf(sentence),
        confidence: confidence - 0.03,
        inferred: new Set([...inferred].filter((field) => field === 'countries')),
        name,
        value,
        unit,
        comparison: occurs(terms, indicators.over, groups.near ?? '') ? 'over' : 'exact',
        year: year?.value ?? null,
        period: null,
        status: 'target',
        countries,
        holder: null,
        host: null,
      },
    ];
  });
}

/** How many documents were signed at once: "22 accords ont été signés". */
export function documentsOf(
  { day }: AnnotatedDocument,
  agreements: readonly AgreementFinding[],
): IndicatorFinding[] {
  return agreements.flatMap((agreement): IndicatorFinding[] => {
    const { number, title, date, status, countries, confidence, evidence } = agreement;
    if (agreement.agreementKind !== 'package' || number === null) return [];
    if (status !== 'signed' && status !== 'planned') return [];
    const year = date?.slice(0, 4) ?? day?.slice(0, 4);
    return [
      {
        kind: 'indicator',
        rule: 'phrase-patterns',
        evidence: [...evidence],
        confidence,
        inferred: new Set(date ? [] : ['year']),
        name: 'documents',
        value: number,
        unit: unitOfPackage(title),
        comparison: 'exact',
        year: year ? Number(year) : null,
        period: null,
        status: status === 'planned' ? 'target' : 'actual',
        countries,
        holder: null,
        host: null,
      },
    ];
  });
}

function unitOfPackage(title: string): string {
  const noun = /^\p{Script=Latin}+/u.exec(title)?.[0].toLowerCase() ?? 'documents';
  return noun.startsWith('mémorand') ? 'memoranda' : noun;
}

function unitOf({ terms }: PhraseContext, currency: string | undefined): string | null {
  const found = terms.indicators.currencies.find(({ pattern }) =>
    occurs(terms, `^(?:${pattern})`, currency ?? ''),
  );
  return currency === undefined ? null : (found?.code ?? null);
}

/** The year that stands nearest after a figure, else before it. A day tells when it was said, not what year it is of. */
function yearIn(
  { document, terms }: PhraseContext,
  sentence: Sentence,
  end: number,
  start: number,
): Year | null {
  const { abstract } = sentence;
  const at = (mention: MentionOf<'D'>) => abstract.indexOf(`<D${sentence.mentions.indexOf(mention)}>`);
  const years = mentionsOf(sentence, 'D').filter(
    (mention) =>
      mention.date.start.length <= 7 &&
      mention.date.end === null &&
      !occurs(
        terms,
        `(?<!\\p{L})${terms.indicators.compared}`,
        abstract.slice(Math.max(0, at(mention) - 60), at(mention)),
      ),
  );
  const found =
    years.find(
      (mention) =>
        at(mention) >= end &&
        at(mention) - end < 40 &&
        !occurs(terms, `^,? (?:${terms.indicators.turn ?? '(?!)'}) `, abstract.slice(end, at(mention))),
    ) ?? years.findLast((mention) => at(mention) < Math.min(end, start + 90));
  return found
    ? {
        value: Number(found.date.start.slice(0, 4)),
        inferred: found.date.inferred,
        period: periodOf(sentence, found, periodTerms(document.language)),
      }
    : null;
}
