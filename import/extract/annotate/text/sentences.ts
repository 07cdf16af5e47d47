import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { narrow } from '../../search/narrow';
import { matchesIn } from '../../search/search';
import type { Language } from '../../vocabulary';
import { ENDS_WITH_DIGRAPH } from '../people/initials';
import { classAt, UPPER } from './characters';
import { cutAtSureEnds } from './sure-ends';

/** No sentence is longer: hostile input without full stops is cut, so that matching stays linear. */
const LONGEST = 3000;
const WINDOW = 4 * LONGEST;
/** A run without a space that is no word: wink-nlp looks at each for an address, in the square of its length. */
const NO_WORD = /(?<!\S)\S{300}/u;
/** A full stop after one of these ends no sentence; they stand within so many characters of the end. */
const TAIL = 40;
const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Pres|Amb|Gen|Lt|Col|Maj|Brig|Capt|Adm|Sgt|St|Sen|Rep|Gov|Hon|Rev|Rt|Eng|Messrs|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|No|vs|Inc|Ltd|Co|Corp|approx|bn|mln|M|Mme|MM)|(?<!\p{L})[A-ZА-Я](?:\.[A-ZА-Я])*)\.$/u;

const nlp = winkNLP(model, ['sbd']);
const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a stretch of text, with their offsets. English by wink-nlp, other languages by the ICU rules. */
export function sentencesOf(
  text: string,
  start: number,
  end: number,
  language: Language | 'other',
): { start: number; end: number }[] {
  const stretch = narrow(text.slice(start, end));
  const pieces =
    language === 'en' && !NO_WORD.test(stretch)
      ? winkSentences(stretch)
      : segmentedSentences(stretch, language);
  const sentences: { start: number; end: number }[] = [];
  let position = 0;
  for (const piece of pieces) {
    const trimmed = piece.trim();
    if (!trimmed) continue;
    const at = stretch.indexOf(trimmed, position);
    if (at < 0) continue;
    position = at + trimmed.length;
    const last = sentences.at(-1);
    const continues =
      last &&
      (isAbbreviation(stretch.slice(Math.max(last.start, last.end - TAIL) - start, last.end - start)) ||
        // "RM360.12 billion": a decimal point.
        (start + at === last.end && /^\d/u.test(trimmed)) ||
        /^["”»)]*[,\p{Ll}]/u.test(trimmed));
    if (last && continues) last.end = start + position;
    else sentences.push({ start: start + at, end: start + position });
  }
  return sentences.flatMap(cut).flatMap((sentence) => splitRunOn(text, sentence));
}

/** Whether what ends with a full stop does not end there. */
function isAbbreviation(tail: string): boolean {
  return ABBREVIATION.test(tail) || ENDS_WITH_DIGRAPH.test(tail);
}

function winkSentences(stretch: string): string[] {
  if (isOne(stretch)) return [stretch];
  return cutAtSureEnds(stretch).flatMap((part) =>
    isOne(part) ? [part] : nlp.readDoc(part).sentences().out(),
  );
}

/** What ends sentences or stands between them, and what may follow it at their end. */
const MARK = /[.?!…·•\n\t]/u;
const CLOSING = new Set(' .?!…"\'”’»)]');

/** Whether a stretch is one sentence for certain: no mark stands in it but at its end. */
function isOne(stretch: string): boolean {
  let end = stretch.length;
  while (end > 0 && CLOSING.has(stretch[end - 1] as string)) end--;
  return !MARK.test(stretch.slice(0, end));
}

function segmentedSentences(stretch: string, language: string): string[] {
  const locale = language === 'other' ? 'en' : language;
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, segmenter);
  }
  // By windows: the ICU rules take time with the square of what they are given.
  const pieces: string[] = [];
  for (let from = 0; from < stretch.length; ) {
    const window = stretch.slice(from, from + WINDOW);
    const found = Array.from(segmenter.segment(window), (segment) => segment.segment);
    const last = found.length > 1 && from + WINDOW < stretch.length ? (found.pop() ?? '') : '';
    pieces.push(...found);
    from += window.length - last.length;
  }
  return pieces;
}

const RUN_ON = /[\p{Ll}\d)”"]\.(?=\p{Lu}\p{Ll}+[ ,'’])/gu;

/** "…of Kazakhstan.The two sides…": a full stop without a space after it. */
function splitRunOn(
  text: string,
  sentence: { start: number; end: number },
): { start: number; end: number }[] {
  if (!hasInnerStop(text, sentence)) return [sentence];
  const result: { start: number; end: number }[] = [];
  let start = sentence.start;
  for (const match of matchesIn(text.slice(sentence.start, sentence.end), RUN_ON)) {
    const end = sentence.start + match.index + 2;
    if (end - start < 20 || ENDS_WITH_DIGRAPH.test(text.slice(end - 5, end))) continue;
    result.push({ start, end });
    start = end;
  }
  result.push({ start, end: sentence.end });
  return result;
}

/** Whether a capital follows right on a full stop. */
function hasInnerStop(text: string, { start, end }: { start: number; end: number }): boolean {
  for (let at = start + 1; at < end; at++)
    if (text.charCodeAt(at - 1) === STOP && classAt(text, at) & UPPER) return true;
  return false;
}

const STOP = '.'.charCodeAt(0);

function cut(sentence: { start: number; end: number }): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let at = sentence.start; at < sentence.end; at += LONGEST)
    pieces.push({ start: at, end: Math.min(at + LONGEST, sentence.end) });
  return pieces;
}
