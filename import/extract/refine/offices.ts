import { daysBetween, lastDay } from '../../../src/domain/partial-date';
import { heldOn, officeOn } from '../../../src/reference/reference';
import type { AnnotatedDocument, Person } from '../annotate/model';
import type { Finding, OfficeFinding } from '../finding';
import { termsByLanguage } from '../vocabulary';

/**
 * The people of a document with their offices: named in the text, or meant by an office that only one person holds on
 * its day. Who is dead or out of office counts where a visit, a meeting or a statement is theirs, or they are the
 * subject of a verb: "during the presidency of X", "the airport named after Y" tell of nobody who acts.
 */
export function officesOf(document: AnnotatedDocument, facts: readonly Finding[]): OfficeFinding[] {
  const acting = new Set(facts.flatMap(actorsOf));
  const acts = (person: Person) =>
    !isPast(person, document.day) || acting.has(person) || isSubject(document, person);
  return document.persons
    .filter((person) => counts(person) && acts(person))
    .map((person): OfficeFinding => {
      const inferred = new Set<string>();
      if (!person.stated.title) inferred.add('title');
      if (!person.stated.country && person.country) inferred.add('country');
      if (!person.stated.name) inferred.add('name');
      if (person.title === null || person.title === 'Leader' || person.title === 'Head of State') {
        const office = person.leader && officeOn(person.leader, document.day);
        if (office && !person.former) {
          person.title = office.title;
          inferred.add('title');
        }
      }
      return {
        kind: 'office',
        rule: 'offices',
        evidence: sentencesWith(document, person),
        confidence: person.leader ? 0.95 : 0.8,
        inferred,
        person,
      };
    });
}

function actorsOf(fact: Finding): readonly Person[] {
  if (fact.kind === 'visit') return [...(fact.visitor ? [fact.visitor] : []), ...fact.hosts];
  if (fact.kind === 'meeting' || fact.kind === 'call') return fact.participants;
  return fact.kind === 'statement' ? [fact.speaker] : [];
}

const subjectEnd = termsByLanguage(
  'titles',
  ({ noVerbs }: { readonly noVerbs: readonly string[] }) =>
    new RegExp(
      `^(?: (?:of|de|du) (?:the )?\\p{Lu}[\\p{L}-]+)?(?:,[^,]{1,60},|,)? (?!(?:${noVerbs.join('|')})(?!\\p{L}))\\p{Ll}`,
      'u',
    ),
);

/** "Who sat for the party of X, took the floor": the verb is another's. */
const BEHIND_OF = /\bof (?:the )?$/u;

/** Whether a verb seems to follow a mention of somebody: a word in small letters that is no preposition or conjunction. */
function isSubject({ sentences, language }: AnnotatedDocument, person: Person): boolean {
  const verb = subjectEnd(language);
  return (
    verb !== undefined &&
    person.mentions.some(({ start, end }) => {
      const sentence = sentences.find((candidate) => candidate.start <= start && candidate.end >= end);
      return (
        sentence !== undefined &&
        verb.test(sentence.text.slice(end - sentence.start, end - sentence.start + 100)) &&
        !BEHIND_OF.test(sentence.text.slice(Math.max(0, start - sentence.start - 8), start - sentence.start))
      );
    })
  );
}

/** So many days after the end of a term or a life the news is still of it. */
const LATELY = 31;

/** Whether somebody has been dead, or out of every known office, for some time; an office unknown to us that the text gives is held. */
function isPast({ leader, former, rank }: Person, day: string | null): boolean {
  if (!leader || !day) return former;
  if (leader.offices.some((office) => heldOn(office, day))) return false;
  if (former) return true;
  const past = (date: string | undefined) => date !== undefined && daysBetween(lastDay(date), day) > LATELY;
  const known = rank === null || rank === 'leader' || leader.offices.some((office) => office.rank === rank);
  return past(leader.died) || (known && leader.offices.every(({ to }) => past(to)));
}

/**
 * Politicians and envoys count; heads of companies and universities, spokespersons without a name, kings and
 * mayors of nowhere do not.
 */
export function counts(person: Person): boolean {
  if (person.name === '') return false;
  if (person.leader === null && person.country === null && OF_A_PLACE.test(person.title ?? '')) return false;
  // «Губернатор Ненецкого автономного округа»: one word behind such a title is the place's.
  if (person.leader === null && OF_A_REGION.test(person.title ?? '') && !person.name.includes(' '))
    return false;
  if (person.rank === 'organisation')
    return (
      / of /.test(person.title ?? '') ||
      /^(?:Secretary[- ]General|High Representative)/i.test(person.title ?? '') ||
      person.leader !== null ||
      // Who leads a country's delegation, or is of its parliament or ministry.
      person.country !== null
    );
  return person.leader !== null || person.rank !== null;
}

/** Titles that say nothing without the place. */
const OF_A_PLACE = /^(?:King|Queen|Emperor|Sultan|Emir|Prince|Princess|Mayor|Maire|Akim)$/i;

const OF_A_REGION = /^(?:губернатор|мэр|аким|хоким|глава)$/iu;

/** Sentences that name the person; where none does, as on the page of an office that writes of its holder, those that mean the person. */
function sentencesWith(document: AnnotatedDocument, person: Person): { start: number; end: number }[] {
  const meant = document.sentences.filter((sentence) =>
    sentence.mentions.some((mention) => mention.type === 'P' && mention.person === person),
  );
  const named = meant.filter((sentence) =>
    sentence.mentions.some(
      (mention) => mention.type === 'P' && mention.person === person && mention.form !== 'reference',
    ),
  );
  const best = [...(named.length > 0 ? named : meant)].sort(
    (a, b) => titled(b, person) - titled(a, person) || a.index - b.index,
  );
  return best.slice(0, 3).map((sentence) => ({ start: sentence.start, end: sentence.end }));
}

function titled(sentence: AnnotatedDocument['sentences'][number], person: Person): number {
  return sentence.mentions.some(
    (mention) =>
      mention.type === 'P' &&
      mention.person === person &&
      mention.form !== 'reference' &&
      /president|minister|leader|head|king|chancellor|premier|emir|sultan|speaker|ambassador|президент|премьер|président|ministre/i.test(
        sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start),
      ),
  )
    ? 1
    : 0;
}
