import { mentionAt } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { timingOf } from './date';
import { isMargin, visitFinding, visitVocabulary } from './frame';
import { placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';

const CAME_FROM =
  /(?<![\p{L}<-])(?:had|has|have) (?:just |earlier |already |also )?(?:come|arrived|flown in|travel?led)(?: here| there)? from /giu;
const JOINED =
  /<P(?<who>\d+)> (?:(?<ahead>will|is to|plans to) |had |has |also |later ){0,2}join(?:ed|s)? (?:him|her|them|<P\d+>) in /gu;

const RETURNED =
  /(?<![\p{L}<-])(?:return(?:ed|s)|arriv(?:ed|es) back|came back|got back|is back|was back)(?: back)?(?: home)?(?:,? (?:(?:late |early )?(?:on )?<D\d+>|this (?:morning|afternoon|evening)|to <C\d+>|(?:morning|afternoon|evening|night)))*,? from (?:an? (?:[\p{L}\d-]+ ){0,4}(?:visit|trip) to )?/giu;

/**
 * Visits told in passing: "X had come from A" and "X returned home from A" are ones to A that are over, "X joined Y in B" one of X to B.
 */
export const visitPassing: Rule = {
  name: 'visit-passing',
  apply(document) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    return document.sentences.flatMap((sentence): VisitFinding[] => [
      ...[CAME_FROM, RETURNED]
        .flatMap((pattern) => allMatches(sentence.abstract, pattern))
        .flatMap((match) => {
          const { places } = placesAt(sentence, match.index + match[0].length);
          const travellers = travellersBefore(sentence, match.index, terms);
          const [visitor, another] = travellers?.persons ?? [];
          const [place] = places;
          if (!visitor || another || !place?.iso3 || place.iso3 === visitor.country) return [];
          return [
            visitFinding(sentence, {
              rule: 'visit-passing',
              visitor,
              place,
              status: 'completed',
              confidence: travellers?.reference ? 0.5 : 0.7,
              hint: { reference: travellers?.reference ?? false, ended: true },
            }),
          ];
        }),
      ...allMatches(sentence.abstract, JOINED).flatMap((match) => {
        const { places, end } = placesAt(sentence, match.index + match[0].length);
        const travellers = travellersAt(sentence, mentionAt(sentence, match.groups?.who, 'P'));
        const [visitor] = travellers?.persons ?? [];
        const [place] = places;
        if (!visitor || !place?.iso3 || place.iso3 === visitor.country) return [];
        const ahead = match.groups?.ahead !== undefined;
        return [
          visitFinding(sentence, {
            rule: 'visit-passing',
            visitor,
            place,
            kind: isMargin(sentence.abstract.slice(end, end + 110), terms) ? 'margin' : 'unspecified',
            status: ahead ? 'planned' : 'completed',
            timing: timingOf(document, sentence, match.index, end, 'start', ahead),
            confidence: 0.6,
            hint: { reference: travellers?.reference ?? false },
          }),
        ];
      }),
    ]);
  },
};
