import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDocuments } from '../../import/load/documents';
import { judge, withdraw } from '../../import/load/judge';
import { importFiles } from '../../import/pipeline';
import type { JudgementOutcome, Ruling } from '../../src/domain/curator';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { contentWithoutJudgements, graphContent } from '../scenario/graph-content';

/** Biden’s visit to Angola: put off in October 2024, paid in December. Rules keep the two days apart. */
const POSTPONED =
  'date 2024-10-08\n\nUS President Joe Biden has postponed his visit to Angola, which was planned for October 13-15.\n';
const PAID = 'date 2024-12-05\n\nUS President Joe Biden visited Angola from 2 to 4 December 2024.\n';
const ARRIVED =
  'date 2024-12-02\n\nUS President Joe Biden arrived in Luanda on Monday on a visit to Angola.\n';

const reference = loadReference();
const BY = { author: 'A. Curator', reason: 'the October journey was made in December' };
let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
  store = await openStore({ address: join(folder, 'graph') });
  await imported('postponed', POSTPONED);
  await imported('arrived', ARRIVED);
  await imported('paid', PAID);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const imported = async (name: string, text: string) => {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, ` ${text}`);
  const { failed } = await importFiles({ store, reference, paths: [file] });
  expect(failed).toEqual([]);
};
const visits = async () =>
  (await store.find({ label: 'Visit', order: [{ property: 'startEarliest', direction: 'asc' }], limit: 10 }))
    .rows;
const ids = async () => (await visits()).map(({ id }) => ({ label: 'Visit', id }));
const said = (ruling: Ruling, by = BY) => judge(store, reference, ruling, by);
const judgementOf = (outcome: JudgementOutcome) => {
  if ('problem' in outcome) throw new Error(outcome.message);
  return outcome.judgement;
};
const problemOf = (outcome: JudgementOutcome) => ('problem' in outcome ? outcome.problem : undefined);

test('a visit that was put off and one that was paid are a question, with what speaks for and against', async () => {
  expect(await visits()).toHaveLength(2);
  const [question, ...others] = (await store.find({ label: 'Question', order: [], limit: 10 })).rows;
  expect(others).toEqual([]);
  expect(question?.properties.facts).toEqual((await ids()).map(({ id }) => id).sort());
  expect(JSON.parse(String(question?.properties.evidence))).toContainEqual({
    feature: 'dates',
    weight: -0.5,
    because: expect.stringContaining('put off'),
  });
});

test('said to be one, they are one; the id that goes leads to the one that stays; taken back, all is as before', async () => {
  const before = await graphContent(store);
  const facts = await ids();
  const judgement = judgementOf(await said({ kind: 'same', facts }));
  const [visit, ...others] = await visits();
  expect(others).toEqual([]);
  expect(visit?.properties).toMatchObject({ status: 'completed', sources: 3, judgements: [judgement] });
  const gone = facts.find(({ id }) => id !== visit?.id);
  const [redirect] = await store.get('Redirect', [`Visit:${gone?.id}`]);
  expect(redirect?.properties.target).toBe(visit?.id);
  expect(await store.count('Question')).toBe(0);
  expect(judgementOf(await withdraw(store, reference, judgement, BY))).toBe(judgement);
  expect(await contentWithoutJudgements(store)).toEqual(before);
  expect(await ids()).toEqual(facts);
  expect(await store.count('Redirect')).toBe(0);
  expect(await store.count('Question')).toBe(1);
});

test('a judgement outlives the documents: taken away and imported again, they are still one', async () => {
  judgementOf(await said({ kind: 'same', facts: await ids() }));
  const merged = await graphContent(store);
  const documents = (await store.find({ label: 'Document', order: [], limit: 10 })).rows.map(({ id }) => id);
  await deleteDocuments(store, reference, documents);
  expect(await store.count('Visit')).toBe(0);
  await imported('paid', PAID);
  await imported('postponed', POSTPONED);
  await imported('arrived', ARRIVED);
  expect(await graphContent(store)).toEqual(merged);
});

test('said to be two, the question is closed', async () => {
  judgementOf(await said({ kind: 'different', facts: await ids() }));
  expect(await store.count('Question')).toBe(0);
  expect(await visits()).toHaveLength(2);
});

test('a claim that tells of another thing is split off', async () => {
  const [, december] = await visits();
  const [page] = await store.expand({
    from: 'Visit',
    ids: [december?.id ?? ''],
    relationship: 'SUPPORTS',
    direction: 'in',
    label: 'Claim',
    order: [{ property: 'date', direction: 'asc' }],
    limit: 10,
  });
  const claims = page?.rows.map(({ node }) => node.id) ?? [];
  expect(claims).toHaveLength(2);
  const fact = { label: 'Visit', id: december?.id ?? '' };
  const judgement = judgementOf(await said({ kind: 'split', fact, claims: claims.slice(1) }));
  expect(await visits()).toHaveLength(3);
  expect(problemOf(await said({ kind: 'same', facts: (await ids()).slice(1) }))).toBe('contradiction');
  judgementOf(await withdraw(store, reference, judgement, BY));
  expect(await visits()).toHaveLength(2);
  expect((await ids())[1]).toEqual(fact);
});

