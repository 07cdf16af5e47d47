import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { CallFinding } from '../../finding';
import type { CallMatch } from './call-words';

/** So many sentences after it was told of several calls each of them may begin. */
const REACH = 14;

/** "Telephone conversations with presidents of three countries": several, whom the sentence does not name. */
const SEVERAL = /\b(?:conversations|calls|talks)\b/iu;

/** "With Y he spoke about …", "the next conversation was with Y": at the beginning of a sentence. */
const WITH_ONE =
  /^(?:With|Speaking (?:with|to)|(?:In|During) (?:his|her|the|an?) (?:[\p{L}-]+ |<D\d+> ){0,3}(?:conversation|call|talk) with|(?:The|His|Her) (?:[\p{L}-]+ ){0,2}(?:conversation|call|talk) was with) (?:the |his |her )?<P(?<with>\d+)>/u;

/** Whether a sentence tells of several calls without naming with whom they were. */
export function opensSeries(sentence: Sentence, matches: readonly CallMatch[]): boolean {
  return matches.some(({ text, end }) => {
    const tail = sentence.abstract.slice(end);
    return SEVERAL.test(`${text}${/^\p{L}?/u.exec(tail)?.[0]}`) && !/^[^.;]{0,80}<P/u.test(tail);
  });
}

/** The calls that the sentences behind tell one by one, after "X had telephone conversations with three presidents". */
export function callsOfSeries(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  caller: Person,
): CallFinding[] {
  const countries = new Set([caller.country]);
  return sentences.slice(index + 1, index + 1 + REACH).flatMap((sentence): CallFinding[] => {
    const other = mentionAt(sentence, WITH_ONE.exec(sentence.abstract)?.groups?.with, 'P')?.person;
    if (!caller.country || !other?.country || other.name === '' || countries.has(other.country)) return [];
    countries.add(other.country);
    return [
      {
        kind: 'call',
        rule: 'call',
        evidence: [{ start: sentence.start, end: sentence.end }],
        confidence: 0.85,
        inferred: new Set(['participants']),
        caller: null,
        participants: [caller, other],
        countries: [caller.country, other.country].sort(),
        date: null,
        channel: 'phone',
      },
    ];
  });
}
