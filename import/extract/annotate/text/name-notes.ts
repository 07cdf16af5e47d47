import { matchesIn } from '../../search/search';

/** What tells a note behind a name from the words of the sentence. */
export interface NoteTerms {
  /** "бен" in "Мухаммед бен Заид". */
  readonly particle: RegExp;
  readonly patronymic: RegExp;
  readonly verb: RegExp;
  /** Words that are of no office, such as prepositions. */
  readonly notOffice: RegExp;
  /** Of these, words that may stand before the first name of an office: "Министр промышленности и торговли". */
  readonly within: RegExp;
}

/** A surname, or a whole name, in whatever case, and the same once more. */
const AGAIN =
  /(?<![\p{L}-])(?<name>(?:\p{Lu}[\p{L}-]* )?\p{Lu}[\p{L}-]*?\p{L})\p{Ll}{0,3}(?<note> \k<name>\p{Ll}{0,2})(?= )/gu;
const TWICE = / (?<name>\p{Lu}[\p{L}-]*?\p{L})\p{Ll}{0,3} \k<name>/u;
const BEFORE = /(?:(?:\p{Lu}\.){1,2} ?|(?:\p{Lu}[\p{L}-]* ){1,3})$/u;
const WORD = / (?<word>[\p{L}-]+)/uy;
/** Where a space stands before a mark, a note was set apart from the sentence. */
const SET_APART =
  /^(?: (?:[\p{L}-]+|«[^»]{2,60}»|\([^)]{2,12}\))){1,24}?(?= (?:[.,:;)\]](?!\p{L})|\((?!\p{Lu})))/u;
/** An office has no more words. */
const LONGEST_OFFICE = 12;

/**
 * Notes on who somebody is, which a page shows beside his name and a copy of it puts into the sentence: «Владимир Путин
 * и Ильхам Алиев Алиев Ильхам Гейдарович Президент Азербайджана обсудили». Gives each from behind the name to its end.
 */
export function nameNotes(text: string, terms: NoteTerms): { start: number; end: number }[] {
  return matchesIn(text, AGAIN).flatMap((match) => {
    const { name = '', note = '' } = match.groups ?? {};
    const known = BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))?.[0] ?? '';
    const behind = match.index + match[0].length;
    const given = givenEnd(text, behind, known, terms);
    if (given === behind && !name.includes(' ')) return [];
    const end = officeEnd(text, given, terms);
    return end === null ? [] : [{ start: behind - note.length, end }];
  });
}

/** The end of the given names that repeat those before the surname, with a patronymic. */
function givenEnd(text: string, from: number, known: string, { particle, patronymic }: NoteTerms): number {
  const before = new Set(known.split(/[. ]+/u).filter(Boolean).slice(-2));
  let end = from;
  let open = false;
  for (;;) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.groups?.word ?? '';
    const same = [...before].find((other) => word.startsWith(other.slice(0, 3)));
    if (same) before.delete(same);
    const isPatronymic = end > from && patronymic.test(word);
    if (word === '' || !(open || same || isPatronymic || particle.test(word))) return end;
    open = particle.test(word);
    end += word.length + 1;
    if (isPatronymic) return end;
  }
}

/** The end of the office behind a repeated name; null where none stands there. */
function officeEnd(text: string, from: number, { verb, notOffice, within }: NoteTerms): number | null {
  const apart = SET_APART.exec(text.slice(from, from + 300))?.[0];
  const isWhole =
    apart !== undefined && !TWICE.test(apart) && !apart.split(' ').some((word) => verb.test(word));
  if (isWhole) return from + apart.length;
  let end = from;
  let named = false;
  for (let count = 0; count < LONGEST_OFFICE; count++) {
    WORD.lastIndex = end;
    const word = WORD.exec(text)?.groups?.word ?? '';
    const capital = /^\p{Lu}/u.test(word);
    const stops = word === '' || verb.test(word) || (notOffice.test(word) && (named || !within.test(word)));
    if (stops || (named && !capital)) return count === 0 ? null : end;
    named ||= capital && count > 0;
    end += word.length + 1;
  }
  return null;
}
