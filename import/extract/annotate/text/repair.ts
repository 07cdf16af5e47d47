import { matchesIn } from '../../search/search';
import { cellsOf } from './cells';
import { classOf, HALF, LETTER, LOWER, NUMBER, UPPER } from './characters';
import { type Change, changesInOneLine } from './one-line';

/** A text as it was meant, and where each of its characters stands in the text as it came. */
export interface RepairedText {
  readonly text: string;
  /** The span in the original of a span of the repaired text. */
  original(span: { readonly start: number; readonly end: number }): { start: number; end: number };
}

/** Characters of code page 1252 that are not their own code. */
const CODE_PAGE = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [
    character,
    0x80 + index,
  ]),
);
const HIGH = `[\\u0080-\\u00bf${[...CODE_PAGE.keys()].join('')}]`;
/** UTF-8 that was read as code page 1252: accented letters, Cyrillic ones, quotation marks and dashes. */
const MOJIBAKE = new RegExp(`[ÂÃÄÅÐÑ]${HIGH}|â${HIGH}{2}|â€(?=[\\s,.;:)]|$)`, 'gu');
/** South Slavic letters read so; the second byte of "č" is none of the code page and is often lost on the way. */
const SOUTH_SLAVIC = /Ä[‡†‘]|Å[¡¾½]/u;
const LOST_BYTE = /Ä(?=\p{Ll})(?![‡†‘’])/gu;
const ENTITY = /&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,8});/giu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** "A state-visit": one visit, of state. */
const STATE_VISIT = /(?<=\b[Ss]tate)-(?=visits?\b)/gu;
const LOST_APOSTROPHE = /(?<=\p{L})\ufffd(?=s(?!\p{L}))/gu;
/** Where a space is missing, by what stands before and after the place. */
const RUN_TOGETHER = [
  {
    before: /(?<![\p{L}\d])(?:of|in|with|and|the|to|by|from|for|on|at|The|In|On|At|as)$/u,
    after: /\p{Lu}\p{Ll}{3,}/uy,
  },
  {
    before: /\p{Ll}{3}$/u,
    after:
      /(?:President|Prime Minister|Foreign Minister|Minister|Secretary|Ambassador|He|She|The|According|During)(?!\p{L})/uy,
  },
  { before: /(?:esident|inister|ecretary| PM)$/u, after: /\p{Lu}\p{Ll}{2,}/uy },
  { before: /(?<!\d)(?:19|20)\d\d$/u, after: /\p{Lu}\p{Ll}{2,}/uy },
  { before: /\p{L}[,;]$/u, after: /\p{L}{2,}/uy },
];
/** Besides, a given name and a surname, or a nation and an office: only where a page runs many words together. */
const MANY_TOGETHER = [
  ...RUN_TOGETHER,
  { before: /\p{L}\p{Ll}{2}$/u, after: /(?:\p{Lu}\p{Ll}{2,}|PM(?!\p{L}))/uy },
];
/** A page that runs so many words together does so with any. */
const MANY = 4;
/** So far before a place the expressions look. */
const REACH = 8;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
};

/**
 * Mends what a page's way to us has broken, so that names and phrases can be found: UTF-8 read as another
 * encoding ("TÃ¼rkiye", "Kazakhstanâ€™s"), entities ("&amp;"), invisible characters, words run together
 * ("President ofKazakhstan"). Null where nothing is broken.
 */
export function repair(text: string): RepairedText | null {
  const changes = changesOf(text);
  if (changes.length === 0) return null;
  let repaired = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  const copy = (until: number) => {
    for (; position < until; position++) {
      starts.push(position);
      ends.push(position + 1);
    }
  };
  for (const { start, end, by } of changes) {
    repaired += text.slice(position, start) + by;
    copy(start);
    for (let index = 0; index < by.length; index++) {
      starts.push(start);
      ends.push(end);
    }
    position = end;
  }
  repaired += text.slice(position);
  copy(text.length);
  return {
    text: repaired,
    original: ({ start, end }) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? text.length) : (starts[start] ?? text.length),
    }),
  };
}

/** What to change, in order and apart. */
function changesOf(text: string): Change[] {
  const found: Change[] = [];
  const add = (pattern: RegExp, by: (match: string) => string | null) => {
    for (const match of matchesIn(text, pattern)) {
      const replacement = by(match[0]);
      if (replacement !== null)
        found.push({ start: match.index, end: match.index + match[0].length, by: replacement });
    }
  };
  if (/[ÂÃÄÅÐÑâ]/u.test(text)) add(MOJIBAKE, decoded);
  if (SOUTH_SLAVIC.test(text)) add(LOST_BYTE, () => 'č');
  if (text.includes('&')) add(ENTITY, entity);
  add(INVISIBLE, () => '');
  if (text.includes('\ufffd')) add(LOST_APOSTROPHE, () => '’');
  if (/tate-visit/u.test(text)) add(STATE_VISIT, () => ' ');
  const seams = seamsOf(text);
  const together = seams.filter((at) => isRunTogether(text, at, RUN_TOGETHER));
  const parted =
    together.length < MANY ? together : seams.filter((at) => isRunTogether(text, at, MANY_TOGETHER));
  for (const at of parted) found.push({ start: at, end: at, by: ' ' });
  for (const { start, end } of cellsOf(text, seams)) found.push({ start, end, by: ' | ' });
  found.push(...changesInOneLine(text));
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  let last = -1;
  return found.filter((change) => {
    const apart = change.start > last || (change.start === last && change.end > change.start);
    if (apart) last = Math.max(change.end, change.start);
    return apart;
  });
}

/** Where words may be run together. */
function seamsOf(text: string): number[] {
  const seams: number[] = [];
  for (let at = 1; at < text.length; at++) if (isSeam(text, at)) seams.push(at);
  return seams;
}

/** Whether a capital follows right on a small letter or a digit, or a letter on a comma. */
function isSeam(text: string, at: number): boolean {
  const after = classOf(text.charCodeAt(at));
  if (!(after & (LETTER | HALF))) return false;
  const before = text.charCodeAt(at - 1);
  if (before === 44 || before === 59) return true;
  return (after & (UPPER | HALF)) !== 0 && (classOf(before) & (LOWER | NUMBER | HALF)) !== 0;
}

function isRunTogether(text: string, at: number, seams: typeof RUN_TOGETHER): boolean {
  const left = text.slice(Math.max(0, at - REACH), at);
  return seams.some(({ before, after }) => {
    after.lastIndex = at;
    return after.test(text) && before.test(left);
  });
}

/** The character that two or three misread bytes are; null where they are none. */
function decoded(match: string): string | null {
  if (match === 'â€') return '”';
  const bytes = [...match].map((character) => CODE_PAGE.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function entity(match: string): string | null {
  const name = match.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return ENTITIES[name] ?? null;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : null;
}
