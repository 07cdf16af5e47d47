import { overlaps } from '../../../../src/domain/extraction-record';
import type { Sentence } from '../../annotate/model';
import type { RelationFinding } from '../../finding';
import { gather } from '../../search/gather';
import { isQuestion } from '../relation/level';
import {
  dateOf,
  evidenceOf,
  matchesOf,
  type PhraseContext,
  type PhraseMatch,
  pairFor,
  spanOf,
} from './roles';
import { occurs } from './terms';

const FULLER: Readonly<Partial<Record<RelationFinding['level'], RelationFinding['level']>>> = {
  'comprehensive-partnership': 'comprehensive-strategic-partnership',
};

/** The level of a relationship and what is said of it: "élever au rang de partenariat stratégique", "вывести на уровень стратегического партнерства". */
export function relationsIn(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
): RelationFinding[] {
  const { terms } = context;
  if (isQuestion(sentence)) return [];
  const taken: PhraseMatch[] = [];
  return gather(terms.relations.levels, ({ level, pattern }) =>
    gather(matchesOf(context, sentence, pattern), (match): RelationFinding[] => {
      if (taken.some((other) => overlaps(match, other))) return [];
      taken.push(match);
      const before = sentence.abstract.slice(Math.max(0, match.start - 110), match.start);
      const after = sentence.abstract.slice(match.end, match.end + 80);
      if (terms.relations.not !== '' && occurs(terms, `(?:${terms.relations.not})$`, before)) return [];
      if (occurs(terms, terms.relations.notAfter, after)) return [];
      const pair = pairFor(context, sentence, principal);
      if (!pair) {
        context.drop('a level of relations without a pair', ...spanOf(match));
        return [];
      }
      const changed = terms.relations.changes.find(
        (change) =>
          (change.before !== undefined &&
            occurs(terms, String.raw`(?:${change.before})[^.;]{0,70}$`, before)) ||
          (change.after !== undefined && occurs(terms, String.raw`^[^.;]{0,50}?(?:${change.after})`, after)),
      )?.change;
      const change = changed === 'raised' && sentence.future ? 'expected' : (changed ?? 'current');
      if (level === 'diplomatic-relations' && changed === undefined) return [];
      const dated = change === 'current' ? null : dateOf(context, match);
      return [
        {
          kind: 'relation',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: pair.stated ? 0.88 : 0.8,
          inferred: new Set([
            ...(pair.stated ? [] : ['countries']),
            ...(changed ? [] : ['change']),
            ...(dated?.date.inferred ? ['date'] : []),
          ]),
          countries: pair.countries,
          level,
          levelWording: sentence.abstract.slice(match.start, match.end).toLowerCase(),
          change,
          date: dated?.date.start ?? null,
        },
      ];
    }),
  );
}

/** Without a level that only shortens the name of another one. */
export function withoutShortened(findings: readonly RelationFinding[]): RelationFinding[] {
  return findings.filter((finding) => {
    const fuller = FULLER[finding.level];
    return (
      !fuller ||
      !findings.some((other) => other.level === fuller && other.countries.join() === finding.countries.join())
    );
  });
}
