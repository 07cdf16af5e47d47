import type { VisitStatus } from '../../../../src/domain/kinds';
import { mentionAt } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { expression } from '../../pattern';
import { allMatches } from '../../search/search';
import { firstPerson, saidOfOneself } from '../first-person';
import type { Rule } from '../rule';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { timingOf } from './date';
import { isMarginAt, says, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { isOfficial } from './on-the-spot';
import { placesAt } from './place';
import { placeMeant } from './place-meant';
import { travellersBefore } from './traveller';

const STAY = String.raw`(?<![\p{L}<'-])(?:(?<plan>(?:is|are|was|were) (?:to (?:be|have been|have come)|expected(?: to be)?|due(?: to be)?|awaited)|will (?:also |then |next |later )?be|(?<if>would (?:also |then |next |later )?be)(?= (?:here|in) ))|(?<past>was|were|ha(?:d|s|ve)(?<before> (?:earlier|already|previously|just|recently))? been)|(?<now>is|are)|(?<staying>(?:is|are|has been|have been) staying|stays?|stayed))(?: (?<last>last)| also| then| already| back| here(?!,? (?:in |on |from |for |at )?(?:the beginning of |the end of |early |late )?<D)| currently| now| still| presently)?(?: (?:a guest|guests|on the ground|(?:the |a )?(?:chief guest|special guest|guest of honou?r)(?: (?:at|of|for) [^.;<>]{1,40}?)?|the guests? of (?:the |his |her )?<P\d+>(?: at (?:the )?<C\d+>)?))?(?: again)? (?:(?:in|to|back from|at(?= (?:the )?<C)) |(?=(?:here|there),? (?:(?:in |on |from |for |at )?(?:the beginning of |the end of |early |late )?<D|for the|as (?:an? |the )?(?:chief |special )?guest)))`;
/** "That very day X was in C": the day that the story has come to. */
const SAME_DAY = /^,? (?:that|the) (?:very |same )+day\b|^,? that day\b/iu;

/** "No head of government had been in the country for 14 years". */
const NOBODY =
  /\b[Nn](?:o|either|one of the) (?:(?:other|such|previous) )?(?:[\p{L}-]+ ){0,2}<P\d+>[^.;,]*$/u;
/** Before what "would be". */
const CONDITION = /\b(?:if|should|were|unless|hop\p{L}+|wish\p{L}*|whether)\b/iu;
/** What shows that being somewhere was a visit. */
const TOLD =
  /^(?: on| for| to attend|,? (?:at|where)| before(?=[,.;]|$)| (?:that|the) (?:very |same )?(?:day|week|month)|,? (?:and|when (?:he|she|they)) (?:<P\d+> )?(?:met|held|had|talked|spoke|signed|conferred|discussed|attended|addressed|called on|was received))/iu;

/**
 * A visit told by where someone is: "X was in the Polish capital on 3 May", "X, who had been to Seoul
 * in 2022", "X was to have been in C from D to D", "she was last in C in 2018", "X is expected in C".
 */
export const visitStay: Rule = {
  name: 'visit-stay',
  apply(document) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const stay = expression(STAY, 'giu');
    return document.sentences.flatMap((sentence) =>
      allMatches(sentence.abstract, stay).flatMap((match): VisitFinding[] => {
        const groups = match.groups ?? {};
        const end = match.index + match[0].length;
        const found = placesAt(sentence, end);
        const placeEnd = found.end;
        const before = sentence.abstract.slice(Math.max(0, match.index - 300), match.index);
        const speaker = saidOfOneself(before) ? firstPerson(document, sentence) : null;
        const travellers = speaker
          ? { persons: [speaker], reference: false }
          : found.places.length > 0
            ? travellersBefore(sentence, match.index, terms)
            : null;
        const after = sentence.abstract.slice(placeEnd, placeEnd + 110);
        if (
          !travellers ||
          /^(?:'s| <[CGO]|-)/u.test(after) ||
          NOBODY.test(before) ||
          (groups.if && CONDITION.test(before)) ||
          (groups.now && says(before.slice(-50), terms.notVisits))
        )
          return [];
        if (/^ (?!since )(?:\w+ ){0,2}(?:times|twice|office|power|prison|hospital|charge)\b/iu.test(after))
          return [];
        const places = found.places.map((place) =>
          place.iso3 === null &&
          (groups.past !== undefined || /^there\b/iu.test(sentence.abstract.slice(end)))
            ? (placeMeant(document, sentence, match.index, travellers.persons) ?? place)
            : place,
        );
        const back = / back from $/iu.test(match[0]);
        const own = timingOf(
          document,
          sentence,
          match.index,
          placeEnd + (/^ before,/u.test(after) ? ' before'.length : 0),
          back ? 'end' : 'start',
          Boolean(groups.plan),
        );
        const sameDay = own.start === null && SAME_DAY.test(after);
        const since = mentionAt(sentence, SINCE.exec(after)?.[1], 'D')?.date;
        const timing = since
          ? { start: since.start, end: null, inferred: since.inferred }
          : sameDay
            ? { ...own, start: dayOfStory(document, sentence, 0, EDGE_OF_PERIOD), inferred: true }
            : own;
        // Where nothing tells when or why, being somewhere is no visit: "the President was in Ankara".
        const present =
          groups.now !== undefined &&
          /^(?:is|are)(?: currently| now| also)? in $/u.test(match[0]) &&
          /^(?:[.;)]|, (?:where|the|his|her|on|as|for)\b| (?:to|today|tonight|this week|these days|right now|at the moment|for|on|with|as part|until|where)\b|$)/u.test(
            after,
          ) &&
          travellers.persons.some(isOfficial) &&
          !travellers.reference;
        const told =
          timing.start !== null ||
          present ||
          back ||
          groups.plan ||
          groups.before !== undefined ||
          groups.last ||
          sameDay ||
          (groups.past !== undefined && /^ha(?:s|ve|d) been (?:also |already |back )?to $/u.test(match[0])) ||
          TOLD.test(after);
        if (!told) return [];
        const hasBeen = /^ha(?:s|ve) been$/iu.test(groups.past ?? '') && !groups.last;
        const status = back
          ? 'completed'
          : groups.plan && REFUTED.test(before)
            ? 'denied'
            : hasBeen &&
                !/ to $/u.test(match[0]) &&
                STILL.test(after) &&
                (timing.start === null || since !== undefined)
              ? 'ongoing'
              : statusOf(
                  groups,
                  `${before.slice(-60)} ${sentence.abstract.slice(placeEnd, placeEnd + (groups.plan ? 200 : 90))}`,
                  timing.start,
                  timing.end,
                  document.day,
                  terms.status,
                );
        return (travellers.persons.length > 0 ? travellers.persons : [null]).flatMap((visitor) =>
          places.flatMap((place) =>
            place.iso3 !== null &&
            place.iso3 === visitor?.country &&
            (!travellers.reference || / back (?:in|at) $/u.test(match[0]))
              ? []
              : [
                  visitFinding(sentence, {
                    rule: 'visit-stay',
                    visitor: place.iso3 !== null && place.iso3 === visitor?.country ? null : visitor,
                    place: place.form === 'open' ? null : place,
                    kind: isMarginAt(sentence, placeEnd, terms) ? 'margin' : 'unspecified',
                    status,
                    timing,
                    confidence: travellers.reference ? 0.5 : 0.75,
                    hint: {
                      reference: travellers.reference,
                      ended: back,
                      earlier:
                        groups.last !== undefined ||
                        /^had been/iu.test(match[0]) ||
                        /^ before\b/u.test(after),
                      ...(place.iso3 === null && timing.start === null ? { support: true } : {}),
                    },
                  }),
                ],
          ),
        );
      }),
    );
  },
};

