import { type AnnotatedDocument, type MentionOf, mentionsOf, type Sentence } from '../../annotate/model';
import type { AgreementFinding, IndicatorFinding } from '../../finding';
import { allMatches, occursIn } from '../../search/search';
import { periodOf, periodTerms } from '../indicator/period';
import type { Year } from '../indicator/value';
import { countsIn } from './count';
import { figurePatterns } from './figure-patterns';
import { amountOf } from './number';
import { evidenceOf, type PhraseContext, pairFor } from './roles';
import { occurs } from './terms';

/** Figures between two countries: "les échanges ont atteint 4,6 milliards d'euros", «товарооборот вырос на 13 %». */
export function indicatorsIn(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
  last: IndicatorFinding | null,
): IndicatorFinding[] {
  const { terms, document } = context;
  const { figures, measures, onward: further, signed } = figurePatterns(terms);
  if (document.paragraphs[sentence.paragraph]?.kind !== 'text' || !occursIn(sentence.text, figures))
    return [];
  const pair = pairFor(context, sentence, principal);
  if (!pair || (!pair.stated && occurs(terms, terms.indicators.domestic, sentence.abstract))) return [];
  const told = [
    ...measures.flatMap(({ name, sums: patterns, rate }) => {
      const sums = patterns.flatMap((pattern) => allMatches(sentence.abstract, pattern));
      const behind = sums.flatMap((match) => {
        const from = match.index + match[0].length;
        const rest = sentence.abstract.slice(from);
        return [further.exec(rest), signed.exec(rest)].flatMap((next) =>
          next ? [Object.assign(next, { index: from })] : [],
        );
      });
      return [...sums, ...behind, ...allMatches(sentence.abstract, rate)].map((match) => ({ name, match }));
    }),
    ...goneOnAbout(context, sentence),
  ].flatMap(({ name, match }) => figureOf(context, sentence, pair, name, match));
  const before = told.at(-1) ?? last;
  return [
    ...told,
    ...(before ? goalsIn(context, sentence, before, told.length > 0) : []),
    ...countsIn(context, sentence, pair),
  ];
}

/** What a sum or a rate says of a measure; nothing where it is too small or its currency is not known. */
function figureOf(
  context: PhraseContext,
  sentence: Sentence,
  pair: { countries: [string, string]; stated: boolean },
  name: string,
  match: RegExpExecArray,
): IndicatorFinding[] {
  const { terms } = context;
  const { indicators } = terms;
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
}

/** "Les échanges progressent. Ils ont atteint 3 milliards d'euros": sums of the measure that was named before. */
function goneOnAbout(
  { document, terms }: PhraseContext,
  sentence: Sentence,
): { name: string; match: RegExpExecArray }[] {
  const { pronoun, measures } = figurePatterns(terms);
  return allMatches(sentence.abstract, pronoun).flatMap((match) => {
    const before = document.sentences[sentence.index - 1];
    const text =
      match.index > 0
        ? sentence.abstract.slice(0, match.index)
        : before?.paragraph === sentence.paragraph
          ? before.abstract
          : '';
    const nearest = measures
      .map(({ name, measure }) => ({ name, at: allMatches(text, measure).at(-1)?.index ?? -1 }))
      .sort((a, b) => b.at - a.at)[0];
    return nearest && nearest.at >= 0 ? [{ name: nearest.name, match }] : [];
  });
}

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
