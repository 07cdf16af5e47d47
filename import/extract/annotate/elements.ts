import type { InstitutionKind } from '../../../src/domain/kinds';
import type { Leader } from '../../../src/reference/reference';
import { vocabulary } from '../vocabulary';
import type { Entry, Lexicon, TitleRecord } from './lexicon';
import { shareTitles } from './listed-names';
import { portfolioEnd } from './portfolio';
import { isRussianTitle } from './russian';
import { joined, type Word, wordsOf } from './words';

interface At {
  readonly start: number;
  readonly end: number;
}

/** The title and country that a name shares with others of a list: "Presidents A and B". */
interface ListedName {
  readonly title?: TitleRecord;
  readonly by?: string | null;
}

/**
 * What the gazetteers and capital letters tell of a sentence before people are put together:
 * C country, G nationality, O organisation, I institution, N a leader's full name, S a leader's
 * surname, U an unknown name, T title, Q title in the plural, H honorific, F "former".
 */
export type Element =
  | (At & {
      readonly type: 'C';
      readonly iso3: string;
      readonly form: 'name' | 'capital' | 'city' | 'seat';
      readonly weak: boolean;
    })
  | (At & { readonly type: 'G'; readonly iso3: string; readonly candidates: readonly string[] })
  | (At & { readonly type: 'O'; readonly name: string })
  | (At & {
      readonly type: 'I';
      readonly name: string;
      readonly kind: InstitutionKind;
      readonly country: string | null;
    })
  | (At &
      ListedName & { readonly type: 'N' | 'S'; readonly leaders: readonly Leader[]; readonly text: string })
  | (At & ListedName & { readonly type: 'U'; readonly text: string })
  | (At & {
      readonly type: 'T' | 'Q';
      readonly title: TitleRecord;
      readonly text: string;
      /** The one country that has such an office. */
      readonly country: string | null;
    })
  | (At & { readonly type: 'H'; readonly royal: boolean; readonly female: boolean })
  | (At & { readonly type: 'F' });

type Kind = Entry['type'];
const PREFERENCE: readonly Kind[] = [
  'nothing',
  'leader',
  'institution',
  'country',
  'organisation',
  'demonym',
  'title',
  'honorific',
  'surname',
  'former',
];
const PARTICLES = new Set([
  'bin',
  'ibn',
  'al',
  'el',
  'de',
  'van',
  'von',
  'der',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'uulu',
  'ogly',
  'oglu',
  'kyzy',
  'ould',
  'abu',
  'bint',
  'ben',
  'of',
]);

/** Particles that open a name's further part at most ("President of"). */
const NOT_WITHIN: ReadonlySet<string> = new Set(['of']);
/** In French text these are articles: « le roi Mohammed VI la Med COP22 ». */
const FRENCH_ARTICLES: ReadonlySet<string> = new Set(['of', 'la', 'le']);

/** The elements of a stretch of text, in order and apart. */
export function elementsOf(text: string, start: number, end: number, lexicon: Lexicon): Element[] {
  const words = wordsOf(text.slice(start, end), start);
  const elements: Element[] = [];
  for (let index = 0; index < words.length; ) {
    const found = elementAt(text, words, index, lexicon, elements.at(-1));
    if (found) {
      if (found.element) elements.push(found.element);
      index = found.to;
    } else index++;
  }
  const read = withNames(text, words, elements, lexicon);
  const named = read
    .map((element) => withPortfolio(text, element, lexicon))
    .flatMap((element, index) =>
      withInnerNationality(text, element, read[index + 1], read[index + 2], lexicon),
    )
    .sort((a, b) => a.start - b.start)
    .filter(apart);
  return shareTitles(text, named);
}

