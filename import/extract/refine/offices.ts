import { officeOn } from '../../../src/reference/reference';
import type { AnnotatedDocument, Person } from '../annotate/model';
import type { OfficeFinding } from '../finding';

/** The people of a document with their offices: named in the text, or meant by an office that only one person holds on its day. */
export function officesOf(document: AnnotatedDocument): OfficeFinding[] {
  return document.persons.filter(counts).map((person): OfficeFinding => {
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

/**
 * Politicians and envoys count; heads of companies and universities, spokespersons without a name, kings and
 * mayors of nowhere do not.
 */
export function counts(person: Person): boolean {
  if (person.name === '') return false;
  if (person.leader === null && person.country === null && OF_A_PLACE.test(person.title ?? '')) return false;
  if (person.rank === 'organisation')
    return (
      / of /.test(person.title ?? '') ||
      /^(?:Secretary[- ]General|High Representative)/i.test(person.title ?? '') ||
      person.leader !== null
    );
  return person.leader !== null || person.rank !== null;
}

/** Titles that say nothing without the place. */
const OF_A_PLACE = /^(?:King|Queen|Emperor|Sultan|Emir|Prince|Princess|Mayor|Maire|Akim)$/i;

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
