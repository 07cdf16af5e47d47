import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import { isHead } from '../../annotate/people/ranks';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import { timingOf } from './date';
import { says, type VisitVocabulary, visitFinding } from './frame';
import { isOfficial } from './on-the-spot';
import { travellersBefore } from './traveller';

/** "Attended the inauguration of President Y": who takes office takes it at home. */
const CEREMONY =
  /(?<=[ ,])(?:attend(?:ed|s|ing)?|(?:was|is|were|be) (?:present|among the guests) at|witness(?:ed|es)?|representing <[PC]\d+> at|represent(?:ed|s)? <[PC]\d+> at) (?:the )?(?:\p{L}+ )?(?:inauguration|swearing-in|investiture|coronation|enthronement)(?: ceremony| ceremonies)?(?: on <D\d+>)? of (?:the )?(?:new |newly[- ]elected |\p{L}+'s )?(?:\p{Lu}[\p{L}-]+ ){0,2}<P(?<host>\d+)>/giu;
const AHEAD =
  /\b(?:will|to|would|shall|is due to|plans to|expected to|scheduled to)(?: (?:also|then|first|be|personally|join [^.;<>]{0,60} (?:to|and)))*$/iu;
const SURE =
  /\b(?:will|is due to|expected to|scheduled to|left|leaves?|departed|arriv\p{L}+|travel\p{L}*|fl(?:y|ew|ies)|went|is)\b/iu;

/** Who attends the ceremony at which a head of another country takes office has come to that country. */
export function ceremonies(
  document: AnnotatedDocument,
  sentence: Sentence,
  terms: VisitVocabulary,
): VisitFinding[] {
  return allMatches(sentence.abstract, CEREMONY).flatMap((match): VisitFinding[] => {
    const before = sentence.abstract.slice(0, match.index).trimEnd();
    const ahead = AHEAD.exec(before);
    if (says(before.slice(-80), terms.notVisits) || /\b(?:not|never|nor|neither)\b[^,;]*$/iu.test(before))
      return [];
    if (ahead && !SURE.test(before.slice(-60))) return [];
    if (!ahead && /^(?:attend|witness|represent|be) /iu.test(match[0])) return [];
    const host = mentionAt(sentence, match.groups?.host, 'P')?.person;
    const travellers = travellersBefore(sentence, match.index - (ahead?.[0].length ?? 0), terms);
    const [visitor, another] = travellers?.persons ?? [];
    if (!host?.country || !visitor || another || !isHead(host.rank)) return [];
    if (visitor.country === host.country || !isOfficial(visitor)) return [];
    const end = match.index + match[0].length;
    return [
      visitFinding(sentence, {
        rule: 'visit-presence',
        visitor,
        place: { iso3: host.country, form: 'seat', text: null },
        kind: 'margin',
        status: ahead ? 'planned' : null,
        timing: timingOf(document, sentence, match.index, end, 'start', ahead !== null),
        confidence: 0.55,
        hint: { reference: travellers?.reference ?? false },
      }),
    ];
  });
}
