import type { RelationChange, RelationLevel } from '../../../../src/domain/kinds';
import type { Sentence } from '../../annotate/model';
import type { RelationFinding } from '../../finding';
import { letIn } from '../../search/gate';
import { allMatches, matchesIn } from '../../search/search';
import { countriesNamed } from '../pairs';
import type { Rule } from '../rule';
import { relationDate } from './date';
import { countryAt, pair, pairOfDocument, relationPair } from './pair';
import { type RelationTerms, relationTerms } from './terms';

/**
 * Relations that change without a level's name: "ties had been cut in 2016", "normalised relations",
 * "switched recognition from A to B"; and a level that one country has with several: "a tier that A
 * has shared only with B, C and D".
 */
export const relationEvent: Rule = {
  name: 'relation-event',
  apply(document, context) {
    const terms = relationTerms(document.language);
    if (!terms) return [];
    const principal = pairOfDocument(document, context.findings);
    let level: RelationLevel | null = null;
    return document.sentences.flatMap((sentence) => {
      level = levelIn(sentence, terms) ?? level;
      return [
        ...eventsIn(sentence, terms, principal),
        ...switchedIn(sentence, terms, principal),
        ...(level ? sharedIn(sentence, terms, level) : []),
      ];
    });
  },
};

function eventsIn(
  sentence: Sentence,
  terms: RelationTerms,
  principal: readonly [string, string] | null,
): RelationFinding[] {
  return letIn(sentence.abstract, terms.events).flatMap(({ level, change, pattern }) =>
    matchesIn(sentence.abstract, pattern).flatMap((match): RelationFinding[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const lead = sentence.abstract.slice(Math.max(0, start - 120), start).trimEnd();
      const settled = terms.settled.test(lead);
      if (!settled && terms.wished.test(lead)) return [];
      const with_ = /with (?:the )?<([CG]\d+)>/u.exec(match[0] + sentence.abstract.slice(end, end + 20));
      const other = countryAt(sentence, with_?.[1]);
      const subject = other ? leaverOf(sentence, other, start) : undefined;
      if (subject === null) return [];
      const partner = other && !subject ? principal?.find((country) => country !== other) : undefined;
      const of =
        other && (subject ?? partner)
          ? { countries: pair(other, (subject ?? partner) as string), stated: subject !== undefined }
          : relationPair(sentence, start, end, principal);
      if (!of) return [];
      const future = terms.future.test(lead);
      return [
        finding(
          sentence,
          of.countries,
          of.stated,
          level,
          match[0],
          settled && change === 'established' ? 'announced' : future ? 'expected' : change,
          start,
          end,
        ),
      ];
    }),
  );
}

/** "After the Pacific nation ended its ties with C": whom of several the words mean is not told. */
const NAMELESS =
  /(?<!\p{L})(?:after|when|since|while|because|as|although|before|until) (?:the|that|this) (?:[\p{L}-]+ ){0,3}(?:nation|country|island|state|kingdom|republic)(?!\p{L})[^.;,<]{0,40}$/iu;

/** Who has the relations with `other` that words at `start` tell of: the first country beside it; null where that is one of several. */
function leaverOf(sentence: Sentence, other: string, start: number): string | null | undefined {
  const [first, second] = countriesNamed(sentence).filter((country) => country !== other);
  return second && NAMELESS.test(sentence.abstract.slice(0, start)) ? null : first;
}

function switchedIn(
  sentence: Sentence,
  terms: RelationTerms,
  principal: readonly [string, string] | null,
): RelationFinding[] {
  const match = terms.switched?.exec(sentence.abstract);
  if (!match?.groups) return [];
  const [left, joined] = [match.groups.from, match.groups.to].map((number) =>
    countryAt(sentence, `C${number}`),
  );
  const start = match.index;
  const end = start + match[0].length;
  const who =
    [...sentence.abstract.slice(0, start).matchAll(/<([CGP]\d+)>/gu)]
      .map((placeholder) => countryAt(sentence, placeholder[1]))
      .at(-1) ?? principal?.find((country) => country !== left && country !== joined);
  if (!who || !left || !joined || who === left || who === joined) return [];
  return (
    [
      [left, 'ended'],
      [joined, 'established'],
    ] as const
  ).map(([other, change]) =>
    finding(sentence, pair(who, other), true, 'diplomatic-relations', match[0], change, start, end),
  );
}

function sharedIn(sentence: Sentence, terms: RelationTerms, level: RelationLevel): RelationFinding[] {
  return terms.shared.flatMap((pattern) =>
    allMatches(sentence.abstract, pattern).flatMap((match) => {
      const owner = countryAt(sentence, `C${match.groups?.owner}`);
      return [...(match.groups?.list ?? '').matchAll(/<(C\d+)>/gu)].flatMap(([, placeholder]) => {
        const other = countryAt(sentence, placeholder);
        return owner && other && owner !== other
          ? [
              finding(
                sentence,
                pair(owner, other),
                true,
                levelIn(sentence, terms) ?? level,
                match[0],
                'current',
                match.index,
                match.index + match[0].length,
              ),
            ]
          : [];
      });
    }),
  );
}

/** The last level that a sentence names. */
function levelIn(sentence: Sentence, terms: RelationTerms): RelationLevel | null {
  const last = allMatches(sentence.abstract, terms.level).at(-1);
  return last ? terms.levelAt(sentence.abstract, last.index, last[0].length) : null;
}

function finding(
  sentence: Sentence,
  countries: readonly [string, string],
  stated: boolean,
  level: RelationLevel,
  wording: string,
  change: RelationChange,
  start: number,
  end: number,
): RelationFinding {
  const date = change === 'current' || change === 'expected' ? null : relationDate(sentence, start, end);
  return {
    kind: 'relation',
    rule: 'relation-event',
    evidence: [{ start: sentence.start, end: sentence.end }],
    confidence: stated ? 0.9 : 0.75,
    inferred: new Set([...(stated ? [] : ['countries']), ...(date?.date.inferred ? ['date'] : [])]),
    countries: [...countries],
    level,
    levelWording: wording.replace(/<[A-Z]\d+>/gu, '…').toLowerCase(),
    change,
    date: date?.date.start ?? null,
  };
}
