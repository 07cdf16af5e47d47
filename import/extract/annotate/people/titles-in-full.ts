import type { Element } from '../elements/element';
import type { Lexicon } from '../lexicon';
import { portfolioEnd } from './portfolio';

const OF_MINISTRY =
  /^ (?:of|at|in|for) the (?:Ministry of Foreign Affairs|Foreign Ministry|Ministry of [A-Z][a-z]+|Presidency|Prime Minister's Office)(?![\p{L}])/u;

const NAME_OF_STATE = /^ the State of \p{Lu}/u;

/** Whose field follows with "on": "Special Adviser on Media and Publicity". */
const ADVISER = /^(?:(?:special|senior special|presidential) )?(?:adviser|advisor|assistant|envoy)$/iu;

/** "Minister" grows to "Minister of Foreign Affairs and International Cooperation", "foreign and defence minister". */
export function withPortfolio(text: string, element: Element, lexicon: Lexicon): Element {
  if (lexicon.language !== 'en' && (element.type === 'T' || element.type === 'Q')) {
    const end = portfolioEnd(text, element, lexicon);
    return end === element.end ? element : { ...element, end, text: text.slice(element.start, end) };
  }
  if (
    element.type !== 'T' ||
    !/^(?:Minister|Deputy Minister|Foreign Minister|Defence Minister|Deputy Foreign Minister|Deputy Prime Minister|State Secretary|Secretary|Executive|Special Envoy)$/.test(
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
  const adviser = /^(?:Executive|Special Envoy)$/.test(element.title.title);
  if (adviser && !ADVISER.test(element.text)) return element;
  const after = (
    adviser ? /^ (?:on|for) (?:the )?(?=[\p{Lu}])/u : /^,? (?:of|for) (?:the )?(?=[\p{Lu}])/u
  ).exec(text.slice(end, end + 12));
  const goesOn =
    /\b(?:of|for) (?:\p{L}+ )*\p{L}+$/iu.test(element.text) && /^ \p{Lu}/u.test(text.slice(end, end + 2));
  if (after || goesOn || /^(?:,|,? and| &) \p{Lu}/u.test(text.slice(end, end + 8))) {
    let position = end + (after?.[0].length ?? 0);
    const pattern = /(?:(?:,? and(?: the)?|,| &)? ?)(\p{L}+)/uy;
    for (;;) {
      pattern.lastIndex = position;
      const match = pattern.exec(text);
      if (!match?.[1] || !isPortfolio(match[1]) || !/^\p{Lu}/u.test(match[1])) break;
      // "Foreign Minister of the State of Qatar": the name of the country begins.
      if (NAME_OF_STATE.test(text.slice(pattern.lastIndex - ' the State'.length, pattern.lastIndex + 5)))
        break;
      position = pattern.lastIndex;
      end = position;
    }
  }
  let start = element.start;
  for (;;) {
    const before = /(?:^|[\s(])(\p{L}+)(?: and| &|(,))? $/u.exec(text.slice(Math.max(0, start - 30), start));
    if (!before?.[1] || !isPortfolio(before[1])) break;
    // "… of energy, Foreign Minister X said": the clause before ends.
    if (/^\p{Ll}/u.test(before[1]) && /^\p{Lu}/u.test(text.slice(start, start + 1))) break;
    if (before[2] && !/ (?:and|&) /u.test(text.slice(start, element.end))) break;
    start -= before[0].length - (/^[\s(]/.test(before[0]) ? 1 : 0);
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
