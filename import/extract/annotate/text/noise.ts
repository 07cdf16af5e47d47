import { fold } from '../../../../src/domain/identity';
import { narrow } from '../../search/narrow';
import { vocabulary } from '../../vocabulary';
import { WEEKDAY } from '../dates/weekdays';

interface LayoutVocabulary {
  readonly noise: readonly string[];
  readonly ends: readonly string[];
  /** Headings of links in the middle of a story, which goes on after them. */
  readonly asides?: readonly string[];
  /** Words of a line that holds a date and nothing else. */
  readonly dateWords?: readonly string[];
  /** Words of a list of documents, which looks like a list of headlines. */
  readonly documents?: readonly string[];
  /** Titles in full that are as short as the name of a section. */
  readonly titles?: readonly string[];
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** Before so many characters "Read more" stands beside the author's name, not after the story. */
const SHORTEST_STORY = 250;
/** From so many characters on, a line that ends in a full stop is a paragraph of a story. */
const PARAGRAPH = 160;
/** So many lines from the top on, a day may stand above what was done on it. */
const DIGEST = 3;
/** Within so many lines from the top stands the title. */
const HEAD = 8;

/**
 * Which lines of a page are none of its story: navigation, names of sections, dates, links to other stories
 * and what follows them, cookie notices and comment forms, what is printed twice.
 */
export function noiseAmong(text: string, lines: readonly Line[]): boolean[] {
  const words = lines.map((line) => narrow(text.slice(line.start, line.end)));
  const noise = ownNoise(words);
  front(words, noise);
  asidesAndEnds(words, noise);
  headlinesAtEnd(words, noise);
  return noise;
}

function ownNoise(words: readonly string[]): boolean[] {
  const { line, date, documents } = patterns();
  const seen = new Set<string>();
  return words.map((content, index) => {
    const key = fold(content)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const repeated = key.length > 12 && seen.has(key);
    seen.add(key);
    if (repeated || key.length < 2 || line.test(content) || isRow(content, documents)) return true;
    return content.length < 70 && isDate(content, date) && !isDayOfDigest(words, index);
  });
}

/** So many headlines between bullets make a row of links. */
const FEWEST_LINKS = 4;

/** "Team wins cup • Standings of the league • Minister resigns • Results": headlines of other stories in one line. */
function isRow(content: string, documents: RegExp): boolean {
  const links = content.split(/ • ?/u).map((link) => link.trim());
  return (
    links.length >= FEWEST_LINKS &&
    links.slice(0, -1).every((link) => /[\p{L}\d)]$/u.test(link)) &&
    (new Set(links).size < links.length || !documents.test(content))
  );
}

/** "Monday, 20 September 2021" above a paragraph that tells what somebody did on that day, below the head of a page. */
function isDayOfDigest(words: readonly string[], index: number): boolean {
  return (
    index >= DIGEST &&
    ON_WEEKDAY.test(words[index] ?? '') &&
    (words[index + 1] ?? '').length >= PARAGRAPH &&
    words.slice(1, index).some((line) => line.length >= PARAGRAPH)
  );
}

const ON_WEEKDAY = new RegExp(String.raw`^${WEEKDAY}\b`, 'u');

function isDate(content: string, words: RegExp): boolean {
  return (
    /(?:19|20)\d\d/.test(content) && content.replace(words, '').replace(/[\d\s.,:;/|()[\]–—+-]+/gu, '') === ''
  );
}

