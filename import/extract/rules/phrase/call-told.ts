import type { Sentence } from '../../annotate/model';
import type { CallFinding, MeetingFinding } from '../../finding';
import type { PhraseContext } from './roles';
import { occurs } from './terms';

/**
 * "X s'est entretenu jeudi avec Y. La conversation téléphonique faisait suite à …": the sentence behind tells that the
 * talks were a call. Only of a verb that leaves it open.
 */
export function callsToldBehind(
  { document, terms }: PhraseContext,
  sentence: Sentence,
  meetings: readonly MeetingFinding[],
): CallFinding[] | null {
  const { calls } = terms;
  const next = document.sentences[sentence.index + 1];
  if (meetings.length === 0 || !next || next.paragraph > sentence.paragraph + 1) return null;
  if (!occurs(terms, calls.goesOn, next.abstract) || !occurs(terms, calls.open, sentence.abstract))
    return null;
  return meetings.flatMap((meeting): CallFinding[] =>
    meeting.status === 'held' && meeting.form === 'talks'
      ? [
          {
            kind: 'call',
            rule: 'phrase-patterns',
            evidence: [...meeting.evidence, { start: next.start, end: next.end }],
            confidence: 0.85,
            inferred: meeting.inferred,
            caller: null,
            participants: meeting.participants,
            countries: meeting.countries,
            date: meeting.date,
            channel: 'phone',
          },
        ]
      : [],
  );
}

/** "La conversation téléphonique a duré …": whether a sentence goes on about a call that was told before it. */
export function goesOnAsCall({ terms }: Pick<PhraseContext, 'terms'>, { abstract }: Sentence): boolean {
  return occurs(terms, terms.calls.goesOn, abstract);
}
