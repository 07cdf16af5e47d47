import type { Sentence } from '../../annotate/model';
import { type Word, wordsOf } from '../../annotate/text/words';
import type { SectorPhrase, SectorTerms, Strength } from './terms';

/** A field named in a sentence; offsets are the sentence's own. */
export interface Hit {
  readonly code: string;
  readonly label: string;
  readonly strength: Strength;
  readonly start: number;
  readonly end: number;
  /** Inside the name of a body, an office or an event ("Ministry of Energy", "trade minister"). */
  readonly named: boolean;
  /** An adjective that describes no cooperation: "economic progress". */
  readonly bare: boolean;
  /** How many fields stand in one list with it, itself included. */
  list: number;
}

/** All fields that a sentence names, in order, each with the size of the list it stands in. */
export function hitsIn(sentence: Sentence, terms: SectorTerms): Hit[] {
  const { text } = sentence;
  const words = wordsOf(text);
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; ) {
    const match = terms.phrases.longestAt(text, words, index, (values, to) =>
      values.some((value) => asWritten(value, words, index, to)),
    );
    if (!match) {
      index++;
      continue;
    }
    const value =
      match.values.find((candidate) => candidate.code === null) ??
      match.values.find((candidate) => candidate.strength !== 'weak') ??
      match.values[0];
    const start = (words[match.from] as Word).start;
    const end = (words[match.to - 1] as Word).end;
    const last = hits.at(-1);
    const swallowed =
      last !== undefined &&
      terms.generic.has(text.slice(start, end).toLowerCase()) &&
      /^[ -]$/.test(text.slice(last.end, start));
    const bare = isBare(text, start, end, terms);
    if (value?.code && !swallowed && !isPortfolio(text, start, end))
      hits.push({
        code: value.code,
        label: value.label,
        strength: bare ? 'weak' : value.strength,
        bare,
        start,
        end,
        named: value.strength !== 'sure' && isNamed(sentence, value.code, start, end, terms),
        list: 1,
      });
    index = match.to;
  }
  return withLists(
    text,
    hits.filter((hit) => !hit.named),
    terms,
  ).concat(hits.filter((hit) => hit.named));
}

/** "Economic progress", "the cultural minority": an adjective that describes no cooperation. */
function isBare(text: string, start: number, end: number, terms: SectorTerms): boolean {
  return (
    terms.adjectives.has(text.slice(start, end).toLowerCase()) &&
    !terms.describedAfter.test(text.slice(end, end + 110))
  );
}

function asWritten(value: SectorPhrase, words: readonly Word[], from: number, to: number): boolean {
  return !value.capitals || words.slice(from, to).every((word) => word.text === word.text.toUpperCase());
}

/** Counts the different fields between which only commas and the like stand. */
function withLists(text: string, hits: readonly Hit[], terms: SectorTerms): Hit[] {
  let list: Hit[] = [];
  const close = () => {
    const size = new Set(list.map((hit) => hit.code)).size;
    for (const hit of list) hit.list = size;
    list = [];
  };
  for (const hit of hits) {
    const last = list.at(-1);
    const between = last ? text.slice(last.end, hit.start) : '';
    // Words that nothing but a space separates are a menu, no list.
    if (last && (between.length > 60 || !between.trim() || !terms.connector.test(between))) close();
    list.push(hit);
  }
  close();
  return [...hits];
}

/** "Ministers Mankeur Ndiaye (Foreign Affairs) and Amadou Ba (Economy, Finance)": what a minister is in charge of. */
function isPortfolio(text: string, start: number, end: number): boolean {
  if (!text.includes('(')) return false;
  return (
    /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ \([^()]{0,50}$/u.test(text.slice(Math.max(0, start - 110), start)) &&
    /^[^()]{0,50}\)/u.test(text.slice(end, end + 51)) &&
    /minist|secretar|министр/iu.test(text.slice(0, start))
  );
}

function isNamed(sentence: Sentence, code: string, start: number, end: number, terms: SectorTerms): boolean {
  const { text } = sentence;
  const inMention = sentence.mentions.some(
    ({ type, start: from, end: to }) =>
      type !== 'G' &&
      type !== 'D' &&
      type !== 'B' &&
      from < sentence.start + end &&
      to > sentence.start + start,
  );
  if (inMention) return true;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 70);
  const capital = /^\p{Lu}/u.test(text.slice(start));
  // "Chart Industries": the word that makes it a company's name.
  if (capital && terms.generic.has(text.slice(start, end).toLowerCase()) && /\p{Lu}\p{L}+ $/u.test(before))
    return true;
  return (
    (/^(?:military|police|coast guard)$/iu.test(text.slice(start, end)) && terms.armyAfter.test(after)) ||
    terms.bodyBefore.test(before) ||
    terms.officeBefore.test(before) ||
    // "Shared history and culture", but "shared energy security goals".
    (code.startsWith('society.') && terms.sharedBefore.test(before)) ||
    (code.startsWith('governance.') && terms.valuesBefore.test(before)) ||
    // "Israel's security": of one country.
    (/^security$/iu.test(text.slice(start, end)) && /['’]s $/u.test(before)) ||
    terms.officeAfter.test(after) ||
    (capital && terms.bodyAfter.test(after))
  );
}
