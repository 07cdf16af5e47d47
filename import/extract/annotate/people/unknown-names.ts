import { fold } from '../../../../src/domain/identity';
import type { Element } from '../elements/element';
import type { Lexicon } from '../lexicon';
import { joined, type Word } from '../text/words';
import { isInitial, leadersNamed } from './initials';
import { ALSO_SURNAMES, isOfThing } from './name-parts';
import { FRENCH_ARTICLES, NOT_WITHIN, PARTICLES } from './particles';

/** Letters behind a name: "Milton Dick MP", "Sir Keir Starmer KCB KC". */
const AFTER_NAMES =
  /^(?:MP|MPs|MEP|MLA|MSP|TD|KC|QC|OBE|CBE|MBE|KBE|DBE|KCB|GCB|KCMG|GCMG|DCMG|CMG|CVO|KCVO)$/u;

/** Adds unknown names: runs of capitalised words outside every element, surnames of leaders within them swallowed. */
export function withNames(
  text: string,
  words: readonly Word[],
  elements: readonly Element[],
  lexicon: Lexicon,
): Element[] {
  const result: Element[] = [];
  const covered = coverOf(elements);
  let run: Word[] = [];
  let begin = 0;
  let onlySurname: Surname | null = null;
  const flush = () => {
    while (run.length > 0 && PARTICLES.has((run.at(-1) as Word).key) && !(run.at(-1) as Word).capital)
      run.pop();
    const whole = run.at(-1)?.end ?? 0;
    while (run.length > 2 && AFTER_NAMES.test((run.at(-1) as Word).text)) run.pop();
    // «Председатель правительства ДНР Евгений Солнцев».
    while (
      lexicon.language === 'ru' &&
      run.length > 2 &&
      ACRONYM.test(run[0]?.text ?? '') &&
      !ACRONYM.test(run[1]?.text ?? '')
    )
      run.shift();
    const first = run[0];
    const last = run.at(-1);
    if (first && last && !run.every(({ text: word }) => AFTER_NAMES.test(word))) {
      const initials = onlySurname !== null && onlySurname.end >= last.end && run.length > 1;
      if (onlySurname && onlySurname.start <= first.start && onlySurname.end >= last.end)
        result.push(onlySurname);
      else if (onlySurname && initials && run.every((word) => isInitial(text, word) || word.end === last.end))
        result.push(withInitials(text, onlySurname, first, lexicon));
      else if (
        run.some((word) => word.text.length > 1) &&
        !(lexicon.language === 'ru' && (isAdjective(run) || isRegion(text, last) || isForeign(run))) &&
        !(lexicon.language === 'en' && run.length > 1 && isThing(last, lexicon)) &&
        !(lexicon.language === 'fr' && isOfThing(text, words, begin, lexicon)) &&
        !(lexicon.language === 'ru' && run.length === 1 && /^[А-ЯЁ]{2,3}$/u.test(first.text)) &&
        !(run.length === 1 && (isAbbreviation(text, first) || isField(text, first, lexicon)))
      )
        result.push({
          type: 'U',
          start: first.start,
          end: Math.max(whole, last.end + givenNameTail(text, last.end)),
          text: text.slice(first.start, last.end + givenNameTail(text, last.end)),
        });
    }
    run = [];
    onlySurname = null;
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const element = covered(word);
    const previous = run.at(-1);
    if (previous && (!joined(text, previous, word) || mixesScripts(lexicon, previous, word))) flush();
    if (
      element &&
      element.type !== 'S' &&
      !(previous && isNameWithin(text, words, index, element, lexicon)) &&
      !isGivenName(text, element, result.at(-1), words[index + 1])
    ) {
      flush();
      if (result.at(-1) !== element) result.push(element);
      continue;
    }
    // "The Speaker of Kuwait's National Assembly Marzouq Al-Ghanem": the name begins behind the body's.
    if (!element && word.capital && lexicon.bodies.has(word.key)) {
      run = [];
      onlySurname = null;
      continue;
    }
    const isName =
      element?.type === 'S' ||
      element?.type === 'T' ||
      element?.type === 'H' ||
      isInitial(text, word) ||
      (word.capital && !isNoName(word, previous, lexicon) && !/^\d/.test(word.text));
    if (isName) {
      if (element?.type === 'S' && run.every((other) => isInitial(text, other))) onlySurname = element;
      if (run.length === 0) begin = index;
      run.push(word);
    } else if (
      run.length > 0 &&
      PARTICLES.has(word.key) &&
      !(lexicon.language === 'fr' ? FRENCH_ARTICLES : NOT_WITHIN).has(word.key)
    )
      run.push(word);
    else flush();
  }
  flush();
  return result.sort((a, b) => a.start - b.start);
}

type Surname = Extract<Element, { type: 'N' | 'S' }>;

/** "S. Lavrov": a leader's name where the initial is one's whom the surname means; else somebody's unknown. */
function withInitials(text: string, surname: Surname, first: Word, { language }: Lexicon): Element {
  const name = text.slice(first.start, surname.end);
  if (language !== 'en') return { ...surname, start: first.start };
  const leaders = leadersNamed(surname.leaders, first.text);
  return leaders.length > 0
    ? { ...surname, type: 'N', start: first.start, text: name, leaders }
    : { type: 'U', start: first.start, end: surname.end, text: name };
}

/** The element that a word is part of; to be asked of words in order. */
function coverOf(elements: readonly Element[]): (word: Word) => Element | undefined {
  let next = 0;
  return ({ start, end }) => {
    while (next < elements.length && (elements[next] as Element).end < end) next++;
    const element = elements[next];
    return element && start >= element.start ? element : undefined;
  };
}

