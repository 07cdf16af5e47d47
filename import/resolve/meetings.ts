import { datesOverlap } from '../../src/domain/partial-date';
import type { Claim } from './claim';
import {
  asserted,
  type BlockContext,
  best,
  dated,
  type Fact,
  factProperties,
  factsOf,
  node,
  type Resolution,
} from './fact';
import { channel } from './features/channel';
import { meetingDate } from './features/meeting-date';
import { meetingFormat } from './features/meeting-format';
import { otherDocument } from './features/other-document';
import { participants } from './features/participants';
import type { Matcher } from './matcher';
import { monthsOf } from './months';
import type { Told } from './told';
import { withTopics } from './topics';
import { capitalised } from './visits';

type MeetingClaim = Claim<'meeting'>;

export const MEETINGS: Matcher<'meeting'> = {
  kind: 'meeting',
  features: [otherDocument, channel, participants, meetingFormat, meetingDate],
  kept: (claim) => whenOf(claim, 0),
  sought: (claim) => whenOf(claim, 7),
};

/** The meetings and calls between the leaders of some countries. Two meetings on one visit stay two. */
export function resolveMeetings(
  all: readonly Claim<'meeting' | 'topic'>[],
  context: BlockContext,
): Resolution {
  const claims = all.filter((claim): claim is MeetingClaim => claim.kind === 'meeting');
  const topics = all.filter((claim): claim is Claim<'topic'> => claim.kind === 'topic');
  return factsOf(claims, MEETINGS, context, (told, id) =>
    withTopics(meetingFact(told, id, context), told.claims, topics),
  );
}

function whenOf(claim: MeetingClaim, around: number): readonly string[] {
  const when = claim.fields.date ?? claim.date;
  return when ? monthsOf(when, around) : [];
}

function meetingFact(told: Told<'meeting'>, id: string, context: BlockContext): Fact {
  const { claims, corrected } = told;
  const self = node('Meeting', id);
  const people = new Map(
    claims.flatMap((claim) => claim.fields.participants.map((person) => [person.id, person] as const)),
  );
  const countries = [...new Set(claims.flatMap((claim) => claim.fields.countries))].sort();
  const form = best(corrected, 'form', (fields) => fields.form) ?? 'meeting';
  const date = best(corrected, 'date', (fields) => fields.date);
  const visits = new Map<string, MeetingClaim[]>();
  for (const claim of claims) {
    const visit = claim.fields.during && context.visits.get(claim.fields.during);
    if (visit) visits.set(visit, [...(visits.get(visit) ?? []), claim]);
  }
  return {
    node: {
      label: 'Meeting',
      id,
      properties: {
        ...factProperties(told, context.key, [
          {
            field: 'date',
            value: (fields) => fields.date,
            agree: (a, b) => datesOverlap(String(a), String(b)),
          },
        ]),
        caption: `${capitalised(form)}: ${[...people.values()].map((person) => person.name).join(', ')}${date ? `, ${date}` : ''}`,
        pair: countries.length === 2 ? countries.join('-') : null,
        countries,
        channel: claims[0]?.fields.channel ?? 'in-person',
        form,
        format:
          best(corrected, 'format', (fields) => (fields.format === 'unspecified' ? null : fields.format)) ??
          'unspecified',
        status: corrected.some((claim) => claim.fields.status === 'held')
          ? 'held'
          : (best(corrected, 'status', (fields) => fields.status) ?? 'held'),
        ...dated('date', date),
        caller: best(claims, 'caller', (fields) => fields.caller?.id ?? null),
      },
    },
    get relationships() {
      return [
        ...[...people.keys()].map((person) =>
          asserted(
            'ATTENDED',
            node('Leader', person),
            self,
            claims.filter((claim) => claim.fields.participants.some((other) => other.id === person)),
          ),
        ),
        ...countries.map((country) =>
          asserted(
            'INVOLVES',
            self,
            node('Country', country),
            claims.filter((claim) => claim.fields.countries.includes(country)),
          ),
        ),
        ...[...visits].map(([visit, by]) => asserted('DURING', self, node('Visit', visit), by)),
      ];
    },
    claims: claims.map((claim) => claim.id),
  };
}
