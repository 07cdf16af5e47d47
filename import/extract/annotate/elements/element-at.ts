import { fold } from '../../../../src/domain/identity';
import { type Leader, spellingsOf } from '../../../../src/reference/reference';
import type { Lexicon } from '../lexicon';
import type { Entry } from '../lexicon-entry';
import { isLink, isOfThing, isPatronymic, lineageEnd, namedAfter } from '../people/name-parts';
import { tokensOf } from '../people/name-tokens';
import { joined, type Word } from '../text/words';
import type { Element } from './element';
import { fits, isLanguage, isSurname, supported } from './fits';

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
/** The element that begins at a word and the word after it; null where none does. */
export function elementAt(
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
  const start = first.start;
  const end = last.end + (abbreviated ? 1 : 0);
  const next = words[match.to];
  // "US$ 4 billion", "HK$": a currency.
  if (/^ ?[$€£]/.test(text.slice(end, end + 2))) return { element: null, to: match.to };
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
        element: { type: 'C', start, end, iso3: value.iso3, form: value.form, weak: value.weak },
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
          start,
          end,
          type: 'G',
          iso3,
          candidates: all[0]?.weak ? all.map((value) => value.iso3) : [iso3],
        },
        to: match.to,
      };
    }
    case 'organisation':
      // "$17.1 billion" is a number, not the "17+1".
      if (/\d[.,]\d/u.test(text.slice(start, end))) return { element: null, to: match.to };
      return {
        element: {
          start,
          end,
          type: 'O',
          name: (values.find((value) => value.type === 'organisation') as { name: string }).name,
        },
        to: match.to,
      };
    case 'institution': {
      const value = values.find((candidate) => candidate.type === 'institution');
      return value
        ? {
            element: { type: 'I', start, end, name: value.name, kind: value.kind, country: value.country },
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
      if (lexicon.language !== 'en' && isOfThing(text, words, from, lexicon))
        return { element: null, to: match.to };
      const leaders = values.flatMap((value) => (value.type === kind ? [value.leader] : []));
      const to = kind === 'leader' ? lineageEnd(text, words, match.to) : match.to;
      // "Sheikh Khalifa Al Harthy" is of another house than Sheikh Khalifa.
      if (to > match.to && isStyled(words, from, match.to) && !isOfHouse(words[to - 1] as Word, leaders))
        return { element: { type: 'H', start, end: first.end, royal: false, female: false }, to: from + 1 };
      const whole = kind === 'surname' ? wholeSurname(text, words, from, leaders) : start;
      return {
        element: {
          type: kind === 'leader' ? 'N' : 'S',
          start: whole,
          end: to === match.to ? end : (words[to - 1] as Word).end,
          leaders: [...new Set(leaders)],
          text: text.slice(whole, end),
        },
        to,
      };
    }
    case 'title': {
      // "5:10 PM UTC": a time of day.
      if (first.text === 'PM' && /\d ?$/.test(text.slice(Math.max(0, start - 2), start)))
        return { element: null, to: match.to };
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
              start,
              end,
              type: value.plural ? 'Q' : 'T',
              title: value.title,
              text: text.slice(start, end),
              country: value.country,
            },
            to: match.to,
          }
        : null;
    }
    case 'honorific':
      if (isPeerage(text, words, match.to, lexicon)) return null;
      return {
        element: {
          start,
          end,
          type: 'H',
          royal: /(?:majesty|highness)$/i.test(text.slice(start, end)),
          female: /^her\b/i.test(text.slice(start, end)),
        },
        to: match.to,
      };
    case 'former':
      return { element: { type: 'F', start, end }, to: match.to };
    default:
      return { element: null, to: match.to };
  }
}

/** "Sheikh Khalifa": a style and a given name. */
function isStyled(words: readonly Word[], from: number, to: number): boolean {
  return to === from + 2 && /^(?:sheikh|shaikh|sayyid)$/u.test((words[from] as Word).key);
}

function isOfHouse({ key }: Word, leaders: readonly Leader[]): boolean {
  return leaders.some((leader) => spellingsOf(leader).some((name) => tokensOf(name).includes(key)));
}

/** "M. Le Drian", "Mr. De Croo": where a surname of two words begins, of which the last is known by itself. */
function wholeSurname(
  text: string,
  words: readonly Word[],
  from: number,
  leaders: readonly { readonly surname: string }[],
): number {
  const [before, first] = [words[from - 1], words[from] as Word];
  const starts =
    before?.capital === true &&
    text.slice(before.end, first.start) === ' ' &&
    leaders.length > 0 &&
    leaders.every(({ surname }) => fold(surname).startsWith(`${before.key} ${first.key}`));
  return starts ? before.start : first.start;
}

/** "Lord Ahmad": a peer whom the reference does not know keeps the rank as a part of the name. */
function isPeerage(text: string, words: readonly Word[], to: number, lexicon: Lexicon): boolean {
  const [rank, name, next] = [words[to - 1] as Word, words[to], words[to + 1]];
  if (lexicon.language !== 'en' || !/^(?:lord|baroness)$/.test(rank.key) || !name?.capital) return false;
  if (next?.capital && joined(text, name, next)) return false;
  const known = lexicon.phrases.longestAt(text, words, to)?.values ?? [];
  return !known.some((value) => 'leader' in value && value.leader.country === 'GBR');
}
