import type { Discourse } from './discourse';
import type { Element } from './elements/element';
import type { Person } from './model';
import { mayBe } from './people/gender';
import { isRoyal } from './people/ranks';
import type { Antecedents } from './pronouns';
import { opines, saysSomething } from './subject';

const EXCELLENCY = /^(?:his|her) excellency$/iu;

/** "His Excellency said" without a name: who has been spoken of or speaking, be it no king or prince; nobody where no verb of saying follows. */
export function excellency(
  match: string,
  abstract: string,
  index: number,
  elements: readonly Element[],
  { subject }: Antecedents,
  { language, people, text, ...before }: Discourse,
): Person | null {
  const element = elements[Number(/\d+/.exec(match)?.[0])];
  if (element?.type !== 'H' || !EXCELLENCY.test(text.slice(element.start, element.end))) return null;
  const end = index + match.length;
  if (!saysSomething(abstract, end, language) && !opines(abstract, end, language)) return null;
  const fits = (person: Person) =>
    !isRoyal(people.titleNow(person) ?? '') && mayBe(element.female ? 'f' : 'm', person);
  return [subject(), before.speaker, before.subject].find((person) => person && fits(person)) ?? null;
}