test('confirmed, corrected, wrong: each shows on the fact', async () => {
  const [fact = { label: '', id: '' }] = await ids();
  const confirmed = judgementOf(await said({ kind: 'confirmed', fact }));
  expect((await visits())[0]?.properties.review).toBe('confirmed');
  judgementOf(await withdraw(store, reference, confirmed, BY));
  judgementOf(await said({ kind: 'corrected', fact, field: 'kind', value: 'OFFICIAL' }));
  judgementOf(await said({ kind: 'corrected', fact, field: 'start', value: '2024-10-14' }));
  expect((await visits())[0]?.properties).toMatchObject({
    review: 'corrected',
    kind: 'official',
    start: '2024-10-14',
    startEarliest: '2024-10-14',
    caption: 'Official visit of Joe Biden to Angola, 2024-10-14',
  });
  const [, december = fact] = await ids();
  judgementOf(await said({ kind: 'wrong', fact: december }));
  expect((await visits())[1]?.properties.review).toBe('wrong');
});

test('the same said twice is one judgement; a correction survives a further report', async () => {
  const [, fact = { label: '', id: '' }] = await ids();
  const ruling = { kind: 'corrected', fact, field: 'end', value: '2024-12-05' } as const;
  const first = judgementOf(await said(ruling));
  expect(judgementOf(await said(ruling, { author: 'Another', reason: 'so do I' }))).toBe(first);
  await imported(
    'later',
    'date 2024-12-06\n\nUS President Joe Biden visited Angola from 2 to 4 December 2024, the Angolan press writes.\n',
  );
  const [, visit] = await visits();
  expect(visit?.properties).toMatchObject({ end: '2024-12-05', review: 'corrected', judgements: [first] });
});

describe('what is no judgement is data', () => {
  const NOBODY = { label: 'Visit', id: 'nobody' };
  test.each<[string, Ruling, string]>([
    ['an unknown fact', { kind: 'confirmed', fact: NOBODY }, 'fact-unknown'],
    ['an unknown fact among two', { kind: 'same', facts: [NOBODY, NOBODY] }, 'fact-unknown'],
    ['what is no fact', { kind: 'wrong', fact: { label: 'Country', id: 'AGO' } }, 'not-judged'],
    ['a relation', { kind: 'wrong', fact: { label: 'Relation', id: 'AGO-USA' } }, 'not-judged'],
    ['nothing', { kind: 'same', facts: [] }, 'too-few'],
  ])('%s', async (_, ruling, problem) => {
    expect(problemOf(await said(ruling))).toBe(problem);
  });

  test('one fact alone, a claim of another fact, all claims, a field that it has not, a value that it cannot have', async () => {
    const [fact = NOBODY, other = NOBODY] = await ids();
    expect(problemOf(await said({ kind: 'same', facts: [fact, fact] }))).toBe('too-few');
    expect(problemOf(await said({ kind: 'split', fact, claims: ['none'] }))).toBe('claim-unknown');
    expect(problemOf(await said({ kind: 'split', fact: other, claims: [] }))).toBe('too-few');
    const corrected = (field: string, value: string) => said({ kind: 'corrected', fact, field, value });
    expect(await corrected('weather', 'fine')).toMatchObject({
      problem: 'field-unknown',
      message: expect.stringContaining('kind, status, start, end'),
    });
    expect(await corrected('start', 'next week')).toMatchObject({
      problem: 'value-invalid',
      message: expect.stringContaining('2024-11-04'),
    });
    expect(problemOf(await corrected('status', 'imagined'))).toBe('value-invalid');
    expect(
      problemOf(await judge(store, reference, { kind: 'confirmed', fact }, { author: ' ', reason: '' })),
    ).toBe('signature-missing');
  });

  test('what contradicts a judgement that stands, and a judgement that nobody made or that was taken back', async () => {
    const facts = await ids();
    const [fact = NOBODY] = facts;
    const apart = judgementOf(await said({ kind: 'different', facts }));
    expect(await said({ kind: 'same', facts })).toMatchObject({
      problem: 'contradiction',
      contradicts: apart,
      message: expect.stringContaining('A. Curator has judged otherwise'),
    });
    judgementOf(await withdraw(store, reference, apart, BY));
    const same = judgementOf(await said({ kind: 'same', facts }));
    judgementOf(await said({ kind: 'wrong', fact }));
    expect(problemOf(await said({ kind: 'confirmed', fact }))).toBe('contradiction');
    expect(problemOf(await withdraw(store, reference, 'nothing', BY))).toBe('judgement-unknown');
    judgementOf(await withdraw(store, reference, same, BY));
    expect(problemOf(await withdraw(store, reference, same, BY))).toBe('judgement-unknown');
  });
});
