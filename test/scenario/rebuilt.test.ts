import * as fc from 'fast-check';
import { extract } from '../../import/extract/extract';
import { deriveChanges } from '../../import/load/derive';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { judge } from '../../import/load/judge';
import { prepareGraph } from '../../import/pipeline';
import { sha256 } from '../../src/domain/identity';
import { addDays } from '../../src/domain/partial-date';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { graphContent } from './graph-content';

// On Neo4j a busy machine takes its time.
jest.setTimeout(1_800_000);

const reference = loadReference();

/** Made-up reports of one pair's visits over seven years, many of them close to each other, some without a day or a date. */
const documents: ExtractedDocument[] = Array.from({ length: 160 }, (_, number) => {
  const day = addDays('2012-01-10', Math.floor(number / 4) * 61 + ((number * 7) % 4));
  const [from, to] = number % 5 === 0 ? ['Uruguay', 'Slovakia'] : ['Slovakia', 'Uruguay'];
  const guest = `President of ${from} ${number % 3 === 0 ? 'Bravo' : 'Alfa'} Specimen`;
  const met = `and met with President of ${to} Delta Sample. A memorandum on ${number % 2 ? 'tourism' : 'mining'} was signed. They discussed trade, agriculture, renewable energy, tourism, education, railways, mining, culture, health and sport`;
  const [text, reported] = [
    [`${guest} paid an official visit to ${to} on ${day} ${met}.`, addDays(day, number % 3)],
    [`${guest} will pay a visit to ${to} on ${day}.`, addDays(day, -40)],
    [`${guest} postponed his visit to ${to}, which was planned for ${day}.`, addDays(day, -3)],
    [`${guest} visited ${to} in ${day.slice(0, 4)} ${met}.`, addDays(day, 400)],
    [`${guest} is on an official visit to ${to} ${met}.`, number % 7 === 0 ? null : day],
    [
      `${guest} visited ${to} in ${['January', 'May', 'June'][number % 3]} ${day.slice(0, 4)}.`,
      addDays(day, 90),
    ],
  ][(number * 5) % 6] as [string, string | null];
  const whole = `${reported ? ` date ${reported}\n\n` : ''}${text} ${number % 6 === 0 ? 'The two countries are strategic partners.' : ''} The two sides discussed cooperation in sport. This is report ${number}.\n`;
  const name = `report-${number}.txt`;
  const document = {
    id: sha256(whole),
    source: name,
    file: name,
    extraction: extract(whole, name, reference),
  };
  return Object.defineProperty(document, fc.toStringMethod, { value: () => name });
});

/** Few, or so many that their relation only gains what is new. */
const some = fc.oneof(
  fc.shuffledSubarray(documents, { minLength: 5, maxLength: 8 }),
  fc.shuffledSubarray(documents, { minLength: 20, maxLength: 60 }),
  fc.shuffledSubarray(documents, { minLength: 130 }),
);

describeOnFilledStores(
  'facts of a pair that is often told of',
  (store) => prepareGraph(store, reference),
  (store, kind) => {
    const numRuns = kind === 'embedded' ? Number(process.env.ENTENTE_PROPERTY_RUNS ?? 8) : 2;
    const drop = (list: readonly ExtractedDocument[]) =>
      deleteDocuments(
        store(),
        reference,
        list.map(({ id }) => id),
      );

    test('are, after any imports and deletions one by one, what all claims give when they are resolved anew', () =>
      fc.assert(
        fc.asyncProperty(
          some,
          fc.integer({ min: 1, max: 4 }),
          fc.integer({ min: 0, max: 3 }),
          async (list, size, judged) => {
            const [first, later] = [list.slice(0, 15), list.slice(15)];
            await loadDocuments(store(), reference, first);
            if (judged === 0) await judgeTwo(store());
            const gone = list.filter((_, place) => place % 4 === 0);
            for (let at = 0; at < later.length; at += size) {
              await loadDocuments(store(), reference, later.slice(at, at + size));
              if (at % 3 === 0 && at < 60) await drop(gone.splice(0, 2));
            }
            const [relation] = await store().get('Relation', ['SVK-URY']);
            // Of a number between, some have so many claims.
            if (list.length < 10 || list.length > 30)
              expect(typeof relation?.properties.sureness).toBe(list.length > 30 ? 'string' : 'undefined');
            const step = await content(store());
            await rebuild(store());
            const anew = await content(store());
            await drop(list);
            await withdrawAll(store());
            expect(step.filter((line) => !anew.includes(line))).toEqual([]);
            expect(anew.filter((line) => !step.includes(line))).toEqual([]);
          },
        ),
        { numRuns, endOnFailure: true },
      ));
  },
);

/** What the graph holds, with the questions that are open. */
async function content(store: GraphStore): Promise<string[]> {
  const { rows } = await store.find({ label: 'Question', order: [], limit: 10_000 });
  return [
    ...(await graphContent(store)),
    ...rows.map(({ id, properties }) => `${id} ${JSON.stringify(properties)}`),
  ];
}

/** Resolves every block from all of its claims. */
async function rebuild(store: GraphStore): Promise<void> {
  const rows = await store.aggregate('Claim', undefined, [{ property: 'block' }]);
  const alsoBlocks = rows.map(({ key }) => String(key[0]));
  await store.write(await deriveChanges(store, reference, { added: [], removed: [] }, { alsoBlocks }));
}

async function judgeTwo(store: GraphStore): Promise<void> {
  const { rows } = await store.find({ label: 'Visit', order: [], limit: 2 });
  if (rows.length > 1)
    await judge(
      store,
      reference,
      { kind: 'same', facts: rows },
      { author: 'A. Curator', reason: 'a property test' },
    );
}

async function withdrawAll(store: GraphStore): Promise<void> {
  const { rows } = await store.find({ label: 'Judgement', order: [], limit: 10 });
  await store.write({ deletes: rows.map(({ id }) => ({ label: 'Judgement', id })) });
}
