import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../annotate/model';
import { onceADocument } from '../annotate/once-a-document';
import { sentenceAt } from '../annotate/sentence-at';
import type { VisitFinding } from '../finding';
import { TURN } from '../rules/first-person';
import { paragraphsOpening } from '../rules/questions';

/** The label of a turn, in capitals: "QUESTION:", "MR PRICE:", "FOREIGN MINISTER X:". */
const LABEL = /^\s*\p{Lu}[\p{Lu}\p{M}.'’ -]+:\s/u;
const LONGEST_LABEL = 80;
/** From so many turns on a page is a conversation. */
const TURNS = 4;

/** Whether a page is a transcript of many turns, in which each question has a subject of its own. */
const isConversation = onceADocument(
  (document) => paragraphsOpening(document, LABEL, LONGEST_LABEL).length >= TURNS,
);

/** Those who speak on a page. */
const speakersOf = onceADocument(({ sentences }) =>
  sentences.flatMap(
    (sentence) => mentionAt(sentence, TURN.exec(sentence.abstract)?.groups?.who, 'P')?.person ?? [],
  ),
);

/**
 * Whether the document's main visit may tell who travels in a mention that does not: not in a conversation, unless what is
 * said there names him.
 */
export function mayMeanVisitor(finding: VisitFinding, person: Person, document: AnnotatedDocument): boolean {
  return (
    !isConversation(document) ||
    turnOf(finding, document).some(({ mentions }) =>
      mentions.some(
        (mention) =>
          (mention.type === 'P' && mention.person === person) ||
          (mention.type === 'B' && mention.persons.includes(person)),
      ),
    )
  );
}

/**
 * The same for where the journey leads: what is said there names it, or somebody who speaks is at home there, and whoever
 * travels speaks, too, or comes from elsewhere.
 */
export function mayMeanPlace(finding: VisitFinding, country: string, document: AnnotatedDocument): boolean {
  if (!isConversation(document)) return true;
  const speakers = speakersOf(document);
  const { visitor } = finding;
  const guest = speakers.every((speaker) => speaker.country !== visitor?.country);
  if (
    speakers.some((speaker) => speaker.country === country) &&
    (guest || speakers.some((one) => one === visitor))
  )
    return true;
  return turnOf(finding, document).some(({ mentions }) =>
    mentions.some((mention) => mention.type === 'C' && mention.form !== 'seat' && mention.iso3 === country),
  );
}

/** The sentences of the paragraph that tells of a visit and of the one before, which may have asked about it. */
function turnOf({ evidence: [told] }: VisitFinding, document: AnnotatedDocument): Sentence[] {
  const own = told && sentenceAt(document, told.start);
  return own
    ? document.sentences.filter(
        ({ paragraph }) => paragraph === own.paragraph || paragraph === own.paragraph - 1,
      )
    : [];
}
