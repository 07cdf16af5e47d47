import { fold } from '../../../src/domain/identity';
import { isCyrillic, tokensOf } from '../annotate/people/name-tokens';
import type { EventFinding } from '../finding';
import { mergeBy } from './merge-by';

/** "The 16th BRICS Summit" and "BRICS Summit" are one event, "COP27" and "COP28" are two; the fuller name stays. */
export function mergeEvents(findings: readonly EventFinding[]): EventFinding[] {
  return mergeBy(
    findings,
    (a, b) =>
      (a.edition === null || b.edition === null || a.edition === b.edition) &&
      (a.year === null || b.year === null || a.year === b.year) &&
      (namesOf(a).some((name) => namesOf(b).some((other) => isOneName(name, other))) ||
        areOneGames(a, b) ||
        isOneAnniversary(a, b) ||
        isOneEdition(a, b) ||
        isOneSession(a, b)),
    (into, other) => {
      if (other.name.length > into.name.length) into.name = other.name;
      into.year ??= other.year;
      into.place ??= other.place;
      into.country ??= other.country;
      into.edition ??= other.edition;
    },
  );
}

/** "The 8th session of the Joint Commission" and "of the Pakistan-Azerbaijan Joint Commission on Trade": one number, and the words of the shorter among those of the longer. */
function isOneSession(a: EventFinding, b: EventFinding): boolean {
  if (a.eventKind !== 'session' || b.eventKind !== 'session' || a.edition === null || a.edition !== b.edition)
    return false;
  const [x, y] = [a.name, b.name].map((name) => fold(name).split(/[^\p{L}\p{N}]+/u));
  const [shorter, longer] = (x?.length ?? 0) < (y?.length ?? 0) ? [x, y] : [y, x];
  return shorter?.every((word) => longer?.includes(word)) === true;
}

/** "The Ninth Summit" and "the Ninth Summit of the Americas": one number, and the shorter name begins the longer. */
function isOneEdition(a: EventFinding, b: EventFinding): boolean {
  if (a.edition === null || a.edition !== b.edition || a.eventKind !== b.eventKind) return false;
  if (a.eventKind === 'anniversary') return false;
  const [x, y] = [fold(a.name), fold(b.name)];
  return `${x} `.startsWith(`${y} `) || `${y} `.startsWith(`${x} `);
}

/** "The Asian Indoor and Martial Arts Games" are "the Asian Games" of a page that names no others: the words of the shorter among those of the longer. */
function areOneGames(a: EventFinding, b: EventFinding): boolean {
  if (a.eventKind !== 'games' || b.eventKind !== 'games') return false;
  const [x, y] = [plain(a.name).split(' '), plain(b.name).split(' ')];
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  return shorter.length > 1 && shorter[0] === longer[0] && shorter.every((word) => longer.includes(word));
}

/** "The 80th anniversary of the victory at Khalkhin Gol", "of the joint victory" and "80 years since the victory": one number, one thing remembered. */
function isOneAnniversary(a: EventFinding, b: EventFinding): boolean {
  if (a.eventKind !== 'anniversary' || b.eventKind !== 'anniversary') return false;
  const [x, y] = [rememberedIn(a.name), rememberedIn(b.name)];
  return x.number === y.number && x.words.some((word) => y.words.includes(word));
}

/** Longer words tell what is remembered; their beginnings leave out their endings. */
const TELLING = 5;

function rememberedIn(name: string): { readonly number: string; readonly words: readonly string[] } {
  const [first = '', ...rest] = fold(name).split(/[^\p{L}\p{N}]+/u);
  return {
    number: /^\d+/u.exec(first)?.[0] ?? first,
    words: rest
      .filter((word) => word.length > TELLING && !MARK.test(word))
      .map((word) => word.slice(0, TELLING)),
  };
}

const MARK = /^(?:anniversa|birthday|godovsh|establish|годовщ|летие|установл|etabli)/u;

/** "G-20" and "Group of Twenty", "U.N." and "United Nations" are one. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:united nations|u\.n\.)/gu, 'un'],
  [/(?<!\p{L})unga(?:[ -]?\d{2})?(?![\p{L}\d])/gu, 'un general assembly'],
  [/(?<!\p{L})u\.s\.|(?<!\p{L})united states/gu, 'us'],
  [/(?<!\p{L})(?:group of twenty|g-20)(?!\p{L})/gu, 'g20'],
  [/(?<!\p{L})(?:group of seven|g-7)(?!\p{L})/gu, 'g7'],
];

/** What adorns a name and does not tell it apart. */
const ADORNED =
  /(?<!\p{L})(?:the|upcoming|next|annual|regular|special|extraordinary|emergency|ordinary|informal|virtual|in-person|historic|leaders['’]?|high-level|(?:19|20)\d\d|\d{1,3}(?:st|nd|rd|th)) /gu;

/** "The African Union (AU) Summit" is the African Union Summit and the AU Summit. */
function namesOf({ name }: EventFinding): string[] {
  const groups = ABBREVIATED.exec(name)?.groups;
  if (groups) return [plain(`${groups.full} ${groups.head}`), plain(`${groups.abbreviation} ${groups.head}`)];
  const whole = plain(name);
  // "The summit of the BRICS" is the BRICS summit.
  const [, head, of] = OF.exec(whole) ?? [];
  return head && of ? [whole, `${of} ${head}`] : [whole];
}

const OF = /^(summit|forum|games|assembly) of (?:the )?(.+)$/u;

const ABBREVIATED = /^(?<full>.+) \((?<abbreviation>\p{Lu}\p{L}{1,7})\) (?<head>.+)$/u;

function plain(name: string): string {
  // «Саммите мира» and «второму Саммиту мира»: one name in two cases.
  if (isCyrillic(name)) return tokensOf(name).join(' ');
  const same = ALIASES.reduce((text, [pattern, alias]) => text.replace(pattern, alias), fold(name));
  return same
    .replace(ADORNED, '')
    .replace(/ (?:19|20)\d\d$/u, '')
    .replace(/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural) /u, '')
    .replace(/(?:session|meeting) of (?:the )?(?=un general assembly)/u, '')
    .replace(/ leaders['’]? (?=meeting|summit)/u, ' ')
    .replace(/establishment of (?:the )?/u, '');
}

function isOneName(a: string, b: string): boolean {
  return contains(a, b) || contains(b, a);
}

/** Whether the longer name ends in the shorter, of which more than a head word stands. */
function contains(longer: string, shorter: string): boolean {
  return longer === shorter || (shorter.includes(' ') && longer.endsWith(` ${shorter}`));
}
