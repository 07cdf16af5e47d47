import type { Element } from '../elements/element';
import type { Lexicon } from '../lexicon';
import { wordsOf } from '../text/words';

/** A given name joined to the one that opens the name behind it. */
const JOINED = /(?<![\p{L}-]|\p{Lu}[\p{L}-]* )(?<given>\p{Lu}[\p{L}-]+) (?:et|and|и) $/u;

/** "Paul et Jeannette Kagame": a leader by the given name, who shares the surname behind the other's. */
export function withCouples(text: string, elements: readonly Element[], lexicon: Lexicon): Element[] {
  return elements.flatMap((element): Element[] => {
    if (element.type !== 'U' && element.type !== 'N' && element.type !== 'S') return [element];
    const match = JOINED.exec(text.slice(Math.max(0, element.start - 40), element.start));
    const given = match?.groups?.given;
    const surname = /\p{Lu}[\p{L}'’-]+$/u.exec(text.slice(element.start, element.end))?.[0];
    if (!given || !surname) return [element];
    const name = `${given} ${surname}`;
    const words = wordsOf(name);
    const found = lexicon.phrases.longestAt(name, words, 0);
    const leaders = (found?.to === words.length ? found.values : []).flatMap((value) =>
      value.type === 'leader' ? [value.leader] : [],
    );
    const start = Math.max(0, element.start - 40) + (match?.index ?? 0);
    return leaders.length > 0 ? [{ type: 'N', start, end: element.end, leaders, text: name }] : [element];
  });
}
