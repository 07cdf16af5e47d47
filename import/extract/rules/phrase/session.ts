import type { Sentence } from '../../annotate/model';
import type { MeetingFinding } from '../../finding';
import { gather } from '../../search/gather';
import { countriesIn, countriesOfPeople, unique } from '../pairs';
import {
  dateOf,
  evidenceOf,
  listedFrom,
  matchesOf,
  type PhraseContext,
  type PhraseMatch,
  pairFor,
  subjectsOf,
} from './roles';
import { occurs } from './terms';

/**
 * Sessions of a body of two countries and rounds of consultations: "la commission mixte s'est réunie mercredi",
 * "X et Y ont coprésidé la 15e session de la grande commission mixte". With a date of their own, or with both who chair
 * them, since every commission has met before and means to meet again.
 */
export function sessionsIn(
  context: PhraseContext,
  sentence: Sentence,
  principal: readonly [string, string] | null,
): MeetingFinding[] {
  const { terms } = context;
  let found = false;
  return gather(terms.sessions, ({ form, pattern, planned, chaired }) =>
    gather(matchesOf(context, sentence, pattern), (match): MeetingFinding[] => {
      if (found) return [];
      const dated = dateOf(context, match);
      const chairs = chaired
        ? unique([...subjectsOf(context, match), ...listedFrom(context, sentence, match.groups.b)])
        : [];
      const chairing = countriesOfPeople(chairs);
      const both = chairing.length === 2;
      if (!both && (!dated || chaired)) return [];
      const countries = both ? chairing : bodyOf(context, match, principal);
      if (countries?.length !== 2) return [];
      found = true;
      const date = dated?.date.end ? `${dated.date.start}/${dated.date.end}` : (dated?.date.start ?? null);
      const { day } = context.document;
      const ahead =
        (planned ?? occurs(terms, terms.meetings.future, sentence.abstract.slice(match.start, match.end))) ||
        (day !== null && date !== null && date > day);
      return [
        {
          kind: 'meeting',
          rule: 'phrase-patterns',
          evidence: evidenceOf(sentence),
          confidence: both ? 0.88 : 0.75,
          inferred: new Set([...(both ? [] : ['countries']), ...(dated?.date.inferred ? ['date'] : [])]),
          participants: both ? chairs.filter(({ name }) => name !== '') : [],
          countries: [...countries].sort(),
          form,
          format: 'unspecified',
          date,
          status: ahead ? 'planned' : 'held',
        },
      ];
    }),
  );
}

/** The two countries of a body: those in its name, else those that its sentence is about. */
function bodyOf(
  context: PhraseContext,
  { sentence, start, end }: PhraseMatch,
  principal: readonly [string, string] | null,
): readonly string[] | undefined {
  const named = countriesIn(sentence, sentence.abstract.slice(start, end));
  return named.length === 2 ? named : pairFor(context, sentence, principal)?.countries;
}
