import type { OfficeRank } from '../../../../src/domain/kinds';
import { firstDay } from '../../../../src/domain/partial-date';
import { heldOn, type Leader, type Reference } from '../../../../src/reference/reference';
import { isAbbreviated } from './initials';
import type { NameQuery } from './name-asked';
import { isCyrillic, tokensOf } from './name-tokens';
import { PARTICLES } from './particles';
import { byGivenName, compatible, couldHold, isCalled, isHead, isRoyal, titleAgrees } from './ranks';
import { GIVEN_NAME } from './same-name';
import { misspelt, oneLetterOff, similar } from './spelling';

/** What tells leaders of one name apart: who was in office on the day, which countries the document speaks of most. */
export interface Setting {
  readonly reference: Reference;
  readonly day: string | null;
  readonly mainCountries: readonly string[];
  /** The countries that it names by more than surnames; null where that is not known. */
  readonly namedCountries: ReadonlySet<string> | null;
}

/** The leader of the reference data whom a name means; null where none, or more than one, can be meant. */
export function chooseLeader(query: NameQuery, setting: Setting): Leader | null {
  const { reference, day, mainCountries, namedCountries } = setting;
  let pool = [...query.leaders];
  const tokens = tokensOf(query.text ?? '');
  if (pool.length === 0 && query.country && tokens.length > 1)
    pool = bySpelling(tokens, query.country, reference);
  if (pool.length === 0 && query.title && tokens.length > 1) pool = byMisspelling(tokens, query, setting);
  const home = query.country ?? query.homeland;
  if (pool.length === 0 && home && FATHERS_NAME.test(tokens[1] ?? '') && tokens.length === 2)
    pool = byFathersName(query, home, tokens[0] ?? '', setting);
  if (pool.length === 0 && home && tokens.length === 1)
    pool = (reference.leadersOf.get(home) ?? []).filter(
      (leader) =>
        misspelt(tokens[0] ?? '', familyName(leader)) &&
        leader.offices.some((office) => couldHold(query, office.rank) && heldOn(office, day)),
    );
  // "Prince Philip" is no minister of that surname.
  if (!query.full && byGivenName(query))
    pool = pool.filter(({ offices }) => offices.some(({ title }) => isRoyal(title)));
  if (query.country) {
    const national = pool.filter((leader) => leader.country === query.country);
    if (national.length > 0 || !query.full) pool = national;
  } else if (query.homeland) {
    const national = pool.filter((leader) => leader.country === query.homeland);
    if (national.length > 0) pool = national;
  }
  if (!query.full && !query.title) {
    // A bare surname of nobody met so far counts only where it leaves no doubt: not "the Park" or "Ablai Khan" in a text
    // that knows no Korea or Pakistan.
    pool = pool.filter(
      (leader) =>
        tokens.join('').length >= 4 &&
        (namedCountries === null || namedCountries.has(leader.country)) &&
        leader.offices.some((office) => isHead(office.rank) && heldOn(office, day)),
    );
    return pool.length === 1 ? (pool[0] ?? null) : null;
  }
  // "S. Lavrov" of whom nothing else is said, in a text that speaks of Russia.
  if (query.full && !query.title && !home && isAbbreviated(query.text ?? ''))
    pool = pool.filter(
      (leader) =>
        isAbbreviated(leader.name) ||
        ((namedCountries === null || namedCountries.has(leader.country)) &&
          leader.offices.some((office) => day === null || heldOn(office, day))),
    );
  if (!query.full && !query.former && !byGivenName(query))
    pool = pool.filter((leader) => hasHeldSuch(leader, query, day));
  // A surname under another's title is someone the reference does not know.
  if (!query.full && query.country === null)
    pool = pool.filter(
      (leader) =>
        mainCountries.includes(leader.country) ||
        query.former ||
        leader.offices.some((office) => couldHold(query, office.rank)),
    );
  if (pool.length <= 1) return pool[0] ?? null;
  return [...pool].sort((a, b) => fit(b, query, setting) - fit(a, query, setting))[0] ?? null;
}

/**
 * Whether a surname alone under a title can be this leader's: "Under Secretary Fernandez" is no President of that name,
 * "President Carter" no minister, "Minister Lee" none who came to office later.
 */
export function hasHeldSuch({ offices }: Leader, query: NameQuery, day: string | null): boolean {
  const { rank, title } = query;
  if (isHead(rank))
    return offices.some((office) => HEADS.has(office.rank) || titleAgrees(office.title, title));
  const begun = offices.filter(({ from }) => day === null || from === undefined || firstDay(from) <= day);
  if (rank === 'other')
    return begun.some(
      (office) =>
        couldHold(query, office.rank) && (!ENGLISH_OFFICE.test(title ?? '') || isCalled(office.title, title)),
    );
  if (rank !== 'minister' || title === 'Secretary' || day === null) return true;
  return begun.some(
    (office) => couldHold(query, office.rank) && (query.country !== null || heldOn(office, day)),
  );
}