function elementAt(
  text: string,
  words: readonly Word[],
  from: number,
  lexicon: Lexicon,
  previous: Element | undefined,
): { element: Element | null; to: number } | null {
  const first = words[from] as Word;
  const match = lexicon.phrases.longestAt(text, words, from, (values, to) =>
    values.some((value) => fits(value, words, from, to, lexicon)),
  );
  if (!match) return null;
  const values = match.values.filter((value) => fits(value, words, from, match.to, lexicon));
  const titled =
    (previous?.type === 'T' || previous?.type === 'H') &&
    /^\.? $/.test(text.slice(previous.end, first.start));
  const named =
    lexicon.language === 'fr' &&
    values.some((value) => value.type === 'surname' && (titled || text.includes(value.leader.name))) &&
    values.some((value) => value.type === 'country');
  // « Le président Hollande » is no country.
  const kind = named
    ? 'surname'
    : PREFERENCE.find((candidate) => values.some((value) => value.type === candidate));
  const last = words[match.to - 1] as Word;
  // "U.S. President": the stop belongs to the abbreviation.
  const abbreviated = last.text.length === 1 && last.capital && text[last.end] === '.' && match.to > from + 1;
  const at = { start: first.start, end: last.end + (abbreviated ? 1 : 0) };
  const next = words[match.to];
  // "US$ 4 billion", "HK$": a currency.
  if (/^ ?[$€£]/.test(text.slice(at.end, at.end + 2))) return { element: null, to: match.to };
  switch (kind) {
    case 'country': {
      const all = values.filter((value) => value.type === 'country');
      const value =
        all.find((candidate) => candidate.form === 'name' && !candidate.weak) ??
        all.find((candidate) => !candidate.weak) ??
        all[0];
      if (!value) return null;
      if (value.weak && !supported(text, words, from, match.to, lexicon))
        return { element: null, to: match.to };
      if (value.form === 'city' && from + 1 === match.to && isSurname(text, words, from, lexicon))
        return null;
      return {
        element: { ...at, type: 'C', iso3: value.iso3, form: value.form, weak: value.weak },
        to: match.to,
      };
    }
    case 'demonym': {
      const all = values.filter((value) => value.type === 'demonym');
      if (next && lexicon.notNationality.has(next.key)) return { element: null, to: match.to };
      if (lexicon.language === 'en' && isLanguage(text, words[from - 1], last))
        return { element: null, to: match.to };
      const iso3 = all[0]?.iso3 ?? '';
      return {
        element: {
          ...at,
          type: 'G',
          iso3,
          candidates: all[0]?.weak ? all.map((value) => value.iso3) : [iso3],
        },
        to: match.to,
      };
    }
    case 'organisation':
      return {
        element: {
          ...at,
          type: 'O',
          name: (values.find((value) => value.type === 'organisation') as { name: string }).name,
        },
        to: match.to,
      };
    case 'institution': {
      const value = values.find((candidate) => candidate.type === 'institution');
      return value
        ? {
            element: { ...at, type: 'I', name: value.name, kind: value.kind, country: value.country },
            to: match.to,
          }
        : null;
    }
    case 'leader':
    case 'surname': {
      // "Khalid bin Sultan bin Abdulaziz" is no Sultan bin Abdulaziz.
      if (isPatronymic(text, words, from)) return { element: null, to: from + 1 };
      if (next && joined(text, words[match.to - 1] as Word, next) && lexicon.namedThings.has(next.key))
        return { element: null, to: match.to + 1 };
      const thing = words[from - 1];
      if (
        lexicon.language !== 'en' &&
        thing &&
        joined(text, thing, first) &&
        lexicon.namedThings.has(thing.key)
      )
        return { element: null, to: match.to };
      const leaders = values.flatMap((value) => (value.type === kind ? [value.leader] : []));
      const to = kind === 'leader' ? lineageEnd(text, words, match.to) : match.to;
      return {
        element: {
          ...at,
          end: to === match.to ? at.end : (words[to - 1] as Word).end,
          type: kind === 'leader' ? 'N' : 'S',
          leaders: [...new Set(leaders)],
          text: text.slice(at.start, at.end),
        },
        to,
      };
    }
    case 'title': {
      const named = namedAfter(text, words, match.to, lexicon);
      if (named) return { element: null, to: named };
      // "A statement from the PM Office": a body, not its head.
      if (next?.capital && /^(?:office|house|secretariat|palace)$/.test(next.key) && text[last.end] === ' ')
        return { element: null, to: match.to + 1 };
      if (match.to === from + 1 && next && isLink(text, first, next)) return null;
      const value = values.find((candidate) => candidate.type === 'title');
      return value
        ? {
            element: {
              ...at,
              type: value.plural ? 'Q' : 'T',
              title: value.title,
              text: text.slice(at.start, at.end),
              country: value.country,
            },
            to: match.to,
          }
        : null;
    }
    case 'honorific':
      return {
        element: {
          ...at,
          type: 'H',
          royal: /(?:majesty|highness)$/i.test(text.slice(at.start, at.end)),
          female: /^her\b/i.test(text.slice(at.start, at.end)),
        },
        to: match.to,
      };
    case 'former':
      return { element: { ...at, type: 'F' }, to: match.to };
    default:
      return { element: null, to: match.to };
  }
}

