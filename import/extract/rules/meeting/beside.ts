import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import { unique } from '../pairs';
import { GUEST, type Party, partyOfOne } from './participants';

const BESIDE =
  /(?:^|; )(?:(?:Then|Later|Afterwards|In the (?:morning|afternoon|evening)|On <D\d+>),? )?[Ww]ith (?:the |his |her )?<P(?<with>\d+)>(?: and (?:the |his |her )?<P(?<further>\d+)>)?,? (?:the )?(?:<P(?<who>\d+)>|(?:guest|visitor))(?: (?:also|then|later|first|again|afterwards|<D\d+>|on <D\d+>))* $/u;

/**
 * "With Y, X then held talks": who sits beside whom where both stand before the verb. A pronoun that seems to
 * mean Y means the guest.
 */
export function besides(
  sentence: Sentence,
  head: string,
  tail: string,
): { readonly subject: Party; readonly object: Party } | null {
  if (/^ with /u.test(tail)) return null;
  const groups = BESIDE.exec(head)?.groups;
  if (!groups) return null;
  const people = [groups.with, groups.further].flatMap(
    (group) => mentionAt(sentence, group, 'P')?.person ?? [],
  );
  const who = mentionAt(sentence, groups.who, 'P');
  if (people.length === 0) return null;
  const subject = !who || people.includes(who.person) ? GUEST : partyOfOne(who);
  return { subject, object: { people, reference: false } };
}

const WHOM =
  /<P(?<met>\d+)>\.?(?: of (?:the )?<C\d+>)?, (?:with )?whom (?:the |his |her )?<P(?<who>\d+)>(?: of (?:the )?<C\d+>)?(?: (?:also|then|later|first|again|afterwards|had|has|just|<D\d+>|on <D\d+>|in <C\d+>))* $/u;

/**
 * "Y, whom X had received", "Y, with whom X then held talks": him whom the clause is about meets its subject. A pronoun
 * that seems to mean the same one means whom the sentence names first.
 */
export function whomBefore(
  sentence: Sentence,
  head: string,
): { readonly subject: Party; readonly object: Party } | null {
  const groups = WHOM.exec(head)?.groups;
  const met = mentionAt(sentence, groups?.met, 'P');
  const named = mentionAt(sentence, groups?.who, 'P');
  const first = sentence.mentions.find((mention) => mention.type === 'P');
  const who = named && named.person === met?.person ? (first?.type === 'P' ? first : undefined) : named;
  if (!met || !who || who.person === met.person) return null;
  return {
    subject: partyOfOne(who),
    object: { people: [met.person], reference: false },
  };
}

const BOTH =
  /^ (?:with )?(?:both|the two) (?:men|women|of them|guests|visitors|leaders|presidents|premiers|statesmen|ministers)(?!\p{L}|'s)/u;

/** "X met both men": the two whom a sentence just before names together. */
export function bothAfter(
  { sentences }: AnnotatedDocument,
  { index, mentions: own }: Sentence,
  tail: string,
): Party | null {
  if (!BOTH.test(tail)) return null;
  const here = new Set(own.flatMap((mention) => (mention.type === 'P' ? [mention.person] : [])));
  for (const { mentions } of sentences.slice(Math.max(0, index - 2), index).reverse()) {
    const people = unique(
      mentions.flatMap((mention) =>
        mention.type === 'P' && protocolOrder(mention.person.rank) < 8 && !here.has(mention.person)
          ? [mention.person]
          : [],
      ),
    );
    if (people.length === 2) return { people, reference: false };
    const group = mentions.find((mention) => mention.type === 'B' && mention.persons.length === 2);
    if (group?.type === 'B') return { people: [...group.persons], reference: false };
  }
  return null;
}
