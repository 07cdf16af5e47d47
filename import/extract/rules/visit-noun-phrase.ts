import type { Sentence } from '../annotate/model';

/** The phrase around "visit": its determiner, the words between, whose visit it is. */
export interface NounPhrase {
  /** Offsets of the abstract: where the phrase begins, and where its noun does. */
  readonly start: number;
  readonly end: number;
  readonly determiner: string | null;
  /** Number of the person in "X's visit". */
  readonly possessor: string | undefined;
  /** The words between determiner and noun. */
  readonly words: string;
}

const DETERMINER = /^(?:the|a|an|this|that|his|her|their|its|my|our|your|any|no|another|each|such|whose)$/iu;
const OUTSIDE =
  /^(?:on|to|for|after|during|of|in|at|by|with|from|following|paid?|pays|paying|makes?|made|making|is|was|are|were|be|been|being|will|would|has|had|have|began|begins?|starts?|started|end(?:s|ed)?|conclud\w+|complet\w+|wraps?|wrapped|up|off|within|about|before|as|via|under|said|that|which|who|including|ahead|amid|kicks?|kicked|puts?|calls?|cancels?|postpones?|conducts?|conducted|undertakes?|undertook|welcomes?|until|since|between|into|through|upon|towards?|called|described|hailed|announced?|announces)$/iu;

/** The noun phrase that ends with the noun at an offset of the abstract. */
export function nounPhrase(sentence: Sentence, noun: number): NounPhrase {
  const { abstract } = sentence;
  let start = noun;
  for (let words = 0; words < 9 && start > 0; words++) {
    const space = abstract.lastIndexOf(' ', start - 2);
    const word = abstract.slice(space + 1, start).trimEnd();
    const possessor = /^<P(\d+)>'s?$/u.exec(word);
    if (possessor)
      return {
        start: space + 1,
        end: noun,
        determiner: "'s",
        possessor: possessor[1],
        words: abstract.slice(start, noun),
      };
    const owner = /^<[CG]\d+>'s?$/u.test(word);
    if (DETERMINER.test(word) || owner)
      return {
        start: space + 1,
        end: noun,
        determiner: owner ? 'the' : word,
        possessor: undefined,
        words: abstract.slice(start, noun),
      };
    if (OUTSIDE.test(word) || /[.;:!?()"]$/u.test(word) || /^<[PDBOI]\d+>,?$/u.test(word)) break;
    start = space + 1;
  }
  return { start, end: noun, determiner: null, possessor: undefined, words: abstract.slice(start, noun) };
}
