import {
  type AnnotatedDocument,
  type MentionOf,
  mentionAt,
  type Person,
  type Sentence,
  textSpan,
} from '../../annotate/model';
import { isNominative } from '../../annotate/text/russian';
import { expression } from '../../pattern';
import { allMatches } from '../../search/search';
import { countriesNamed, countriesOfPeople, pairOf, unique } from '../pairs';
import { compile, compileWhole, lastAt, occurs, type PatternVocabulary } from './terms';

/** A document read with a language's patterns. */
export interface PhraseContext {
  readonly document: AnnotatedDocument;
  readonly terms: PatternVocabulary;
  readonly drop: (reason: string, start: number, end: number) => void;
}

/** A match of a pattern in a sentence's abstract. */
export interface PhraseMatch {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** All places of a sentence where a pattern matches, not within a word. */
export function matchesOf({ terms }: PhraseContext, sentence: Sentence, pattern: string): PhraseMatch[] {
  return allMatches(sentence.abstract, compileWhole(terms, pattern)).map((match) => ({
    sentence,
    start: match.index,
    end: match.index + match[0].length,
    groups: match.groups ?? {},
  }));
}

/** The people behind a number of the abstract, and those that the text lists with them. */
export function listedFrom(
  { terms }: PhraseContext,
  sentence: Sentence,
  group: string | undefined,
): Person[] {
  const first = group === undefined ? undefined : sentence.mentions[Number(group)];
  if (!first) return [];
  const letter = first.type;
  const at = sentence.abstract.indexOf(`<${letter}${group}>`);
  const list = compile(
    terms,
    String.raw`^<[PB]\d+>(?:(?: \p{Lu}[\p{L}-]{2,})?(?:${terms.roles.and})(?:${terms.roles.office})?<P\d+>){0,7}`,
  ).exec(sentence.abstract.slice(at));
  return unique(
    [...(list?.[0] ?? '').matchAll(/<([PB])(\d+)>/gu)].flatMap((match) => peopleAt(sentence, match[2])),
  );
}

/** The person or persons of one mention; spokespersons are none. */
export function peopleAt(sentence: Sentence, group: string | undefined): Person[] {
  const mention = group === undefined ? undefined : sentence.mentions[Number(group)];
  if (mention?.type === 'P') return mention.person.rank === 'spokesperson' ? [] : [mention.person];
  return mention?.type === 'B' ? [...mention.persons] : [];
}

/**
 * Who does what a phrase tells: the nearest person or group before it that no preposition governs, else,
 * where case endings tell, the nearest after it that stands in the nominative. With those listed beside.
 */
export function subjectsOf(context: PhraseContext, { sentence, start, end }: PhraseMatch): Person[] {
  const { terms } = context;
  const clause = Math.max(sentence.abstract.lastIndexOf(';', start) + 1, 0);
  const head = sentence.abstract.slice(clause, start);
  const governed = compile(terms, String.raw`(?:${terms.roles.notSubject})$`);
  const relative = compile(terms, terms.roles.relative);
  const they = lastAt(terms, String.raw`(?<![\p{L}-])(?:${terms.roles.they})(?!\p{L})`, head);
  for (const match of [...head.matchAll(/<([PB])(\d+)>/gu)].reverse()) {
    if (match.index < they) break;
    const before = head.slice(0, match.index);
    governed.lastIndex = 0;
    relative.lastIndex = 0;
    if (
      !relative.test(head.slice(match.index + match[0].length)) &&
      !occurs(terms, String.raw`(?:${terms.roles.heads})$`, before) &&
      (governed.test(before) ||
        occurs(terms, String.raw`(?<!\p{L})(?:${terms.roles.object})$`, before) ||
        subjectCase(context, sentence, match[2]) === false)
    )
      continue;
    const lead = compile(
      terms,
      String.raw`<[PB]\d+>(?: (?:de la |de l'|du |des |de )<C\d+>)?(?:,? (?:котор(?:ый|ая)|qui) [^,;]{3,90},)?(?:${terms.roles.and})$`,
    ).exec(before);
    const listed =
      lead && !compile(terms, String.raw`(?:${terms.roles.notSubject})$`).test(before.slice(0, lead.index));
    const other = listed ? peopleAt(sentence, /\d+/.exec(lead[0])?.[0]) : [];
    const people = unique([
      ...(listed ? listBefore(context, sentence, before.slice(0, lead.index)) : []),
      ...other,
      ...peopleAt(sentence, match[2]),
    ]);
    if (people.length > 0) return people;
  }
  if (they >= 0) return peopleBefore(context, sentence);
  if (!terms.roles.cases) return [];
  const tail = /^[^;]{0,140}/u.exec(sentence.abstract.slice(end))?.[0] ?? '';
  for (const match of tail.matchAll(/<([PB])(\d+)>/gu)) {
    governed.lastIndex = 0;
    if (
      governed.test(tail.slice(0, match.index)) ||
      (match[1] === 'P' && subjectCase(context, sentence, match[2]) !== true)
    )
      continue;
    return match[1] === 'P' ? listedFrom(context, sentence, match[2]) : peopleAt(sentence, match[2]);
  }
  return [];
}

/** «A, B и C связались»: who stands in a row before two. */
function listBefore({ terms }: PhraseContext, sentence: Sentence, before: string): Person[] {
  const row = compile(terms, String.raw`(?:<P\d+>, ){1,4}$`).exec(before);
  if (!row || compile(terms, String.raw`(?:${terms.roles.notSubject})$`).test(before.slice(0, row.index)))
    return [];
  return [...row[0].matchAll(/\d+/gu)].flatMap(([group]) => peopleAt(sentence, group));
}

/** Whom "they" means: those whom the last of the three sentences before that names several lists together, else its two of two countries. */
export function peopleBefore(context: PhraseContext, sentence: Sentence): Person[] {
  const { document, terms } = context;
  const list = compile(terms, String.raw`<P\d+>(?:(?:${terms.roles.and})<P\d+>){1,3}`);
  for (const told of document.sentences.slice(Math.max(0, sentence.index - 3), sentence.index).reverse()) {
    const named = told.mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : []));
    const group = told.mentions.find((mention) => mention.type === 'B' && mention.persons.length > 1);
    list.lastIndex = 0;
    const listed = [...(list.exec(told.abstract)?.[0] ?? '').matchAll(/<P(\d+)>/gu)].flatMap((match) =>
      peopleAt(told, match[1]),
    );
    if (listed.length > 1) return unique(listed);
    if (group?.type === 'B') return [...group.persons];
    const [first, ...others] = unique(named).filter(
      ({ country, rank }) => country && rank !== 'spokesperson',
    );
    const other = others.find(({ country }) => country !== first?.country);
    if (first && other) return [first, other];
  }
  return [];
}

