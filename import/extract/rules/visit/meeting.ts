import type { Sentence } from '../../annotate/model';
import { protocolOrder } from '../../annotate/people/people';
import type { MeetingFinding, VisitFinding } from '../../finding';
import type { Rule } from '../rule';
import { type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { isGathering, isOfJourney, onlyPlace } from './on-the-spot';

/**
 * Whoever meets a minister or a leader in that one's own capital is there on a visit: "Foreign Minister X
 * of A met his counterpart Y of B in B's capital on Thursday", on a page that tells of a journey or of no gathering; "X met Y at
 * the White House" on any.
 */
export const visitMeeting: Rule = {
  name: 'visit-meeting',
  apply(document, { findings }) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    const travels =
      document.sentences.some((sentence) => isOfJourney(sentence, terms)) ||
      !document.sentences.some((sentence) => isGathering(sentence, terms));
    const sentences = new Map(document.sentences.map((sentence) => [sentence.start, sentence]));
    return findings.flatMap((finding) => {
      if (finding.kind !== 'meeting' || finding.status !== 'held') return [];
      const sentence = sentences.get(finding.evidence[0]?.start ?? -1);
      return sentence ? abroad(sentence, finding, travels, terms) : [];
    });
  },
};

function abroad(
  sentence: Sentence,
  meeting: MeetingFinding,
  travels: boolean,
  terms: VisitVocabulary,
): VisitFinding[] {
  if (meeting.countries.length !== 2 || isGathering(sentence, terms)) return [];
  const place = onlyPlace(sentence);
  if (!place || (place.form !== 'seat' && !travels)) return [];
  const [visitor, another] = meeting.participants.filter(
    (person) => person.country !== place.iso3 && protocolOrder(person.rank) < protocolOrder('other'),
  );
  const hosts = meeting.participants.filter((person) => person.country === place.iso3);
  if (!visitor?.country || another || hosts.length === 0) return [];
  return [
    visitFinding(sentence, {
      rule: 'visit-meeting',
      visitor,
      place: { iso3: place.iso3, form: place.form, text: place.text },
      status: null,
      confidence: 0.5,
      hosts,
      hint: meeting.date?.length === 10 ? { activity: meeting.date } : {},
    }),
  ];
}
