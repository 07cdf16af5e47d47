import { vocabulary } from '../../vocabulary';
import type { Lexicon } from '../lexicon';
import type { Entry } from '../lexicon-entry';
import { isInitial } from '../people/initials';
import { PARTICLES } from '../people/particles';
import { isRussianTitle } from '../text/russian';
import { joined, type Word } from '../text/words';

/** Whether the words can be the entry: names want capitals, short abbreviations want them throughout. */
export function fits(
  value: Entry,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const first = words[from] as Word;
  switch (value.type) {
    case 'title':
      // « Pape Ibrahima Faye »: a given name.
      if (
        lexicon.language === 'fr' &&
        first.text === 'Pape' &&
        !/^(?:le|du|au|un)$/.test(words[from - 1]?.key ?? '')
      )
        return false;
      if (lexicon.language === 'ru')
        return isOfOneMinistry(words, from, to)
          ? !value.plural
          : isRussianTitle(
              words.slice(from, to).map(({ key }) => key),
              value.plural,
            );
      return (
        first.key.length > 3 ||
        to > from + 1 ||
        (lexicon.language === 'fr' && first.key === 'roi') ||
        first.text === first.text.toUpperCase() ||
        (first.key === 'gov' && first.capital)
      );
    case 'former':
      return true;
    case 'honorific':
      return first.capital && (first.key !== 'he' || first.text === 'HE' || to > from + 1);
    case 'demonym':
      return value.lower || first.capital || lexicon.language !== 'en';
    case 'surname':
      return (
        isNameLike(first) &&
        first.text.length > 1 &&
        !lexicon.notNames.has(lexicon.normal(first.key)) &&
        !hasByname(words, to) &&
        (value.ends === undefined || value.ends.test((words[to - 1] as Word).text))
      );
    case 'leader':
      return words
        .slice(from, to)
        .every(
          (word) =>
            isNameLike(word) || PARTICLES.has(word.key) || word.text.length <= 3 || /^\d/.test(word.text),
        );
    case 'organisation':
    case 'institution':
    case 'country': {
      const last = words[to - 1] as Word;
      if (value.type === 'country' && value.ends?.test(last.text) === false) return false;
      if (
        to - from <= 3 &&
        last.end - first.start <= 5 &&
        words.slice(from, to).every((word) => word.text.length <= 5)
      ) {
        const short = words
          .slice(from, to)
          .map((word) => word.text)
          .join('');
        if (short.length <= 3 && lexicon.language !== 'ru')
          return short === short.toUpperCase() || MIXED.test(short);
      }
      return isNameLike(first);
    }
    case 'nothing':
      return first.capital || lexicon.language !== 'en';
  }
}

/** "BiH". */
const MIXED = /^\p{Lu}\p{Ll}\p{Lu}$/u;

/** A capital, or a letter of a script that has none: Chinese, Arabic. */
function isNameLike({ capital, text }: Word): boolean {
  return capital || /^\p{Lo}/u.test(text);
}

/** "Pierre le Grand": the first name of a king, no surname. */
function hasByname(words: readonly Word[], to: number): boolean {
  const [article, byname] = [words[to], words[to + 1]];
  return article?.text === 'le' && byname?.capital === true && byname.text.length > 3;
}

/** Whether a weak country name stands where a country would: after "in", "to" …, before "'s", not within a longer name. */
export function supported(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const before = words[from - 1];
  const after = words[to];
  const owner = words[from - 2];
  // "Ambassador of Georgia Konstantin Sabiashvili".
  if (before?.key === 'of' && owner && isOffice(owner, text, words, from - 2, lexicon)) return true;
  const adjacent = (left: Word | undefined, right: Word | undefined) =>
    left && right && right.start - left.end === 1 && /[ -]/.test(text[left.end] ?? '');
  // "Israel and Jordan October 11-13".
  const dated = months().has(after?.key ?? '');
  const nameAfter =
    adjacent(words[to - 1], after) && after?.capital && !dated && !lexicon.phrases.longestAt(text, words, to);
  const nameBefore =
    adjacent(before, words[from]) &&
    before?.capital &&
    before.start !== words[0]?.start &&
    !lexicon.support.has(before.key) &&
    !lexicon.phrases.longestAt(text, words, from - 1);
  return !nameAfter && !nameBefore;
}

/** Whether a word is an office's, or of its field: "Ambassador", "Affairs". */
function isOffice(word: Word, text: string, words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const found = lexicon.phrases.longestAt(text, words, at);
  return (
    (found?.to === at + 1 && found.values.some(({ type }) => type === 'title')) ||
    (word.capital && lexicon.portfolios.has(word.key))
  );
}

let monthNames: ReadonlySet<string> | undefined;

function months(): ReadonlySet<string> {
  monthNames ??= new Set(vocabulary<{ months: readonly string[] }>('en', 'dates')?.months ?? []);
  return monthNames;
}

/** "Yao Dawei": a city's name after a given name that means nothing else. */
export function isSurname(text: string, words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  const first = words[at - 2];
  // "Monica P. Medina".
  if (lexicon.language === 'en' && before && first && isInitial(text, before))
    return first.capital && joined(text, first, before) && joined(text, before, words[at] as Word);
  return (
    lexicon.language === 'en' &&
    before !== undefined &&
    before.capital &&
    before.text.length > 1 &&
    text.slice(before.end, (words[at] as Word).start) === ' ' &&
    !lexicon.notNames.has(before.key) &&
    !lexicon.support.has(before.key) &&
    !/[.!?:]\s*$/.test(text.slice(Math.max(0, before.start - 3), before.start)) &&
    before.start !== words[0]?.start &&
    !lexicon.phrases.longestAt(text, words, at - 1)
  );
}

/** "They speak French", "translated into Arabic", "he said in English.": a language. */
export function isLanguage(text: string, before: Word | undefined, last: Word): boolean {
  if (!before) return false;
  if (/^(?:speaks?|speaking|spoke|spoken|learn|learns|learning|into)$/.test(before.key)) return true;
  return before.key === 'in' && /^(?:[.,;:!?)]|$)/.test(text.slice(last.end, last.end + 1));
}

/** «Главы МИД Казахстана Мурата Нуртлеу»: the genitive of one head, unless a second country or name follows. */
function isOfOneMinistry(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.key !== 'главы' || words[to - 1]?.key !== 'мид') return false;
  let end = to;
  while (words[end]?.capital) end++;
  return end > to && words[end]?.key !== 'и';
}
