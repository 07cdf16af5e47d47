import { datesOverlap } from '../../src/domain/partial-date';
import { type Claim, inOrder } from './claim';
import { asserted, type BlockContext, best, dated, type Fact, FactIds, factProperties, node } from './fact';
import { withTopics } from './topics';
import { capitalised } from './visits';

type MeetingClaim = Claim<'meeting'>;

/** The meetings and calls between the leaders of some countries. Two meetings on one visit stay two. */
export function resolveMeetings(all: readonly Claim<'meeting' | 'topic'>[], context: BlockContext): Fact[] {
  const claims = all.filter((claim): claim is MeetingClaim => claim.kind === 'meeting');
  const topics = all.filter((claim): claim is Claim<'topic'> => claim.kind === 'topic');
  const ids = new FactIds(context.supported);
  const groups: MeetingClaim[][] = [];
  for (const claim of inOrder(claims)) {
    const group = groups.find((candidate) => candidate.every((other) => sameMeeting(other, claim)));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups.map((group) => withTopics(meetingFact(group, ids.for(group), context), group, topics));
}

function sameMeeting(a: MeetingClaim, b: MeetingClaim): boolean {
  if (a.document === b.document || a.fields.channel !== b.fields.channel) return false;
  const participants = new Set(a.fields.participants.map((person) => person.id));
  if (!b.fields.participants.some((person) => participants.has(person.id))) return false;
  if (
    b.fields.participants.length === a.fields.participants.length &&
    !b.fields.participants.every((person) => participants.has(person.id))
  )
    return false;
  const formats = new Set([a.fields.format, b.fields.format].filter((format) => format !== 'unspecified'));
  if (formats.size > 1) return false;
  const [first, second] = [a.fields.date ?? a.date, b.fields.date ?? b.date];
  return (
    first !== null && second !== null && datesOverlap(first, second, a.fields.date && b.fields.date ? 0 : 2)
  );
}

function meetingFact(claims: readonly MeetingClaim[], id: string, context: BlockContext): Fact {
  const self = node('Meeting', id);
  const people = new Map(
    claims.flatMap((claim) => claim.fields.participants.map((person) => [person.id, person] as const)),
  );
  const countries = [...new Set(claims.flatMap((claim) => claim.fields.countries))].sort();
  const form = best(claims, 'form', (fields) => fields.form) ?? 'meeting';
  const date = best(claims, 'date', (fields) => fields.date);
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
        ...factProperties(claims, context.key, [
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
          best(claims, 'format', (fields) => (fields.format === 'unspecified' ? null : fields.format)) ??
          'unspecified',
        status: claims.some((claim) => claim.fields.status === 'held')
          ? 'held'
          : (best(claims, 'status', (fields) => fields.status) ?? 'held'),
        ...dated('date', date),
        caller: best(claims, 'caller', (fields) => fields.caller?.id ?? null),
      },
    },
    relationships: [
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
    ],
    claims: claims.map((claim) => claim.id),
  };
}
