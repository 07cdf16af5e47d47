import type { Mention, MentionOf, Person, Sentence } from '../model';
import { isRoyal } from '../people/ranks';
import { countryOfCompany, countryOfPost } from './company';
import { countryOfWelcome, guestOf, hostOfGuest, placeOf } from './hosts';
import { countryAddressed, countryOfStatement, countryOpposite } from './opposite';
import { countryOfSide, countryOfSideLed, onlyPair } from './other-side';
import { isOwnOfficial, ownCountry } from './own-officials';
import { countryOfOwnRelations, type RelationTold, relationsTold } from './own-relations';
import { countryOfOwnLeaders } from './page-home';
import { countryOfAdvised, countryOfRetinue, subjectBefore } from './retinue';
import { countryInRow } from './row';

/**
 * The country that people without one serve, where their sentence leaves no doubt: the country of the
 * official listed before them or whom they accompany, of the speaker's principal, or the only country or
 * nationality named before them; else, for a spokesperson, that of the dateline, or that of the outlet. Royalty
 * is of the one royal house that the document speaks of.
 */
export function settleHomeCountries(
  persons: readonly Person[],
  sentences: readonly Sentence[],
  /** The countries that the document speaks of most, most first. */
  mainCountries: readonly string[],
  outletCountry: string | null,
  /** Where the dateline's capital lies. */
  datelineCountry: string | null,
): void {
  const homeless = new Set(
    persons.filter(({ country, leader, rank, name }) => !country && !leader && rank !== null && name !== ''),
  );
  for (const sentence of sentences)
    for (const mention of sentence.mentions)
      if (mention.type === 'P' && isRegional(sentence, mention)) homeless.delete(mention.person);
  if (homeless.size === 0) return;
  const only = onlyCountryOf(sentences);
  const pair = onlyPair(sentences);
  const crown = crownOf(persons);
  const home = outletCountry && !tellsOfOthers(outletCountry, persons, sentences) ? outletCountry : null;
  const own = outletCountry === null ? countryOfOwnLeaders(persons, mainCountries) : null;
  let told: readonly RelationTold[] | undefined;
  const relations = () => {
    told ??= relationsTold(sentences);
    return told;
  };
  const countryFor = (sentence: Sentence, index: number, mention: MentionOf<'P'>): string | null => {
    const { person } = mention;
    const royal = isRoyal(person.title ?? '');
    const guest = guestOf(sentence, index);
    return (
      (guest && hostOfGuest(guest, sentence, pair)) ??
      (royal ? crown : null) ??
      countryOfSide(sentences, sentence, index, pair) ??
      (ATTRIBUTABLE.test(sentence.text) ? 'USA' : null) ??
      ownerBefore(sentences, sentence, mention) ??
      countryOfRetinue(sentences, sentence, index) ??
      countryAddressed(sentence, mention) ??
      countryOpposite(sentence, index, mainCountries) ??
      countryIn(sentence, index, person, sentences[sentence.index - 1]) ??
      countryOfStatement(sentence, index) ??
      (person.rank === 'spokesperson' ? onlyHeadBefore(sentences, sentence, mention) : null) ??
      (person.rank === 'spokesperson' ? datelineCountry : null) ??
      (royal || home === guest || !isOwnOfficial(home, sentence, index) ? null : home) ??
      only ??
      countryOfOwnRelations(persons, relations(), person) ??
      (person.rank === 'spokesperson' ? own : null)
    );
  };
  for (const sentence of sentences) {
    for (const [index, mention] of sentence.mentions.entries()) {
      if (mention.type !== 'P' || mention.form === 'reference' || !homeless.has(mention.person)) continue;
      const country =
        ownCountry(outletCountry, mention.person) ??
        countryInRow(sentence, index) ??
        countryOfSideLed(sentence, index) ??
        countryOfPost(sentence, index) ??
        countryOfAdvised(sentence, index) ??
        (serves(mention.person) ? countryFor(sentence, index, mention) : null);
      if (!country) continue;
      mention.person.country = country;
      if (/advis[eo]r/iu.test(mention.person.title ?? '')) mention.person.rank = 'other';
      homeless.delete(mention.person);
    }
  }
}

/** Whether a document tells of two other countries or more and nowhere of its outlet's own, as an agency's does from abroad. */
function tellsOfOthers(outlet: string, persons: readonly Person[], sentences: readonly Sentence[]): boolean {
  const named = new Set(persons.flatMap(({ country }) => country ?? []));
  for (const { mentions } of sentences)
    for (const mention of mentions) if (mention.type === 'G' || mention.type === 'C') named.add(mention.iso3);
  return named.size > 1 && !named.has(outlet);
}

/** The one country whose royal house a document speaks of: "Princess Anne" beside Queen Elizabeth II. */
function crownOf(persons: readonly Person[]): string | null {
  const crowns = new Set(
    persons.flatMap(({ leader, country }) =>
      country && leader?.offices.some(({ title }) => isRoyal(title)) ? [country] : [],
    ),
  );
  return crowns.size === 1 ? ([...crowns][0] as string) : null;
}

