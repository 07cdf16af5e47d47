import { deleteDocuments } from '../../import/load/documents';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { curate, nodesOf } from './curating';
import { contentWithoutJudgements, graphContent } from './graph-content';
import { extracted, importReports } from './imported';

/** One minister who does not exist, as two reports spell him; a namesake of another country; another minister. */
const ONE = {
  date: '2023-11-01',
  text: 'Foreign Minister of Slovakia Ferdia Almarosu paid an official visit to Uruguay on November 1, 2023.',
};
const OTHER = {
  date: '2023-12-11',
  text: 'Foreign Minister of Slovakia Ferdja Almarusio paid an official visit to Uruguay on December 11, 2023.',
};
const ABROAD = {
  date: '2023-11-03',
  text: 'Foreign Minister of Portugal Ferdia Almarosu paid an official visit to Uruguay on November 3, 2023.',
};
const ANOTHER = {
  date: '2023-11-04',
  text: 'Foreign Minister of Slovakia Oscar Bravotin paid an official visit to Uruguay on November 4, 2023.',
};
const REPORTS = { ONE, OTHER, ABROAD, ANOTHER };
const BY = { author: 'A. Curator', reason: 'one name in two spellings' };
const QUEUE = `{ reviewQueue(kinds: [LEADER]) { edges { node {
  score evidence { feature } facts { id } leaders { id name } } } } }`;
const VISITS = '{ visits(first: 50, orderBy: START_ASC) { edges { node { visitor { id names } } } } }';

type Question = { score: number; evidence: { feature: string }[]; leaders: { id: string; name: string }[] };

describeOnFilledStores(
  'leaders in two spellings',
  (store) => importReports(store, REPORTS),
  (store) => {
    const nodes = <T>(query: string) => nodesOf<T>(store(), query);
    const queue = () => nodes<Question>(QUEUE);
    const visitors = async () =>
      (await nodes<{ visitor: { id: string } }>(VISITS)).map(({ visitor }) => visitor.id);
    type Payload = { judgement: { id: string } | null; leaders: { name: string }[]; errors: unknown[] };
    const said = (mutation: string, type: string, input: object) =>
      curate<Payload>(
        store(),
        [mutation, type],
        { ...BY, ...input },
        'judgement { id facts { id } } leaders { name } errors { problem }',
      );
    const leaders = async () => (await queue())[0]?.leaders.map(({ id }) => id) ?? [];

    test('wait in the queue with what speaks for it; neither a namesake of another country nor another minister', async () => {
      const [question, ...others] = await queue();
      expect(others).toEqual([]);
      expect(question).toMatchObject({
        score: 2,
        evidence: [{ feature: 'name' }, { feature: 'country' }, { feature: 'office' }],
        facts: [],
      });
      expect(question?.leaders.map(({ name }) => name).sort()).toEqual([
        'Ferdia Almarosu',
        'Ferdja Almarusio',
      ]);
    });

    test('said to be one they are, in documents that come later too; taken back all is as before', async () => {
      const before = await contentWithoutJudgements(store());
      const [first, last] = [await visitors(), await leaders()];
      expect(new Set(first).size).toBe(4);
      const merged = await said('mergeFacts', 'MergeFactsInput', { facts: last });
      expect(merged).toMatchObject({ errors: [], leaders: [{}], judgement: { facts: [] } });
      expect(await queue()).toEqual([]);
      expect(new Set(await visitors()).size).toBe(3);
      const { data } = await ask(
        store(),
        `{ one: leader(id: "${last[0]}") { id names } other: leader(id: "${last[1]}") { id } }`,
      );
      const { one, other } = data as { one: { id: string; names: string[] }; other: { id: string } };
      expect(one.id).toBe(other.id);
      expect(one.names).toEqual(['Ferdia Almarosu', 'Ferdja Almarusio']);
      const joined = await graphContent(store());
      await deleteDocuments(store(), loadReference(), [extracted('OTHER', OTHER).id]);
      await importReports(store(), { OTHER });
      expect(await graphContent(store())).toEqual(joined);
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: merged.judgement?.id });
      expect(await contentWithoutJudgements(store())).toEqual(before);
      expect(await queue()).toHaveLength(1);
    });

    test('said to be two they stay so, also when a document is taken away and read again', async () => {
      const apart = await said('keepFactsApart', 'KeepFactsApartInput', { facts: await leaders() });
      expect(apart.errors).toEqual([]);
      expect(await queue()).toEqual([]);
      await deleteDocuments(store(), loadReference(), [extracted('OTHER', OTHER).id]);
      await importReports(store(), { OTHER });
      expect(await queue()).toEqual([]);
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: apart.judgement?.id });
      expect(await queue()).toHaveLength(1);
    });

    test('cannot be judged right or wrong', async () => {
      const [fact] = await leaders();
      const { errors } = await said('reviewFact', 'ReviewFactInput', { fact, verdict: 'CONFIRMED' });
      expect(errors).toEqual([{ problem: 'NOT_JUDGED' }]);
    });

    test('are no facts that statistics count', async () => {
      const { errors } = await ask(store(), '{ statistics(of: LEADER, by: []) { count } }');
      expect(errors).toMatchObject([{ message: expect.stringContaining('"FactKind" enum') }]);
    });

    test('without one of the documents there is no question; with it, in whatever order, there is the same', async () => {
      const whole = await graphContent(store());
      for (const [name, report] of Object.entries({ ONE, OTHER })) {
        await deleteDocuments(store(), loadReference(), [extracted(name, report).id]);
        expect(await queue()).toEqual([]);
        await importReports(store(), { [name]: report });
        expect(await graphContent(store())).toEqual(whole);
      }
    });
  },
);
