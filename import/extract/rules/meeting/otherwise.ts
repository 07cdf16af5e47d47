import { type AnnotatedDocument, type Sentence, textSpan } from '../../annotate/model';
import { madeOnce } from '../../pattern';
import type { MeetingVocabulary } from './vocabulary';

const noMeetings = madeOnce((terms: MeetingVocabulary) =>
  terms.notMeetings.map((pattern) => new RegExp(`^${pattern}`, 'iu')),
);

const AIRPORT = 'airport|airfield|air ?(?:force )?(?:base|station)|tarmac';
const AT_AIRPORT = new RegExp(String.raw`\b(?:${AIRPORT})\b`, 'iu');
const LANDED = new RegExp(String.raw`\b(?:${AIRPORT}|landed|touched down)\b`, 'iu');

/** Where a host receives a guest with honours, which is no airport. */
const IN_STATE = new RegExp(
  String.raw`^(?![^.;]*\b(?:${AIRPORT})\b)[^.;]{0,120}\b(?:palace|residence|state house|presidency|guards? of hono[u]?r|anthems?)\b`,
  'iu',
);

/** "Met the press", "meeting the needs", and a welcome at the airport. */
export function isSomethingElse(
  document: AnnotatedDocument,
  sentence: Sentence,
  { start, end }: { start: number; end: number },
  terms: MeetingVocabulary,
): boolean {
  const head = sentence.abstract.slice(0, start);
  const own = sentence.abstract.slice(start, end);
  const rest = sentence.abstract.slice(start, start + 120);
  // "Places had been proposed for a meeting".
  if (/^(?:had|has|have|having) (?!meant|planned|hoped|been host).*\b(?:been|for|no|not|never)\b/iu.test(own))
    return true;
  // "The ministers were present to receive the guest": those who stand by.
  if (
    /^(?:receive|welcome|meet|greet)/iu.test(own) &&
    /\b(?:present|on hand|gathered|lined up)\b[^.;]{0,70} to $/iu.test(head)
  )
    return true;
  // "The SCO meet in Tianjin": a gathering.
  if (/^meet$/iu.test(own.trim()) && /(?:\b(?:the|an?|this)(?: [\p{L}-]+)?|<[OC]\d+>\)?) $/iu.test(head))
    return true;
  if (noMeetings(terms).some((pattern) => pattern.test(rest))) return true;
  const gerund = /^meeting$/iu.test(own) && /^ (?:the |his |her )?<P/u.test(sentence.abstract.slice(end));
  if (!gerund && !/\b(?:met|meets?|received|receives)\b/iu.test(own)) return false;
  // "Received the guest at the airport and met him at the palace": two places.
  const coordinated = / and (?:later |then )?$/u.test(head) && !/\barriv|\bland/iu.test(head);
  const another = / and (?:later |then )?(?:met|held|received|hosted)\b/u.exec(
    sentence.abstract.slice(end, end + 75),
  );
  const behind = another ? end + another.index : end + 75;
  const around = document.text
    .slice(
      ...textSpan(
        sentence,
        coordinated ? start : Math.max(0, start - 30),
        Math.min(behind, sentence.abstract.length),
      ),
    )
    .toLowerCase();
  // "The plane landed at Terminal 3. He was received by the Minister of …".
  const arrives =
    /^(?:He|She|They|There,? (?:he|she|they)|<P\d+>) (?:was|were) $/u.test(head) ||
    (/^(?:He|She|They|<P\d+>) $/u.test(head) && /^(?:was|were) /u.test(sentence.abstract.slice(start)));
  const before = document.sentences[sentence.index - 1]?.text ?? '';
  return (
    ((arrives ||
      (/^(?:was|were) received/u.test(sentence.abstract.slice(start)) &&
        !/ (?:at|in) /u.test(sentence.abstract.slice(end, end + 70)))) &&
      LANDED.test(before)) ||
    terms.atArrival.some((phrase) => around.includes(phrase)) ||
    (AT_AIRPORT.test(head) && /(?:\band|\bwhere) (?:he|she|they|<P\d+>) (?:was|were) $/iu.test(head)) ||
    (/(?:landed|arrived|touched down)[^.;]{0,60}(?:and|where) (?:he |she |<P\d+> )?(?:was|were) (?:met|received)(?: there)? by/iu.test(
      sentence.abstract.slice(0, end + 12),
    ) &&
      !IN_STATE.test(sentence.abstract.slice(end)))
  );
}

const STATELY =
  /\b(?:palace|residence|house|presidency|office|chancellery|complex|square|castle|hall|seat)\b|<C\d+>/iu;

/** A welcome where somebody lands, in the sentence or the one before: no ceremony of two leaders. */
export function isOnLanding(
  { sentences }: AnnotatedDocument,
  { index, abstract, paragraph }: Sentence,
  start: number,
): boolean {
  // "Greeted him at the airport and welcomed him with a ceremony at the palace".
  const rest = abstract.slice(start);
  const apart = / and (?:then |later )?$/u.test(abstract.slice(0, start)) && STATELY.test(rest);
  const here = apart ? rest : abstract;
  if (LANDED.test(here) || /\b(?:on|upon) (?:his |her )?arrival\b/iu.test(here)) return true;
  if (STATELY.test(here)) return false;
  return sentences
    .slice(Math.max(0, index - 2), index)
    .some((before) => before.paragraph === paragraph && LANDED.test(before.abstract));
}
