import { type MentionOf, mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { PhraseContext, PhraseMatch } from './roles';
import { compile } from './terms';

/** "The Chadian capital": as the country. */
export function capitalOf(sentence: Sentence, group: string | undefined): MentionOf<'C'> | undefined {
  const nation = mentionAt(sentence, group, 'G');
  return nation && { ...nation, type: 'C', form: 'name', text: '' };
}

/** "He had paid a visit to his counterpart": in the other's country. */
export function countryOf(sentence: Sentence, group: string | undefined): MentionOf<'C'> | undefined {
  const host = mentionAt(sentence, group, 'P');
  return host?.person.country
    ? { ...host, type: 'C', form: 'name', text: '', iso3: host.person.country }
    : undefined;
}

/** "In the country", "chez nous": that of whoever is named before the visitor. */
export function homeOf({ sentence, groups }: PhraseMatch, visitor: Person): MentionOf<'C'> | undefined {
  const host = sentence.mentions
    .slice(0, Number(groups.by))
    .findLast((mention) => mention.type === 'P' && mention.person.country !== visitor.country);
  return host?.type === 'P' && host.person.country
    ? { type: 'C', form: 'name', text: '', iso3: host.person.country, start: host.start, end: host.end }
    : undefined;
}

/** A destination and those joined to it: "au Kazakhstan le 1er novembre et en Ouzbékistan", "в Россию и во Францию". */
export function placesFrom(
  { terms }: PhraseContext,
  sentence: Sentence,
  first: MentionOf<'C'>,
): MentionOf<'C'>[] {
  const places = [first];
  const next = compile(
    terms,
    String.raw`^(?:[^.;<>]{0,4}<D\d+>)?(?:${terms.visits.andUnknown})?(?:${terms.visits.andTo})<C(?<to>\d+)>`,
  );
  for (let place: MentionOf<'C'> | undefined = first; place && places.length < 5; ) {
    const mark = `<C${sentence.mentions.indexOf(place)}>`;
    if (!sentence.abstract.includes(mark)) break;
    const tail = sentence.abstract.slice(sentence.abstract.indexOf(mark) + mark.length);
    next.lastIndex = 0;
    place = mentionAt(sentence, next.exec(tail)?.groups?.to, 'C');
    // «Посетит Египет, Германия следит»: the nominative goes nowhere.
    if (place && terms.roles.cases && /(?<![уо])а$|я$/u.test(place.text)) break;
    if (place && !places.some((known) => known.iso3 === place?.iso3)) places.push(place);
  }
  return places;
}

/** "In this country": that of whoever was named last before, of another country than the visitor. */
export function countryBefore({ sentence, start }: PhraseMatch, visitor: Person): MentionOf<'C'> | undefined {
  const before = sentence.offsets[start] ?? sentence.start;
  const host = sentence.mentions.findLast(
    (mention) =>
      mention.type === 'P' &&
      mention.end <= before &&
      (mention.person.country ?? visitor.country) !== visitor.country,
  );
  return host?.type === 'P' && host.person.country
    ? { type: 'C', form: 'name', text: '', iso3: host.person.country, start: host.start, end: host.end }
    : undefined;
}
