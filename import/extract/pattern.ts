import type { Sentence } from './annotate/model';
import { allFactored, factored } from './search/factored';
import { Gate } from './search/gate';
import { allMatches } from './search/search';

/** Longest stretch that `{gap}` spans, so that matching stays linear in the text's length. */
const GAP = String.raw`[^.;!?<>]{0,60}?`;

const cache = new Map<string, RegExp>();

/**
 * A phrase over a sentence's abstract as a regular expression, global and without regard to case.
 * `{x:person}` captures a person's number under the name x, likewise country, nationality, date,
 * group, organisation, institution; `{place}` is a country or city with an article; `{gap}` is up
 * to 60 characters that cross no mention and no sentence.
 */
export function phrase(pattern: string): RegExp {
  let compiled = cache.get(pattern);
  if (!compiled) {
    compiled = factored(new RegExp(inFull(pattern), 'giu'));
    cache.set(pattern, compiled);
  }
  compiled.lastIndex = 0;
  return compiled;
}

/** A phrase with what its macros stand for in their place. */
export function inFull(pattern: string): string {
  return pattern.replace(
    /(?<!\\[pP])\{(?:([a-z]\w*):)?([a-z]{3,})\}/g,
    (_, name: string | undefined, macro: string) => {
      if (macro === 'gap') return GAP;
      const letter = LETTERS[macro];
      if (!letter)
        throw new Error(
          `Unknown macro {${macro}} in the phrase ${pattern}: use one of ${Object.keys(LETTERS).join(', ')}, gap.`,
        );
      const number = name ? `(?<${name}>\\d+)` : '\\d+';
      return `<${letter}${number}>`;
    },
  );
}

const LETTERS: Record<string, string> = {
  person: 'P',
  country: 'C',
  nationality: 'G',
  date: 'D',
  group: 'B',
  organisation: 'O',
  institution: 'I',
};

const expressions = new Map<string, Map<string, RegExp>>();

/** A regular expression that is made once a process and starts from the beginning of the text. */
export function expression(source: string, flags = 'iu'): RegExp {
  let known = expressions.get(flags);
  if (!known) {
    known = new Map();
    expressions.set(flags, known);
  }
  let regex = known.get(source);
  if (!regex) {
    regex = factored(new RegExp(source, flags));
    known.set(source, regex);
  }
  regex.lastIndex = 0;
  return regex;
}

/** What `make` makes of a vocabulary, or of whatever else stays as it is, once for each. */
export function madeOnce<Terms extends object, Made extends object>(
  make: (terms: Terms) => Made,
): (terms: Terms) => Made {
  const made = new WeakMap<Terms, Made>();
  return (terms) => {
    let known = made.get(terms);
    if (!known) {
      known = allFactored(make(terms));
      made.set(terms, known);
    }
    return known;
  };
}

/** All matches of a phrase in a sentence's abstract. */
export function matches(sentence: Sentence, pattern: string): RegExpExecArray[] {
  return allMatches(sentence.abstract, phrase(pattern));
}

const bounded = new Map<string, string>();
const opened = new Map<string, string>();

/** A phrase that begins where a word does, and ends where one ends unless it is open. */
export function whole(pattern: string, open = false): string {
  const known = open ? opened : bounded;
  let source = known.get(pattern);
  if (!source) {
    source = String.raw`(?<![\p{L}<-])(?:${pattern})${open ? '' : String.raw`(?![\p{L}])`}`;
    known.set(pattern, source);
  }
  return source;
}

/** A phrase of a vocabulary's list with its expression. */
export interface Phrase<Entry> {
  readonly entry: Entry;
  readonly expression: RegExp;
}

const lists = new WeakMap<object, Gate<Phrase<unknown>>>();

/**
 * The phrases of a list, as whole words (where `open`, with any ending), that may occur in a sentence by the
 * letters that they need; in order.
 */
export function possible<Entry extends { readonly pattern: string }>(
  { abstract }: Sentence,
  list: readonly Entry[],
  open = false,
): Phrase<Entry>[] {
  let phrases = lists.get(list) as Gate<Phrase<Entry>> | undefined;
  if (!phrases) {
    phrases = new Gate(
      list.map((entry) => ({ entry, expression: phrase(whole(entry.pattern, open)) })),
      ({ expression }) => expression,
    );
    lists.set(list, phrases as unknown as Gate<Phrase<unknown>>);
  }
  return phrases.open(abstract);
}

/** Words in small letters or with their first one as a capital, as alternatives: "us", "Us", and not "US". */
export function eitherCase(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`))
    .join('|');
}

/** Several alternatives as one group. */
export function either(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}
