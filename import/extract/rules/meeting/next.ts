import type { AnnotatedDocument } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { expression } from '../../pattern';
import { firstMatch } from '../../search/search';
import { meetingFindings } from './frame';
import { placeAt } from './place';
import type { MeetingVocabulary } from './vocabulary';

/**
 * The next round of consultations, or session of a commission, of which the document has told: "The next
 * round is to take place in Astana in 2023". Only with a date, since every commission means to meet again.
 */
export function nextRounds(
  document: AnnotatedDocument,
  told: readonly MeetingFinding[],
  terms: MeetingVocabulary,
): MeetingFinding[] {
  const next = expression(terms.next);
  return document.sentences.flatMap((sentence) => {
    const match = firstMatch(sentence.abstract, next);
    const last = told.findLast(({ evidence }) => evidence[0] && evidence[0].start < sentence.start);
    if (!match || !last) return [];
    const place = placeAt(match, document, sentence, terms);
    return meetingFindings(place, 'meeting-delegations', last.form, [], last.countries, 'planned', 0.75, [
      'countries',
    ]).filter(({ date }) => date !== null && (document.day === null || date > document.day));
  });
}