const LINEAGE = new Set(['bin', 'ibn', 'bint', 'ben']);

function isLink(text: string, word: Word, next: Word): boolean {
  return LINEAGE.has(next.key) && joined(text, word, next);
}

/** Whether the word before makes a name the father's of someone else. */
function isPatronymic(text: string, words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return before !== undefined && LINEAGE.has(before.key) && joined(text, before, words[from] as Word);
}

/** Where a name ends with its line of fathers and its house: "Mohammed bin Salman" + "bin Abdulaziz Al Saud". */
function lineageEnd(text: string, words: readonly Word[], to: number): number {
  let end = to;
  while (end + 1 < words.length) {
    const [last, link, name] = [words[end - 1], words[end], words[end + 1]] as [Word, Word, Word];
    const house = link.key === 'al' && link.capital;
    if (!(LINEAGE.has(link.key) || house) || !name.capital) break;
    if (!joined(text, last, link) || !joined(text, link, name)) break;
    end += 2;
  }
  return end;
}

/** Surnames, too, so that after a title they mean a thing only in a longer name. */
const ALSO_SURNAMES = new Set(['park', 'hall', 'street', 'bridge', 'order', 'station', 'school', 'square']);

/** "King Abdulaziz Center for …", "Prime Minister X Hospital": past the thing, where a title opens its name. */
function namedAfter(text: string, words: readonly Word[], to: number, lexicon: Lexicon): number | null {
  if (lexicon.language !== 'en') return null;
  for (let at = to; at < to + 5; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word?.capital || text.slice(before.end, word.start) !== ' ') return null;
    if (at > to && lexicon.namedThings.has(word.key) && !ALSO_SURNAMES.has(word.key)) return at + 1;
  }
  return null;
}

