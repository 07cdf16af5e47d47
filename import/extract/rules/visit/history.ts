import type { VisitStatus } from '../../../../src/domain/kinds';
import { mentionAt, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { allMatches } from '../../search/search';
import type { Rule } from '../rule';
import { timingOf } from './date';
import { kindOf, visitFinding, visitVocabulary } from './frame';
import { lastPlace, type Place, placesAt } from './place';
import { travellersAt } from './traveller';

const LAST_TO_COME =
  /(?:<P(?<one>\d+)> (?:had been|was|is|became) the (?:first|last|only) (?:[\p{L}<>\d-]+ ){1,5}(?:to (?:come|travel|go|visit|pay|make|set foot)|(?:who|that) (?:came|travell?ed|went|visited)|on (?=an? (?:[\p{L}-]+ ){0,3}(?:visit|trip)\b))(?<how>(?:(?!\bsince\b)[^.;]){0,60}?)|[Tt]he (?:first|last|only) (?:[\p{L}<>\d-]+ ){1,5}to (?:come|travel|go|visit|pay|make|set foot)(?<how2>(?:(?!\bsince\b)[^.;]){0,60}?) (?:was|is|had been) <P(?<two>\d+)>),? in <D\d+>/gu;
const FIRST_TO_COME =
  /<P(?<who>\d+)> (?<tense>is|will be|will become|becomes|became|was) the (?:first(?:-ever| ever)?|second|third|only|last) (?:[\p{L}<>\d-]+ ){0,6}to (?:visit|come to|travel to|set foot in) (?=(?:the )?<[CG])/gu;
const LAST_IN =
  /<P(?<who>\d+)> (?:was|is|had been|remains) the (?:first|last|only) (?:[\p{L}<>\d-]+ ){1,6}?in (?:the )?<C(?<to>\d+)>(?:,? in|,) (?=<D\d+>)/gu;
const ORIGINALLY =
  /(?:[Oo]riginally|[Ii]nitially|[Ff]irst) (?:planned|set|scheduled|due|meant) (?:for|on|in) (?:\p{L}+ of )?(?=<D\d+>[^.;]{0,20} (?:had been|was|had to be) (?<how>called off|cancelled|canceled|postponed|put off|delayed))/gu;
const SINCE_CAME =
  /\bvisits?\b[^.;]{0,80}? to (?:the )?<C(?<to>\d+)>[^.;<>]{0,20} since <P(?<who>\d+)> (?:came|went|visited|travelled|traveled|was there|paid one)[^.;<>]{0,20}?/gu;
const SINCE_ANOTHER =
  /\b(?:first|last|only)\b[^.;]{0,90}?\b(?:visits?|visited|trip|(?:to|ever) (?:visit|travel|come|set foot))\b[^.;]{0,90}? since (?:(?:then|former|late) )*<P(?<who>\d+)>(?:'s?(?: (?:own|state|official|working|historic))*(?: (?:visit|trip|one))?| did(?: so)?| (?:last )?(?:came|went|visited|travelled|traveled|was)(?: there| here)?)?,?(?: back)? in (?=<D\d+>)/giu;
/** "No president had been to C since 2005, when X came". */
const SINCE_WHEN =
  /\bsince (?:the \p{L}+ of )?<D\d+>,? when (?:the )?<P(?<who>\d+)> (?:last )?(?:came|visited|was (?:there|here|in the country)|went|travell?ed there|had come|paid (?:a|his|her))\b/gu;
/** "It would be X's first visit to C since January 2018": he was there then. */
const OWN_SINCE =
  /<P(?<who>\d+)>'s (?:first|second) (?:(?!foreign|overseas|trip|bilateral)[\p{L}-]+ ){0,3}visit(?: to (?:the )?<C(?<to>\d+)>)? since (?=<D\d+>(?! (?:elections?|war|coup|crisis)))/gu;
/** "X was on official visits to C on 28 October and on 13 December", "visited C in 2016 and again in 2021". */
const SEVERAL =
  /<P(?<who>\d+)>(?: (?:had|has|also|already|earlier|previously)){0,3} (?:(?:was|been) on|paid|made|undertaken|undertook|visited)(?: (?:two|three|four))?(?<words> (?:[\p{L}-]+ ){0,3}visits to | )(?:the )?<C(?<to>\d+)>(?: twice| three times)?,? (?:on |in )(?<dates><D\d+>(?:,? (?:and )?(?:again |then |once more )?(?:on |in )?<D\d+>){1,4})/gu;
const OTHER_ONE =
  /(?:the|his|her|their) (?:first|second|last|previous|earlier)(?: one| such visit| visit| was| being)? (?:took place|came|was paid|was made|was|had been|being)(?: made| paid)? (?:back )?(?:in|on|from) <D\d+>/giu;
const WHOM =
  /<P(?<host>\d+)>,? whom <P(?<who>\d+)> (?:had )?(?:visited|called on|went to see) (?:last )?in (?=(?:the )?<)/gu;
/** "Which we signed in January when Prime Minister X visited": us. */
const WHEN_CAME =
  /<D\d+>,? when (?:the )?<P(?<who>\d+)> (?:last |first )?(?:visited|came)(?: here| us)?(?=[,.;])/gu;
const WHICH =
  /<C(?<to>\d+)>(?:,? (?:which|where|that)|,? the (?:first|second|last|only) (?:foreign )?(?:country|capital|nation|state)| (?:is|was|became) the (?:first|second|last|only) (?:foreign )?(?:country|capital|nation|state)(?: that| which)?) <P(?<who>\d+)> (?:has |had |was |is )?(?:visited|visiting|visits|travell?ed to|went to|to visit|on (?:an?|his|her) (?:[\p{L}\d-]+ ){0,4}(?:visit|trip))\b/gu;

/**
 * Visits of the past that a document recalls: "X was the last president to come on a state visit, in
 * 2014", "the first state visit to C since X came in 2000", "it is his second; the first took place in
 * 2019", "C, which X was visiting for the first time", "Y, whom X visited in C last month".
 */
export const visitHistory: Rule = {
  name: 'visit-history',
  apply(document) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    return document.sentences.flatMap((sentence): VisitFinding[] => {
      const told = (
        match: RegExpExecArray,
        who: string | undefined,
        place: Place | null,
        words: string,
        earlier = true,
        status: VisitStatus = 'completed',
      ): VisitFinding[] => {
        const travellers = travellersAt(sentence, mentionAt(sentence, who, 'P'));
        const visitor = travellers?.persons[0] ?? null;
        if (who !== undefined && !visitor) return [];
        if (place && place.iso3 === visitor?.country) return [];
        const end = match.index + match[0].length;
        const last = match[0].lastIndexOf('<D');
        const since = / since $/u.test(match[0]);
        return [
          visitFinding(sentence, {
            rule: 'visit-history',
            visitor,
            place,
            ...kinds(words, terms),
            status,
            timing: timingOf(
              document,
              sentence,
              match.index,
              last >= 0 && !since ? match.index + last : end,
              'start',
              false,
            ),
            confidence: 0.7,
            hint: { earlier, reference: travellers?.reference ?? false },
          }),
        ];
      };
      const { abstract } = sentence;
      return [
        ...allMatches(abstract, LAST_TO_COME).flatMap((match) =>
          told(
            match,
            match.groups?.one ?? match.groups?.two,
            placeIn(sentence, match),
            match.groups?.how ?? match.groups?.how2 ?? '',
          ),
        ),
        ...(/^"?(?:Should|If)\b/u.test(abstract) ? [] : allMatches(abstract, FIRST_TO_COME)).flatMap(
          (match) =>
            told(
              match,
              match.groups?.who,
              placesAt(sentence, match.index + match[0].length).places[0] ?? null,
              '',
              false,
              TENSES[match.groups?.tense ?? ''],
            ),
        ),
        ...allMatches(abstract, ORIGINALLY).flatMap((match) =>
          told(
            match,
            undefined,
            null,
            '',
            true,
            /call|cancel/iu.test(match.groups?.how ?? '') ? 'cancelled' : 'postponed',
          ),
        ),
        ...allMatches(abstract, SINCE_CAME).flatMap((match) =>
          told(
            match,
            match.groups?.who,
            placeOf(sentence, match.groups?.to),
            abstract.slice(Math.max(0, match.index - 30), match.index + 6),
          ),
        ),
        ...allMatches(abstract, SINCE_ANOTHER).flatMap((match) =>
          told(match, match.groups?.who, placeBefore(sentence, match), ''),
        ),
        ...allMatches(abstract, OTHER_ONE).flatMap((match) => {
          const words = /\S/u.test(abstract.slice(0, match.index))
            ? abstract.slice(0, match.index)
            : (document.sentences[sentence.index - 1]?.abstract ?? '');
          return /\bvisit/iu.test(words) && !sentence.mentions.some(({ type }) => type === 'P')
            ? told(match, undefined, null, words)
            : [];
        }),
        ...allMatches(abstract, SINCE_WHEN).flatMap((match) =>
          told(match, match.groups?.who, placeBefore(sentence, match), ''),
        ),
        ...allMatches(abstract, OWN_SINCE).flatMap((match) =>
          told(match, match.groups?.who, placeOf(sentence, match.groups?.to), ''),
        ),
        ...allMatches(abstract, SEVERAL).flatMap((match) => {
          const place = placeOf(sentence, match.groups?.to);
          const words = `${match.groups?.words ?? ''}visit`;
          return [...(match.groups?.dates ?? '').matchAll(/<D(\d+)>/gu)].flatMap((found) => {
            const date = mentionAt(sentence, found[1], 'D')?.date;
            return told(match, match.groups?.who, place, words).map((visit) => ({
              ...visit,
              start: date?.start ?? null,
              end: date?.end ?? null,
              inferred: new Set(visit.inferred),
            }));
          });
        }),
        ...allMatches(abstract, WHEN_CAME).flatMap((match) => told(match, match.groups?.who, null, '')),
        ...allMatches(abstract, WHOM).flatMap((match) =>
          told(
            match,
            match.groups?.who,
            placesAt(sentence, match.index + match[0].length).places[0] ?? null,
            '',
          ),
        ),
        ...allMatches(abstract, LAST_IN).flatMap((match) =>
          told(match, match.groups?.who, placeOf(sentence, match.groups?.to), ''),
        ),
        ...allMatches(abstract, WHICH).flatMap((match) =>
          told(match, match.groups?.who, placeOf(sentence, match.groups?.to), '', false),
        ),
      ];
    });
  },
};

const TENSES: Readonly<Record<string, VisitStatus>> = {
  is: 'ongoing',
  becomes: 'ongoing',
  'will be': 'planned',
  'will become': 'planned',
};

function kinds(words: string, terms: Parameters<typeof kindOf>[2]) {
  const { kind, wording } = kindOf(/visit|trip/iu.test(words) ? words : '', 'visit', terms);
  return { kind, wording };
}

function placeOf(sentence: Sentence, group: string | undefined): Place | null {
  const mention = mentionAt(sentence, group, 'C');
  return mention ? { iso3: mention.iso3, form: mention.form, text: mention.text } : null;
}

/** The country named before "since X came", none where it is X's own. */
function placeBefore(sentence: Sentence, match: RegExpExecArray): Place | null {
  const who = mentionAt(sentence, match.groups?.who, 'P')?.person;
  return lastPlace(sentence, match.index + match[0].lastIndexOf(' since '), who ? [who] : []);
}

/** The country that the match names behind "to", none where it says "the country". */
function placeIn(sentence: Sentence, match: RegExpExecArray): Place | null {
  const at = match[0].search(/ (?:to|visit|set foot in) (?:the )?<C/u);
  if (at < 0) return null;
  const offset = match.index + at + match[0].slice(at).search(/(?:the )?<C/u);
  return placesAt(sentence, offset).places[0] ?? null;
}