/** A word that begins no name; its stem may be a surname's, which a given name before it tells: «Владимир Боля» after «Более». */
function isNoName(word: Word, previous: Word | undefined, { language, notNames, normal }: Lexicon): boolean {
  if (!notNames.has(normal(word.key))) return false;
  return language !== 'ru' || !previous?.capital || notNames.has(word.key);
}

/** The length of what ends a Korean given name: "Lee Kwan-seop", but not "Trump-led". */
function givenNameTail(text: string, end: number): number {
  const tail = /^-\p{Ll}{2,5}(?![\p{L}'’-])/u.exec(text.slice(end, end + 7))?.[0] ?? '';
  return /^-(?:led|era|born|run|style|based|owned|elect|held|made)$/.test(tail) ? 0 : tail.length;
}

/** "The Development Cooperation Agreement (DCA) …. In the areas of the DCA, the Prime Minister": an abbreviation. */
function isAbbreviation(text: string, { text: word, start }: Word): boolean {
  return (
    /^\p{Lu}{2,6}$/u.test(word) && (text.includes(`(${word})`) || isOfInitials(text.slice(0, start), word))
  );
}

/** « Département fédéral des affaires étrangères DFAE »: of the first letters of the words before. */
function isOfInitials(before: string, word: string): boolean {
  const words: readonly string[] = before.slice(-120).match(/[^\P{L}\n]{4,}|\n/gu) ?? [];
  const initials = words.slice(words.lastIndexOf('\n') + 1).map(([letter = '']) => letter);
  return word.length > 2 && fold(initials.join('')).endsWith(fold(word));
}

/** "The Chamber of Commerce and Industry, Ambassador X said": a field that ends a body's name. */
function isField(text: string, { start, key }: Word, { portfolios }: Lexicon): boolean {
  return portfolios.has(key) && / (?:of|and|&) $/u.test(text.slice(Math.max(0, start - 5), start));
}

/** "Nazarbayev Center", "Abdulaziz Mosque": named after a person, and none. */
function isThing(last: Word, lexicon: Lexicon): boolean {
  return lexicon.namedThings.has(last.key) && !ALSO_SURNAMES.has(last.key);
}

/** «Свердловской области»: an adjective before a region's kind is no surname. */
function isRegion(text: string, last: Word): boolean {
  return (
    /ск(?:ой|ого|ом|ому|ая|ий|им)$/.test(last.key) &&
    /^ (?:област|кра[йяюе]|район|республик|округ|город|автономн|муниципальн|федеральн)/u.test(
      text.slice(last.end, last.end + 12),
    )
  );
}

/** «Написал в Twitter Чавушоглу»: a name ends where the letters change. */
function mixesScripts({ language }: Lexicon, one: Word, other: Word): boolean {
  return (
    language === 'ru' &&
    LATIN.test(one.text) !== LATIN.test(other.text) &&
    one.text.length > 1 &&
    other.text.length > 1
  );
}

/** «Цитирует министра Online»: one Latin word in a Russian text is no name of a person. */
function isForeign(run: readonly Word[]): boolean {
  return run.length === 1 && LATIN.test(run[0]?.text ?? '');
}

const LATIN = /^[A-Za-z]/u;
const ACRONYM = /^[А-ЯЁ]{2,5}$/u;

/** «Постоянного комитета»: a Russian adjective alone is no name. */
function isAdjective(run: readonly Word[]): boolean {
  return (
    run.length === 1 &&
    /(?:н(?:ого|ых|ому|ым|ыми|ой|ый|ая|ое|ые|ую)|ск(?:ую|ое|ие|их|ими))$/.test(run[0]?.key ?? '')
  );
}

/** "Dr Sultan Al Jaber", "Minister of Industry Sultan Al Jaber": a given name that is a title's word, too. */
export function isGivenName(
  text: string,
  element: Element,
  before: Element | undefined,
  after: Element | Word | undefined,
): boolean {
  return (
    element.type === 'T' &&
    /^(?:King|Prince|Sultan|Emir|Amir)$/.test(text.slice(element.start, element.end)) &&
    before !== undefined &&
    /^\.? $/.test(text.slice(before.end, element.start)) &&
    (before.type === 'H'
      ? /^(?:dr|mr|eng|prof|professor|tengku|tunku)\.?$/i.test(text.slice(before.start, before.end))
      : before.type === 'T' &&
        !/^(?:King|Prince)$/.test(text.slice(element.start, element.end)) &&
        /^(?:foreign-minister|minister)$/.test(before.title.rank)) &&
    after !== undefined &&
    /^ \p{Lu}/u.test(text.slice(element.end, element.end + 2))
  );
}

/** "Tiong King Sing", "Nizar Al Sultan": a title's word inside a name. */
function isNameWithin(
  text: string,
  words: readonly Word[],
  index: number,
  element: Element,
  lexicon: Lexicon,
): boolean {
  const [before, word, after] = [words[index - 1], words[index] as Word, words[index + 1]];
  // « Mohamed Ould Cheikh El Ghazouani ».
  if (element.type === 'H' && /^(?:ould|mint)$/u.test(before?.key ?? '')) return after?.capital === true;
  // « Preah Bat Samdech Preah Boromneath Norodom Sihamoni ».
  if (element.type === 'H' && word.key === 'samdech' && before?.key === 'bat') return after?.capital === true;
  return (
    element.type === 'T' &&
    element.start === word.start &&
    element.end === word.end &&
    /^(?:King|Prince|Pope|Sultan|Head|Chair)$/.test(word.text) &&
    before?.capital === true &&
    !lexicon.portfolios.has(before.key) &&
    after?.capital === true &&
    text.slice(before.end, word.start) === ' ' &&
    text.slice(word.end, after.start) === ' ' &&
    !/['’]s$/.test(text.slice(before.start, before.end + 2))
  );
}
