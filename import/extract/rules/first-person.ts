import { type AnnotatedDocument, mentionAt, type Person, type Sentence } from '../annotate/model';
import { onceADocument } from '../annotate/once-a-document';
import type { Finding } from '../finding';
import { firstMatch } from '../search/search';
import { OTHER_TURN } from './statement/transcript';

/** Who takes a turn of a transcript, before what he says. */
export const TURN = /^(?:the )?<P(?<who>\d+)>(?: \([^)]{1,40}\))?: /iu;
const SAYS = String.raw`(?:said|says|told|wrote|writes|added|noted|stated|stressed|declared|announced|tweeted|posted|concluded)`;
const SPEAKER = new RegExp(
  String.raw`(?:"|,) ?(?:the )?<P(?<who>\d+)>(?: of (?:the )?<C\d+>)?(?: (?:also|then|further))? ${SAYS}\b|(?:"|,) ?${SAYS} (?:the )?<P(?<who2>\d+)>|<P(?<who3>\d+)> (?:also |then |further )?${SAYS}\b[^".;]{0,60}[:,] ?"`,
  'iu',
);
const STATEMENT =
  /<P(?<who>\d+)>'s? (?:\p{L}+ ){0,2}(?:statement|remarks|speech|address|message)\b|\b(?:statement|remarks|speech|address|message|press conference|doorstop interview)s? (?:by|of|from) (?:the )?<P(?<who2>\d+)>/iu;

const ONESELF = /(?:^|[.,;] )I (?:am|will|shall|have|look)\b/u;

/** Whether a document is told by somebody whom it does not name: "Today I am leaving for …". */
export const isToldByStranger = onceADocument((document) =>
  document.sentences
    .slice(0, 8)
    .some((sentence) => ONESELF.test(sentence.abstract) && firstPerson(document, sentence) === null),
);

/** How many sentences behind its own a quotation may name who speaks. */
const REACH = 3;
/** How many sentences of a turn may stand before the one that says "I". */
const LONGEST_TURN = 40;

/** Who "I" is in a sentence: whose turn of a transcript it is, who is quoted, whose statement the page is; null where the text does not tell. */
export function firstPerson(document: AnnotatedDocument, sentence: Sentence): Person | null {
  const near = document.sentences
    .slice(Math.max(0, sentence.index - LONGEST_TURN), sentence.index + REACH)
    .filter(({ paragraph }) => paragraph === sentence.paragraph);
  const turn = near[0] && spoken(near[0], TURN);
  if (turn) return turn;
  for (const other of near)
    if (other.index >= sentence.index - 1) {
      const speaker = spoken(other, SPEAKER);
      if (speaker) return speaker;
    }
  for (const other of document.sentences.slice(0, 2)) {
    const speaker = spoken(other, STATEMENT);
    if (speaker) return speaker;
  }
  return null;
}

/** Whose words a sentence is: who says the passage that holds it, else whoever "I" is in it. */
export function speakerOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  findings: readonly Finding[],
): Person | null {
  const passage = findings.find(
    (finding) =>
      finding.kind === 'statement' &&
      finding.style !== 'indirect' &&
      finding.start <= sentence.end &&
      finding.end >= sentence.start,
  );
  return passage?.kind === 'statement' ? passage.speaker : firstPerson(document, sentence);
}

/** Who "I" is in a sentence, also where a turn of a transcript goes on over several paragraphs. */
export function speakerInTurn(document: AnnotatedDocument, sentence: Sentence): Person | null {
  return turnsByParagraph(document).get(sentence.paragraph) ?? firstPerson(document, sentence);
}

/** Whether people speak in turn on a page, each named before what he says. */
export const isTranscript = onceADocument(
  (document) => openings(document).filter(({ text }) => OTHER_TURN.test(text)).length >= TURNS,
);

/** So many turns make a transcript. */
const TURNS = 3;

/** The sentences that open a paragraph. */
function openings({ sentences }: AnnotatedDocument): Sentence[] {
  return sentences.filter(({ paragraph, index }) => sentences[index - 1]?.paragraph !== paragraph);
}

/** Whose turn of a transcript each paragraph is: of one turn alone only the paragraph that opens it, of several those that go on with one. */
const turnsByParagraph = onceADocument((document): ReadonlyMap<number, Person> => {
  const goesOn = isTranscript(document);
  const turns = new Map<number, Person>();
  let speaker: Person | null = null;
  for (const first of openings(document)) {
    const opened = spoken(first, TURN);
    if (opened || !goesOn || OTHER_TURN.test(first.text)) speaker = opened;
    if (speaker) turns.set(first.paragraph, speaker);
  }
  return turns;
});

function spoken(sentence: Sentence, pattern: RegExp): Person | null {
  const groups = firstMatch(sentence.abstract, pattern)?.groups;
  const mention = mentionAt(sentence, groups?.who ?? groups?.who2 ?? groups?.who3, 'P');
  // "PM's departure statement": whose prime minister, nobody knows.
  if (!mention || mention.form === 'reference') return null;
  return mention.person.country !== null && mention.person.rank !== 'spokesperson' ? mention.person : null;
}

/** "Glad to meet Y today", "It was a pleasure to host Y". */
const PLEASED =
  /(?:^|[.!:] )["“]?(?:It (?:is|was) )?(?:(?:very|so|truly|really|an?|my) )?(?:glad|great|good|pleased|happy|delighted|honou?red|pleasure|honou?r|privilege|wonderful|nice) (?:to (?:have )?)?$/iu;

/** "I am embarking on", "I will be", "Glad to": whether the words before a phrase make whoever speaks its subject. */
export function saidOfOneself(before: string): boolean {
  if (PLEASED.test(before)) return true;
  return /(?<![\p{L}'])I(?:'m|'ll|'ve|'d)?(?: (?!said\b|told\b)[\p{L}]+){0,4} $/u.test(before);
}
