import type { Element } from '../elements/element';
import { isAbbreviated } from '../people/initials';

/** What of a sentence tells which countries it names. */
interface WithElements {
  readonly elements: readonly Element[];
}

/** Countries by how often and how early the document names them or their people, most first. */
export function countriesByWeight(drafts: readonly WithElements[]): string[] {
  const weights = new Map<string, number>();
  const add = (iso3: string, weight: number) => weights.set(iso3, (weights.get(iso3) ?? 0) + weight);
  drafts.forEach((draft, index) => {
    const early = index < 3 ? 2 : 1;
    for (const element of draft.elements) {
      if (element.type === 'C') add(element.iso3, early);
      else if (element.type === 'G' && element.candidates.length === 1) add(element.iso3, early);
      else if (element.type === 'N' || (element.type === 'S' && element.leaders.length === 1))
        add(element.leaders[0]?.country ?? '', early * 1.5);
    }
  });
  weights.delete('');
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso3]) => iso3);
}

/** The countries that a document names: by name, nationality, town, seat, title or a leader's full name. */
export function namedCountries(drafts: readonly WithElements[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ elements }) =>
      elements.flatMap((element) => {
        if (element.type === 'C') return [element.iso3];
        if (element.type === 'G') return element.candidates;
        return element.type === 'N' && !isAbbreviated(element.text)
          ? element.leaders.map(({ country }) => country)
          : [];
      }),
    ),
  );
}

/** "Congolese", "Korean": the one country of the document that can be meant. */
export function settleNationalities(elements: readonly Element[], countries: readonly string[]): Element[] {
  return elements.map((element) => {
    if (element.type !== 'G' || element.candidates.length === 1) return element;
    const meant = element.candidates.filter((candidate) => countries.includes(candidate));
    return meant.length === 1 ? { ...element, iso3: meant[0] as string, candidates: meant } : element;
  });
}

/** "The Secretary": a title that others have as well tells its country only where the document names that. */
export function settleTitles(elements: readonly Element[], countries: readonly string[]): Element[] {
  return elements.map((element) =>
    element.type === 'T' &&
    element.country &&
    !countries.includes(element.country) &&
    Object.values(element.title.countriesNamed ?? {}).includes(element.country)
      ? { ...element, country: null }
      : element,
  );
}
