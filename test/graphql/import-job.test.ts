import 'reflect-metadata';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { GraphImporter } from '../../import/cli/graph-importer';
import { jobStates } from '../../src/graphql/import-job/job-states';
import { ask } from './fixture/ask';
import { kazakhstanFrance } from './fixture/kazakhstan-france';
import { describeOnStores } from './fixture/stores';

const START = `mutation ($input: StartImportInput!) {
  startImport(input: $input) { job { id status total } }
}`;
const JOB = `query ($id: ID!) {
  node(id: $id) {
    ... on ImportJob {
      status done total imported known failed message
      errors { name message }
      documents { totalCount edges { node { source } } }
    }
  }
}`;
const text = (day: number) =>
  `TASHKENT, November ${day}, 2023. President of Kazakhstan Kassym-Jomart Tokayev arrived in Uzbekistan on a state visit on November ${day}, 2023.\n`;

interface Started {
  readonly startImport: { readonly job: { readonly id: string; readonly status: string } };
}

describeOnStores('imports in the background', kazakhstanFrance, (store) => {
  let folder: string;
  let importer: GraphImporter;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-import-'));
    mkdirSync(join(folder, '2023'));
    for (const day of [2, 3, 4, 5, 6]) writeFileSync(join(folder, '2023', `day-${day}.txt`), text(day));
    writeFileSync(join(folder, 'empty.txt'), '\n');
    writeFileSync(join(folder, 'scan.txt'), Buffer.from([0, 1, 2, 3]));
    symlinkSync('/etc', join(folder, 'elsewhere'));
  });
  beforeEach(() => {
    importer = new GraphImporter(store(), folder);
  });
  afterEach(() => importer.close());
  afterAll(() => rmSync(folder, { recursive: true }));

  const start = async (input: object): Promise<string> => {
    const { data, errors } = await ask(store(), START, { input }, importer);
    expect(errors).toEqual([]);
    return (data as Started).startImport.job.id;
  };
  const states = async (id: string) => {
    const seen: { status: string; done: number; total: number }[] = [];
    for await (const job of jobStates(store(), id.replace('ImportJob:', ''), 5))
      seen.push({ status: job.status, done: job.done, total: job.total });
    return seen;
  };
  const job = async (id: string) => ((await ask(store(), JOB, { id })).data as { node: unknown }).node;

  test('texts and files of the import folder go in, what is none is told, and progress as it is made', async () => {
    const id = await start({
      documents: [{ name: 'sent.txt', text: text(7), source: 'https://example.org/7' }],
      paths: [
        '2023',
        'empty.txt',
        'scan.txt',
        'absent.txt',
        '../../etc/passwd',
        'elsewhere/passwd',
        '/etc/passwd',
      ],
    });
    const seen = await states(id);
    expect(seen.at(-1)).toEqual({ status: 'completed', done: 12, total: 12 });
    expect(seen.map(({ done }) => done)).toEqual([...seen.map(({ done }) => done)].sort((a, b) => a - b));
    const outside = (name: string) => ({
      name,
      message: `${name} is not in the import folder: give a path from there, such as "2024/talks.txt".`,
    });
    expect(await job(id)).toEqual({
      status: 'COMPLETED',
      done: 12,
      total: 12,
      imported: 6,
      known: 0,
      failed: 6,
      message: null,
      errors: [
        outside('absent.txt'),
        outside('../../etc/passwd'),
        outside('elsewhere/passwd'),
        outside('/etc/passwd'),
        { name: 'empty.txt', message: expect.stringMatching(/^empty\.txt is empty: /) },
        { name: 'scan.txt', message: expect.stringMatching(/^scan\.txt is binary, not text: /) },
      ],
      documents: {
        totalCount: 6,
        edges: expect.arrayContaining([
          { node: { source: 'https://example.org/7' } },
          { node: { source: '2023/day-2.txt' } },
        ]),
      },
    });
    const again = await start({ paths: ['2023'] });
    await states(again);
    expect(await job(again)).toMatchObject({ imported: 0, known: 5, failed: 0 });
    const { data } = await ask(store(), '{ importJobs(first: 1) { totalCount edges { node { id } } } }');
    expect(data).toEqual({ importJobs: { totalCount: 2, edges: [{ node: { id: again } }] } });
  });

  test('an archive of the import folder goes in, and what of it cannot is told by its place there', async () => {
    const archive = new JSZip();
    archive
      .file('2023/day-8.txt', text(8))
      .file('day-9.txt', text(9))
      .file('long.txt', 'a'.repeat(9_000_000));
    writeFileSync(join(folder, '2023', 'more.zip'), await archive.generateAsync({ type: 'nodebuffer' }));
    const id = await start({ paths: ['2023/more.zip'] });
    await states(id);
    expect(await job(id)).toMatchObject({
      imported: 2,
      failed: 1,
      errors: [
        {
          name: '2023/more.zip/long.txt',
          message: '2023/more.zip/long.txt is larger than 8 MB: split it into single documents.',
        },
      ],
      documents: { edges: expect.arrayContaining([{ node: { source: '2023/more.zip/2023/day-8.txt' } }]) },
    });
  });

  test('a server that stops ends an import after the documents under way; begun again, it goes on', async () => {
    const paths = Array.from({ length: 12 }, (_, index) => `late/${index}.txt`);
    mkdirSync(join(folder, 'late'));
    paths.forEach((path, index) => void writeFileSync(join(folder, path), `${index} ${text(index + 8)}`));
    const id = await start({ paths: ['late'] });
    await importer.close();
    const stopped = (await job(id)) as { status: string; imported: number; message: string };
    expect(stopped).toMatchObject({ status: 'INTERRUPTED', message: expect.stringContaining('it goes on') });
    expect(stopped.imported).toBeLessThan(12);
    importer = new GraphImporter(store(), folder);
    const again = await start({ paths: ['late'] });
    await states(again);
    expect(await job(again)).toMatchObject({
      status: 'COMPLETED',
      imported: 12 - stopped.imported,
      known: stopped.imported,
    });
  });

  test('an import whose server is gone counts as interrupted', async () => {
    const properties = {
      status: 'running',
      startedAt: '2024-11-06T08:00:00.000Z',
      updatedAt: '2024-11-06T08:00:09.000Z',
      total: 3,
      done: 1,
    };
    await store().write({ nodes: [{ label: 'ImportJob', id: 'lost', properties }] });
    expect(await states('lost')).toEqual([{ status: 'interrupted', done: 1, total: 3 }]);
    await store().write({ deletes: [{ label: 'ImportJob', id: 'lost' }] });
  });

  test('without an import folder, paths are told to be unknown', async () => {
    importer = new GraphImporter(store());
    const id = await start({ paths: ['2023'] });
    await states(id);
    expect(await job(id)).toMatchObject({
      failed: 1,
      errors: [{ name: '2023', message: expect.stringContaining('ENTENTE_IMPORT_FOLDER') }],
    });
  });

  test.each([
    [{}, 'There is nothing to import: give documents, uploads or paths.'],
    [{ paths: Array(101).fill('x') }, '"paths" takes at most 100; got 101. Begin several imports.'],
  ])('%# is refused', async (input, message) => {
    const { errors } = await ask(store(), START, { input }, importer);
    expect(errors).toEqual([{ code: 'LIMIT_INVALID', message }]);
  });

  test('a server that may only read says so', async () => {
    const { errors } = await ask(store(), START, { input: { paths: ['2023'] } });
    expect(errors).toMatchObject([{ code: 'READ_ONLY' }]);
  });

  test('who stops listening is not waited for', async () => {
    const listening = jobStates(store(), 'none-such', 60_000);
    expect(await listening.next()).toEqual({ value: undefined, done: true });
    const properties = { status: 'running', startedAt: 'x', updatedAt: new Date().toISOString() };
    await store().write({ nodes: [{ label: 'ImportJob', id: 'going', properties }] });
    const going = jobStates(store(), 'going', 60_000);
    await going.next();
    const waiting = going.next();
    await going.return?.();
    expect(await waiting).toEqual({ value: undefined, done: true });
  });
});
