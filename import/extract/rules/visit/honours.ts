import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { timingOf } from './date';
import { type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { isOfficial } from './on-the-spot';
import { type Place, placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';

const SEEN_OFF =
  /<P(?<host>\d+)>(?: (?:also|personally|then|later|<D\d+>|on <D\d+>))* (?:saw|sees|bade farewell to|bid farewell to)(?: off)? (?:the |his |her )?(?:guest,? )?<P(?<guest>\d+)>(?<off> off)?|<P(?<guest2>\d+)>(?: and <P\d+>)? (?:was|were)(?: then| later| also)? seen off\b[^.;]{0,90}? by (?:the |his |her )?[^.;<>]{0,20}<P(?<host2>\d+)>/giu;
/** "State banquet in honour of King X", above a speech of the host. */
const BANQUET =
  /(?<!\p{L})(?:state |official |welcome )(?:banquet|dinner|luncheon|lunch) (?:in|to) hono[u]?r (?:of )?(?:the |his |her )?<P(?<guest>\d+)>/giu;
const CEREMONY =
  /(?:welcom\p{L}*|reception|farewell) ceremony (?:for|in hono[u]?r of|of) (?:the |his |her )?(?:visiting )?<P(?<guest>\d+)>/giu;
const WREATH =
  /(?<!\p{L})(?:la(?:id|ys?)|placed|places?) (?:(?:a|an|the) )?(?:\p{L}+ )?(?:wreaths?|flowers|bouquets?|floral (?:tributes?|wreaths?))(?: (?:at|on|to|before|in front of) (?:[^.;<>]|<[IOGD]\d+>){0,90}?)? in (?=(?:the )?<)/giu;

/**
 * Visits told by the honours of a guest: "Y saw off X at the airport", "the welcome ceremony for X in C's
 * capital", "X laid a wreath at the memorial in C's capital".
 */
export const visitHonours: Rule = {
  name: 'visit-honours',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    return document.sentences.flatMap((sentence) => [
      ...seenOff(document, sentence),
      ...ceremonies(document, sentence),
      ...banquets(document, sentence),
      ...wreaths(document, sentence, terms),
    ]);
  },
};

function seenOff(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, SEEN_OFF).flatMap((match): VisitFinding[] => {
    const { host, host2, guest, guest2 } = match.groups ?? {};
    if (/\b(?:saw|sees)\b/iu.test(match[0]) && !/\boff\b/iu.test(match[0])) return [];
    const by = mentionAt(sentence, host ?? host2, 'P')?.person;
    const travellers = travellersAt(sentence, mentionAt(sentence, guest ?? guest2, 'P'));
    const visitor = travellers?.persons[0];
    if (!visitor || !by?.country || by.country === visitor.country) return [];
    return [
      visitFinding(sentence, {
        rule: 'visit-honours',
        visitor,
        place: { iso3: by.country, form: 'seat', text: null },
        status: 'completed',
        timing: timingOf(document, sentence, match.index, match.index + match[0].length, 'end', false),
        confidence: travellers.reference ? 0.5 : 0.7,
        hosts: by.name === '' ? [] : [by],
        hint: { reference: travellers.reference, ended: true },
      }),
    ];
  });
}

function ceremonies(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, CEREMONY).flatMap((match): VisitFinding[] => {
    const end = match.index + match[0].length;
    const visitor = travellersAt(sentence, mentionAt(sentence, match.groups?.guest, 'P'))?.persons[0];
    const at = /\b(?:in|at) (?:the )?(?:[^.;<>]{0,40} in )?(?=<C)/iu.exec(sentence.abstract.slice(end));
    const place = at ? placesAt(sentence, end + at.index + at[0].length).places[0] : undefined;
    return !visitor || !place?.iso3 || place.iso3 === visitor.country
      ? []
      : [presence(sentence, visitor, place, timingOf(document, sentence, match.index, end, 'start', false))];
  });
}

function banquets(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, BANQUET).flatMap((match): VisitFinding[] => {
    const visitor = travellersAt(sentence, mentionAt(sentence, match.groups?.guest, 'P'))?.persons[0];
    const host = sentence.mentions.find(
      (mention) =>
        mention.type === 'P' &&
        mention.person !== visitor &&
        mention.person.country !== null &&
        mention.person.country !== visitor?.country &&
        isOfficial(mention.person),
    );
    if (!visitor || host?.type !== 'P') return [];
    const end = match.index + match[0].length;
    const place: Place = { iso3: host.person.country, form: 'seat', text: null };
    return [
      {
        ...presence(sentence, visitor, place, timingOf(document, sentence, match.index, end, 'start', false)),
        status: 'ongoing',
      },
    ];
  });
}

function wreaths(document: AnnotatedDocument, sentence: Sentence, terms: VisitVocabulary): VisitFinding[] {
  return allMatches(sentence.abstract, WREATH).flatMap((match): VisitFinding[] => {
    const { places, end } = placesAt(sentence, match.index + match[0].length);
    const travellers = travellersBefore(sentence, match.index, terms);
    const [place, elsewhere] = places;
    if (!place?.iso3 || elsewhere || !travellers || /\bambassador|\bembassy/iu.test(sentence.abstract))
      return [];
    return travellers.persons
      .filter(
        (person) =>
          person.country !== place.iso3 &&
          (person.leader !== null || protocolOrder(person.rank) < protocolOrder('other')),
      )
      .map((visitor) =>
        presence(sentence, visitor, place, timingOf(document, sentence, match.index, end, 'start', false)),
      );
  });
}

function presence(
  sentence: Sentence,
  visitor: NonNullable<VisitFinding['visitor']>,
  place: Place,
  { start }: ReturnType<typeof timingOf>,
): VisitFinding {
  return visitFinding(sentence, {
    rule: 'visit-honours',
    visitor,
    place,
    status: null,
    confidence: 0.6,
    hint: start?.length === 10 ? { activity: start } : {},
  });
}
