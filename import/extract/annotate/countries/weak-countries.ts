import type { Element } from '../elements/element';
import type { Lexicon } from '../lexicon';

/**
 * Names that are also a person's or another place's ("Jordan Henderson … thanked Jordan", "Georgia Gov.
 * Brian Kemp … near Savannah, Georgia"): the countries that a document does not mean, because it uses the
 * name otherwise and nowhere names the country's people or capital.
 */
export function countriesNotMeant(
  text: string,
  elements: readonly Element[],
  lexicon: Lexicon,
): ReadonlySet<string> {
  const weak = new Map<string, Set<string>>();
  const certain = new Set<string>();
  for (const element of elements) {
    if (element.type === 'G' && element.candidates.length === 1) certain.add(element.iso3);
    else if (element.type === 'C' && !element.weak) certain.add(element.iso3);
    else if (element.type === 'N' && element.leaders.length === 1)
      certain.add(element.leaders[0]?.country ?? '');
    else if (element.type === 'C') {
      const names = weak.get(element.iso3) ?? new Set<string>();
      weak.set(element.iso3, names.add(text.slice(element.start, element.end)));
    }
  }
  const notMeant = new Set<string>();
  for (const [iso3, names] of weak) {
    if (certain.has(iso3)) continue;
    const signs = lexicon.otherPlaces.get(iso3);
    if (signs?.test(text) || [...names].some((name) => usedAsFirstName(text, name, lexicon)))
      notMeant.add(iso3);
  }
  return notMeant;
}

/** Whether a capitalised word follows the name directly, as a surname does: "Jordan Henderson". */
function usedAsFirstName(text: string, name: string, lexicon: Lexicon): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const next = /^ (\p{Lu}\p{Ll}{2,})(?=[ ,.'’])/u.exec(
      text.slice(at + name.length, at + name.length + 40),
    )?.[1];
    if (next && !lexicon.notNames.has(next.toLowerCase()) && !/^(?:and|in|River|Valley)$/i.test(next))
      return true;
  }
  return false;
}

/** A name that means another place than the country: that place, where it is known, else nothing. */
export function elsewhere(element: Element, notMeant: ReadonlySet<string>, lexicon: Lexicon): Element[] {
  if (element.type !== 'C' || !element.weak || !notMeant.has(element.iso3)) return [element];
  const iso3 = lexicon.otherPlaceCountries[element.iso3];
  return iso3 ? [{ ...element, iso3, form: 'city' }] : [];
}
