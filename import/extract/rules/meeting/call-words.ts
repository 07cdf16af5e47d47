import { overlaps } from '../../../../src/domain/extraction-record';
import type { Sentence } from '../../annotate/model';
import type { Finding } from '../../finding';
import { possible } from '../../pattern';
import { matchesIn, occursIn } from '../../search/search';
import type { MeetingVocabulary } from './vocabulary';

/** Words of a sentence that tell of a call. */
export interface CallMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly pattern: MeetingVocabulary['calls'][number];
}

const calls = new WeakMap<Sentence, readonly CallMatch[]>();

/** Where a sentence tells of a call; overlapping phrases count once. Looked for once a sentence. */
export function callsIn(sentence: Sentence, terms: MeetingVocabulary): readonly CallMatch[] {
  let found = calls.get(sentence);
  if (!found) {
    found = callsAmong(sentence, terms);
    calls.set(sentence, found);
  }
  return found;
}

/** Whether the document tells of a call between these countries. */
export function isCalled(countries: readonly string[], findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.kind === 'call' && finding.countries.join() === countries.join());
}

const IN_PERSON =
  /\b(?:on the sidelines|(?:on|at|in) the margins?|on the fringes|in person|face to face|at the (?:[\p{L}\d-]+ |<O\d+> ){0,3}(?:summit|forum|conference|reception|dinner|ceremony|funeral|airport))\b/iu;
/** "Talked for four hours in Beijing". */
const IN_PLACE = /^ for [^.;<]{1,30} (?:in|at) (?:the )?<C\d+>/iu;
/** "In Wellington she had spoken with Y": on the spot. */
const ON_THE_SPOT = /(?:^|[.,;] )(?:in|at) (?:the )?<C\d+>,? [^.;]{0,60}$/iu;
/** Talks over a screen that are a summit of their own. */
export const VIRTUAL = /\bvirtual (?:summit|meeting|talks)\b/iu;

function callsAmong(sentence: Sentence, terms: MeetingVocabulary): CallMatch[] {
  const found: CallMatch[] = [];
  if (occursIn(sentence.abstract, VIRTUAL)) return found;
  for (const { entry: pattern, expression } of possible(sentence, terms.calls, true)) {
    for (const match of matchesIn(sentence.abstract, expression)) {
      const start = match.index;
      const end = start + match[0].length;
      // "Spoke with Y on the sidelines of the summit": face to face.
      if (
        pattern.weak &&
        (IN_PERSON.test(sentence.abstract.slice(end, end + 110)) ||
          ON_THE_SPOT.test(sentence.abstract.slice(0, start)))
      )
        continue;
      if (pattern.again && IN_PLACE.test(sentence.abstract.slice(end))) continue;
      if (!found.some((other) => overlaps({ start, end }, other, 30)))
        found.push({ start, end, text: match[0], pattern });
    }
  }
  return found;
}
