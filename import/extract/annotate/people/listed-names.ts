import type { Element } from '../elements/element';

const BETWEEN_NAMES = /^(?:,| and| &|, and) (?:(?:Mr|Mrs|Ms|Dr)\.? )?$/;

/**
 * "Presidents Xi Jinping and Vladimir Putin", "deputy ministers A, B and C": each name of the list takes the
 * plural title in the singular, so that it reads like a title and a name.
 */
export function shareTitles(text: string, elements: readonly Element[]): Element[] {
  const result = [...elements];
  result.forEach((element, index) => {
    if (element.type !== 'Q') return;
    const names: number[] = [];
    let end = element.end;
    for (let at = index + 1; at < result.length; at++) {
      const next = result[at] as Element;
      const gap = text.slice(end, next.start);
      if (!isName(next) || !(names.length === 0 ? gap === ' ' : BETWEEN_NAMES.test(gap))) break;
      names.push(at);
      end = next.end;
    }
    const country = result[index - 1];
    const by =
      country?.type === 'G' && /^\s?$/.test(text.slice(country.end, element.start)) ? country.iso3 : null;
    if (names.length < 2) return;
    for (const at of names) {
      const name = result[at] as Element;
      if (isName(name)) result[at] = { ...name, title: element.title, by };
    }
  });
  return result;
}

function isName(element: Element): element is Extract<Element, { type: 'N' | 'S' | 'U' }> {
  return element.type === 'N' || element.type === 'S' || element.type === 'U';
}