/** Offices whose holder a head's title can be said of. */
const HEADS: ReadonlySet<OfficeRank> = new Set([
  'head-of-state',
  'head-of-government',
  'crown-prince',
  'deputy-head',
  'party-leader',
  'speaker',
]);

/** A title whose words tell which office it is, in the language of the reference data. */
const ENGLISH_OFFICE =
  /\b(?:Secretary|Envoy|Representative|Ambassador|Minister|Governor|Advis[eo]r|Director)\b/u;

/** How well a leader's offices agree with the title and the document's day. */
function fit(leader: Leader, query: NameQuery, { day, mainCountries }: Setting): number {
  const inOffice = leader.offices.some((office) => heldOn(office, day));
  const sameRank = leader.offices.some(
    (office) => compatible(query.rank, office.rank) && (query.former || heldOn(office, day)),
  );
  const ever = leader.offices.some((office) => compatible(query.rank, office.rank));
  const latest = Number(leader.offices.at(-1)?.from?.slice(0, 4) ?? 0) / 10_000;
  const place = mainCountries.indexOf(leader.country);
  return (
    (sameRank ? 4 : 0) +
    (place >= 0 && place < 3 ? 3 - place / 2 : 0) +
    (ever ? 1 : 0) +
    (inOffice !== query.former ? 2 : 0) +
    (leader.died && day && leader.died < day ? -2 : 0) +
    latest
  );
}

/** "President Cyril Ramophosa": who holds that office in a country of the document, a letter of the surname aside. */
function byMisspelling(
  tokens: readonly string[],
  query: NameQuery,
  { reference, day, mainCountries }: Setting,
): Leader[] {
  const last = tokens.at(-1) ?? '';
  const countries = query.country ? [query.country] : mainCountries.slice(0, 4);
  return countries
    .flatMap((country) => reference.leadersOf.get(country) ?? [])
    .filter((leader) => {
      const family = familyName(leader);
      return (
        (oneLetterOff(last, family) || misspelt(last, family)) &&
        tokensOf(leader.name)[0] === tokens[0] &&
        leader.offices.some(
          (office) => couldHold(query, office.rank) && (day === null || heldOn(office, day)),
        )
      );
    });
}

/** The last word of a leader's surname. */
function familyName({ surname }: Leader): string {
  return tokensOf(surname).at(-1) ?? '';
}

const FATHERS_NAME = /(?:ович|евич|овн|евн)$/u;

/** «Президент России Владимир Владимирович»: who holds that office and has that given name. */
function byFathersName(query: NameQuery, home: string, given: string, { reference, day }: Setting): Leader[] {
  return (reference.leadersOf.get(home) ?? []).filter(
    ({ ru, offices }) =>
      ru?.some((name) => tokensOf(name)[0] === given) &&
      offices.some((office) => isHead(office.rank) && couldHold(query, office.rank) && heldOn(office, day)),
  );
}

/** Behind it stands a father's name, which brothers share. */
const SON_OF = /^(?:bin|ben|ibn|бин|бен|ибн)$/u;
const NOT_GIVEN = /^(?:bin|ben|ibn|бин|бен|ибн|аль|эль)$/u;

/** Leaders of a country whose surname is among the words and whose given name is spelt alike. */
function bySpelling(tokens: readonly string[], country: string, reference: Reference): Leader[] {
  const cyrillic = tokens.some(isCyrillic);
  return (reference.leadersOf.get(country) ?? []).filter((leader) => {
    const names = cyrillic ? (leader.ru ?? []) : [leader.name];
    const given = names.flatMap(tokensOf);
    const surnames = (cyrillic ? names : [leader.surname, ...(leader.surnames ?? [])]).map(
      (surname) => tokensOf(surname).at(-1) ?? '',
    );
    // "Salem Al-Jaber Al-Sabah" is no Jarrah Jaber Al-Sabah: a house has one surname, and fathers' names recur in it.
    const [first = ''] = tokens;
    const [own = ''] = given;
    if (GIVEN_NAME.has(country) && first !== own && !(first[0] === own[0] && similar(first, own)))
      return false;
    return (
      tokens.some((token) => surnames.includes(token)) &&
      tokens.some(
        (token, at) =>
          !surnames.includes(token) &&
          !PARTICLES.has(token) &&
          !NOT_GIVEN.test(token) &&
          !SON_OF.test(tokens[at - 1] ?? '') &&
          given.some((part) => !surnames.includes(part) && part[0] === token[0] && similar(part, token)),
      )
    );
  });
}
