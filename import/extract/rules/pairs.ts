import {
  type AnnotatedDocument,
  type Mention,
  mentionAt,
  type Person,
  type Sentence,
} from '../annotate/model';
import { onceADocument } from '../annotate/once-a-document';
import { protocolOrder } from '../annotate/people/people';
import type { Finding } from '../finding';

/** Countries that a sentence names itself, by name, nationality or people, in order, each once. */
export function countriesNamed(sentence: Sentence): string[] {
  const countries: string[] = [];
  for (const mention of sentence.mentions) {
    if (mention.type === 'C' || mention.type === 'G') countries.push(mention.iso3);
    else if (mention.type === 'P' && mention.person.country && mention.person.rank !== 'organisation')
      countries.push(mention.person.country);
    else if (mention.type === 'B')
      for (const person of mention.persons) if (person.country) countries.push(person.country);
  }
  return [...new Set(countries)];
}

/** The countries that a finding tells to meet, call or visit each other, sorted, each once; none of other findings. */
export function countriesThatMeet(finding: Finding): string[] {
  const countries =
    finding.kind === 'visit'
      ? [finding.from, finding.to]
      : finding.kind === 'meeting' || finding.kind === 'call'
        ? finding.countries
        : [];
  return [...new Set(countries.filter((country) => country !== null))].sort();
}

/** How strongly a document is about each country: people of high office, then names and nationalities; the outlet's dateline does not count. */
export const countryWeights = onceADocument((document): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  const add = (iso3: string | null, weight: number) => {
    if (iso3) weights.set(iso3, (weights.get(iso3) ?? 0) + weight);
  };
  for (const sentence of document.sentences) {
    const early = sentence.index < 3 ? 2 : 1;
    for (const mention of sentence.mentions) {
      if (mention.type === 'C') add(mention.iso3, early * (mention.form === 'name' ? 1 : 0.5));
      else if (mention.type === 'G') add(mention.iso3, early);
      else if (mention.type === 'P' && mention.form !== 'reference' && mention.person.rank !== 'organisation')
        add(mention.person.country, early * (protocolOrder(mention.person.rank) < 9 ? 1.5 : 0.5));
      // "The Kazakh and Russian presidents".
      else if (
        mention.type === 'B' &&
        (mention.of === 'leaders' || mention.of === 'ministers') &&
        mention.persons.length === 2 &&
        /\p{Lu}/u.test(document.text.slice(mention.start + 1, mention.end))
      )
        for (const person of mention.persons) add(person.country, early);
    }
  }
  return weights;
});

/** A document of so many pairs that weigh about the same tells a round of meetings, and is about none of them. */
const ROUND = { pairs: 4, alike: 0.8 };

/**
 * Whether a document of many sentences is about one country alone, because it weighs the second seldom: by far less
 * than the first, or hardly at all.
 */
export function isOfOneAlone(sentences: number, first: number, second: number): boolean {
  return (
    sentences >= LONG && (second < sentences * RARE || (second < sentences * SPARSE && second < first * FAR))
  );
}

const LONG = 40;
const SPARSE = 0.1;
const RARE = 0.065;
const FAR = 0.3;

/** The two countries that a document is about weigh this share of all that it names: else it looks round the world. */
const SHARE = 0.5;

/**
 * The two countries that the document is about: those that meet or visit in it, else the two that weigh most; null where
 * none stand out, or the document is about others as much.
 */
export function principalPair(
  document: AnnotatedDocument,
  findings: readonly Finding[],
): readonly [string, string] | null {
  const pair = foremostPair(document, findings);
  if (!pair) return null;
  return shareOf(document, pair) >= SHARE ? pair : null;
}

/** How much two countries weigh of all that a document names. */
export function shareOf(document: AnnotatedDocument, pair: readonly [string, string]): number {
  const weights = countryWeights(document);
  const sum = (countries: Iterable<string>) =>
    [...countries].reduce((all, country) => all + (weights.get(country) ?? 0), 0);
  return sum(pair) / Math.max(sum(weights.keys()), Number.MIN_VALUE);
}

/** Those that meet or visit, else those that weigh most; null where none stand out. */
function foremostPair(
  document: AnnotatedDocument,
  findings: readonly Finding[],
): readonly [string, string] | null {
  const pairs = new Map<string, number>();
  for (const finding of findings) {
    const two = countriesThatMeet(finding);
    const weight = weightOfPair(finding);
    if (two.length === 2 && weight > 0) pairs.set(two.join('-'), (pairs.get(two.join('-')) ?? 0) + weight);
  }
  const weights = countryWeights(document);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const [best, ...others] = [...pairs]
    .map(([pair, weight]) => ({
      pair,
      weight: weight + pair.split('-').reduce((sum, country) => sum + (weights.get(country) ?? 0), 0) / 10,
    }))
    .sort((a, b) => b.weight - a.weight || (a.pair < b.pair ? -1 : 1));
  const last = others[ROUND.pairs - 2];
  if (best && last && last.weight > best.weight * ROUND.alike) return null;
  if (best) return best.pair.split('-') as [string, string];
  const [first, second, third] = ranked;
  if (!first || !second || second[1] < 2 || (third && third[1] > second[1] * 0.9)) return null;
  if (isOfOneAlone(document.sentences.length, first[1], second[1])) return null;
  return [first[0], second[0]].sort() as [string, string];
}

