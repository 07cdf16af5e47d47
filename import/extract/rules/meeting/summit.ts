import type { AnnotatedDocument, Person, Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { MeetingFinding } from '../../finding';
import { expression } from '../../pattern';
import { firstMatch, occursIn } from '../../search/search';
import { unique } from '../pairs';
import type { Rule } from '../rule';
import { countriesMeeting, meetingFindings } from './frame';
import { placeAt } from './place';
import { meetingVocabulary } from './vocabulary';

/** How many lines of a roster may follow the summit that they belong to. */
const LINES = 30;

/**
 * A summit with the people who take part in it: "The summit was held in Astana on July 4. At the table:
 * …", one multilateral meeting and no bilateral ones. Three countries at least.
 */
export const meetingSummit: Rule = {
  name: 'meeting-summit',
  apply(document, { findings }) {
    const terms = meetingVocabulary(document);
    if (!terms) return [];
    const held = expression(terms.summit.held);
    const roster = expression(terms.summit.roster);
    return document.sentences.flatMap((sentence): MeetingFinding[] => {
      const match = firstMatch(sentence.abstract, held);
      if (!match) return [];
      if (findings.some((other) => other.kind === 'meeting' && other.evidence[0]?.start === sentence.start))
        return [];
      const people = unique([...peopleIn(sentence), ...rosterAfter(document, sentence, roster)]);
      const countries = countriesMeeting(people, terms);
      if (countries.length < 3) return [];
      const place = placeAt(match, document, sentence, terms);
      return meetingFindings(place, 'meeting-summit', 'meeting', people, countries, 'held', 0.8, []).map(
        (finding) => ({ ...finding, format: countries.length === 3 ? 'trilateral' : 'multilateral' }),
      );
    });
  },
};

function peopleIn(sentence: Sentence): Person[] {
  return sentence.mentions.flatMap((mention) =>
    mention.type === 'P' && mention.person.name && protocolOrder(mention.person.rank) < 99
      ? [mention.person]
      : mention.type === 'B'
        ? mention.persons
        : [],
  );
}

/** The people of the sentences that name who took part, and of the lines of a list below them. */
function rosterAfter(document: AnnotatedDocument, summit: Sentence, roster: RegExp): Person[] {
  const people: Person[] = [];
  let listing = false;
  for (const sentence of document.sentences.slice(summit.index + 1, summit.index + 1 + LINES)) {
    const named = sentence.mentions.some((mention) => mention.type === 'P');
    const opens = occursIn(sentence.abstract, roster);
    const line =
      listing &&
      named &&
      /^[^<\p{L}]{0,4}(?:and as guests )?<P\d+>/u.test(sentence.abstract) &&
      !/ (?:said|told|noted|is|was|has) /u.test(sentence.abstract);
    if (opens || line) {
      for (const mention of sentence.mentions)
        if (mention.type === 'P' && mention.person.name) people.push(mention.person);
        else if (mention.type === 'B') people.push(...mention.persons.filter(({ name }) => name !== ''));
      listing = true;
    } else if (listing || sentence.index > summit.index + 3) break;
  }
  return people;
}
