import * as fc from 'fast-check';
import { AGREEMENTS } from '../../import/resolve/agreements';
import type { Claim, ClaimFields, ClaimKind, PersonRef } from '../../import/resolve/claim';
import { type Clusters, clustersOf } from '../../import/resolve/clusters';
import { Judged } from '../../import/resolve/judged';
import type { Matcher } from '../../import/resolve/matcher';
import { MEETINGS } from '../../import/resolve/meetings';
import { VISITS } from '../../import/resolve/visits';
import type { Judgement } from '../../src/domain/judgement';
import { addDays } from '../../src/domain/partial-date';

const numRuns = Number(process.env.ENTENTE_PROPERTY_RUNS ?? 150);
const PEOPLE: PersonRef[] = ['Alfa Sample', 'Bravo Sample', 'Alfa Sampel'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  country: 'FRA',
}));

/** Times close to each other, so that much can be one thing and much is in doubt. */
const day = fc.integer({ min: 0, max: 700 }).map((offset) => addDays('2013-06-01', offset));
const time = fc.oneof(
  { weight: 5, arbitrary: day },
  { weight: 1, arbitrary: day.map((some) => some.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((some) => some.slice(0, 4)) },
  { weight: 1, arbitrary: day.map((some) => `${some}/${addDays(some, 3)}`) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const person = fc.constantFrom(...PEOPLE);

const visit: fc.Arbitrary<ClaimFields['visit']> = fc.record({
  visitor: person,
  from: fc.constant('FRA'),
  to: fc.constant('KAZ'),
  kind: fc.constantFrom('state', 'official', 'unspecified'),
  kindWording: fc.constant(null),
  status: fc.constantFrom('planned', 'completed', 'completed', 'postponed', 'cancelled'),
  start: maybe(time),
  end: fc.constant(null),
  places: fc.subarray(['Astana', 'Almaty'], { maxLength: 1 }),
  hosts: fc.constant([]),
});
const meeting: fc.Arbitrary<ClaimFields['meeting']> = fc.record({
  participants: fc.subarray(PEOPLE, { minLength: 1 }),
  countries: fc.constant(['FRA', 'KAZ']),
  form: fc.constant('talks'),
  format: fc.constantFrom('extended', 'one-on-one', 'unspecified'),
  date: maybe(time),
  status: fc.constant('held'),
  channel: fc.constantFrom('in-person', 'phone'),
  caller: fc.constant(null),
  during: fc.constant(null),
});
const agreement: fc.Arbitrary<ClaimFields['agreement']> = fc.record({
  title: fc.constantFrom('Protocol on transit', 'Agreement on the transit of goods', 'Roadmap for energy'),
  kind: fc.constantFrom('protocol', 'agreement', 'roadmap'),
  status: fc.constantFrom('planned', 'signed', 'signed', 'ratified', 'in-force'),
  date: maybe(time),
  countries: fc.constant(['FRA', 'KAZ']),
  number: fc.constant(null),
  value: fc.constant(null),
  during: fc.constant(null),
});

function claims<K extends ClaimKind>(
  kind: K,
  fields: fc.Arbitrary<ClaimFields[K]>,
): fc.Arbitrary<Claim<K>[]> {
  const told = fc.record({
    fields,
    date: maybe(day),
    document: fc.integer({ min: 0, max: 60 }),
    version: fc.nat(9),
  });
  return fc.array(told, { minLength: 5, maxLength: 60 }).map((list) =>
    list.map(({ fields: said, date, document }, number) => ({
      id: `claim-${(number * 37) % 61}`,
      document: `document-${document}`,
      kind,
      block: 'block',
      window: 'block#',
      rule: 'rule',
      extractor: 'extractor',
      quote: '',
      start: number,
      end: number + 1,
      prefix: '',
      suffix: '',
      confidence: 0.8,
      inferred: [],
      evidence: [],
      release: '',
      date,
      fields: said,
    })),
  );
}

/** Which claims stand together, and which of those groups are in doubt of each other with what score. */
function shown<K extends ClaimKind>({
  clusters,
  doubts,
}: Clusters<K>): { groups: string[]; doubts: string[] } {
  const groups = clusters.map((cluster) => cluster.map(({ id }) => id).join());
  return {
    groups: [...groups].sort(),
    doubts: doubts
      .map(({ a, b, score, evidence }) => JSON.stringify([[groups[a], groups[b]].sort(), score, evidence]))
      .sort(),
  };
}

/** Curators have joined some claims and kept some apart. */
function judgedOf(all: readonly Claim[], seed: number): Judged {
  const side = (place: number) => {
    const { id, document, kind, block, start, end } = all[place % all.length] as Claim;
    return [{ claim: id, document, kind, block, start, end }];
  };
  const judgement = (kind: 'same' | 'different', at: number): Judgement => ({
    id: `${kind} ${at}`,
    kind,
    label: 'Visit',
    sides: [side(at), side(at * 7 + 3)],
    field: null,
    value: null,
    author: 'A. Curator',
    reason: 'a property test',
    at: '2025-01-01T00:00:00Z',
    withdrawnAt: null,
    withdrawnBy: null,
  });
  return new Judged(
    seed % 3 === 0 || all.length === 0
      ? []
      : [judgement('same', seed), judgement('different', seed + 1), judgement('same', seed * 3 + 2)],
    all,
  );
}

function incrementalEqualsRebuilt<K extends ClaimKind>(
  kind: K,
  fields: fc.Arbitrary<ClaimFields[K]>,
  matcher: Matcher<K>,
): void {
  test(`claims of ${kind} that come and go give the clusters and doubts of all of them resolved anew`, () => {
    fc.assert(
      fc.property(
        claims(kind, fields),
        fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
        fc.nat(),
        (all, dice, seed) => {
          // Of ten claims one goes, one comes, one becomes another, and seven stay.
          const fate = new Map(all.map((claim) => [claim, dice.next().value ?? 9]));
          const is =
            (...numbers: number[]) =>
            (claim: Claim<K>) =>
              numbers.includes(fate.get(claim) ?? 9);
          const judged = judgedOf(all.filter(is(3, 4, 5, 6, 7, 8, 9)), seed);
          const changed = all.filter(is(2)).map((claim) => ({ ...claim, date: '2014-01-01' }));
          const steady = all.filter(is(3, 4, 5, 6, 7, 8, 9));
          const before = clustersOf([...steady, ...all.filter(is(0, 2))], matcher, judged);
          const named = new Map(
            before.clusters.flatMap((cluster) => cluster.map(({ id }) => [id, cluster[0]?.id ?? ''])),
          );
          const now = [...steady, ...changed, ...all.filter(is(1))];
          const walked = clustersOf(now, matcher, judged, {
            clusterOf: new Map(steady.map(({ id }) => [id, named.get(id) ?? ''])),
            gone: all.filter(is(0, 2)).map((claim) => ({ claim, cluster: named.get(claim.id) })),
            stale: new Set(),
          });
          const anew = clustersOf(now, matcher, judged);
          expect(shown(walked).groups).toEqual(shown(anew).groups);
          // Doubts between clusters that are as they were stand as they were.
          const touched = new Set(
            [...walked.touched].map((place) => walked.clusters[place]?.map(({ id }) => id).join()),
          );
          const untouched = ({ groups, doubts }: { groups: string[]; doubts: string[] }) =>
            doubts.filter((doubt) => {
              const [pair] = JSON.parse(doubt) as [string[]];
              return pair.every((group) => groups.includes(group) && !touched.has(group));
            });
          const kept = untouched({ groups: shown(anew).groups, doubts: shown(before).doubts });
          expect([...shown(walked).doubts, ...kept].sort()).toEqual(shown(anew).doubts);
        },
      ),
      { numRuns },
    );
  });
}

incrementalEqualsRebuilt('visit', visit, VISITS);
incrementalEqualsRebuilt('meeting', meeting, MEETINGS);
incrementalEqualsRebuilt('agreement', agreement, AGREEMENTS);

test('a claim that comes last is weighed alone', () => {
  const [first] = fc.sample(claims('visit', visit), { numRuns: 1, seed: 7 }) as [Claim<'visit'>[]];
  const judged = new Judged([], first);
  const before = clustersOf(first, VISITS, judged);
  const clusterOf = new Map(
    before.clusters.flatMap((cluster) => cluster.map(({ id }) => [id, cluster[0]?.id ?? ''])),
  );
  const last = { ...(first[0] as Claim<'visit'>), id: 'last', document: 'last', date: '2016-01-01' };
  const walked = clustersOf([...first, last], VISITS, judged, { clusterOf, gone: [], stale: new Set() });
  expect(walked.touched.size).toBe(1);
});
