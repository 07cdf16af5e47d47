import type { RelationChange, RelationLevel } from '../../../src/domain/kinds';
import type { AnnotatedDocument, Sentence } from '../annotate/model';
import type { RelationFinding } from '../finding';
import { type Language, vocabulary } from '../vocabulary';
import { pairOf, principalPair } from './pairs';
import type { Rule, RuleContext } from './rule';
import { dateNear } from './visit-frame';

interface RelationVocabulary {
  readonly levels: readonly { readonly level: RelationLevel; readonly patterns: readonly string[] }[];
  readonly changes: Readonly<Partial<Record<RelationChange, readonly string[]>>>;
  readonly not: readonly string[];
  readonly anniversary: string;
}

interface Terms {
  readonly level: RegExp;
  readonly levels: readonly { readonly level: RelationLevel; readonly pattern: RegExp }[];
  readonly changes: readonly { readonly change: RelationChange; readonly pattern: RegExp }[];
  readonly not: RegExp;
  readonly anniversary: RegExp;
}

const cache = new Map<Language, Terms | undefined>();

/** The level of a relationship and what is said of it: "raise ties to a strategic partnership", "established diplomatic relations". */
export const relationLevel: Rule = {
  name: 'relation-level',
  apply(document, context) {
    const terms = termsOf(document);
    if (!terms) return [];
    const principal = principalPair(document, context.findings);
    return document.sentences.flatMap((sentence) =>
      [...sentence.abstract.matchAll(terms.level)].flatMap((match) => {
        const finding = levelAt(sentence, match as RegExpExecArray, terms, principal, context);
        return finding ? [finding] : [];
      }),
    );
  },
};

function levelAt(
  sentence: Sentence,
  match: RegExpExecArray,
  terms: Terms,
  principal: readonly [string, string] | null,
  { drop }: RuleContext,
): RelationFinding | null {
  const start = match.index;
  const end = start + match[0].length;
  const span = [sentence.offsets[start] ?? sentence.start, sentence.offsets[end] ?? sentence.end] as const;
  const level = terms.levels.find(({ pattern }) => pattern.test(match[0]))?.level;
  if (!level) return null;
  const before = sentence.abstract.slice(0, start);
  if (terms.not.test(before.slice(-40))) return null;
  const pair = pairOf(sentence, principal);
  if (!pair) {
    drop('a level of relations without a pair', ...span);
    return null;
  }
  const change = changeAt(before, sentence.abstract.slice(end, end + 80), level, terms, sentence);
  const dated = change === 'current' ? null : dateNear(sentence, start, end);
  const inferred = new Set<string>();
  if (!pair.stated) inferred.add('countries');
  if (change === 'current') inferred.add('change');
  if (dated?.date.inferred) inferred.add('date');
  return {
    kind: 'relation',
    rule: 'relation-level',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: pair.stated ? 0.9 : 0.8,
    inferred,
    countries: pair.countries,
    level,
    levelWording: match[0].toLowerCase(),
    change,
    date: dated?.date.start ?? null,
  };
}

function changeAt(
  before: string,
  after: string,
  level: RelationLevel,
  terms: Terms,
  sentence: Sentence,
): RelationChange {
  const clause = before.slice(Math.max(0, before.search(/[^,;]*$/u) - 110));
  if (level === 'diplomatic-relations' && terms.anniversary.test(before))
    return /(?:anniversary|years|decades)/iu.test(before) ? 'current' : 'established';
  for (const { change, pattern } of terms.changes) {
    if (pattern.test(clause)) {
      if (
        change === 'raised' &&
        sentence.future &&
        /(?:will|would|to be|expected|plan|intend|ready|agreed to)/iu.test(clause)
      )
        return 'expected';
      return change;
    }
  }
  if (
    /^ (?:was|were|has been|have been|had been) (?:established|signed|set up|announced|declared)/iu.test(
      after,
    )
  )
    return /announc|declar/iu.test(after.slice(0, 30)) ? 'announced' : 'established';
  return 'current';
}

function termsOf(document: AnnotatedDocument): Terms | undefined {
  if (document.language === 'other') return undefined;
  const language = document.language;
  if (!cache.has(language)) {
    const words = vocabulary<RelationVocabulary>(language, 'relations');
    cache.set(
      language,
      words && {
        level: new RegExp(
          String.raw`(?<![\p{L}-])(?:${words.levels.flatMap((entry) => entry.patterns).join('|')})(?![\p{L}])`,
          'giu',
        ),
        levels: words.levels.map((entry) => ({
          level: entry.level,
          pattern: new RegExp(`^(?:${entry.patterns.join('|')})$`, 'iu'),
        })),
        changes: (Object.entries(words.changes) as [RelationChange, readonly string[]][]).map(
          ([change, patterns]) => ({
            change,
            pattern: new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})`, 'iu'),
          }),
        ),
        not: new RegExp(`(?:${words.not.join('|')})`, 'iu'),
        anniversary: new RegExp(words.anniversary, 'iu'),
      },
    );
  }
  return cache.get(language);
}
