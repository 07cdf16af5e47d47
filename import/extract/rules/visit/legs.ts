import { mentionAt, type Sentence } from '../../annotate/model';
import { legTiming, NO_TIMING, type Timing } from './date';
import { type Place, placesAt } from './place';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** A day in a document whose year nobody knows. */
const YEARLESS = String.raw`${MONTH} \d{1,2}(?:(?: to |-|–| and )(?:${MONTH} )?\d{1,2})?`;
const DAYS = String.raw`(?:<D\d+>|${YEARLESS})`;
const FURTHER = new RegExp(
  String.raw`^(?:,? (?:on |from |in |between |until |till |through )?${DAYS}(?: on(?:wards?)?(?=[,;]| and))?| \((?:on |from )?${DAYS}\))(?:[,;]| and|[,;] and)(?: then)?(?: to)? (?=(?:the )?<C\d+>)`,
  'u',
);
const DATED =
  /^(?:,? (?:on |from |in |between |(?<until>until |till |through ))?| \((?:on |from )?)<D(?<date>\d+)>/u;

/** What may follow a list of places that ends: no verb that makes them a subject. */
const CLOSES = new RegExp(
  String.raw`^(?:[.;)]|$|,? (?:before|as part|on a|during|for|where|at the|to attend|followed)\b|,? (?:on |from |in )?${YEARLESS}(?:[.,;]|$))`,
  'u',
);

/**
 * The further places of a list in which each has its date, the last ones perhaps none, behind the first place at `end`: "will visit Portugal
 * today, the United States on June 25 and 26, and the Netherlands on June 27".
 */
export function datedLegs(sentence: Sentence, end: number): { place: Place; timing: Timing }[] {
  const legs: { place: Place; timing: Timing }[] = [];
  for (let at = end; legs.length < 8; ) {
    const further = FURTHER.exec(sentence.abstract.slice(at));
    if (!further) break;
    const found = placesAt(sentence, at + further[0].length);
    const dated = DATED.exec(sentence.abstract.slice(found.end));
    const date = mentionAt(sentence, dated?.groups?.date, 'D')?.date;
    if (found.places.length === 0 || found.places.some(({ iso3 }) => iso3 === null)) break;
    if (!date) {
      // "China on November 8-10, Peru, Brazil and Britain": the last ones without days.
      if (
        !CLOSES.test(sentence.abstract.slice(found.end)) ||
        (found.places.length < 2 && !/ and/u.test(further[0]))
      )
        break;
      legs.push(...found.places.map((place) => ({ place, timing: NO_TIMING })));
      break;
    }
    const timing = dated?.groups?.until
      ? { start: null, end: date.start, inferred: date.inferred }
      : { start: date.start, end: date.end, inferred: date.inferred };
    legs.push(
      ...found.places.map((place, leg) => ({ place, timing: legTiming(timing, leg, found.places.length) })),
    );
    at = found.end;
  }
  return legs;
}
