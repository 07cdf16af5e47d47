import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { timingOf } from './date';
import { says, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';

const SIGNED =
  /\b(?:signed|inked|initialled|concluded)(?: [^.;<>]{0,20})?,? (?:on <D\d+> )?(?:in|at) (?:the )?<C(?<place>\d+)>(?:[^.;<>]|<D\d+>){0,40}? by (?:the )?<P(?<one>\d+)>(?:,? and|,) (?:the )?<P(?<two>\d+)>/giu;
const OCCASION = String.raw`(?:inauguration|swearing-in|investiture|funeral|coronation|enthronement|requiem|summit|conference|forum|general assembly)`;
const ATTENDED = new RegExp(
  String.raw`(?<=[ ,])(?<how>attend(?:ed|s)?|(?:took|takes|take|taken) part in|participat(?:ed|es|e) in|(?:was|is) present at) (?:the |a |an )?(?:[^.;<>]|<[GOCP]\d+>){0,60}?\b${OCCASION}\b(?:[^.;<>]|<[PGO]\d+>|<D\d+>){0,70}? (?:in|at) (?=(?:the )?<C\d+>)`,
  'giu',
);
const AHEAD =
  /\b(?:will|to|would|shall|is due to|plans to|expected to)(?: (?:also|then|first|later|personally))? $/iu;
const REMOTE = /\b(?:virtual(?:ly)?|video|online|remote(?:ly)?|by phone|message|represented)\b/iu;

/**
 * Visits that go without saying: "the treaty was signed in B's capital by X of A and Y of B", "X attended the
 * inauguration of President Y in B's capital on 10 December".
 */
export const visitPresence: Rule = {
  name: 'visit-presence',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    return document.sentences.flatMap((sentence) =>
      REMOTE.test(sentence.abstract)
        ? []
        : [...signings(document, sentence), ...occasions(document, sentence, terms)],
    );
  },
};

function signings(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, SIGNED).flatMap((match): VisitFinding[] => {
    const place = mentionAt(sentence, match.groups?.place, 'C');
    const [one, two] = [match.groups?.one, match.groups?.two].map(
      (group) => travellersAt(sentence, mentionAt(sentence, group, 'P'))?.persons[0],
    );
    if (!place || place.form === 'name' || !one || !two) return [];
    const [visitor, host] = one.country === place.iso3 ? [two, one] : [one, two];
    if (host.country !== place.iso3 || visitor.country === place.iso3 || !isOfficial(visitor)) return [];
    const at =
      match.index + match[0].indexOf(`<C${match.groups?.place}>`) + `<C${match.groups?.place}>`.length;
    return [
      visitFinding(sentence, {
        rule: 'visit-presence',
        visitor,
        place,
        status: null,
        timing: timingOf(document, sentence, match.index, at, 'start', false),
        confidence: 0.55,
        hosts: [host],
      }),
    ];
  });
}

function occasions(document: AnnotatedDocument, sentence: Sentence, terms: VisitVocabulary): VisitFinding[] {
  return allMatches(sentence.abstract, ATTENDED).flatMap((match): VisitFinding[] => {
    const before = sentence.abstract.slice(0, match.index);
    const ahead = AHEAD.test(before);
    // "Invited to attend", "in order to attend": whether they will, other words tell.
    if (
      says(before.slice(-80), terms.notVisits) ||
      (ahead && !/\bwill\b|due to|expected to/iu.test(before.slice(-30)))
    )
      return [];
    if (!ahead && /^(?:attend|take part in|participate in) /iu.test(match[0])) return [];
    if (/\b(?:not|never|nor|neither)\b[^,;]*$/iu.test(before)) return [];
    const travellers = travellersBefore(sentence, match.index - (AHEAD.exec(before)?.[0].length ?? 0), terms);
    const { places, end } = placesAt(sentence, match.index + match[0].length);
    const [place, another] = places;
    if (!travellers || travellers.persons.length > 2 || !place?.iso3 || another) return [];
    return travellers.persons
      .filter((person) => person.country !== place.iso3 && isOfficial(person))
      .map((visitor) =>
        visitFinding(sentence, {
          rule: 'visit-presence',
          visitor,
          place,
          kind: 'margin',
          status: ahead ? 'planned' : null,
          timing: timingOf(document, sentence, match.index, end, 'start', ahead),
          confidence: travellers.reference ? 0.5 : 0.6,
          hint: { reference: travellers.reference },
        }),
      );
  });
}

function isOfficial(person: Person): boolean {
  return (
    person.country !== null &&
    !person.former &&
    (person.leader !== null || protocolOrder(person.rank) < protocolOrder('other'))
  );
}
