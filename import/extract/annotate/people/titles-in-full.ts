import type { Element } from '../elements/element';
import type { Lexicon } from '../lexicon';
import { portfolioEnd } from './portfolio';

const OF_MINISTRY =
  /^ (?:of|at|in|for) the (?:Ministry of Foreign Affairs|Foreign Ministry|Ministry of [A-Z][a-z]+|Presidency|Prime Minister's Office)(?![\p{L}])/u;

const NEXT_TITLE = /^ (?:Minister|Secretar)/u;
const NAME_OF_STATE = /^ the State of \p{Lu}/u;

/** Whose field follows with "on": "Special Adviser on Media and Publicity". */
const ADVISER = /^(?:(?:special|senior special|presidential) )?(?:adviser|advisor|assistant|envoy)$/iu;

/** Whose field may be a bureau's long name. */
const SENT_FOR =
  /(?:(?:under-?\s?|assistant |deputy )secretary(?: of state)?|special (?:presidential )?(?:envoy|representative)|state secretary)$/iu;

const OF_BUREAU = /^ (?:of State )?for (?:the )?(?:Bureau of )?(?=\p{Lu})/u;
const BUREAU_WORD =
  /(?<comma>,?)(?: (?:and |of )?(?:the )?| & |-)?(?<word>\p{Lu}\p{Ll}+|affairs|issues|matters)(?!\p{L})/uy;

/** So many words without a portfolio among them are no bureau's name any more. */
const BUREAU_GAP = 3;

/**
 * "Assistant Secretary of State for East Asian and Pacific Affairs": where the field ends of which an official is
 * secretary or envoy, at the last word that a portfolio may have; the title's own end where there is none.
 */
function bureauEnd(text: string, title: number, lexicon: Lexicon): number {
  const first = OF_BUREAU.exec(text.slice(title, title + 40));
  if (!first) return title;
  let end = title;
  BUREAU_WORD.lastIndex = title + first[0].length;
  for (let gap = 0; gap < BUREAU_GAP; ) {
    const { word, comma } = BUREAU_WORD.exec(text)?.groups ?? {};
    if (word === undefined || (comma && gap > 0)) break;
    const known =
      /^\p{Ll}/u.test(word) ||
      lexicon.portfolios.has(word.toLowerCase()) ||
      lexicon.bodies.has(word.toLowerCase());
    gap = known ? 0 : gap + 1;
    if (known) end = BUREAU_WORD.lastIndex;
  }
  return end;
}

/**
 * "Minister" grows to "Minister of Foreign Affairs and International Cooperation", "foreign and defence minister"; not back
 * beyond `from`, where a nationality ends: "the South African Minister".
 */
export function withPortfolio(text: string, element: Element, lexicon: Lexicon, from = 0): Element {
  if (lexicon.language !== 'en' && (element.type === 'T' || element.type === 'Q')) {
    const end = portfolioEnd(text, element, lexicon);
    return end === element.end ? element : { ...element, end, text: text.slice(element.start, end) };
  }
  if (
    element.type !== 'T' ||
    !/^(?:Minister|Deputy Minister|Foreign Minister|Defence Minister|Deputy Foreign Minister|Deputy Prime Minister|State Secretary|Secretary|Executive|Special Envoy|Under Secretary)$/.test(
      element.title.title,
    )
  )
    return element;
  const bureau = SENT_FOR.test(element.text) ? bureauEnd(text, element.end, lexicon) : element.end;
  if (bureau > element.end) return { ...element, end: bureau, text: text.slice(element.start, bureau) };
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
  const adviser = /^(?:Executive|Special Envoy)$/.test(element.title.title);
  if (adviser && !ADVISER.test(element.text)) return element;
  const after = (
    adviser ? /^ (?:on|for) (?:the )?(?=[\p{Lu}])/u : /^,? (?:of|for) (?:the )?(?=[\p{Lu}])/u
  ).exec(text.slice(end, end + 12));
  const goesOn =
    /\b(?:of|for) (?:\p{L}+ )*\p{L}+$/iu.test(element.text) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
  if (after || goesOn || /^(?:,|,? and| &) \p{Lu}/u.test(text.slice(end, end + 8))) {
    let position = end + (after?.[0].length ?? 0);
    let joined = end;
    const pattern = /(?:(?:,? and(?: the)?|,| &)? ?)(\p{L}+)/uy;
    for (;;) {
      pattern.lastIndex = position;
      const match = pattern.exec(text);
      if (!match?.[1] || !isPortfolio(match[1]) || !/^\p{Lu}/u.test(match[1])) break;
      if (/^(?:,| and| &)/u.test(match[0])) joined = end;
      // "The Secretary and Foreign Minister X": of the second title.
      if (NEXT_TITLE.test(text.slice(pattern.lastIndex, pattern.lastIndex + 12))) {
        end = joined;
        break;
      }
      // "Foreign Minister of the State of Qatar": the name of the country begins.
      if (NAME_OF_STATE.test(text.slice(pattern.lastIndex - ' the State'.length, pattern.lastIndex + 5)))
        break;
      position = pattern.lastIndex;
      end = position;
    }
  }
  let start = element.start;
  for (;;) {
    const before = /(?:^|[\s(])(\p{L}+)(?: and| &|(,))? $/u.exec(
      text.slice(Math.max(from, start - 30), start),
    );
    if (!before?.[1] || !isPortfolio(before[1])) break;
    // "… of energy, Foreign Minister X said": the clause before ends.
    if (/^\p{Ll}/u.test(before[1]) && /^\p{Lu}/u.test(text.slice(start, start + 1))) break;
    if (before[2] && !/ (?:and|&) /u.test(text.slice(start, element.end))) break;
    start -= before[0].length - (/^[\s(]/.test(before[0]) ? 1 : 0);
  }
  // Ministers in Britain, Italy, Poland: "Secretary of State for Sport".
  if (
    /secretary of state$/iu.test(element.text) &&
    end > element.end &&
    !/Foreign/u.test(text.slice(element.end, end))
  ) {
    const whole = text.slice(start, end);
    return {
      ...element,
      start,
      end,
      country: null,
      text: whole,
      title: { ...element.title, title: whole, rank: 'minister' },
    };
  }
  return start === element.start && end === element.end
    ? element
    : { ...element, start, end, text: text.slice(start, end) };
}

/** « Le ministre éthiopien du Commerce » : the portfolio after the nationality belongs to the title, and reads as a second one. */
export function withInnerNationality(
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
