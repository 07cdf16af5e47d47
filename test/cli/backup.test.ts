import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { projectFile } from '../../src/domain/project-files';
import { entente } from './entente';

let folder: string;
const path = (name: string) => join(folder, name);
const at = (name: string) => ({ ENTENTE_STORE: path(name) });

beforeAll(async () => {
  execFileSync(process.execPath, [projectFile('build.cjs')], { stdio: 'ignore' });
  folder = mkdtempSync(join(tmpdir(), 'entente-backup-'));
  const text =
    ' date 2023-11-01\n\nFrench President Emmanuel Macron arrived in Astana on a visit on 1 November 2023.\n';
  writeFileSync(path('visit.txt'), text);
  expect((await entente(['import', path('visit.txt')], at('first'))).code).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a graph that is backed up and restored exports the same facts', async () => {
  const backup = await entente(['backup', path('graph.gz')], at('first'));
  expect(backup).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^\d+ nodes and relationships/u),
  });
  const restored = await entente(['restore', path('graph.gz')], at('second'));
  expect(restored).toMatchObject({ code: 0, err: '' });
  const [one, other] = [
    await entente(['export', '-'], at('first')),
    await entente(['export', '-'], at('second')),
  ];
  expect(one.out).toBe(other.out);
  const facts = one.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string });
  expect(facts.find(({ id }) => id.startsWith('Visit:'))).toMatchObject({
    from: 'FRA',
    to: 'KAZ',
    relationships: { MADE: [{ id: 'Leader:emmanuel-macron' }], TO: [{ id: 'Country:KAZ' }] },
    evidence: [
      {
        quote: 'French President Emmanuel Macron arrived in Astana on a visit on 1 November 2023.',
        date: '2023-11-01',
      },
    ],
  });
});

test('only the kinds that are asked for are exported, into a file', async () => {
  const run = await entente(['export', path('visits.jsonl'), '--kinds', 'visits'], at('first'));
  expect(run).toMatchObject({ code: 0, out: expect.stringContaining('1 facts written') });
  expect(readFileSync(path('visits.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  const wrong = await entente(['export', '-', '--kinds', 'journeys'], at('first'));
  expect(wrong).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no journeys to export; there are relations/u),
  });
});

test('what cannot be restored is refused, and nothing is written', async () => {
  await entente(['backup', path('whole.gz')], at('first'));
  const lines = gunzipSync(readFileSync(path('whole.gz')))
    .toString('utf8')
    .split('\n');
  writeFileSync(path('cut.gz'), gzipSync(lines.slice(0, 100).join('\n')));
  writeFileSync(path('torn.gz'), readFileSync(path('whole.gz')).subarray(0, 2000));
  writeFileSync(path('plain.gz'), 'no backup');
  for (const [name, why] of [
    ['cut.gz', 'cut off'],
    ['torn.gz', 'no backup'],
    ['plain.gz', 'no backup'],
    ['missing.gz', 'does not exist'],
  ] as const) {
    const run = await entente(['restore', path(name)], at('third'));
    expect(run).toMatchObject({ code: 2, err: expect.stringContaining(why) });
    expect(run.err.trim().split('\n')).toHaveLength(1);
  }
  const full = await entente(['restore', path('whole.gz')], at('first'));
  expect(full).toMatchObject({ code: 2, err: expect.stringContaining('holds documents already') });
});
