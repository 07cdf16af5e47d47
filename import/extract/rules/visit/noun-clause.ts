import { mentionAt, type Person, type Sentence } from '../../annotate/model';
import type { Place } from './place';
import { type Travellers, travellersAt } from './traveller';

/** "During his visit to C, X held …": whose visit it is, the main clause tells. */
export function cataphor(
  sentence: Sentence,
  before: string,
  end: number,
  places: readonly Place[],
): Travellers | null {
  if (
    !/^(?:During|On|In|At|For|As part of|At the (?:end|start|beginning) of|After|Following|Upon|Prior to|Before|Ahead of|While on|Having (?:\p{L}+ )?(?:wrapped up|concluded|completed|ended|finished|paid|made|begun|started)|(?:After |Upon |Before )?(?:[Ww]rapping up|[Cc]oncluding|[Cc]ompleting|[Ff]inishing|[Ee]nding|[Cc]ontinuing|[Bb]eginning|[Ss]tarting|[Oo]pening|[Kk]icking off|[Pp]aying|[Mm]aking)) $/u.test(
      before.trimStart(),
    )
  )
    return null;
  const main =
    /^(?:(?:[^.;<,]|<[CDGO]\d+>|, <C\d+>){0,160}?,|(?:,? (?:in|on) <[CD]\d+>){0,2}) (?:the )?<P(\d+)> (?!and\b|'s)/u.exec(
      sentence.abstract.slice(end),
    );
  const subject = travellersAt(sentence, mentionAt(sentence, main?.[1], 'P'));
  return subject &&
    !places.some(({ iso3 }) => iso3 !== null && subject.persons.some((person) => person.country === iso3))
    ? subject
    : null;
}

/** "At the end of his visit, X is expected to …": tells of what follows, not whether the visit is over. */
export function isPreamble(sentence: Sentence, before: string, end: number, owner: Person | null): boolean {
  // "Following X's visit to C, Y will go there": X's is over.
  const main = /^[^.;]{0,120}?, (?:the )?<P(?<who>\d+)> /u.exec(sentence.abstract.slice(end))?.groups?.who;
  const subject = mentionAt(sentence, main, 'P')?.person;
  if (owner && subject && subject !== owner && /^(?:After|Following)\b/u.test(before.trimStart()))
    return false;
  return (
    /^(?:At the end of|After|Following|During|Upon|In)(?: (?:concluding|completing|finishing|ending|wrapping up|attending))? $/u.test(
      before.slice(before.search(/\S/u)),
    ) &&
    /^[^.;]{0,120}?, (?:the )?(?:<P\d+>|he|she|they|I|we) (?:also |then |on <D\d+> ){0,2}(?:will|am|is (?:also )?(?:to|expected|scheduled|due|set|slated)|plans)\b/iu.test(
      sentence.abstract.slice(end),
    )
  );
}

/** "Invited President Y to make an official visit": whose visit that would be. */
export function invited(sentence: Sentence, before: string): Person | null {
  const guest = /\binvit\p{L}+ (?:the |his |her )?<P(?<who>\d+)>[^.;<>]{0,30}$/iu.exec(before)?.groups?.who;
  const mention = mentionAt(sentence, guest, 'P');
  return mention?.form === 'reference' ? null : (mention?.person ?? null);
}
