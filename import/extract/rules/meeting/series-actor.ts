import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';

/** So many sentences behind the one that tells of a series a meeting of it may be told. */
const REACH = 14;

/** "X held several bilateral meetings", "X had a series of talks": with others than those of one table. */
const SERIES =
  /<P(\d+)>(?:,[^.;<>]{0,80},)? (?:(?:has|have|had|also|today|yesterday|on <D\d+>|<D\d+>) ){0,3}(?:held|holds|had|conducted|continued) (?:(?:an?|his|her|the) )?(?:(?:series|round|number|string) of|several|numerous|many|separate|multiple|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\p{L}-]+ ){0,3}(?:meetings|talks|bilaterals|discussions)\b(?! between)|<P(\d+)> (?:also )?(?:summ(?:ari[sz]ed|ed up)|reported on|spoke of|described) (?:his|her) (?:[\p{L}-]+ ){0,2}(?:meetings|talks)\b/iu;

/**
 * Whose series of meetings a sentence goes on with that names only the other side: "The talks with Y focused on trade",
 * where it was told before that X held several meetings.
 */
export function actorOfSeries(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  other: Person,
): Person | null {
  if (other.country === null || protocolOrder(other.rank) >= 8) return null;
  const before = sentences.slice(Math.max(0, index - REACH), index);
  for (const sentence of before.reverse()) {
    const [, group, again] = SERIES.exec(sentence.abstract) ?? [];
    const mention = mentionAt(sentence, group ?? again, 'P');
    const person = mention?.form === 'reference' ? undefined : mention?.person;
    if (!person?.country) continue;
    return person.country !== other.country ? person : null;
  }
  return null;
}

/** Who "the president" is that met the president of C: the last of that office, and of another country, told of before. */
export function otherOfOffice(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  { rank, country }: Person,
): Person | null {
  for (const { mentions } of sentences.slice(Math.max(0, index - 6), index).reverse())
    for (const mention of mentions)
      if (mention.type === 'P' && mention.person.rank === rank && mention.person.country !== country)
        return mention.person.country ? mention.person : null;
  return null;
}
