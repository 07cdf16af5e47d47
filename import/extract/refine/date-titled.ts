import { daysBetween } from '../../../src/domain/partial-date';
import type { AnnotatedDocument, MentionOf, Sentence } from '../annotate/model';
import { sentenceAt } from '../annotate/sentence-at';
import type { CallFinding, MeetingFinding } from '../finding';
import { expression } from '../pattern';
import { meetingVocabulary } from '../rules/meeting/vocabulary';
import { occursIn } from '../search/search';

/** So many sentences behind a title its call or meeting may be told. */
const REACH = 6;

/**
 * Calls and meetings of which only a title tells, "Secretary X's Call with Foreign Minister Y", on the day that the first
 * sentence naming both gives, "X congratulated Y today"; where it gives none, on that of the page, if that is a readout.
 */
export function dateTitled<Told extends CallFinding | MeetingFinding>(
  told: readonly Told[],
  document: AnnotatedDocument,
): Told[] {
  return told.map((finding) => {
    const index = finding.date === null && isHeld(finding) ? titleOf(finding, document) : -1;
    if (index < 0) return finding;
    const both = document.sentences
      .slice(index + 1, index + 1 + REACH)
      .find((sentence) => namesAll(sentence, finding));
    const title = document.sentences[index];
    const day = both && title ? dayOf(both, title, document) : null;
    return day === null
      ? finding
      : { ...finding, date: day, inferred: new Set([...finding.inferred, 'date']) };
  });
}

function isHeld(finding: CallFinding | MeetingFinding): boolean {
  return finding.kind === 'call' || finding.status === 'held';
}

/** Which sentence of the document is the title that tells of it, -1 where none does. */
function titleOf({ evidence }: CallFinding | MeetingFinding, document: AnnotatedDocument): number {
  const [told] = evidence;
  const titled =
    told &&
    document.paragraphs.some(
      ({ kind, start, end }) => kind === 'title' && told.start >= start && told.end <= end,
    );
  return titled ? (sentenceAt(document, told.start)?.index ?? -1) : -1;
}

function namesAll({ mentions }: Sentence, { participants }: CallFinding | MeetingFinding): boolean {
  return participants.every((person) =>
    mentions.some((mention) => mention.type === 'P' && mention.person === person),
  );
}

/** The one day that a sentence names; where it names none, that of the page which is a readout. */
function dayOf({ mentions }: Sentence, title: Sentence, document: AnnotatedDocument): string | null {
  const [told, another] = mentions.filter((mention): mention is MentionOf<'D'> => mention.type === 'D');
  if (!told) return isReadout(title, document) && document.date.date?.length === 10 ? document.day : null;
  if (another || told.date.end !== null || told.date.start.length !== 10) return null;
  // "Thanked him for the talks of 18 February": a day long past is that of what they speak of.
  const isPast = document.day !== null && Math.abs(daysBetween(told.date.start, document.day)) > 1;
  return isPast ? null : told.date.start;
}

function isReadout({ abstract }: Sentence, document: AnnotatedDocument): boolean {
  const terms = meetingVocabulary(document);
  return terms !== undefined && occursIn(abstract, expression(terms.readout));
}
