import type { Person, Sentence } from '../../annotate/model';
import { lastPlace, type Place, placesAt } from './place';

/** The phrase around "visit": its determiner, the words between, whose visit it is. */
export interface NounPhrase {
  /** Offsets of the abstract: where the phrase begins, and where its noun does. */
  readonly start: number;
  readonly end: number;
  readonly determiner: string | null;
  /** Number of the person in "X's visit". */
  readonly possessor: string | undefined;
  /** "Li Xiannian's visit": of somebody who is not known. */
  readonly stranger?: boolean;
  /** The words between determiner and noun. */
  readonly words: string;
}

const DETERMINER = /^(?:the|a|an|this|that|his|her|their|its|my|our|your|any|no|another|each|such|whose)$/iu;
const OUTSIDE =
  /^(?:on|to|for|after|during|of|in|at|by|with|from|following|paid|pay|pays|paying|makes?|made|making|is|was|are|were|be|been|being|will|would|has|had|have|began|begins?|starts?|started|end(?:s|ed)?|conclud\w+|complet\w+|wraps?|wrapped|up|off|within|about|before|as|via|under|said|that|which|who|including|ahead|amid|kicks?|kicked|puts?|calls?|cancels?|postpones?|conducts?|conducted|undertakes?|undertook|welcomes?|until|since|between|into|through|upon|towards?|called|described|hailed|announced?|announces|plans|planning)$/iu;

/** "Minister X visit to C", as one speaks, and "Minister X Travel to C" above a page: X's. */
const BARE =
  /^(?:(?:official|state|working|upcoming|planned|recent) )?(?:(?:visit|trip|tour) to |Travel to )/u;

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
    if (/^\p{Lu}[\p{L}.-]+'s$/u.test(word) && !/^(?:Today|Tomorrow|Yesterday)/u.test(word))
      return {
        start: space + 1,
        end: noun,
        determiner: "'s",
        possessor: undefined,
        stranger: true,
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
    const named = /^<P(\d+)>$/u.exec(word);
    if (named && BARE.test(abstract.slice(start, noun + 12)))
      return {
        start: space + 1,
        end: noun,
        determiner: "'s",
        possessor: named[1],
        words: abstract.slice(start, noun),
      };
    if (OUTSIDE.test(word) || /[.;:!?()"]$/u.test(word) || /^<[PDBOI]\d+>,?$/u.test(word)) break;
    start = space + 1;
  }
  return { start, end: noun, determiner: null, possessor: undefined, words: abstract.slice(start, noun) };
}

/** What follows a visit's noun: by whom and where to. */
export interface Tail {
  readonly by: string | undefined;
  readonly places: readonly Place[];
  readonly end: number;
  readonly text: string;
}

/** What follows the noun: "of X to C", "to C by X", "X made to C"; "there" is none of the visitors' own country. */
export function afterNoun(
  sentence: Sentence,
  end: number,
  noun: string,
  visitors: readonly Person[] = [],
): Tail {
  const { abstract } = sentence;
  let at = end;
  let by: string | undefined;
  let places: readonly Place[] = [];
  for (let step = 0; step < 4; step++) {
    const rest = abstract.slice(at, at + 90);
    const whom =
      /^,? (?:of|by|(?:just |soon |recently |earlier |to be |being )?(?:paid|made|undertaken|carried out|conducted)(?: (?:in|on) <D\d+>)? by|from|(?:(?:which|that) )?(?:will (?:soon |also )?be|was|is to be|has been|had been|is being) (?:just |soon |recently )?(?:paid|made|undertaken) by|which|that)? ?(?:(?:the )?(?:\p{Lu}\p{L}+ ){0,2}|(?:its|their|our) (?:[\p{Ll}-]+ ){1,4})<P(\d+)>(?:(?:,? and|,? accompanied by|,? with) <P\d+>|,? and (?:his|her) (?:wife|husband|spouse)|,)?(?: (?:(?:had |has )?(?:paid|made|undertook)|is (?:currently |now )?(?:paying|making|undertaking)|will (?:pay|make)|(?:is|was) (?:due |set |expected |scheduled )?to (?:pay|make)))?/u.exec(
        rest,
      );
    if (
      whom &&
      !by &&
      (/^,? (?:of|by|(?:just |soon |recently |earlier |to be |being )?(?:paid|made|undertaken|carried out|conducted)|from)/u.test(
        whom[0],
      ) ||
        / by (?:the )?(?:\p{Lu}\p{L}+ ){0,2}<P/u.test(whom[0]) ||
        /(?:paid|made|undertook|pay|make|paying|making|undertaking)$/u.test(whom[0]))
    ) {
      by = whom[1];
      at += whom[0].length;
      continue;
    }
    // "His visit there": the place that its sentence named last.
    const there = /^ there\b/u.test(rest) && places.length === 0 ? lastPlace(sentence, at, visitors) : null;
    if (there) {
      places = [there];
      at += ' there'.length;
      continue;
    }
    const to =
      /^(?:,? (?:here|abroad|last (?:week|month)|later this (?:month|year)|next (?:week|month)|this (?:week|month)|(?:on |in |from )?<D\d+>,?)|,(?= in (?:the )?<C))? (?:to (?:the |his |her )?<P\d+>(?: of (?:the )?<C\d+>)? in|to|in|into|through|across|around|of) /u.exec(
        rest,
      );
    if (to && places.length === 0) {
      const isTour = /of $/u.test(to[0]);
      const found = placesAt(sentence, at + to[0].length);
      const fits =
        found.places.length > 0 &&
        (!isTour ||
          (/^(?:tour|trip|visit)$/iu.test(noun) && found.places.every((place) => place.form === 'name'))) &&
        !/^'s|^ ?<[CGO]/u.test(abstract.slice(found.end, found.end + 4));
      if (fits) {
        places = found.places;
        at = found.end;
        continue;
      }
    }
    break;
  }
  return { by, places, end: at, text: abstract.slice(end, end + 170) };
}
