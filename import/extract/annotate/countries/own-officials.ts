import { termsByLanguage } from '../../vocabulary';
import { countryOf, type Mention, type Person, type Sentence } from '../model';

/** The country of the page's publisher for an official whose title nobody else's bears: "Assistant Secretary X". */
export function ownCountry(outlet: string | null, { title }: Person): string | null {
  return outlet !== null &&
    titles('en')
      ?.ownOnly.get(outlet)
      ?.test(title ?? '')
    ? outlet
    : null;
}

/** Whether somebody of whom a page gives no country can be an official of its publisher's, as title and company tell. */
export function isOwnOfficial(home: string | null, sentence: Sentence, index: number): boolean {
  const own = sentence.mentions[index];
  const pattern = home === null ? undefined : titles('en')?.ownTitles.get(home);
  if (!pattern || own?.type !== 'P') return true;
  const title = own.person.title ?? '';
  const words = sentence.text.slice(own.start - sentence.start, own.end - sentence.start);
  return (
    pattern.test(title) &&
    !/minist(?:ry|er)/iu.test(words) &&
    !(/ambassador/iu.test(title) && isBesideOther(home, sentence, index))
  );
}

/** "The Prime Minister of Pakistan's assistant, Ambassador X", "Ambassador X from the UK": beside another country's name or official. */
function isBesideOther(home: string | null, { mentions, text, start }: Sentence, index: number): boolean {
  const own = mentions[index] as Mention;
  return [mentions[index - 1], mentions[index + 1]].some((other) => {
    if (other?.type !== 'C' && other?.type !== 'G' && other?.type !== 'P') return false;
    const country = countryOf(other);
    const [first, second] = other.start < own.start ? [other, own] : [own, other];
    return (
      country !== null &&
      country !== home &&
      /^,? (?:and |of |from |to )?(?:the )?$/u.test(text.slice(first.end - start, second.start - start))
    );
  });
}

type Titles = Readonly<Record<string, string>>;

const titles = termsByLanguage(
  'titles',
  ({ ownTitles, ownOnly }: { readonly ownTitles: Titles; readonly ownOnly: Titles }) => ({
    ownTitles: patternsOf(ownTitles),
    ownOnly: patternsOf(ownOnly),
  }),
);

function patternsOf(of: Titles): ReadonlyMap<string, RegExp> {
  return new Map(Object.entries(of).map(([country, title]) => [country, new RegExp(title, 'iu')]));
}
