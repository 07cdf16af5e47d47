import { deleteDocuments, rederiveOffices } from '../../import/load/documents';
import { importJudgements } from '../../import/load/import-judgements';
import { judgementFile, judgementsIn } from '../../import/load/judgement-file';
import { isOtherReference, loadReferenceData, noteReference } from '../../import/load/reference';
import { prepareGraph } from '../../import/pipeline';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { curate, nodesOf } from './curating';
import { contentWithoutJudgements, graphContent } from './graph-content';
import { extracted, importReports } from './imported';

/** Nawaz Sharif as another romanisation would spell him; a namesake who does not exist, of another country; a minister who is nobody’s namesake. */
const REPORTS = {
  spelled: {
    date: '1999-02-21',
    text: 'Prime Minister of Pakistan Nawaz Sherif paid an official visit to Uruguay on February 20, 1999.',
  },
  abroad: {
    date: '1999-02-22',
    text: 'Prime Minister of Slovakia Nawaz Sherif paid an official visit to Uruguay on February 21, 1999.',
  },
  another: {
    date: '1999-02-23',
    text: 'Foreign Minister of Pakistan Nawaz Almarosu paid an official visit to Uruguay on February 22, 1999.',
  },
};
const BY = { author: 'A. Curator', reason: 'one prime minister, spelled otherwise' };
const QUEUE = `{ reviewQueue(kinds: [LEADER]) { edges { node { score evidence { because } leaders { id name } } } } }`;
const VISITS = '{ visits(first: 50, orderBy: START_ASC) { edges { node { visitor { id name } } } } }';
type Question = { evidence: { because: string }[]; leaders: { id: string; name: string }[] };
type Payload = { judgement: { id: string } | null; errors: { problem: string }[] };

describeOnFilledStores(
  'a leader of the reference data in a spelling that it lacks',
  (store) => importReports(store, REPORTS),
  (store) => {
    const queue = () => nodesOf<Question>(store(), QUEUE);
    const visitors = async () =>
      (await nodesOf<{ visitor: { name: string } }>(store(), VISITS)).map(({ visitor }) => visitor.name);
    const said = (mutation: string, type: string, input: object) =>
      curate<Payload>(store(), [mutation, type], { ...BY, ...input }, 'judgement { id } errors { problem }');

    test('is asked about; no namesake of another country and nobody who shares a word of the name is', async () => {
      const [question, ...others] = await queue();
      expect(others).toEqual([]);
      expect(question?.leaders.map(({ name }) => name).sort()).toEqual(['Nawaz Sharif', 'Nawaz Sherif']);
      expect(question?.evidence.map(({ because }) => because)).toContain(
        'Nawaz Sharif has been head-of-government',
      );
    });

    test('said to be that leader he is, though no document names them so; taken back all is as before', async () => {
      const before = await contentWithoutJudgements(store());
      const facts = (await queue())[0]?.leaders.map(({ id }) => id) ?? [];
      const merged = await said('mergeFacts', 'MergeFactsInput', { facts });
      expect(merged.errors).toEqual([]);
      expect(await queue()).toEqual([]);
      expect(await visitors()).toEqual(['Nawaz Sharif', 'Nawaz Sherif', 'Nawaz Almarosu']);
      expect((await said('keepFactsApart', 'KeepFactsApartInput', { facts })).errors).toEqual([
        { problem: 'CONTRADICTION' },
      ]);
      const joined = await graphContent(store());
      const file = judgementsIn(await judgementFile(store()), 'judgements.yaml');
      await deleteDocuments(store(), loadReference(), [extracted('spelled', REPORTS.spelled).id]);
      await importReports(store(), { spelled: REPORTS.spelled });
      expect(await graphContent(store())).toEqual(joined);
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: merged.judgement?.id });
      expect(await contentWithoutJudgements(store())).toEqual(before);
      // From a file it stands again.
      expect(await importJudgements(store(), loadReference(), file)).toMatchObject({
        refused: [],
        waiting: [],
      });
      expect((await visitors())[0]).toBe('Nawaz Sharif');
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: merged.judgement?.id });
    });

    test('said to be another one he stays so, also beside other reference data', async () => {
      const facts = (await queue())[0]?.leaders.map(({ id }) => id) ?? [];
      const apart = await said('keepFactsApart', 'KeepFactsApartInput', { facts });
      expect(apart.errors).toEqual([]);
      expect(await queue()).toEqual([]);
      expect((await said('mergeFacts', 'MergeFactsInput', { facts })).errors).toEqual([
        { problem: 'CONTRADICTION' },
      ]);
      await rederiveOffices(store(), loadReference());
      expect(await queue()).toEqual([]);
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: apart.judgement?.id });
      expect(await queue()).toHaveLength(1);
    });

    test('is asked about once the reference data has the leader', async () => {
      const reference = loadReference();
      const without = {
        ...reference,
        leaders: new Map([...reference.leaders].filter(([id]) => id !== 'nawaz-sharif')),
        leadersOf: new Map(
          [...reference.leadersOf].map(([country, leaders]) => [
            country,
            leaders.filter(({ id }) => id !== 'nawaz-sharif'),
          ]),
        ),
      };
      await rederiveOffices(store(), without);
      expect(await queue()).toEqual([]);
      await rederiveOffices(store(), reference);
      expect(await queue()).toHaveLength(1);
    });

    test('has the claims that name an office though the loading of other reference data was broken off', async () => {
      const reference = loadReference();
      const before = await graphContent(store());
      await noteReference(store(), { ...reference, version: 'an older one' });
      await loadReferenceData(store(), reference);
      expect(await isOtherReference(store(), reference)).toBe(true);
      await prepareGraph(store(), reference);
      expect(await isOtherReference(store(), reference)).toBe(false);
      expect(await graphContent(store())).toEqual(before);
    });
  },
);