/** "Has been in C on a visit". */
const STILL = /^ (?:on (?:an?|his|her) (?:[\p{L}-]+ ){0,3}(?:visit|trip|tour)|since)\b/iu;
/** "Has been in C since Wednesday". */
const SINCE = /^ since (?:late |early )?<D(\d+)>/u;

/** "Refuted reports that X is expected in C". */
const REFUTED =
  /\b(?:refut|den(?:y|ie)|dismiss|reject)\p{L}* [^.;]{0,30}\b(?:reports?|claims?|rumou?rs?|speculation) that [^.;]*$/iu;

function statusOf(
  groups: Record<string, string | undefined>,
  around: string,
  start: string | null,
  end: string | null,
  day: string | null,
  { postponed, cancelled }: VisitVocabulary['status'],
): VisitStatus {
  if (groups.plan) {
    if (!/^(?:was|were)/iu.test(groups.plan)) return 'planned';
    if (says(around, postponed) || /to have/iu.test(groups.plan)) return 'postponed';
    return says(around, cancelled) ? 'cancelled' : 'planned';
  }
  if (/\bearlier\b/iu.test(around.slice(-90)) && !groups.now) return 'completed';
  if (groups.now || groups.staying) return /^stayed/iu.test(groups.staying ?? '') ? 'completed' : 'ongoing';
  // "Has been in C today".
  if (/^ha(?:s|ve)/iu.test(groups.past ?? '') && start !== null && start === day) return 'ongoing';
  if (groups.last || /^ha/iu.test(groups.past ?? '')) return 'completed';
  // "Was in C from D to D" looks back, on the last of these days, too.
  if (start && day) return (end === null ? start < day : end <= day) ? 'completed' : 'ongoing';
  return 'completed';
}
