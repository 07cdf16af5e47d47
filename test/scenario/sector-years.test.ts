import * as fc from 'fast-check';
import { deleteDocuments, loadDocuments } from '../../import/load/documents';
import { prepareGraph } from '../../import/pipeline';
import { claimsOf } from '../../import/resolve/claims/claims-of';
import { documentYears } from '../../src/domain/document-years';
import { addDays } from '../../src/domain/partial-date';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { extracted } from './imported';

const reference = loadReference();
const TOPICS = ['trade', 'tourism', 'mining'];
/** Made-up people who raise fields alone. */
const PEOPLE = ['Example One', 'Example Two'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  leader: null,
  country: 'SVK',
  title: null,
  rank: null,
  stated: { title: false, country: false, name: true, full: true },
  former: false,
  gender: null,
  surnames: new Set<string>(),
  further: new Set<null>(),
  mentions: [],
}));
/**
 * Made-up reports of one pair over four years: all tell of trade, of the rest some; a few are undated or of a month.
 * For most of the time one of two people raises the fields, later both sides together do, too.
 */
const documents = Array.from({ length: 170 }, (_, number) => {
  const day = addDays('2015-11-20', number * 8);
  const topics = TOPICS.filter((_, place) => number % (place + 1) === 0).join(' and ');
  const text = `Slovakia and Uruguay discussed cooperation in ${topics}. This is report ${number}.`;
  const date = number % 31 !== 0 ? day : number % 2 ? day.slice(0, 7) : 'unknown';
  const document = extracted(`report-${number}`, { date, text });
  const person = PEOPLE[number < 60 ? 0 : 1];
  if (person && (number < 130 || number % 7 === 0))
    for (const finding of document.extraction.findings)
      if (finding.kind === 'sector') finding.raisedBy = [person];
  return document;
});
const told = documents.map(({ id, extraction }) => ({
  id,
  fields: claimsOf(id, extraction, reference).flatMap(({ id: claim, kind, fields, document, date }) =>
    kind === 'sector' && 'code' in fields && 'raisedBy' in fields
      ? [{ id: claim, code: fields.code, raisedBy: fields.raisedBy, document, date }]
      : [],
  ),
}));

/** For each field of cooperation how many documents tell of it, by years and in all, and who raised it. */
async function answered(store: GraphStore, asOf: string | null) {
  const { data, errors } = await ask(
    store,
    `query ($asOf: Date) { relation(between: ["SVK", "URY"], asOf: $asOf) {
      sectors(first: 50) { edges { node { code } documents jointly raisedBy { name } years { year documents } evidence { quote } } } } }`,
    { asOf },
  );
  expect(errors).toEqual([]);
  type Edge = {
    node: { code: string };
    documents: number;
    jointly: boolean;
    raisedBy: { name: string }[];
    years: { year: number; documents: number }[];
    evidence: unknown[];
  };
  const { relation } = data as { relation: { sectors: { edges: Edge[] } } | null };
  for (const { evidence } of relation?.sectors.edges ?? []) expect(evidence.length).toBeGreaterThan(0);
  return Object.fromEntries(
    (relation?.sectors.edges ?? []).map(({ node, documents: number, jointly, raisedBy, years }) => [
      node.code,
      {
        documents: number,
        jointly,
        raisedBy: raisedBy.map(({ name }) => name),
        years: years.map(({ year, documents: count }) => [year, count]),
      },
    ]),
  );
}

function expected(there: ReadonlySet<string>, asOf: string | null) {
  const fields = told
    .filter(({ id }) => there.has(id))
    .flatMap((document) => document.fields)
    .filter(({ date }) => !asOf || (date !== null && date <= asOf));
  const codes = [...new Set(fields.map(({ code }) => code))];
  return Object.fromEntries(
    codes.map((code) => {
      const own = fields.filter((field) => field.code === code);
      const raised = new Set(own.flatMap(({ raisedBy }) => raisedBy.map(({ name }) => name)));
      return [
        code,
        {
          documents: new Set(own.map(({ document }) => document)).size,
          jointly: own.some(({ raisedBy }) => raisedBy.length === 0),
          raisedBy: [...raised].sort(),
          years: [...documentYears(own)],
        },
      ];
    }),
  );
}

describeOnFilledStores(
  'the years of a field of cooperation that very many documents tell of',
  async (store) => {
    await prepareGraph(store, reference);
    await store.write({
      nodes: PEOPLE.map(({ id, name }) => ({ label: 'Leader', id, properties: { name, reference: true } })),
    });
  },
  (store, kind) => {
    test('count its documents on every day, whatever was imported, read anew and deleted', () =>
      fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(documents, { minLength: 140 }),
          fc.integer({ min: 1, max: 9 }),
          fc.array(fc.nat(1400), { minLength: 3, maxLength: 3 }),
          async (list, gone, offsets) => {
            const days = [null, ...offsets.map((offset) => addDays('2015-11-01', offset))];
            const there = new Set<string>();
            const holds = async () => {
              for (const day of days) expect(await answered(store(), day)).toEqual(expected(there, day));
            };
            for (const [from, to] of [
              [0, 60],
              [60, 120],
              [120, 121],
              [121, 200],
            ]) {
              const batch = list.slice(from, to);
              await loadDocuments(store(), reference, batch);
              for (const { id } of batch) there.add(id);
            }
            await holds();
            const [first] = list;
            if (first) await loadDocuments(store(), reference, [first]);
            await holds();
            const leaving = list.slice(0, gone).map(({ id }) => id);
            await deleteDocuments(store(), reference, leaving);
            for (const id of leaving) there.delete(id);
            await holds();
            await deleteDocuments(store(), reference, [...there]);
          },
        ),
        { numRuns: kind === 'embedded' ? Number(process.env.ENTENTE_PROPERTY_RUNS ?? 3) : 1 },
      ));

    test('are counted from all claims where a graph of before there were years lists them all', async () => {
      await loadDocuments(store(), reference, documents);
      const there = new Set(documents.map(({ id }) => id));
      const request = {
        from: 'Relation',
        ids: ['SVK-URY'],
        relationship: 'CONCERNS',
        direction: 'out',
      } as const;
      const fields = async () => {
        const [page] = await store().expand({ ...request, label: 'Sector', order: [], limit: 50 });
        return page?.rows ?? [];
      };
      const claims = told.flatMap((document) => document.fields);
      await store().write({
        relationships: (await fields()).map(({ node: { id }, relationship }) => ({
          type: 'CONCERNS',
          from: { label: 'Relation', id: 'SVK-URY' },
          to: { label: 'Sector', id },
          properties: {
            ...relationship,
            years: null,
            raised: null,
            listedUntil: null,
            claims: claims.filter(({ code }) => code === id).map((claim) => claim.id),
          },
        })),
      });
      for (const day of [null, '2017-05-20'])
        expect(await answered(store(), day)).toEqual(expected(there, day));
      const late = extracted('late-report', {
        date: '2019-10-01',
        text: 'Slovakia and Uruguay discussed cooperation in trade. This is the late report.',
      });
      await loadDocuments(store(), reference, [late]);
      for (const { relationship } of await fields()) {
        expect(typeof relationship.years).toBe('string');
        expect(typeof relationship.raised).toBe('string');
        expect((relationship.claims as readonly string[]).length).toBeLessThanOrEqual(100);
      }
    });
  },
);