/** Whether the words can be the entry: names want capitals, short abbreviations want them throughout. */
function fits(value: Entry, words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  const first = words[from] as Word;
  switch (value.type) {
    case 'title':
      if (lexicon.language === 'ru')
        return isRussianTitle(
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
      return first.capital && first.text.length > 1 && !lexicon.notNames.has(lexicon.normal(first.key));
    case 'leader':
      return words
        .slice(from, to)
        .every(
          (word) => word.capital || PARTICLES.has(word.key) || word.text.length <= 3 || /^\d/.test(word.text),
        );
    case 'organisation':
    case 'institution':
    case 'country': {
      const last = words[to - 1] as Word;
      if (
        to - from <= 3 &&
        last.end - first.start <= 5 &&
        words.slice(from, to).every((word) => word.text.length <= 5)
      ) {
        const short = words
          .slice(from, to)
          .map((word) => word.text)
          .join('');
        if (short.length <= 3 && lexicon.language !== 'ru') return short === short.toUpperCase();
      }
      return first.capital;
    }
    case 'nothing':
      return first.capital || lexicon.language !== 'en';
  }
}

/** Whether a weak country name stands where a country would: after "in", "to" …, before "'s", not within a longer name. */
function supported(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const before = words[from - 1];
  const after = words[to];
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

let monthNames: ReadonlySet<string> | undefined;

function months(): ReadonlySet<string> {
  monthNames ??= new Set(vocabulary<{ months: readonly string[] }>('en', 'dates')?.months ?? []);
  return monthNames;
}

/** "Yao Dawei": a city's name after a given name that means nothing else. */
function isSurname(text: string, words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
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
function isLanguage(text: string, before: Word | undefined, last: Word): boolean {
  if (!before) return false;
  if (/^(?:speaks?|speaking|spoke|spoken|learn|learns|learning|into)$/.test(before.key)) return true;
  return before.key === 'in' && /^(?:[.,;:!?)]|$)/.test(text.slice(last.end, last.end + 1));
}

/** Adds unknown names: runs of capitalised words outside every element, surnames of leaders within them swallowed. */
function withNames(
  text: string,
  words: readonly Word[],
  elements: readonly Element[],
  lexicon: Lexicon,
): Element[] {
  const result: Element[] = [];
  const covered = (word: Word) =>
    elements.find((element) => word.start >= element.start && word.end <= element.end);
  let run: Word[] = [];
  let onlySurname: Element | null = null;
  const flush = () => {
    while (run.length > 0 && PARTICLES.has((run.at(-1) as Word).key) && !(run.at(-1) as Word).capital)
      run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first && last) {
      const initials = lexicon.language !== 'en' && onlySurname !== null && onlySurname.end >= last.end;
      if (onlySurname && onlySurname.start <= first.start && onlySurname.end >= last.end)
        result.push(onlySurname);
      else if (
        onlySurname &&
        initials &&
        run.every((word) => word.text.length === 1 || word.end === last.end)
      )
        result.push({ ...onlySurname, start: first.start });
      else if (
        run.some((word) => word.text.length > 1) &&
        !(lexicon.language === 'ru' && (isAdjective(run) || isRegion(text, last))) &&
        !(lexicon.language === 'en' && run.length > 1 && isThing(last, lexicon))
      )
        result.push({
          type: 'U',
          start: first.start,
          end: last.end,
          text: text.slice(first.start, last.end),
        });
    }
    run = [];
    onlySurname = null;
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const element = covered(word);
    const previous = run.at(-1);
    if (previous && !joined(text, previous, word)) flush();
    if (
      element &&
      element.type !== 'S' &&
      !(previous && isNameWithin(text, words, index, element, lexicon))
    ) {
      flush();
      if (result.at(-1) !== element) result.push(element);
      continue;
    }
    const isName =
      element?.type === 'S' ||
      element?.type === 'T' ||
      (lexicon.language !== 'en' && /^\p{Lu}$/u.test(word.text) && text[word.end] === '.') ||
      (word.capital && !lexicon.notNames.has(lexicon.normal(word.key)) && !/^\d/.test(word.text));
    if (isName) {
      if (element?.type === 'S' && run.every((other) => other.text.length === 1)) onlySurname = element;
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

/** "Nazarbayev Center", "Abdulaziz Mosque": named after a person, and none. */
function isThing(last: Word, lexicon: Lexicon): boolean {
  return lexicon.namedThings.has(last.key) && !ALSO_SURNAMES.has(last.key);
}

/** «Свердловской области»: an adjective before a region's kind is no surname. */
function isRegion(text: string, last: Word): boolean {
  return (
    /ск(?:ой|ого|ом|ому|ая|ий|им)$/.test(last.key) &&
    /^ (?:област|кра[йяюе]|район|республик|округ|город)/u.test(text.slice(last.end, last.end + 12))
  );
}

/** «Постоянного комитета»: a Russian adjective alone is no name. */
function isAdjective(run: readonly Word[]): boolean {
  return (
    run.length === 1 &&
    /(?:н(?:ого|ых|ому|ым|ыми|ой|ый|ая|ое|ые|ую)|ск(?:ую|ое|ие|их|ими))$/.test(run[0]?.key ?? '')
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
  return (
    element.type === 'T' &&
    element.start === word.start &&
    element.end === word.end &&
    /^(?:King|Prince|Pope|Sultan|Head|Chair)$/.test(word.text) &&
    before !== undefined &&
    before.capital &&
    !lexicon.portfolios.has(before.key) &&
    after !== undefined &&
    after.capital &&
    text.slice(before.end, word.start) === ' ' &&
    text.slice(word.end, after.start) === ' ' &&
    !/['’]s$/.test(text.slice(before.start, before.end + 2))
  );
}

const OF_MINISTRY =
  /^ (?:of|at|in|for) the (?:Ministry of Foreign Affairs|Foreign Ministry|Ministry of [A-Z][a-z]+|Presidency|Prime Minister's Office)(?![\p{L}])/u;

/** "Minister" grows to "Minister of Foreign Affairs and International Cooperation", "foreign and defence minister". */
function withPortfolio(text: string, element: Element, lexicon: Lexicon): Element {
  if (lexicon.language !== 'en' && element.type === 'T') {
    const end = portfolioEnd(text, element, lexicon);
    return end === element.end ? element : { ...element, end, text: text.slice(element.start, end) };
  }
  if (
    element.type !== 'T' ||
    !/^(?:Minister|Deputy Minister|Foreign Minister|Defence Minister|Deputy Foreign Minister|State Secretary|Secretary)$/.test(
      element.title.title,
    )
  )
    return element;
  const direction = /^ \((?:East|West|South|North|ER|CPV|Political)\)/.exec(
    text.slice(element.end, element.end + 14),
  );
  if (direction && element.title.title === 'Secretary') {
    const end = element.end + direction[0].length;
    const whole = text.slice(element.start, end);
    return { ...element, end, country: 'IND', text: whole, title: { ...element.title, title: whole } };
  }
  const body = OF_MINISTRY.exec(text.slice(element.end, element.end + 60));
  if (body && element.title.title === 'State Secretary')
    return { ...element, end: element.end + body[0].length };
  const isPortfolio = (word: string) => lexicon.portfolios.has(word.toLowerCase());
  let end = element.end;
  const after = /^,? (?:of|for) (?:the )?(?=[\p{Lu}])/u.exec(text.slice(end, end + 12));
  if (after || /^(?:,|,? and| &) \p{Lu}/u.test(text.slice(end, end + 8))) {
    let position = end + (after?.[0].length ?? 0);
    const pattern = /(?:(?:,? and|,| &)? ?)(\p{L}+)/uy;
    for (;;) {
      pattern.lastIndex = position;
      const match = pattern.exec(text);
      if (!match?.[1] || !isPortfolio(match[1]) || !/^\p{Lu}/u.test(match[1])) break;
      position = pattern.lastIndex;
      end = position;
    }
  }
  let start = element.start;
  for (;;) {
    const before = /(?:^|[\s(])(\p{L}+)(?: and| &|,)? $/u.exec(text.slice(Math.max(0, start - 30), start));
    if (!before?.[1] || !isPortfolio(before[1])) break;
    start -= before[0].length - (/^[\s(]/.test(before[0]) ? 1 : 0);
  }
  return start === element.start && end === element.end
    ? element
    : { ...element, start, end, text: text.slice(start, end) };
}

/** « Le ministre éthiopien du Commerce » : the portfolio after the nationality belongs to the title, and reads as a second one. */
function withInnerNationality(
  text: string,
  element: Element,
  nation: Element | undefined,
  after: Element | undefined,
  lexicon: Lexicon,
): Element[] {
  if (
    lexicon.language !== 'fr' ||
    element.type !== 'T' ||
    element.title.rank !== 'minister' ||
    nation?.type !== 'G'
  )
    return [element];
  if (text.slice(element.end, nation.start) !== ' ') return [element];
  const end = portfolioEnd(text, { end: nation.end, title: element.title }, lexicon);
  const link = /^ (?:de la |de l['’]|des |du |de |d['’]|à la |à l['’]|au |aux )/u.exec(
    text.slice(nation.end, end),
  )?.[0];
  if (!link || (after?.type === 'T' && after.start < end)) return [element];
  const start = nation.end + link.length;
  const portfolio = text.slice(nation.end, end);
  return [
    { ...element, text: element.text + portfolio },
    { ...element, start, end, text: text.slice(start, end) },
  ];
}

/** Drops an element that an earlier, longer one has come to cover. */
function apart(element: Element, index: number, all: readonly Element[]): boolean {
  return !all.some(
    (other, at) =>
      at !== index &&
      other.start <= element.start &&
      other.end >= element.end &&
      (other.end - other.start > element.end - element.start || at < index),
  );
}
