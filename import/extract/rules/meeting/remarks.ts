import { type AnnotatedDocument, mentionAt } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { meetingFindings } from './frame';
import { placeAt } from './place';
import type { MeetingVocabulary } from './vocabulary';

/** So many sentences a transcript's heading may stand down the page. */
const HEADING = 8;

const REMARKS =
  /\b(?:remarks|statements?|press (?:conference|availability)|(?:joint )?press statements?)(?: to the press)? (?:by|of) (?:the )?<P(?<a>\d+)>(?: of (?:the )?<C\d+>)? and (?:the )?<P(?<b>\d+)>(?: of (?:the )?<C\d+>)?,? (?:[^.;<]{0,30} )?(?:(?<when>before|after|following|prior to|at|during)(?: (?:an?|their|the))? (?:[\p{L}-]+ ){0,3}?(?:meeting|talks|lunch|luncheon|working dinner)|(?:in|at|during)(?: (?:an?|their|the))? (?:joint )?(?:press|news) (?:conference|availability|statements?))/iu;

/**
 * The meeting that the heading of a transcript names: "Remarks by President X and Prime Minister Y of B after
 * bilateral meeting", "… in joint press conference". It took place on the day of the page.
 */
export function meetingOfRemarks(document: AnnotatedDocument, terms: MeetingVocabulary): MeetingFinding[] {
  for (const sentence of document.sentences.slice(0, HEADING)) {
    const match = REMARKS.exec(sentence.abstract);
    const people = [match?.groups?.a, match?.groups?.b].flatMap(
      (group) => mentionAt(sentence, group, 'P')?.person ?? [],
    );
    const countries = [...new Set(people.flatMap(({ country }) => country ?? []))].sort();
    if (!match || countries.length !== 2) continue;
    const place = placeAt(match, document, sentence, terms);
    return meetingFindings(place, 'meeting', 'meeting', people, countries, 'held', 0.8, []).map((finding) =>
      finding.date || !document.day
        ? finding
        : { ...finding, date: document.day, inferred: new Set([...finding.inferred, 'date']) },
    );
  }
  return [];
}
