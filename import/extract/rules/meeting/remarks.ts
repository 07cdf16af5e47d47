import { type AnnotatedDocument, mentionAt, type Person } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { expression } from '../../pattern';
import { firstMatch } from '../../search/search';
import { countriesMeeting, meetingFindings } from './frame';
import { placeAt } from './place';
import type { MeetingVocabulary } from './vocabulary';

/** So many sentences a transcript's heading may stand down the page. */
const HEADING = 8;

/** A turn of a transcript: "PRIME MINISTER X: …". */
const TURN = /^\W{0,3}<P(\d+)>(?:, [^:.;]{0,60})?:/u;

/** Who alone speaks, on a line of its own. */
const BYLINE = /^<P(\d+)>\W{0,3}$/u;

/**
 * The meeting that the heading of a transcript names: "Remarks by President X and Prime Minister Y of B after
 * bilateral meeting", "… in joint press conference", "Secretary X and Foreign Minister Y before their meeting". It took
 * place on the day of the page.
 */
export function meetingOfRemarks(document: AnnotatedDocument, terms: MeetingVocabulary): MeetingFinding[] {
  for (const sentence of document.sentences.slice(0, HEADING)) {
    const [match] = terms.remarks.both
      .map((pattern) => firstMatch(sentence.abstract, expression(pattern)))
      .filter((found) => found !== null);
    const opening = match ? null : firstMatch(sentence.abstract, expression(terms.remarks.with));
    const told = match ?? opening;
    const people = opening
      ? speakerWith(document, mentionAt(sentence, opening.groups?.b, 'P')?.person)
      : [match?.groups?.a, match?.groups?.b].flatMap(
          (group) => mentionAt(sentence, group, 'P')?.person ?? [],
        );
    const countries = countriesMeeting(people, terms);
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
  const top = sentences.slice(0, 3 * HEADING);
  const speakers = [TURN, BYLINE].flatMap((pattern) =>
    top.flatMap((sentence) => mentionAt(sentence, pattern.exec(sentence.abstract)?.[1], 'P')?.person ?? []),
  );
  const speaker = speakers.find(({ country }) => country !== null && country !== other.country);
  return speaker ? [speaker, other] : [];
}
