import type { Mention, Person, Sentence } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { isUnrealAfter } from './call-unreal';
import { type CallMatch, VIRTUAL } from './call-words';
import type { MeetingVocabulary } from './vocabulary';

/** Two people who speak over the wire, and where in the sentence that is said. */
export interface CallScene {
  readonly people: readonly [Person, Person];
  readonly start: number;
  readonly end: number;
  readonly video: boolean;
}

const scenes = madeOnce(({ callScene }: MeetingVocabulary) => ({
  phrase: new RegExp(callScene.phrase, 'giu'),
  unreal: new RegExp(String.raw`(?<!\p{L})(?:${callScene.unreal})(?!\p{L})[^.;]{0,60}$`, 'iu'),
  toPress: new RegExp(String.raw`(?<!\p{L})(?:${callScene.press})(?!\p{L})[^.;<]{0,40}$`, 'iu'),
}));

/**
 * The two of whom a sentence tells that what they do, they do on the phone: "X offered Y condolences in a phone call",
 * "X, at the request of Y, held a call with him". Null where it names more or fewer than two, or the call is not real.
 */
export function callScene(
  sentence: Sentence,
  matches: readonly CallMatch[],
  terms: MeetingVocabulary,
): CallScene | null {
  const { phrase, unreal, toPress } = scenes(terms);
  const found = firstMatch(sentence.abstract, phrase);
  const told = matches.find(({ pattern }) => !pattern.weak && !pattern.again);
  const start = found?.index ?? told?.start;
  if (start === undefined || occursIn(sentence.abstract, VIRTUAL)) return null;
  const text = found?.[0] ?? told?.text ?? '';
  const end = start + text.length;
  const head = sentence.abstract.slice(0, start);
  if (unreal.test(head) || toPress.test(head) || isUnrealAfter(sentence.abstract.slice(end))) return null;
  const people = new Set(sentence.mentions.flatMap(speakers));
  const [one, other, more] = people;
  if (!one?.country || !other?.country || more || one.country === other.country) return null;
  return { people: [one, other], start, end, video: isOverScreen(text) };
}

/** Whether the words of a call are of one that is seen, too. */
export function isOverScreen(text: string): boolean {
  return /video|zoom|skype|webex|teams/iu.test(text);
}

function speakers(mention: Mention): readonly Person[] {
  const people = mention.type === 'P' ? [mention.person] : mention.type === 'B' ? mention.persons : [];
  return people.filter(({ rank }) => rank !== 'spokesperson');
}