/** Whether a mention can be a subject by its case; null where the language or the words do not tell. */
export function subjectCase(
  { document, terms }: PhraseContext,
  sentence: Sentence,
  group: string | undefined,
): boolean | null {
  const mention = mentionAt(sentence, group, 'P');
  if (!terms.roles.cases || !mention) return null;
  return isNominative(document.text.slice(mention.start, mention.end), [
    ...(mention.person.leader?.ru ?? []),
    mention.person.name,
  ]);
}

/** The date of a phrase: the next one after it, else the nearest before it in its clause. */
export function dateOf(
  { terms }: PhraseContext,
  { sentence, start, end }: PhraseMatch,
): MentionOf<'D'> | null {
  const stop = compile(terms, terms.roles.dateStops).source;
  const within = [...sentence.abstract.slice(start, end).matchAll(/<D(\d+)>/gu)]
    .flatMap((match) => mentionAt(sentence, match[1], 'D') ?? [])
    .sort((a, b) => b.date.start.length - a.date.start.length)[0];
  if (within) return within;
  const reach = String.raw`(?:(?!${stop})[^.;]){0,100}?`;
  const after = expression(String.raw`^${reach}<D(?<a>\d+)>(?:[, (]{1,3}(?:\p{L}{1,3} )?<D(?<b>\d+)>)?`).exec(
    sentence.abstract.slice(end),
  );
  const [first, second] = [
    mentionAt(sentence, after?.groups?.a, 'D'),
    mentionAt(sentence, after?.groups?.b, 'D'),
  ];
  if (first && !opensClause(sentence.abstract.slice(end), after?.[0] ?? ''))
    return second && second.date.start.length > first.date.start.length ? second : first;
  const before =
    // "Lundi et mardi": from the first on.
    expression(String.raw`<D(?<a>\d+)> (?:et|и) <D\d+>(?:(?!${stop}|<D)[^.;]){0,80}$`).exec(
      sentence.abstract.slice(0, start),
    ) ??
    expression(String.raw`<D(?<a>\d+)>(?:(?!${stop}|<D)[^.;]){0,80}$`).exec(
      sentence.abstract.slice(0, start),
    ) ??
    /^[^<]{0,12}<D(?<a>\d+)>/u.exec(sentence.abstract.slice(0, start));
  return mentionAt(sentence, before?.groups?.a, 'D') ?? null;
}

/** ", завтра он вылетит", ", jeudi, il sera": the date of the clause that it opens. */
function opensClause(tail: string, upTo: string): boolean {
  return (
    /[,;–—-] (?:а |и |но |et |puis |mais )?(?:в |во |le |с )?<D\d+>$/u.test(upTo) &&
    /^(?:,? (?:он|она|они|его|е[её]|их|il|elle|ils|elles|<P\d+>) | ?[–—-] )/u.test(tail.slice(upTo.length))
  );
}

/** The pair of countries that a sentence is about: as it names them, or the two of the sentence before, or those of the document. */
export function pairFor(
  { terms, document }: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
): { countries: [string, string]; stated: boolean } | null {
  for (const pattern of terms.roles.pairs) {
    for (const match of allMatches(sentence.abstract, compile(terms, pattern))) {
      const [a, b] = [match.groups?.a, match.groups?.b].map((group) => sentence.mentions[Number(group)]);
      if (a && b && 'iso3' in a && 'iso3' in b && a.iso3 !== b.iso3)
        return { countries: [a.iso3, b.iso3].sort() as [string, string], stated: true };
    }
  }
  const people = countriesOfPeople(
    sentence.mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])),
  );
  // "X s'entretiendra avec Y du conflit au Yémen": what is named behind the two is what they speak of.
  const last = sentence.mentions.findLastIndex(({ type }) => type === 'P');
  if (
    people.length === 2 &&
    !sentence.mentions.slice(0, last).some(({ type }) => type === 'C' || type === 'G')
  )
    return { countries: people as [string, string], stated: true };
  const before = document.sentences[sentence.index - 1];
  const namesNone = sentence.mentions.every(({ type }) => type !== 'C' && type !== 'G' && type !== 'P');
  if (namesNone && before?.paragraph === sentence.paragraph) {
    const named = countriesNamed(before);
    if (named.length === 2 && principal && named.some((country) => principal.includes(country)))
      return { countries: named.sort() as [string, string], stated: false };
  }
  return pairOf(sentence, principal);
}

/** The text's offsets of a match. */
export function spanOf({ sentence, start, end }: PhraseMatch): [number, number] {
  return textSpan(sentence, start, end);
}

/** The sentence as the evidence of what it says. */
export function evidenceOf(sentence: Sentence): { start: number; end: number }[] {
  return [{ start: sentence.start, end: sentence.end }];
}
