import type { AnnotatedDocument, Person, Sentence } from '../annotate/model';
import { sentenceAt } from '../annotate/sentence-at';
import type { MeetingFinding } from '../finding';
import { madeOnce } from '../pattern';
import { type MeetingVocabulary, meetingVocabulary } from '../rules/meeting/vocabulary';
import { occursIn } from '../search/search';

/** So many sentences behind its own a story may say where a meeting was held. */
const REACH = 3;

const words = madeOnce(({ aside, formats }: MeetingVocabulary) => {
  const sidelines = `(?:${formats.sidelines.join('|')})`;
  return {
    held: new RegExp(`${aside.held}[^;]{0,140}(?:${sidelines}|${aside.its})`, 'iu'),
    also: new RegExp(aside.also, 'iu'),
    here: new RegExp(sidelines, 'iu'),
  };
});

/**
 * Meetings of which another sentence says that they were held beside a gathering: "The meeting was held on the sidelines of
 * the forum", and those told as further ones behind one that was: "He also met Y".
 */
export function besideGatherings(
  document: AnnotatedDocument,
  meetings: readonly MeetingFinding[],
): MeetingFinding[] {
  const terms = meetingVocabulary(document);
  if (!terms) return [...meetings];
  const { held, also, here } = words(terms);
  const isAside = new Set<MeetingFinding>();
  return meetings.map((meeting) => {
    const sentences = meeting.evidence.flatMap(({ start }) => sentenceAt(document, start) ?? []);
    const told =
      CAN_BE.has(meeting.form) &&
      meeting.format === 'unspecified' &&
      sentences.some(
        (sentence) =>
          saysSo(document, sentence, meeting.participants, held) ||
          (also.test(sentence.abstract) && followsOne(document, sentence, meeting, isAside)),
      );
    if (
      told ||
      (meeting.format === 'sidelines' && sentences.some(({ abstract }) => occursIn(abstract, here)))
    )
      isAside.add(meeting);
    return told ? { ...meeting, format: 'sidelines' } : meeting;
  });
}

const CAN_BE: ReadonlySet<MeetingFinding['form']> = new Set(['meeting', 'talks', 'audience']);

/** Whether a sentence, or one just behind that names nobody else, says that it was held on the sidelines. */
function saysSo(
  { sentences }: AnnotatedDocument,
  { index }: Sentence,
  participants: readonly Person[],
  held: RegExp,
): boolean {
  for (const other of sentences.slice(index, index + 1 + REACH)) {
    const people = other.mentions.flatMap((mention) => (mention.type === 'P' ? [mention.person] : []));
    const strange = other.index > index && people[0] !== undefined && !participants.includes(people[0]);
    if (occursIn(other.abstract, held)) return !strange;
    if (strange) return false;
  }
  return false;
}

/** Whether the same one's meeting just before was on the sidelines. */
function followsOne(
  document: AnnotatedDocument,
  { index }: Sentence,
  { participants, date }: MeetingFinding,
  isAside: ReadonlySet<MeetingFinding>,
): boolean {
  return [...isAside].some(
    (other) =>
      other.date === date &&
      other.participants.some((person) => participants.includes(person)) &&
      other.evidence.some(({ start }) => {
        const told = sentenceAt(document, start)?.index;
        return told !== undefined && told < index && index - told <= 2;
      }),
  );
}
