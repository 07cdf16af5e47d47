import { type AnnotatedDocument, mentionAt, type Person } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { countriesOfPeople } from '../pairs';
import { meetingFindings } from './frame';
import { placeAt } from './place';
import type { MeetingVocabulary } from './vocabulary';

/** So many sentences a transcript's heading may stand down the page. */
const HEADING = 8;

const REMARKS =
  /\b(?:remarks|statements?|press (?:conference|availability)|(?:joint )?press statements?)(?: to the press)? (?:by|of) (?:the )?<P(?<a>\d+)>(?: of (?:the )?<C\d+>)? and (?:the )?<P(?<b>\d+)>(?: of (?:the )?<C\d+>)?,? (?:[^.;<]{0,30} )?(?:(?:before|after|following|prior to|at|during)(?: (?:an?|their|the))? (?:[\p{L}-]+ ){0,3}?(?:meeting|talks|lunch|luncheon|working dinner)|(?:in|at|during)(?: (?:an?|their|the))? (?:joint )?(?:press|news) (?:conference|availability|statements?))/iu;

/** "Opening remarks, bilateral meeting with X", above what two say in turn. */
const BEFORE_MEETING =
  /^\W{0,3}(?:(?:opening|joint|introductory|press) )?remarks\b(?:[^.;<]{0,40}[ ,-])(?:bilateral )?(?:meeting|talks) with (?:the )?<P(?<b>\d+)>/iu;

/** A turn of a transcript: "PRIME MINISTER X: …". */
const TURN = /^\W{0,3}<P(\d+)>(?:, [^:.;]{0,60})?:/u;

/**
 * The meeting that the heading of a transcript names: "Remarks by President X and Prime Minister Y of B after
 * bilateral meeting", "… in joint press conference". It took place on the day of the page.
 */
export function meetingOfRemarks(document: AnnotatedDocument, terms: MeetingVocabulary): MeetingFinding[] {
  for (const sentence of document.sentences.slice(0, HEADING)) {
    const match = REMARKS.exec(sentence.abstract);
    const opening = match ? null : BEFORE_MEETING.exec(sentence.abstract);
    const told = match ?? opening;
    const people = opening
      ? speakerWith(document, mentionAt(sentence, opening.groups?.b, 'P')?.person)
      : [match?.groups?.a, match?.groups?.b].flatMap(
          (group) => mentionAt(sentence, group, 'P')?.person ?? [],
        );
    const countries = countriesOfPeople(people);
    if (!told || countries.length !== 2) continue;
    const place = placeAt(told, document, sentence, terms);
    return meetingFindings(place, 'meeting', 'meeting', people, countries, 'held', 0.8, []).map((finding) =>
      finding.date || !document.day
        ? finding
        : { ...finding, date: document.day, inferred: new Set([...finding.inferred, 'date']) },
    );
  }
  return [];
}

/** Who speaks first of another country than the one whom he meets, and that one. */
function speakerWith({ sentences }: AnnotatedDocument, other: Person | undefined): Person[] {
  if (!other) return [];
  const speakers = sentences
    .slice(0, 3 * HEADING)
    .flatMap((sentence) => mentionAt(sentence, TURN.exec(sentence.abstract)?.[1], 'P')?.person ?? []);
  const speaker = speakers.find(({ country }) => country !== null && country !== other.country);
  return speaker ? [speaker, other] : [];
}
