import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { ceremonies } from './ceremony';
import { NO_TIMING, timingOf } from './date';
import { says, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { isGathering, isOfficial } from './on-the-spot';
import { placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';

const OCCASION = String.raw`(?:inauguration|swearing-in|investiture|funeral|coronation|enthronement|requiem|summit|conference|forum|general assembly|(?:(?:prime |foreign )?ministers|leaders|heads of (?:state|government))['’]? (?:meeting|summit)|meeting of (?:(?:[\p{L}-]+|<[GO]\d+>) ){0,3}(?:ministers|leaders|chiefs|heads of (?:state|government)))`;
const ATTENDED = new RegExp(
  String.raw`(?<=[ ,])(?<how>attend(?:ed|s)?|(?:took|takes|take|taken) part in|participat(?:ed|es|e) in|(?:was|is) present at) (?:the |a |an )?(?:[^.;<>]|<[GOCP]\d+>){0,60}?\b${OCCASION}\b(?:[^.;<>]|<[PGO]\d+>|<D\d+>){0,70}? (?:in|at) (?=(?:the )?<C\d+>)`,
  'giu',
);
/** "Raised it with Y in B's capital last month": whoever has spoken with a leader at home has been there. */
const WITH =
  /(?<!\bmet )\bwith (?:the |his |her )?(?:counterpart |host )?<P(?<host>\d+)>,? (?:in|at) (?:the )?<C(?<place>\d+)>(?=,? (?:(?:on|in|earlier|late|during|over) )?(?:the )?<D\d+>)/giu;
/** "Came from B's capital, where he met Y on Monday". */
const WHERE =
  /<C(?<place>\d+)>,? where <P(?<who>\d+)> (?:(?:also|then|had|has|on <D\d+>) ){0,3}(?:met|held talks|had talks|had a meeting|conferred|spoke|was (?:received|welcomed) by)(?: with)? (?:the |his |her )?(?:counterpart )?<P(?<host>\d+)>/giu;
/** "Many have been to C, X and Y among them". */
const AMONG =
  /\b(?:have|had) (?:already |also )?(?:been|come|travell?ed|flown|gone) to (?:the )?<C(?<place>\d+)>[^.;<>]{0,60}, (?<list>(?:(?:the )?<P\d+>(?:, | and |, and )?){1,5}),? among them\b/giu;
const AHEAD =
  /\b(?:will|to|would|shall|is due to|plans to|expected to)(?: (?:also|then|first|later|personally))? $/iu;
const REMOTE = /\b(?:virtual(?:ly)?|video|online|remote(?:ly)?|by phone|message|represented)\b/iu;

/**
 * Visits that go without saying: "X attended the inauguration of President Y in B's capital on 10 December".
 */
export const visitPresence: Rule = {
  name: 'visit-presence',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    return document.sentences.flatMap((sentence) =>
      REMOTE.test(sentence.abstract)
        ? []
        : [
            ...occasions(document, sentence, terms),
            ...talks(document, sentence, terms),
            ...among(document, sentence),
            ...ceremonies(document, sentence, terms),
          ],
    );
  },
};

/** "And visit A and B from D to D": the days of what follows. */
const GOES_ON = /^,? (?:and|then|before)(?: then)? (?:visit|travel|fly|go|head|proceed|continu|mov)/u;

/** "At the invitation of Y, X will attend": he has accepted it. */
const INVITED_BY = /\b(?:at|upon|on) the (?:\p{L}+ )?invitation of /iu;

function occasions(document: AnnotatedDocument, sentence: Sentence, terms: VisitVocabulary): VisitFinding[] {
  return allMatches(sentence.abstract, ATTENDED).flatMap((match): VisitFinding[] => {
    const before = sentence.abstract.slice(0, match.index);
    const ahead = AHEAD.test(before);
    // "Invited to attend", "in order to attend": whether they will, other words tell.
    if (
      says(before.slice(-80).replace(INVITED_BY, ' '), terms.notVisits) ||
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
          timing: GOES_ON.test(sentence.abstract.slice(end))
            ? NO_TIMING
            : timingOf(document, sentence, match.index, end, 'start', ahead),
          confidence: travellers.reference ? 0.5 : 0.6,
          hint: { reference: travellers.reference },
        }),
      );
  });
}

function talks(document: AnnotatedDocument, sentence: Sentence, terms: VisitVocabulary): VisitFinding[] {
  if (isGathering(sentence, terms)) return [];
  return [WITH, WHERE].flatMap((pattern) =>
    allMatches(sentence.abstract, pattern).flatMap((match): VisitFinding[] => {
      const place = mentionAt(sentence, match.groups?.place, 'C');
      const host = mentionAt(sentence, match.groups?.host, 'P')?.person;
      const before = sentence.abstract.slice(0, match.index);
      const named = match.groups?.who;
      const travellers = named
        ? travellersAt(sentence, mentionAt(sentence, named, 'P'))
        : subjectOf(sentence, match.index, terms);
      const [visitor, another] = travellers?.persons ?? [];
      if (!place || !host || !visitor || another || host.country !== place.iso3) return [];
      if (!named && (travellers?.reference || place.form === 'name' || TO_COME.test(before.slice(-140))))
        return [];
      if (visitor.country === place.iso3 || !isOfficial(visitor) || !isOfficial(host)) return [];
      const mark = `<C${match.groups?.place}>`;
      const end = named ? match.index + match[0].length : match.index + match[0].indexOf(mark) + mark.length;
      return [
        visitFinding(sentence, {
          rule: 'visit-presence',
          // "Where he met Y": he is whoever travels.
          visitor: travellers?.reference ? null : visitor,
          place,
          status: null,
          timing: timingOf(document, sentence, match.index, end, 'start', false),
          confidence: travellers?.reference ? 0.5 : 0.55,
          hosts: host.name === '' ? [] : [host],
          hint: { reference: travellers?.reference ?? false },
        }),
      ];
    }),
  );
}

/** Who does what the clause up to an offset tells. */
function subjectOf(sentence: Sentence, index: number, terms: VisitVocabulary) {
  const verb =
    /\b(?:raised|discussed|met|spoke|talked|conferred|held|had|agreed|signed|exchanged)\b[^;]{0,90}$/iu.exec(
      sentence.abstract.slice(0, index),
    );
  return verb ? travellersBefore(sentence, verb.index, terms) : null;
}

function among(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, AMONG).flatMap((match) => {
    const place = mentionAt(sentence, match.groups?.place, 'C');
    if (!place) return [];
    return [...(match.groups?.list ?? '').matchAll(/<P(\d+)>/gu)].flatMap((person) => {
      const visitor = travellersAt(sentence, mentionAt(sentence, person[1], 'P'))?.persons[0];
      return !visitor || visitor.country === place.iso3 || !isOfficial(visitor)
        ? []
        : [
            visitFinding(sentence, {
              rule: 'visit-presence',
              visitor,
              place,
              kind: /\bcondolences?\b/iu.test(match[0]) ? 'condolence' : 'unspecified',
              status: 'completed',
              timing: timingOf(
                document,
                sentence,
                match.index,
                match.index + match[0].length,
                'start',
                false,
              ),
              confidence: 0.7,
            }),
          ];
    });
  });
}

const TO_COME = /\b(?:will|would|to|may|might|could|should|shall|plans?|hopes?)\b[^,;]*$/iu;
