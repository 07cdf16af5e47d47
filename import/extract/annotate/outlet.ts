import type { Reference } from '../../../src/reference/reference';
import { termsByLanguage } from '../vocabulary';
import { Gazetteer } from './countries/gazetteer';
import type { SentenceOfElements } from './elements/sentence';
import { type Word, wordsOf } from './text/words';

/** So much of a text's beginning can name who publishes it. */
const BEGINNING = 700;

/**
 * The country whose embassy, ministry, press service or agency publishes a page, as the page's first sentence, its header
 * or the text's beginning says; null where none does.
 */
export function outletCountryOf(
  text: string,
  headerOutlet: string | null,
  first: SentenceOfElements | undefined,
  reference: Reference,
): string | null {
  const beginning = text.slice(0, BEGINNING);
  return (
    missionOf(first) ?? agencyOf(`${headerOutlet ?? ''}\n${beginning}`, reference) ?? signedBy(beginning)
  );
}

/** The country whose ministry signs a page in its own way, on a line of its beginning. */
function signedBy(beginning: string): string | null {
  const found = signatures('en')?.find(
    ({ lines, unless }) => lines.test(beginning) && !unless?.test(beginning),
  );
  return found?.country ?? null;
}

const signatures = termsByLanguage(
  'layout',
  ({ signatures: signs }: { readonly signatures: readonly Signature[] }) =>
    signs.map(({ country, lines, unless }) => ({
      country,
      lines: new RegExp(`^(?:${lines.join('|')})\\s*$`, 'mu'),
      unless: unless && new RegExp(`(?<!\\p{L})(?:${unless.join('|')})(?!\\p{L})`, 'u'),
    })),
);

/** How a ministry signs its pages: lines of theirs, and words of another's there. */
interface Signature {
  readonly country: string;
  readonly lines: readonly string[];
  readonly unless?: readonly string[];
}

/** The country of the embassy or ministry whose page opens with its name: "Embassy of India, Beijing". */
function missionOf(first: SentenceOfElements | undefined): string | null {
  const match = first && MISSION.exec(first.abstract);
  const element = match && first.elements[Number(match.groups?.of ?? match.groups?.by)];
  if (element?.type === 'C') return element.iso3;
  return element?.type === 'G' && element.candidates.length === 1 ? element.iso3 : null;
}

const MISSION =
  /^(?:the )?(?:(?:embassy|high commission|consulate(?: general)?|permanent mission|ministry (?:of|for) (?:(?:<U\d+>|foreign|external|european|international|affairs|and|&|trade|cooperation|relations|expatriates),? ?){1,7}(?<= )|mofa |ambassade|посольство)(?: |(?<= ))(?:(?:the )?government of |of |de la |de l['’]|du |d['’]|de )?(?:the )?(?:republic of )?<[CG](?<of>\d+)>|<[CG](?<by>\d+)> (?:embassy|high commission|ministry of foreign affairs))/iu;

/** The country of the press service or agency that a header or a text's beginning names. */
function agencyOf(stretch: string, reference: Reference): string | null {
  const names = outletNames(reference);
  const words = wordsOf(stretch);
  for (let index = 0; index < words.length; index++) {
    if (!words[index]?.capital) continue;
    const match = names.longestAt(stretch, words, index);
    if (match && (match.to > index + 1 || isOutlet(stretch, words[index] as Word)))
      return match.values[0] ?? null;
  }
  return null;
}

/**
 * Whether one word is an outlet's name here: no part of a longer name ("Islamic Liberation Front"), and a short one
 * only as agencies sign, "(AFP)", "/ANI/": armies and ministries go by three letters, too.
 */
function isOutlet(stretch: string, { start, end }: Word): boolean {
  const [before, after] = [stretch.slice(Math.max(0, start - 30), start), stretch.slice(end, end + 12)];
  if (end - start > 5) return !/\p{Lu}[\p{L}-]* $/u.test(before) && !/^ \p{Lu}/u.test(after);
  return /(?:^|[(/[|©:]\s?)$/u.test(before) || /^\s?(?:[)/\]|:]|--|–|—|\n)/u.test(after);
}

const outlets = new WeakMap<Reference, Gazetteer<string>>();

function outletNames(reference: Reference): Gazetteer<string> {
  let names = outlets.get(reference);
  if (!names) {
    names = new Gazetteer<string>();
    for (const country of reference.countries.values()) {
      for (const outlet of country.outlets ?? []) if (outlet.length > 3) names.add(outlet, country.iso3);
    }
    outlets.set(reference, names);
  }
  return names;
}
