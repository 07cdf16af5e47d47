import { deleteDocuments } from '../../import/load/documents';
import { loadReference } from '../../src/reference/reference';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { curate, nodesOf } from './curating';
import { contentWithoutJudgements, graphContent } from './graph-content';
import { extracted, importReports } from './imported';

/** One museum of Moscow as two reports call it, and another one. */
const SHORT = {
  date: '2023-11-01',
  text: 'Russian President Vladimir Putin and Spanish Prime Minister Pedro Sánchez spoke of the exhibition of Spain at the Pushkin Museum.',
};
const LONG = {
  date: '2023-11-02',
  text: 'Russian President Vladimir Putin thanked Spanish Prime Minister Pedro Sánchez for the exhibition of Spain at the Pushkin State Museum of Fine Arts in Moscow.',
};
const OTHER = {
  date: '2023-11-03',
  text: 'Russian President Vladimir Putin and Spanish Prime Minister Pedro Sánchez spoke of the exhibition of Spain at the Roerich Museum.',
};
const BY = { author: 'A. Curator', reason: 'it is called both' };
const QUEUE = '{ reviewQueue { edges { node { score evidence { feature } facts { id caption } } } } }';
const NAMES = '{ institutions(first: 50, orderBy: NAME_ASC) { edges { node { id name names } } } }';

type Question = { score: number; evidence: { feature: string }[]; facts: { id: string; caption: string }[] };

describeOnFilledStores(
  'institutions under two names',
  (store) => importReports(store, { SHORT, LONG, OTHER }),
  (store) => {
    const nodes = <T>(query: string) => nodesOf<T>(store(), query);
    const queue = () => nodes<Question>(QUEUE);
    const names = async () => (await nodes<{ name: string }>(NAMES)).map(({ name }) => name);
    type Payload = { judgement: { id: string } | null; errors: unknown[] };
    const said = async (mutation: string, type: string, input: object) => {
      const payload = await curate<Payload>(
        store(),
        [mutation, type],
        { ...BY, ...input },
        'judgement { id } errors { message }',
      );
      expect(payload?.errors).toEqual([]);
      return payload?.judgement?.id;
    };
    const facts = async () => (await queue())[0]?.facts.map(({ id }) => id) ?? [];

    test('wait in the queue with what speaks for it; a third one does not', async () => {
      const [question, ...others] = await queue();
      expect(others).toEqual([]);
      expect(question).toMatchObject({ score: 1.5, evidence: [{ feature: 'name' }, { feature: 'kind' }] });
      expect(question?.facts.map(({ caption }) => caption).sort()).toEqual([
        'Pushkin Museum',
        'Pushkin State Museum of Fine Arts',
      ]);
    });

    test('said to be one they are; taken back the question is open again', async () => {
      const before = await graphContent(store());
      const judgement = await said('mergeFacts', 'MergeFactsInput', { facts: await facts() });
      expect(await queue()).toEqual([]);
      expect(await names()).toEqual(['Pushkin Museum', 'Roerich Museum']);
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: judgement });
      expect(await contentWithoutJudgements(store())).toEqual(before);
      expect(await queue()).toHaveLength(1);
    });

    test('said to be two they stay so, also when a document is taken away and read again', async () => {
      const judgement = await said('keepFactsApart', 'KeepFactsApartInput', { facts: await facts() });
      expect(await queue()).toEqual([]);
      await deleteDocuments(store(), loadReference(), [extracted('LONG', LONG).id]);
      await importReports(store(), { LONG });
      expect(await queue()).toEqual([]);
      await said('withdrawJudgement', 'WithdrawJudgementInput', { id: judgement });
      expect(await queue()).toHaveLength(1);
    });

    test('without one of the documents there is no question; with it, in whatever order, there is the same', async () => {
      const whole = await graphContent(store());
      for (const [name, report] of Object.entries({ SHORT, LONG })) {
        await deleteDocuments(store(), loadReference(), [extracted(name, report).id]);
        expect(await queue()).toEqual([]);
        await importReports(store(), { [name]: report });
        expect(await graphContent(store())).toEqual(whole);
      }
    });
  },
);
