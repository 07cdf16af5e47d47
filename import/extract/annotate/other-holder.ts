import type { Leader } from '../../../src/reference/reference';
import { type Language, termsByLanguage } from '../vocabulary';
import type { Groups } from './discourse';
import type { Element } from './elements/element';
import type { Person } from './model';
import type { NameQuery } from './people/name-asked';
import { compatible, isHead, isMonarch, isRoyal } from './people/ranks';

/** "Deputy Secretary of State and Special Representative for North Korea X": the country is the envoy's task, not the one that sends him. */
export function isTask({ of }: Groups, match: string, elements: readonly Element[]): boolean {
  const task = /<T(?<title>\d+)> for (?:the )?<C(?<of>\d+)>/u.exec(match)?.groups;
  const title = elements[Number(task?.title ?? Number.NaN)];
  return (
    task?.of === of && title?.type === 'T' && /^(?:Special Envoy|Under Secretary)$/u.test(title.title.title)
  );
}

/** Whether a title is that of somebody sent on a task. */
export function isSent({ titles }: Groups, elements: readonly Element[]): boolean {
  const title = elements[Number(/<T(\d+)>/.exec(titles ?? '')?.[1])];
  return title?.type === 'T' && title.title.title === 'Special Envoy';
}

/** "Special Adviser to the Prime Minister X": the name is the adviser's, unless it is that of a leader who could hold the office. */
export function isAide(
  { titles, office }: Groups,
  elements: readonly Element[],
  { leaders }: NameQuery,
): boolean {
  const [aide, served] = [titles, office].map((group) => elements[Number(/\d+/u.exec(group ?? '')?.[0])]);
  return (
    aide?.type === 'T' &&
    served?.type === 'T' &&
    AIDE.test(aide.text) &&
    (isHead(served.title.rank) || served.title.rank === 'organisation') &&
    !leaders.some((leader) => held(leader, served.title.rank))
  );
}

/** The office of an adviser: "Special Adviser to the Prime Minister", of no organisation where a country is named. */
export function officeOfAide(
  { office }: Groups,
  elements: readonly Element[],
  { title, rank, country }: NameQuery,
): Pick<NameQuery, 'title' | 'rank'> {
  const served = elements[Number(/\d+/u.exec(office ?? '')?.[0])];
  if (served?.type === 'T' && served.title.rank === 'organisation' && rank !== 'organisation')
    return { title: `${title} of the ${served.text}`, rank: 'organisation' };
  if (country === null || served?.type !== 'T') return { title, rank };
  return { title: `${title} to the ${served.title.title}`, rank: 'other' };
}

const AIDE = /(?:advis[eo]r|assistant|aide|envoy|representative)$/iu;

/** « L'envoyé spécial du président X » : the name is the president's. */
export function isSenderOf(g: Groups, match: string, elements: readonly Element[]): boolean {
  return (
    / (?:du|de la|de l'|d') ?<T\d+>/u.test(g.titles ?? '') &&
    /> (?:<H\d+>\.? ?)*<[NSU]\d+>$/u.test(match) &&
    isSent(g, elements)
  );
}

/**
 * "Special Assistant on Media to the Vice President, X", "Adviser to the Prime Minister and Foreign Minister Dr. X", "Head
 * of Cabinet of the President of the Commission X": the name is the aide's, unless it is that of a leader who could hold
 * the office.
 */
export function isOfAide(before: string, match: string, { leaders, rank, country }: NameQuery): boolean {
  if (CABINET_OF.test(before) || (rank === 'organisation' && ENVOY_OF.test(before)))
    return !leaders.some((leader) => held(leader, rank));
  const aide = AIDE_TO.exec(before);
  if (aide === null) return false;
  // The reference data know who leads a country.
  if (leaders.length > 0 || (isHead(rank) && country !== null))
    return isHead(rank) && !leaders.some((leader) => held(leader, rank));
  return (
    aide.groups?.first !== undefined ||
    rank === 'organisation' ||
    /<T\d+> and /u.test(match) ||
    /, ?(?:<H\d+>\.? ?)*<[NU]\d+>$/u.test(match)
  );
}

