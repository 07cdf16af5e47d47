import type { Gender } from '../../../src/reference/reference';
import type { Discourse } from './discourse';
import type { Person } from './model';
import { mayBe } from './people/gender';
import { opines, saidBefore, saysSomething } from './subject';

/** Whom the words of a sentence so far can mean. */
export interface Antecedents {
  /** Whom the sentence has been about so far; `speaking` leaves out whose something is: "Xi's visit". */
  readonly subject: (speaking?: boolean) => Person | null;
  /** Who does something in the clause that opens the sentence: "When X arrived, he". */
  readonly opener: () => Person | null;
  /** Who says something in the sentence. */
  readonly speaker: () => Person | null;
  /** The two people of whom the sentence has spoken, or the one before, in their order; null where it is not two. */
  readonly pair: () => readonly [Person, Person] | null;
  /** Whether quoted words of the sentence name somebody: nobody speaks so of himself. */
  readonly isNamedInQuotes: (person: Person) => boolean;
}

const FEMALE = /^(?:she|her|elle|она|та|cette dernière|celle-ci)$/iu;
/** «Тот», «та», « ce dernier » : who was named last. */
const LAST = /^(?:тот|та|ce dernier|cette dernière|celui-ci|celle-ci)$/iu;
/** So far back, in characters, a woman is looked for whom "she" means rather than somebody of whom nothing tells it. */
const NEAR = 600;

/** The person that "he" or "she" means; null where nobody has been spoken of. */
export function pronoun(
  word: string,
  abstract: string,
  index: number,
  antecedents: Antecedents,
  discourse: Discourse,
): Person | null {
  const { language, people } = discourse;
  const gender: Gender = FEMALE.test(word) ? 'f' : 'm';
  const end = index + word.length;
  // « …, explique-t-il »: who has been speaking, not whom the words are about.
  const inverted = language === 'fr' && abstract[index - 1] === '-';
  const said = saidBefore(abstract, index, language);
  const says = /^(?:him|her)$/iu.test(word) || inverted || said || saysSomething(abstract, end, language);
  const fits = (person: Person) => (says || person.rank !== 'spokesperson') && mayBe(gender, person);
  if (says && discourse.role && antecedents.speaker() === null) return null;
  if (LAST.test(word)) return people.lastMet(fits);
  const meant = candidates(abstract, index, end, { says, said, inverted }, antecedents, discourse).filter(
    (person): person is Person => person !== null && !(says && antecedents.isNamedInQuotes(person)),
  );
  if (meant.length === 0) return null;
  const found = meant.find(fits);
  if (found && (found.gender !== null || gender === 'm')) return found;
  if (found && found === discourse.speaker) return found;
  return womanNear(found ?? null, discourse, fits) ?? found ?? people.lastMet(fits);
}

/** Who can be meant, the likeliest first. */
function candidates(
  abstract: string,
  index: number,
  end: number,
  { says, said, inverted }: { readonly says: boolean; readonly said: boolean; readonly inverted: boolean },
  { subject, opener, speaker }: Antecedents,
  { language, ...before }: Discourse,
): (Person | null)[] {
  if (inverted) return [before.speaker, subject(), before.subject];
  // "Xi's visit will give a new impetus, he said": the words are about Xi; who speaks is who spoke before.
  if (said || (says && abstract.startsWith(', ', index - 2)))
    return [opener(), speaker(), before.speaker, before.subject, subject(true)];
  if (says) return [subject(), before.speaker, before.subject];
  const goesOn = /^["' ]*$/u.test(abstract.slice(0, index)) && opines(abstract, end, language);
  return [subject(), goesOn ? before.speaker : null, before.subject];
}

/** The woman spoken of last, shortly before; of somebody else nothing tells whether "she" can be meant. */
function womanNear(
  instead: Person | null,
  { people }: Discourse,
  fits: (person: Person) => boolean,
): Person | null {
  const woman = people.lastMet((person) => person.gender === 'f' && fits(person));
  if (!woman || !instead) return woman;
  const at = ({ mentions }: Person) => mentions.at(-1)?.start ?? 0;
  return at(instead) - at(woman) <= NEAR ? woman : null;
}

/** "Talks between X and his counterpart": X's, whoever the sentence is about; null where no name stands right before. */
export function besideWhom(abstract: string, index: number, { people }: Discourse): Person | null {
  return AFTER_NAME.test(abstract.slice(Math.max(0, index - 16), index)) ? people.lastMet(() => true) : null;
}

const AFTER_NAME = /<[NSU]\d+>,? (?:and|et|и) $/u;
