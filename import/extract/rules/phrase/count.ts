import { mentionAt, type Sentence } from '../../annotate/model';
import type { IndicatorFinding } from '../../finding';
import { amountOf } from './number';
import { evidenceOf, matchesOf, type PhraseContext } from './roles';
import { occurs } from './terms';

/** Things that are counted between two countries: "170 entreprises françaises", «реализованы 93 совместных проекта». */
export function countsIn(
  context: PhraseContext,
  sentence: Sentence,
  pair: { readonly countries: [string, string]; readonly stated: boolean },
): IndicatorFinding[] {
  const { terms } = context;
  return terms.indicators.counts.flatMap(({ name, pattern, where, unit, target }) => {
    if (where !== undefined && !occurs(terms, where, sentence.abstract)) return [];
    return matchesOf(context, sentence, pattern).flatMap((match): IndicatorFinding[] => {
      const value = amountOf(terms, match.groups.number, match.groups.scale);
      const holder = mentionAt(sentence, match.groups.holder, 'G')?.iso3 ?? null;
      if (value === null || value < 2 || !Number.isInteger(value)) return [];
      if (match.groups.holder !== undefined && (!holder || !pair.countries.includes(holder))) return [];
      const before = sentence.abstract.slice(Math.max(0, match.start - 30), match.start);
      const ahead = sentence.abstract.slice(Math.max(0, match.start - 60), match.start);
      return [
        {
          kind: 'indicator',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: pair.stated ? 0.82 : 0.76,
          inferred: new Set(pair.stated ? [] : ['countries']),
          name,
          value,
          unit: unit ?? name,
          comparison: occurs(terms, `(?:${terms.indicators.over}) ?$`, before)
            ? 'over'
            : occurs(terms, `(?:${terms.indicators.about}) ?$`, before)
              ? 'about'
              : 'exact',
          year: null,
          period: null,
          status: target || occurs(terms, terms.indicators.ahead, ahead) ? 'target' : 'actual',
          countries: pair.countries,
          holder,
          host: holder ? (pair.countries.find((country) => country !== holder) ?? null) : null,
        },
      ];
    });
  });
}