/** "His spokesman, X": of whom the sentence spoke before, or one of those before it. */
function ownerBefore(sentences: readonly Sentence[], sentence: Sentence, mention: Mention): string | null {
  return OWN.test(sentence.text.slice(0, mention.start - sentence.start))
    ? subjectBefore(sentences, sentence, mention, 1)
    : null;
}

/** "State House spokesman X", where the page has told of one head of state before: of that one's country. */
function onlyHeadBefore(sentences: readonly Sentence[], sentence: Sentence, mention: Mention): string | null {
  const at = mention.start - sentence.start;
  const words = sentence.text.slice(Math.max(0, at - 24), mention.end - sentence.start);
  if (!/president|state house|palace|press secretary/iu.test(words)) return null;
  const heads = new Set<string>();
  for (const { mentions } of sentences.slice(0, sentence.index))
    for (const other of mentions)
      if (other.type === 'P' && other.person.rank === 'head-of-state' && other.person.country)
        heads.add(other.person.country);
  return heads.size === 1 ? ([...heads][0] as string) : null;
}

/** How the State Department of the United States heads its readouts. */
const ATTRIBUTABLE = /^The (?:following|below) is attributable to (?:[\p{L}]+ )?Spokesperson /u;

/** A possessive right before a title. */
const OWN = /(?<!\p{L})(?:his|her|son|sa|его|её|ее) (?:(?:chief|official|own|new|deputy and) )?$/iu;

function countryIn(
  sentence: Sentence,
  index: number,
  person: Person,
  before: Sentence | undefined,
): string | null {
  const beside = countryOfCompany(sentence, index, person) ?? countryOfWelcome(sentence, before);
  if (beside) return beside;
  if (person.rank === 'spokesperson') return principalOf(sentence, index, person);
  // An ambassador's sentence names the host, not the sender.
  if (person.title?.includes('Ambassador')) return null;
  if (!LOCAL.test(person.title ?? '')) return onlyCountryBefore(sentence, index);
  // "Governor A and Governor B" of two central banks.
  return /\bbanks?\b/iu.test(sentence.text) ? null : placeOf(sentence);
}

/** Officials of a city or region: the place that their sentence names is theirs. */
const LOCAL = /governor|mayor|akim|chief minister|maire|préfet|аким|мэр|губернатор/iu;

/** «Губернатор Ленинградской области», received abroad: of a region whose country we do not know. */
function isRegional({ text, start }: Sentence, mention: MentionOf<'P'>): boolean {
  return (
    /губернатор/iu.test(mention.person.title ?? '') &&
    /област|кра[йя](?!\p{L})/iu.test(text.slice(mention.start - start, mention.end - start))
  );
}

/** Whether somebody serves a state by the title alone, as no director or secretary-general does. */
function serves(person: Person): boolean {
  return person.rank !== 'organisation' || /^(?:Governor|Special Adviser)/.test(person.title ?? '');
}

/** Who speaks for a president or a government serves the country of whom the sentence first names. */
function principalOf(sentence: Sentence, index: number, spokesperson: Person): string | null {
  const own = sentence.mentions[index] as Mention;
  const words = sentence.text.slice(own.start - sentence.start, own.end - sentence.start);
  if (
    !/president|royal|palace|state house|government|prime minister|cabinet|президент|président/iu.test(words)
  )
    return null;
  for (const mention of sentence.mentions) {
    if (mention.type === 'P' && mention.person !== spokesperson && mention.person.country)
      return mention.person.country;
  }
  return null;
}

const VISITED =
  /^(?:Regarding|Concerning|On|About|Asked about|As for|Commenting on|Speaking (?:of|about)) (?:the |his |her )?(?:\p{L}+ )?(?:visit|trip|journey|tour) to /u;

/** The country of a document that names no other and has its president, king or prime minister act. */
function onlyCountryOf(sentences: readonly Sentence[]): string | null {
  const countries = new Set<string>();
  let head = false;
  for (const sentence of sentences)
    for (const mention of sentence.mentions) {
      if (mention.type === 'C' || mention.type === 'G') countries.add(mention.iso3);
      else if (mention.type === 'P' && mention.person.country) {
        countries.add(mention.person.country);
        head ||= /^head-of-/.test(mention.person.rank ?? '');
      }
    }
  return head && countries.size === 1 ? ([...countries][0] as string) : null;
}

function onlyCountryBefore(sentence: Sentence, index: number): string | null {
  const countries = new Set<string>();
  for (const mention of sentence.mentions.slice(0, index)) {
    if (mention.type === 'G' || (mention.type === 'C' && mention.form === 'name'))
      countries.add(mention.iso3);
    else if (mention.type === 'P' && mention.person.country) return null;
  }
  // "Regarding the visit to C, X stressed": C is where others go.
  if (VISITED.test(sentence.text)) return null;
  return countries.size === 1 ? ([...countries][0] as string) : null;
}
