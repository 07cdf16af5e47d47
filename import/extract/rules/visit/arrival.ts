import { addDays } from '../../../../src/domain/partial-date';
import { type AnnotatedDocument, mentionAt, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { madeOnce } from '../../pattern';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { dayOfStory, EDGE_OF_PERIOD } from '../story-day';
import { timingOf } from './date';
import { daysIn } from './days-told';
import { hostsIn, says, statusOf, type VisitVocabulary, visitFinding, visitVocabulary } from './frame';
import { placesAt } from './place';
import { travellersAt, travellersBefore } from './traveller';
import { FUTURE } from './verb-status';

const ARRIVAL =
  /(?:<P(?<owner>\d+)>'s? (?:\p{L}+ )?(?<how>arrival|departure)|(?:upon|on|after|before|since|following) (?<own>his|her) (?:\p{L}+ )?(?<how3>arrival|departure)|(?:upon|on) (?<bare>arrival)|(?:the )?(?:\p{L}+ )?(?<how2>arrival|departure) (?:of|by) (?:the )?<P(?<of>\d+)>(?:,? (?:and|accompanied by) <P\d+>)?)(?:,? (?:on )?<D\d+>)? (?<to>in|at|to|for|from) /giu;

const bareVerb = madeOnce(
  (terms: VisitVocabulary) => new RegExp(String.raw`(?<!\p{L})${terms.verbs.bare}`, 'giu'),
);

/**
 * A visit told by an arrival or a departure as a noun, "the arrival of X in C on Sunday", "X's departure
 * for C", or by an arrival without a place, "X arrived the same day".
 */
export const visitArrival: Rule = {
  name: 'visit-arrival',
  apply(document) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const bare = bareVerb(terms);
    return document.sentences.flatMap((sentence) => [
      ...allMatches(sentence.abstract, bare).flatMap((match) => placeless(document, sentence, match, terms)),
      ...allMatches(sentence.abstract, ARRIVAL).flatMap((match): VisitFinding[] => {
        const groups = match.groups ?? {};
        const travellers =
          groups.own || groups.bare
            ? travellersBefore(sentence, match.index, terms)
            : travellersAt(sentence, mentionAt(sentence, groups.owner ?? groups.of, 'P'));
        const { places, end } = placesAt(sentence, match.index + match[0].length);
        const place = places[0];
        const visitor = travellers?.persons[0];
        const leaving = /departure/iu.test(groups.how ?? groups.how2 ?? groups.how3 ?? '');
        const outward = !leaving || /^(?:for|to)$/iu.test(groups.to ?? '');
        if (!place?.iso3 || !visitor || visitor.country === place.iso3) return [];
        const before = sentence.abstract.slice(0, match.index);
        if (says(before.slice(-60), terms.notVisits)) return [];
        const told = statusOf(before, sentence.abstract.slice(end, end + 110), terms);
        const ahead = told === 'planned' || sentence.future;
        return [
          visitFinding(sentence, {
            rule: 'visit-arrival',
            visitor,
            place,
            status: ahead ? 'planned' : outward ? 'ongoing' : 'completed',
            timing: timingOf(document, sentence, match.index, end, outward ? 'start' : 'end', ahead),
            confidence: travellers?.reference ? 0.5 : 0.75,
            hint: { reference: travellers?.reference ?? false, ended: !outward },
          }),
        ];
      }),
    ]);
  },
};

/** "Arrived the day before": before the day that the story has come to. */
const DAY_BEFORE = /^ ?(?:the (?:previous (?:day|evening)|(?:day|evening|night) before)|a day earlier)\b/iu;

/** The last day of "a two-day visit" that begins on a day. */
function days(sentence: Sentence, from: number, start: string): string | null {
  const number = daysIn(sentence.abstract.slice(from, from + 80));
  return number ? addDays(start, number - 1) : null;
}

/** "X arrived the same day": where to, the rest of the document tells. */
function placeless(
  document: AnnotatedDocument,
  sentence: Sentence,
  match: RegExpExecArray,
  terms: VisitVocabulary,
): VisitFinding[] {
  const travellers = travellersBefore(sentence, match.index, terms);
  const countries = new Set(travellers?.persons.map((person) => person.country));
  const head = sentence.abstract.slice(0, match.index);
  if (!travellers || countries.size > 1 || /\bwhere\b/u.test(head)) return [];
  // "Y was the last president who came": no word of whom else the document is about.
  if (/\bthe (?:first|last|only) (?:[\p{L}<>\d-]+ ){1,6}(?:who|that) $/iu.test(head)) return [];
  const end = match.index + match[0].length;
  const tail = sentence.abstract.slice(end);
  const ahead = FUTURE.test(head);
  const own = timingOf(document, sentence, match.index, end, 'start', ahead);
  const told = DAY_BEFORE.test(tail) ? dayOfStory(document, sentence, 0, EDGE_OF_PERIOD) : null;
  const timing = told
    ? { start: addDays(told, -1), end: days(sentence, end, addDays(told, -1)), inferred: true }
    : own;
  // "Was to come last October, but put the visit off".
  const foiled = /\b(?:was|were|had been) (?:due |set |scheduled |expected )?to $/iu.test(head);
  const off = foiled ? statusOf('', tail.replace(/^(?: in)? <D\d+>,? but /u, ' '), terms) : null;
  // "In October 2010 he came": not still there.
  const over =
    timing.start !== null &&
    (timing.start.length < 10 || (document.day !== null && timing.start < document.day));
  const leaves = /^(?: on)? <D\d+> and (?:leaves?|departs?|returns?)(?: home)?(?: on)? <D(\d+)>/u.exec(tail);
  // "In October 2010 he came for a working lunch with Y": to Y's country.
  const whom =
    /^(?:,? (?:on |in )?<D\d+>)?,? for (?:an? |his |her )?(?:[^.;<>]){0,40}? with (?:the |his |her )?<P(\d+)>/u.exec(
      tail,
    );
  const host = mentionAt(sentence, whom?.[1], 'P')?.person;
  const until = leaves ? mentionAt(sentence, leaves[1], 'D')?.date.start : undefined;
  return travellers.persons.map((visitor) =>
    visitFinding(sentence, {
      rule: 'visit-arrival',
      visitor,
      place:
        host?.country && host.country !== visitor.country
          ? { iso3: host.country, form: 'open', text: null }
          : null,
      status: off ?? (ahead ? 'planned' : over ? (host ? 'completed' : null) : 'ongoing'),
      timing: until ? { ...timing, end: until } : timing,
      confidence: 0.5,
      hosts: [...hostsIn(sentence), ...(host ? [host] : [])].filter(({ name }) => name !== ''),
      hint: off
        ? { earlier: true, reference: travellers.reference }
        : travellers.reference
          ? { reference: true, ...(host ? {} : { support: true }) }
          : {},
    }),
  );
}
