import { termsByLanguage } from '../../vocabulary';
import type { Mention, MentionOf, Sentence } from '../model';

/** The guest of one country is received by somebody of the other, calls on somebody of the other. */
const RECEIVED =
  /(?<!\p{L})(?:(?:was|were|been|being) (?:then |also |later )?(?:received|welcomed|greeted|hosted|seen off|met at [^.;]{1,60}?)(?: [^.;,]{1,60}?)? by|call(?:s|ed|ing)? on|courtesy call on) (?:the |his |her )?$/iu;
const SIGNED =
  /(?<!\p{L})(?:signed|inked|initialled|initialed|exchanged|co-chaired|put their (?:names|signatures))(?!\p{L})/iu;
const SAID = /^,? (?:said|told|announced|stated|declared|added|confirmed|noted|stressed)(?!\p{L})/u;

/**
 * The other of the two countries that a document is about, for whoever receives or signs with somebody of the one: "X was
 * received by Minister Y", "signed by Minister X and Minister Y of C".
 */
export function countryOpposite(
  sentence: Sentence,
  index: number,
  [one, two]: readonly string[],
): string | null {
  if (one === undefined || two === undefined) return null;
  const other = (country: string | null) => (country === one ? two : country === two ? one : null);
  const { mentions, text, start } = sentence;
  const mention = mentions[index] as Mention;
  const before = text.slice(0, mention.start - start);
  const people = mentions.filter((found): found is MentionOf<'P'> => found.type === 'P');
  if (RECEIVED.test(before)) {
    const guest = people.findLast(
      ({ end, person, form }) => end <= mention.start && form !== 'reference' && person.country !== null,
    );
    return guest ? other(guest.person.country) : null;
  }
  const [a, b, another] = people.filter(({ form }) => form !== 'reference');
  if (!a || !b || another || !SIGNED.test(text)) return null;
  const beside = a === mention ? b : a;
  return / and (?:the |his |her )?$/u.test(text.slice(a.end - start, b.start - start)) ||
    /^,? (?:and|with) (?:by )?(?:the |his |her )?$/u.test(text.slice(a.end - start, b.start - start))
    ? other(beside.person.country)
    : null;
}

/** "Shri X", "Lyonpo Y": the one country in which people are so addressed. */
export function countryAddressed({ text, start }: Sentence, mention: Mention): string | null {
  const words = text.slice(Math.max(0, mention.start - start - 12), mention.end - start).toLowerCase();
  return honorifics('en')?.find(({ pattern }) => pattern.test(words))?.country ?? null;
}

const honorifics = termsByLanguage(
  'titles',
  ({ honorificCountries }: { readonly honorificCountries: Readonly<Record<string, string>> }) =>
    Object.entries(honorificCountries).map(([honorific, country]) => ({
      pattern: new RegExp(String.raw`(?<!\p{L})${honorific}\.? `, 'u'),
      country,
    })),
);

/** "In the capital of C, Foreign Minister X said": speaks at home. */
export function countryOfStatement({ mentions, text, start }: Sentence, index: number): string | null {
  const [place, mention] = [mentions[0], mentions[index] as Mention];
  if (index !== 1 || place?.type !== 'C' || place.form !== 'capital') return null;
  return /^In $/u.test(text.slice(0, place.start - start)) &&
    /^, (?:the )?$/u.test(text.slice(place.end - start, mention.start - start)) &&
    SAID.test(text.slice(mention.end - start))
    ? place.iso3
    : null;
}