/** Names of sections, places and buttons above the title: lines of up to three words with a longer title after them. */
function front(words: readonly string[], noise: boolean[]): void {
  const { title: named } = patterns();
  const isShort = (content: string) =>
    content.split(/\s+/).length <= 3 && !/[.!?:"”»]$/u.test(content) && !named.test(content);
  const top = words.slice(0, HEAD);
  const title = top.findIndex((content, index) => !noise[index] && !isShort(content));
  if (title < 1) return;
  const headline = isHeadline(top[title] ?? '');
  // Before a story without a title, a name of a place alone.
  for (let index = 0; index < title; index++)
    if (headline || (top[index] ?? '').split(/\s+/).length <= 2) noise[index] = true;
}

function asidesAndEnds(words: readonly string[], noise: boolean[]): void {
  const { end, aside } = patterns();
  let state: 'story' | 'aside' | 'ended' = 'story';
  let lines = 0;
  let story = 0;
  words.forEach((content, index) => {
    const long = content.length >= PARAGRAPH && /[.!?]["”»)]?$/u.test(content);
    if (state === 'aside' && !noise[index] && !isHeadline(content)) state = 'story';
    if (state === 'aside' && long) state = 'story';
    if (lines > 2 && story >= SHORTEST_STORY && end.test(content)) state = 'ended';
    else if (state === 'story' && lines > 1 && aside.test(content)) state = 'aside';
    if (state !== 'story') noise[index] = true;
    if (noise[index]) return;
    lines++;
    story += content.length;
  });
}

/** Headlines of other stories after the last paragraph: three lines or more without a full stop, or two with bullets. */
function headlinesAtEnd(words: readonly string[], noise: boolean[]): void {
  const { documents } = patterns();
  const told: number[] = [];
  noise.forEach((isNoise, index) => {
    if (!isNoise) told.push(index);
  });
  let from = told.length;
  while (from > 0) {
    const content = words[told[from - 1] as number] as string;
    if (!isHeadline(content) || documents.test(content) || content.length < 16) break;
    from--;
  }
  const headlines = told.slice(from);
  const before = told.slice(0, from).map((index) => words[index] as string);
  const story = before.reduce((sum, content) => sum + content.length, 0);
  const bullets = headlines.every((index) => /^[-–•*»›] ?/u.test(words[index] as string));
  if (
    headlines.length < (bullets ? 2 : 3) ||
    story < SHORTEST_STORY ||
    !/[.!?]["”»)]*$/u.test(before.at(-1) ?? '')
  )
    return;
  for (const index of headlines) noise[index] = true;
}

/** A line like a headline's: no sentence, and not too long. */
function isHeadline(content: string): boolean {
  if (/(?:\.{3}|…)$/u.test(content)) return content.length < 180;
  if (ROW.test(content)) return false;
  return (
    content.length < 180 &&
    !/^\d+[.)]/.test(content) &&
    !/[.;:,"”»]$/u.test(content) &&
    !/[.!?]["”»)]$/u.test(content)
  );
}

/** "C | 4–7 October 1966 | State visit |": a row of a table with its day or year. */
const ROW = /\|[^|]{0,60}(?<!\d)(?:19|20)\d\d(?!\d)[^|]{0,20}\||\|[^|]{0,120}(?<!\d)(?:19|20)\d\d ?\|?$/u;

interface Patterns {
  readonly line: RegExp;
  readonly end: RegExp;
  readonly aside: RegExp;
  readonly date: RegExp;
  readonly documents: RegExp;
  readonly title: RegExp;
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  if (!compiled) {
    const all = (['en', 'fr', 'ru'] as const)
      .map((language) => vocabulary<LayoutVocabulary>(language, 'layout'))
      .filter((entry) => entry !== undefined);
    const whole = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})$`, 'iu');
    const within = (list: readonly string[], flags: string) =>
      new RegExp(`(?<![\\p{L}])(?:${list.join('|')})(?![\\p{L}])`, flags);
    compiled = {
      line: whole(all.flatMap((entry) => entry.noise)),
      end: whole(all.flatMap((entry) => entry.ends)),
      aside: whole(all.flatMap((entry) => entry.asides ?? [])),
      title: whole(all.flatMap((entry) => entry.titles ?? [])),
      date: within(
        all.flatMap((entry) => entry.dateWords ?? []),
        'giu',
      ),
      documents: within(
        all.flatMap((entry) => entry.documents ?? []),
        'iu',
      ),
    };
  }
  return compiled;
}
