import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { deriveChanges } from '../../import/load/derive';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { prepareGraph } from '../../import/pipeline';
import { addDays } from '../../src/domain/partial-date';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { graphContent } from '../scenario/graph-content';
import { extracted } from '../scenario/imported';

jest.setTimeout(600_000);

const reference = loadReference();

/** What documents tell of one pair's level over years: most that it stands, some when it began, by two days, a month or a year. */
const TOLD = [
  'Slovakia and Uruguay are strategic partners.',
  'Slovakia and Uruguay are strategic partners.',
  'Slovakia and Uruguay raised their relations to a strategic partnership on 7 September 2013.',
  'Slovakia and Uruguay raised their relations to a strategic partnership on 8 September 2013.',
  'Slovakia and Uruguay raised their relations to a strategic partnership in September 2013.',
  'Slovakia and Uruguay raised their relations to a strategic partnership in 2013.',
  'Slovakia and Uruguay raised their relations to a strategic partnership.',
];
/** Told by one document, early or late: another year, another level, one to come. */
const RARE = [
  'Slovakia and Uruguay raised their relations to a strategic partnership in 2009.',
  'Slovakia and Uruguay are comprehensive strategic partners.',
  'Slovakia and Uruguay expect to raise their relations to an alliance.',
];
const COUNT = 420;

const reports: ExtractedDocument[] = Array.from({ length: COUNT }, (_, number) => {
  const day = addDays('2014-01-10', number * 9);
  const told =
    number % 97 === 96 ? RARE[((number - 96) / 97) % RARE.length] : TOLD[(number * 5) % TOLD.length];
  // Two presses print the same now and then.
  const words = number % 10 === 9 ? `This is report ${number - 1}.` : `This is report ${number}.`;
  return Object.defineProperty(
    extracted(`report-${number}`, { date: day, text: `${told} They trade in wool. ${words}` }),
    fc.toStringMethod,
    { value: () => `report-${number}` },
  );
});

let folder: string;
let store: GraphStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  store = await openStore({ address: folder });
  await prepareGraph(store, reference);
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('milestones that many documents tell of gain claims as all claims would have it, whatever comes first', () =>
  fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(reports, { minLength: COUNT }),
      fc.boolean(),
      fc.integer({ min: 1, max: 5 }),
      async (shuffled, inTime, size) => {
        const list = inTime
          ? [...reports.slice(0, 380), ...shuffled.filter((one) => reports.indexOf(one) >= 380)]
          : shuffled;
        await loadDocuments(store, reference, list.slice(0, 380));
        for (let at = 380; at < COUNT; at += size)
          await loadDocuments(store, reference, list.slice(at, at + size));
        const step = await content();
        const milestones = (await store.find({ label: 'Milestone', order: [], limit: 100 })).rows;
        expect(milestones.filter(({ properties }) => properties.sureness)).toHaveLength(2);
        await rebuild();
        const anew = await content();
        await drop(list);
        expect(step.filter((line) => !anew.includes(line))).toEqual([]);
        expect(anew.filter((line) => !step.includes(line))).toEqual([]);
      },
    ),
    { numRuns: Number(process.env.ENTENTE_PROPERTY_RUNS ?? 4), endOnFailure: true },
  ));

test('of a milestone that many documents tell of, a later one reads no claims but those of its month', async () => {
  await loadDocuments(store, reference, reports.slice(0, COUNT - 1));
  const read: string[][] = [];
  const spied = Object.assign(Object.create(store) as GraphStore, {
    expand: (request: Parameters<GraphStore['expand']>[0]) => {
      if (request.relationship === 'SUPPORTS' && request.direction === 'in') read.push([...request.ids]);
      return store.expand(request);
    },
  });
  await loadDocuments(spied, reference, reports.slice(COUNT - 1));
  const [relation] = await store.get('Relation', ['SVK-URY']);
  const milestones = (await store.find({ label: 'Milestone', order: [], limit: 100 })).rows;
  const many = milestones.filter(({ properties }) => properties.sureness).map(({ id }) => id);
  expect(many).toHaveLength(2);
  expect(read.flat().filter((id) => many.includes(id))).toEqual([]);
  expect(relation?.properties).toMatchObject({ level: 'strategic-partnership', levelSince: '2013' });
  await drop(reports);
});

function drop(list: readonly ExtractedDocument[]): Promise<string[]> {
  return deleteDocuments(
    store,
    reference,
    list.map(({ id }) => id),
  );
}

async function content(): Promise<string[]> {
  const { rows } = await store.find({ label: 'Question', order: [], limit: 10_000 });
  return [
    ...(await graphContent(store)),
    ...rows.map(({ id, properties }) => `${id} ${JSON.stringify(properties)}`),
  ];
}

async function rebuild(): Promise<void> {
  const rows = await store.aggregate('Claim', undefined, [{ property: 'block' }]);
  const alsoBlocks = rows.map(({ key }) => String(key[0]));
  await store.write(await deriveChanges(store, reference, { added: [], removed: [] }, { alsoBlocks }));
}
