import { mentionAt, type Sentence } from '../../annotate/model';
import type { Rule } from '../rule';
import { visitFinding, visitVocabulary } from './frame';
import { isOfficial } from './on-the-spot';
import { placesAt } from './place';
import { travellersAt } from './traveller';

/** So many sentences of a page may be its headline. */
const OPENING = 4;
/** Whether a sentence stands above a page, without a full stop. */
export function isHeadline({ index, text }: Sentence): boolean {
  return index < OPENING && !/[.!?:;”"]$/u.test(text.trimEnd());
}

const BEGINS = /^[^\p{L}<]{0,3}<P(?<who>\d+)> in (?=(?:the )?<C)/u;
const GOES_ON =
  /^(?:: |$| (?:for|to) (?:talks|(?:[\p{L}-]+ ){0,2}(?:visit|summit)|sign|meet|attend|discuss|seek|boost|hold|strengthen|deepen)(?!\p{L}))/u;

/** A headline that tells where somebody is: "Macron in Astana: uranium high on the agenda". */
export const visitHeadline: Rule = {
  name: 'visit-headline',
  apply(document) {
    const terms = document.language === 'en' ? visitVocabulary(document) : undefined;
    if (!terms) return [];
    return document.sentences.slice(0, OPENING).flatMap((sentence) => {
      const match = BEGINS.exec(sentence.abstract);
      if (!match || /[.?!]$/u.test(sentence.abstract.trimEnd())) return [];
      const { places, end } = placesAt(sentence, match[0].length);
      const [place, another] = places;
      const visitor = travellersAt(sentence, mentionAt(sentence, match.groups?.who, 'P'))?.persons[0];
      if (!place?.iso3 || another || !visitor || visitor.former || !isOfficial(visitor)) return [];
      if (visitor.country === place.iso3 || !GOES_ON.test(sentence.abstract.slice(end).trimEnd())) return [];
      return [
        visitFinding(sentence, { rule: 'visit-headline', visitor, place, status: null, confidence: 0.6 }),
      ];
    });
  },
};
