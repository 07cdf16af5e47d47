import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { timingOf } from './date';
import { visitFinding } from './frame';
import { type Place, placesAt } from './place';
import { travellersAt } from './traveller';

const FURTHER =
  /\b(?:visited|travell?ed to|went to|came to|visits? to|trips? to) (?:the )?<C(?<to>\d+)>,? (?:(?:in|on|from|during) )?<D\d+>(?<more>(?:,?;? (?:and |while |followed by )?(?:the )?<P\d+>,? (?:in|on|from|during) <D\d+>){1,6})/giu;
const OTHERS =
  /\bvisits? (?:[^.;<>]|<[GD]\d+>){0,60}?(?:those |that )?(?:of|by) (?:the )?<P\d+> to (?:the )?<C\d+>(?:,? (?:in|on|from) <D\d+>)?(?:,? (?:and )?(?:(?:those |that )?(?:of|by) )?(?:the )?<P\d+> to (?:the )?<C\d+>(?:,? (?:in|on|from) <D\d+>)?){0,6}/giu;
const ONE = /<P(?<who>\d+)> to (?=(?:the )?<C(?<to>\d+)>)/giu;
const RETURNED =
  /<P(?<who>\d+)>,? (?:(?:had|has|then|also|himself|herself) ){0,2}(?:returned|reciprocated|repaid|paid back) (?:the|his|her|that) visits?(?! to)(?: (?:with|by) [^.;<>]{0,40})?,? ?(?:in |on |from )?/giu;

const EXCHANGED =
  /<P(?<one>\d+)> and (?:the |his )?<P(?<two>\d+)>,? (?:(?:had|have|also|both) ){0,2}exchanged (?:(?:state|official|working|mutual) )?visits(?! with)/giu;

/**
 * Visits told in one breath with another: "President A visited C in 2011 and Prime Minister B in 2016", "visits
 * such as those of A to C in May and of B to D in June", "X visited Y in 2016, and Z returned the visit in 2018",
 * "X and Y exchanged visits in 1998".
 */
export const visitCoordinate: Rule = {
  name: 'visit-coordinate',
  apply(document, { findings }) {
    if (document.language !== 'en') return [];
    const visits = findings.filter((finding) => finding.kind === 'visit');
    return document.sentences.flatMap((sentence) => [
      ...further(document, sentence),
      ...others(document, sentence),
      ...returned(document, sentence, visits),
      ...exchanged(document, sentence),
    ]);
  },
};

function further(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, FURTHER).flatMap((match) => {
    const more = match.groups?.more ?? '';
    const at = match.index + match[0].length - more.length;
    const place = placeOf(sentence, match.groups?.to);
    return [...more.matchAll(/<P(\d+)>/gu)].flatMap((person) =>
      visit(document, sentence, person[1], place, at + person.index, at + person.index + person[0].length),
    );
  });
}

function others(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, OTHERS).flatMap((match) => {
    const legs = [...match[0].matchAll(ONE)];
    // One visit by itself is read with its noun.
    if (legs.length < 2 && !/\b(?:those|that) (?:of|by)\b/iu.test(match[0])) return [];
    return legs.flatMap((leg) => {
      const at = match.index + leg.index + leg[0].length;
      const { places, end } = placesAt(sentence, at);
      return visit(document, sentence, leg.groups?.who, places[0], match.index + leg.index, end);
    });
  });
}

function returned(
  document: AnnotatedDocument,
  sentence: Sentence,
  visits: readonly VisitFinding[],
): VisitFinding[] {
  return allMatches(sentence.abstract, RETURNED).flatMap((match) => {
    const host = travellersAt(sentence, mentionAt(sentence, match.groups?.who, 'P'))?.persons[0];
    const paid = visits.findLast(
      ({ to, from, evidence }) =>
        to !== null &&
        from !== null &&
        to === host?.country &&
        (evidence[0]?.start ?? 0) <= sentence.start &&
        sentence.start - (evidence[0]?.start ?? 0) < NEAR,
    );
    if (!paid) return [];
    const place: Place = { iso3: paid.from, form: 'open', text: null };
    return visit(document, sentence, match.groups?.who, place, match.index, match.index + match[0].length);
  });
}

/** "X and Y exchanged visits in 1998": each went to the other's country. */
function exchanged(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  return allMatches(sentence.abstract, EXCHANGED).flatMap((match) => {
    const { one, two } = match.groups ?? {};
    const end = match.index + match[0].length;
    return [
      [one, two],
      [two, one],
    ].flatMap(([who, whom]) => {
      const host = mentionAt(sentence, whom, 'P')?.person;
      return host?.country
        ? visit(document, sentence, who, { iso3: host.country, form: 'open', text: null }, match.index, end)
        : [];
    });
  });
}

/** So many characters lie between a visit and the sentence that tells of its return. */
const NEAR = 500;

function visit(
  document: AnnotatedDocument,
  sentence: Sentence,
  who: string | undefined,
  place: Place | undefined,
  from: number,
  to: number,
): VisitFinding[] {
  const travellers = travellersAt(sentence, mentionAt(sentence, who, 'P'));
  const visitor = travellers?.persons[0];
  if (!visitor?.country || !place?.iso3 || visitor.country === place.iso3) return [];
  const timing = timingOf(document, sentence, from, to, 'start', sentence.future);
  const ahead = timing.start !== null && document.day !== null && timing.start > document.day;
  return [
    visitFinding(sentence, {
      rule: 'visit-coordinate',
      visitor,
      place,
      status: ahead ? 'planned' : 'completed',
      timing,
      confidence: travellers?.reference ? 0.5 : 0.75,
      hint: { reference: travellers?.reference ?? false },
    }),
  ];
}

function placeOf(sentence: Sentence, group: string | undefined): Place | undefined {
  const mention = mentionAt(sentence, group, 'C');
  return mention && { iso3: mention.iso3, form: mention.form, text: mention.text };
}