/** How much a finding tells that its two countries are those of the document. */
function weightOfPair(finding: Finding): number {
  if (finding.kind === 'visit') return finding.hint?.reference ? 0 : finding.confidence;
  // Whom somebody meets beside a conference is not yet whom the document is about.
  if (finding.kind === 'meeting') return finding.confidence * (finding.format === 'sidelines' ? 0.75 : 1.5);
  return finding.kind === 'call' ? 2 : 0;
}

/** A sentence without the countries that only name a border ("at the India-Bhutan border"), a sea or a currency ("U.S. dollars"). */
export function withoutBorders(sentence: Sentence): Sentence {
  if (!/(?:border|boundary|frontier|strait|dollars)/iu.test(sentence.abstract)) return sentence;
  const names = [
    ...sentence.abstract.matchAll(
      /<[CG](\d+)>(?: ?[-–] ?<[CG](\d+)>)? (?:border|boundary|frontier|strait|dollars)/giu,
    ),
  ];
  const left = new Set(names.flatMap((match) => [match[1], match[2]]).map(Number));
  return left.size === 0 ? sentence : withoutMentions(sentence, (_, index) => left.has(index));
}

/** A sentence in which some mentions are of no country; each keeps its place. */
export function withoutMentions(
  sentence: Sentence,
  isLeftOut: (mention: Mention, index: number) => boolean,
): Sentence {
  return {
    ...sentence,
    mentions: sentence.mentions.map((mention, index) =>
      isLeftOut(mention, index) ? { type: 'O', name: '', start: mention.start, end: mention.end } : mention,
    ),
  };
}

/** "At the ASEAN-China summit": one side is an organisation's. */
export function isWithOrganisation({ abstract }: Sentence): boolean {
  return /<O\d+> ?[-–] ?<[CG]\d+> /u.test(abstract);
}

/** The pair that a sentence is about: the two countries it names, else the document's pair where it names none, or one of the two. */
export function pairOf(
  whole: Sentence,
  principal: readonly [string, string] | null,
): { countries: [string, string]; stated: boolean } | null {
  const sentence = withoutBorders(whole);
  if (isWithOrganisation(sentence)) return null;
  const between =
    /(?:between|both) (?:the )?<[CG](?<a>\d+)> and (?:the )?<[CG](?<b>\d+)>|<G(?<c>\d+)>(?:-| - |–| and )<G(?<d>\d+)>/u.exec(
      sentence.abstract,
    )?.groups;
  if (between) {
    const two = [between.a ?? between.c, between.b ?? between.d].map(
      (group) => sentence.mentions[Number(group)],
    );
    const countries = two.flatMap((mention) =>
      mention?.type === 'C' || mention?.type === 'G' ? [mention.iso3] : [],
    );
    if (countries.length === 2 && countries[0] !== countries[1])
      return { countries: [...countries].sort() as [string, string], stated: true };
  }
  const named = countriesNamed(sentence);
  if (named.length === 2) return { countries: [...named].sort() as [string, string], stated: true };
  if (!principal) return null;
  if (named.length === 0) return { countries: [...principal], stated: false };
  if (named.length === 1)
    return principal.includes(named[0] as string) ? { countries: [...principal], stated: false } : null;
  return principal.every((country) => named.includes(country))
    ? { countries: [...principal], stated: false }
    : null;
}

/** So many sentences before one a country may be named of which it tells without naming it; and so many at the top. */
const SIGHT = { back: 10, top: 4 };

/**
 * Whom a sentence is about that does not name them: these countries, where the page names all of them at its top
 * or shortly before, else the only two that it names there; null where it names others.
 */
export function inSight(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  countries: readonly string[],
): readonly string[] | null {
  const near = [
    ...sentences.slice(0, SIGHT.top),
    ...sentences.slice(Math.max(SIGHT.top, index - SIGHT.back), index + 1),
  ];
  const named = new Set(near.flatMap(countriesNamed));
  if (countries.every((country) => named.has(country))) return countries;
  return named.size === 2 ? [...named].sort() : null;
}

/** People as given, each once. */
export function unique(people: readonly Person[]): Person[] {
  return [...new Set(people)];
}

/** The countries of some people, in alphabetical order. */
export function countriesOfPeople(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap(({ country }) => country ?? []))].sort();
}

/** The countries that a stretch of a sentence's abstract names, by name or nationality, in order, each once. */
export function countriesIn(sentence: Sentence, stretch: string): string[] {
  const named = [...stretch.matchAll(/<[CG](\d+)>/gu)].flatMap(([, group]) => {
    const mention = mentionAt(sentence, group, 'C') ?? mentionAt(sentence, group, 'G');
    return mention ? [mention.iso3] : [];
  });
  return [...new Set(named)];
}