const held = ({ offices }: Leader, rank: NameQuery['rank']): boolean =>
  offices.some((office) => compatible(rank, office.rank));

/** Who works for an office, not holds it: "Head of Cabinet of the". */
const CABINET_OF =
  /(?<!\p{L})(?:head|chief|director|<T\d+>) of (?:the )?(?:cabinet|staff) (?:of|to) (?:the )?(?:<O\d+> )?$/iu;

/** Whom "the Secretary-General", as an organisation's own papers call him, has sent: "Personal Envoy of the". */
const ENVOY_OF = /(?<!\p{L})(?:envoy|representative|<T\d+>) of the $/iu;

const AIDE_TO =
  /(?<!\p{L})(?:assistant|advis[eo]r|aide|secretary|spokes\p{L}+|chief of staff|<[TU]\d+>)(?: (?:on|for) (?:[^.;<>]|<[UI]\d+>){2,50})? to (?:(?:HE|<H\d+>\.?) )?(?:the )?(?:<[GCO]\d+>(?:'s)? )?(?<first><T\d+> and )?$/iu;

/** "The Prime Minister and President X spoke": nobody is both, the name is the second one's. */
export function isTwoPeople({ titles }: Groups, elements: readonly Element[]): boolean {
  const [, one, other] = /^<T(\d+)> and <T(\d+)>$/u.exec(titles ?? '') ?? [];
  const [first, second] = [elements[Number(one)], elements[Number(other)]];
  return (
    first?.type === 'T' &&
    second?.type === 'T' &&
    /^(?:Prime Minister|Premier|Foreign Minister)$/u.test(first.title.title) &&
    second.title.title === 'President'
  );
}

const things = termsByLanguage(
  'countries',
  ({ namedThings }: { readonly namedThings: readonly string[] }) => new Set(namedThings),
);

/** "Secretary of the China Institute", "Premier Energy": what stands behind the title is no name. */
export function isThing({ text, leaders }: NameQuery, language: Language): boolean {
  return text !== null && leaders.length === 0 && things(language)?.has(text.toLowerCase()) === true;
}

/** "Mr. Prime Minister, Shinzo, welcome": a title and one unknown word after a comma are no title and name. */
export function isAddress(match: string, query: NameQuery): boolean {
  return query.leaders.length === 0 && !query.full && /,[^<]{0,2}<[NSU]\d+>$/.test(match);
}

/** Whether a place stands before a title that one other country uses. */
export function isOfAnotherCountry(g: Groups, elements: readonly Element[]): boolean {
  const place = elements[Number(g.by)];
  const title = elements[Number(/<T(\d+)>/.exec(g.titles ?? '')?.[1])];
  return (
    place?.type === 'C' &&
    title?.type === 'T' &&
    title.country !== null &&
    title.country !== place.iso3 &&
    // Other countries have secretaries, too.
    !(place.form === 'name' && /^(?:Under )?Secretary$/u.test(title.title.title))
  );
}

/** « … le président russe, Tokaïev a dit »: the surname of a leader of another country begins a clause of its own. */
export function isAnother(match: string, { leaders, full, country }: NameQuery): boolean {
  return (
    country !== null &&
    leaders.length > 0 &&
    !full &&
    /,[^<]{0,2}<S\d+>$/.test(match) &&
    !leaders.some((leader) => leader.country === country)
  );
}

/** "King, Trump discuss ties": two people of a headline. */
export function isNoMonarch(match: string, { title, leaders, full }: NameQuery): boolean {
  return (
    isMonarch(title) &&
    !full &&
    leaders.length > 0 &&
    /,[^<]{0,2}<S\d+>$/.test(match) &&
    !leaders.some(({ offices }) => offices.some((office) => isMonarch(office.title)))
  );
}

/** "After talks with Sonexay, the Thai leader met …": of whom the page has spoken as another country's, the Thai leader is somebody else. */
export function isKnownOtherwise({ leaders, full, country }: NameQuery, all: readonly Person[]): boolean {
  return (
    country !== null &&
    !full &&
    leaders.length > 0 &&
    !leaders.some((leader) => leader.country === country) &&
    all.some(({ leader }) => leader !== null && leaders.includes(leader))
  );
}

/** "Prince X, Crown Prince and Prime Minister, Mr. Y, Prime Minister of C": the first titles are X's. */
export function isOfTheOneBefore(
  abstract: string,
  index: number,
  match: string,
  elements: readonly Element[],
): boolean {
  const before = /(?:<T(?<title>\d+)>,? (?:<H\d+>\.? ?)*)?<[NSU]\d+>, (?:the )?$/u.exec(
    abstract.slice(Math.max(0, index - 50), index),
  );
  const title = elements[Number(before?.groups?.title ?? Number.NaN)];
  // "Ambassador X, Under Secretary for A, Y, Deputy Secretary": how X is addressed.
  const isStyle = title?.type === 'T' && title.title.title === 'Ambassador';
  // "The minister of A, Mr X, the minister of B, Mr Y": X has a title already.
  const hasTitle = title?.type === 'T' && !isRoyal(title.title.title) && !isStyle;
  // "X, Minister of A, Y, Minister of B": each has the title behind the name.
  if (
    before !== null &&
    before.groups?.title === undefined &&
    / (?:of|for) (?:the )?<C\d+>, <[NU]\d+>$/u.test(match) &&
    /^, (?:the )?<T\d+> (?:of|for) (?:the )?<C\d+>/u.test(
      abstract.slice(index + match.length, index + match.length + 40),
    )
  )
    return true;
  return (
    (isStyle ? /,[^<]{0,2}<[NSU]\d+>$/u : /,[^<]{0,2}<H\d+>\.? ?<[NSU]\d+>$/u).test(match) &&
    before !== null &&
    !hasTitle &&
    /^, (?:the )?(?:<[GC]\d+>(?:'s)? )?<T\d+>/u.test(
      abstract.slice(index + match.length, index + match.length + 40),
    )
  );
}

/** Whose title follows: the name behind it is a relative's, or an official's of the administration. */
export const RELATIVE =
  /(?<!\p{L})(?:сын\p{L}{0,3}|доч\p{L}{1,5}|супруг\p{L}{0,2}|жен(?:а|ы|е|у|ой)|брат\p{L}{0,2}|сестр\p{L}{1,2}|мат(?:ь|ери)|отц?\p{L}{0,2}|внук\p{L}{0,2}|администраци\p{L}{1,2}|аппарат\p{L}{0,2}|канцеляри\p{L}{1,2}) $/u;

/** « La fille du président américain, Ivanka Trump » : the name behind the comma is hers. */
export function isOfFamily(before: string, match: string): boolean {
  return (
    /, (?:<H\d+>\.? ?)*<[NSU]\d+>$/u.test(match) &&
    /(?<!\p{L})(?:fils|fille|épouse|femme|mari|époux|frère|sœur|gendre|mère|père) (?:du |de la |de l'|d')$/iu.test(
      before,
    )
  );
}

/** "In Paris President Macron hosted a dinner": the town is where he did so, not what he is president of. */
export function isInTown(
  abstract: string,
  index: number,
  match: string,
  elements: readonly Element[],
): boolean {
  const place = elements[Number(/^<C(\d+)> /u.exec(match)?.[1])];
  return (
    place?.type === 'C' &&
    (place.form === 'capital' || place.form === 'city') &&
    PREPOSITION.test(abstract.slice(Math.max(0, index - 12), index))
  );
}

const PREPOSITION = /(?<!\p{L})(?:in|at|from|near|via|outside) $/iu;
