import { matchesIn } from '../search/search';
import type { Language } from '../vocabulary';
import type { Discourse, Groups } from './discourse';
import type { Element } from './elements/element';
import type { Person } from './model';
import type { NameQuery } from './people/name-asked';
import { nominativeName, nominativeTitle } from './text/russian';

/** What a form tells of a person: the name, the title that weighs most, the country. */
export function queryOf(
  g: Groups,
  elements: readonly Element[],
  { language, mainCountries }: Discourse,
  honoured: boolean,
): NameQuery {
  const name = g.name === undefined ? undefined : elements[Number(g.name)];
  const titles = matchesIn(g.titles ?? '', TITLE).flatMap((match) => {
    const element = elements[Number(match[1])];
    return element?.type === 'T' ? [element] : [];
  });
  // «Пресс-секретарь президента»: in Russian what follows such a title is whose aide it is.
  const aide =
    (language === 'ru' && /^(?:spokesperson|other)$/.test(titles[0]?.title.rank ?? '')) ||
    (language === 'fr' && titles[0]?.title.title === 'Deputy Minister');
  const main = aide ? titles[0] : [...titles].sort((a, b) => weight(a.title.rank) - weight(b.title.rank))[0];
  const named = name && (name.type === 'N' || name.type === 'S' || name.type === 'U') ? name : undefined;
  const nation = nationOf(g, elements);
  const organisation = nation === undefined ? elements[Number(g.of ?? g.by)] : undefined;
  const civil = main && civilOffice(main, nation ?? named?.by ?? null, mainCountries);
  return {
    text:
      named?.type === 'U' && language === 'ru'
        ? nominativeName(named.text, (aide ? titles[0] : titles.at(-1))?.text ?? null)
        : (named?.text.replace(/\s+/g, ' ') ?? null),
    leaders: named && named.type !== 'U' ? named.leaders : [],
    full: named?.type === 'N' || (named?.type === 'U' && /\s/.test(named.text)),
    title: civil
      ? civil.title
      : main
        ? officialTitle(main, language) + (organisation?.type === 'O' ? ` of ${organisation.name}` : '')
        : (named?.title?.title ?? null),
    titleText: main?.text ?? null,
    rank: organisation ? 'organisation' : (civil?.rank ?? main?.title.rank ?? named?.title?.rank ?? null),
    further:
      organisation || civil
        ? []
        : titles.flatMap(({ title }) => (FURTHER.test(title.rank ?? '') ? [title.rank] : [])),
    country: nation ?? named?.by ?? null,
    homeland: organisation ? null : (titles.find((title) => title.country)?.country ?? null),
    former: g.former !== undefined || g.former2 !== undefined,
    honoured,
  };
}

/** Offices that somebody may hold beside a higher one and be called by. */
const FURTHER = /^(?:foreign-minister|deputy-head|head-of-government)$/;

/** The country that a title names, null where it names none, undefined where it names an organisation. */
export function nationOf(g: Groups, elements: readonly Element[]): string | null | undefined {
  for (const group of [g.of, g.home, g.by]) {
    if (group === undefined) continue;
    const element = elements[Number(group)];
    if (element?.type === 'C') return element.iso3;
    if (element?.type === 'G') return element.candidates.length === 1 ? element.iso3 : null;
    if (element?.type === 'O') return undefined;
  }
  return null;
}

const TITLE = /<T(\d+)>/g;

/** "India's Foreign Secretary": an official of that country, or of the document's two main ones, though elsewhere a minister is called so. */
function civilOffice(
  { text, title: { civil } }: Extract<Element, { type: 'T' | 'Q' }>,
  nation: string | null,
  mainCountries: readonly string[],
): { readonly title: string; readonly rank: 'other' } | undefined {
  const office = civil?.[text.toLowerCase().replace(/\s+/g, ' ')];
  if (!office) return undefined;
  const among = nation ? [nation] : mainCountries.slice(0, 2);
  return among.length > 0 && among.every((iso3) => office.countries.includes(iso3))
    ? { title: office.title, rank: 'other' }
    : undefined;
}

const OWN_WORDS =
  /^(?:Minister|Deputy Minister|Governor|Executive|Speaker|State Secretary|Special Envoy|Ambassador|Under Secretary)$/;
/** Ministers in one country, and officials beneath one. */
const OF_STATE = /(?:assistant|deputy) secretary of state/iu;

/** A minister's title keeps its portfolio as written. */
function officialTitle(element: Extract<Element, { type: 'T' | 'Q' }>, language: Language): string {
  return OWN_WORDS.test(element.title.title) || OF_STATE.test(element.text)
    ? capitalised(language === 'ru' ? nominativeTitle(element.text, element.title.phrases) : element.text)
    : element.title.title;
}

function capitalised(text: string): string {
  return (/^(?=.*\s)[^\p{Ll}]+$/u.test(text) ? text.toLowerCase() : text)
    .replace(/\s+/g, ' ')
    .replace(
      /(^|\s)(\p{Ll})(?=\p{L}{3,})/gu,
      (_, space: string, letter: string) => space + letter.toUpperCase(),
    );
}

function weight(rank: Person['rank']): number {
  const order: readonly Person['rank'][] = [
    'head-of-state',
    'crown-prince',
    'head-of-government',
    'deputy-head',
    'foreign-minister',
    'speaker',
    'minister',
    'other',
    'party-leader',
    'leader',
    'organisation',
    'spokesperson',
  ];
  return order.indexOf(rank);
}
