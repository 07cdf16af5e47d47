import type { Groups } from './discourse';
import type { Element } from './elements/element';
import type { NameQuery } from './people/name-asked';

/** The country behind a name, "Narendra Modi of India", where it can be that person's. */
export function homeOf(
  { from }: Groups,
  elements: readonly Element[],
  { country, leaders, full, title, rank }: NameQuery,
): string | null {
  const element = from === undefined ? undefined : elements[Number(from)];
  if (element?.type !== 'C' || rank === 'organisation') return null;
  if (country !== null) return country === element.iso3 ? country : null;
  if (leaders.length > 0 && leaders.some((leader) => leader.country === element.iso3)) return element.iso3;
  // "President Nasser of Egypt" is no Kuwaiti of that surname.
  return title === null || (leaders.length > 0 && full) ? null : element.iso3;
}

/**
 * "The head of the Georgian government", «глава казахстанского МИД»: the office that a body's head holds. Who speaks
 * for a body keeps the title: "the spokesman of the Egyptian presidency".
 */
export function headOf(
  abstract: string,
  match: RegExpExecArray,
  elements: readonly Element[],
): Pick<NameQuery, 'title' | 'rank'> | null {
  const title = elements[Number(/<T(\d+)>/.exec(abstract.slice(match.index))?.[1])];
  if (title?.type !== 'T') return null;
  if (title.title.rank === 'spokesperson') return { title: title.title.title, rank: 'spokesperson' };
  if (!HEAD.test(title.text)) return null;
  const body = match.groups?.body?.toLowerCase() ?? '';
  if (/^(?:state|государства)$/u.test(body)) return { title: 'Head of State', rank: 'head-of-state' };
  if (/^(?:government|кабмина|кабинета министров|правительства)$/u.test(body))
    return { title: 'Prime Minister', rank: 'head-of-government' };
  if (/^(?:parliament|парламента)$/u.test(body)) return { title: 'Speaker', rank: 'speaker' };
  return { title: 'Foreign Minister', rank: 'foreign-minister' };
}

/** Who heads a body, by the bare word for it. */
const HEAD = /^(?:head|глав(?:а|ы|е|у|ой)|руководител(?:ь|я|ю|ем|е))$/iu;

/** Whether the body that someone chairs is a parliament or one of its houses. */
export function isParliament(body: string, elements: readonly Element[]): boolean {
  const words = body.replace(/<[A-Z](\d+)>/gu, (_, index: string) => {
    const element = elements[Number(index)];
    return element?.type === 'U' ? element.text : '';
  });
  return PARLIAMENT.test(words);
}

/** Ambassadors and representatives serve in the country that is named after them. */
export function isEnvoy(g: Groups, elements: readonly Element[]): boolean {
  const title = elements[Number(/<T(\d+)>/.exec(g.titles ?? '')?.[1])];
  return title?.type === 'T' && /^(?:other|organisation|spokesperson)$/.test(title.title.rank);
}

const PARLIAMENT =
  /\b(?:parliament|(?:national|federal|legislative|people's|constituent|house of) assembly|people's congress|senate|chamber of (?:deputies|representatives)|house of (?:commons|representatives)|majlis|shura|duma|rada|seimas|sejm|bundestag|knesset|khural|saeima|riigikogu|eduskunta|folketing|storting|riksdag|national council|milli majlis|jogorku kenesh)\b/iu;
