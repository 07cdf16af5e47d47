import { GraphImporter } from '../../import/cli/graph-importer';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { importReports } from './imported';

/** Biden’s journey to Angola of 2024: put off in October, made in December. */
const REPORTS = {
  postponed: {
    date: '2024-10-08',
    text: 'US President Joe Biden has postponed his visit to Angola, which was planned for October 13-15.',
  },
  arrived: {
    date: '2024-12-02',
    text: 'US President Joe Biden arrived in Luanda on Monday on a visit to Angola.',
  },
  paid: { date: '2024-12-05', text: 'US President Joe Biden visited Angola from 2 to 4 December 2024.' },
};
const BY = { author: 'A. Curator', reason: 'the October journey was made in December' };
const QUEUE =
  '{ reviewQueue(between: ["US", "AO"], kinds: [VISIT]) { totalCount edges { node { score evidence { feature weight because } facts { id caption } } } } }';
const PAYLOAD =
  '{ judgement { id kind author reason withdrawnAt } facts { id caption review ... on Visit { status } } errors { problem message contradicts { id } } }';
const VISITS =
  '{ visits(filter: { to: "AO" }, orderBy: START_ASC) { edges { node { id status sources review judgements { kind author } } } } }';

interface Payload {
  readonly judgement: { readonly id: string } | null;
  readonly facts: readonly { readonly id: string }[];
  readonly errors: readonly { readonly problem: string; readonly contradicts: { id: string } | null }[];
}

describeOnFilledStores(
  'review',
  (store) => importReports(store, REPORTS),
  (store) => {
    const write = async (mutation: string, type: string, input: object): Promise<Payload> => {
      const source = `mutation ($input: ${type}!) { ${mutation}(input: $input) ${PAYLOAD} }`;
      const { data, errors } = await ask(store(), source, { input }, new GraphImporter(store()));
      expect(errors).toEqual([]);
      return (data as Record<string, Payload>)[mutation] as Payload;
    };
    const merge = (facts: readonly string[]) => write('mergeFacts', 'MergeFactsInput', { facts, ...BY });
    const review = (fact: string, more: object) =>
      write('reviewFact', 'ReviewFactInput', { fact, ...more, ...BY });
    const withdraw = (payload: Payload) =>
      write('withdrawJudgement', 'WithdrawJudgementInput', { id: payload.judgement?.id, ...BY });
    const visits = async () => {
      const { data } = await ask(store(), VISITS);
      type Visits = { visits: { edges: { node: { id: string } }[] } };
      return (data as Visits).visits.edges.map(({ node }) => node);
    };
    const ids = async () => (await visits()).map(({ id }) => id);

    test('a doubtful case waits in the queue with its evidence', async () => {
      const { data, errors } = await ask(store(), QUEUE);
      expect(errors).toEqual([]);
      expect(data).toMatchObject({
        reviewQueue: {
          totalCount: 1,
          edges: [{ node: { score: 1.5, facts: [{ id: expect.any(String) }, { id: expect.any(String) }] } }],
        },
      });
      expect(JSON.stringify(data)).toContain('put off or called off');
    });

    test('merged, the id that goes answers with the merger; withdrawn, both are back', async () => {
      const before = await visits();
      const [postponed = '', held = ''] = await ids();
      const merged = await merge([postponed, held]);
      expect(merged).toMatchObject({ errors: [], judgement: { kind: 'SAME', ...BY, withdrawnAt: null } });
      expect(merged.facts).toHaveLength(1);
      expect(await visits()).toEqual([
        expect.objectContaining({
          id: merged.facts[0]?.id,
          status: 'COMPLETED',
          sources: 3,
          judgements: [{ kind: 'SAME', author: BY.author }],
        }),
      ]);
      const { data } = await ask(store(), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: [postponed, held],
      });
      expect(data).toEqual({ nodes: [{ id: merged.facts[0]?.id }, { id: merged.facts[0]?.id }] });
      expect((await ask(store(), QUEUE)).data).toMatchObject({ reviewQueue: { totalCount: 0 } });
      const withdrawn = await withdraw(merged);
      expect(withdrawn).toMatchObject({ errors: [], judgement: { withdrawnAt: expect.any(String) } });
      expect(await visits()).toEqual(before);
      const { data: all } = await ask(
        store(),
        '{ judgements { totalCount } all: judgements(withdrawn: true) { totalCount edges { node { withdrawnBy facts { id } } } } }',
      );
      expect(all).toMatchObject({ judgements: { totalCount: 0 }, all: { totalCount: 1 } });
    });

    test('changes tell which judgement brought them', async () => {
      const { data } = await ask(
        store(),
        '{ changes(since: "2000-01-01T00:00:00Z", kinds: [REMOVED], first: 5) { edges { node { judgements { kind } fact { id } } } } }',
      );
      expect(JSON.stringify(data)).toContain('"judgements":[{"kind":"SAME"}]');
    });

    test('a fact that is wrong is left out of lists and numbers unless asked for, and can still be fetched', async () => {
      const [postponed = '', held = ''] = await ids();
      const wrong = await review(postponed, { verdict: 'WRONG' });
      expect(wrong).toMatchObject({ errors: [], facts: [{ id: postponed, review: 'WRONG' }] });
      expect(await ids()).toEqual([held]);
      const { data } = await ask(
        store(),
        `{ node(id: "${postponed}") { id } visits(filter: { review: [WRONG] }) { totalCount }
           relation(between: ["US", "AO"]) { visits { totalCount } }
           search(text: "Biden Angola", kinds: [VISIT]) { edges { node { id } } }
           statistics(of: VISIT, by: []) { count } }`,
      );
      expect(data).toEqual({
        node: { id: postponed },
        visits: { totalCount: 1 },
        relation: { visits: { totalCount: 1 } },
        search: { edges: [{ node: { id: held } }] },
        statistics: [{ count: 1 }],
      });
      await withdraw(wrong);
      expect(await ids()).toEqual([postponed, held]);
    });

    test('a correction shows in its field, whatever documents say', async () => {
      const [, held = ''] = await ids();
      const corrected = await review(held, { verdict: 'CORRECTED', field: 'kind', value: 'OFFICIAL' });
      expect(corrected).toMatchObject({
        errors: [],
        facts: [{ review: 'CORRECTED', caption: 'Official visit of Joe Biden to Angola, 2024-12-02' }],
      });
      const other = await review(held, { verdict: 'CORRECTED', field: 'kind', value: 'STATE' });
      expect(other.errors).toMatchObject([
        { problem: 'CONTRADICTION', contradicts: { id: corrected.judgement?.id } },
      ]);
      await withdraw(corrected);
    });

    test('kept apart they cannot be merged; a split that takes everything is none', async () => {
      const facts = await ids();
      const apart = await write('keepFactsApart', 'KeepFactsApartInput', { facts, ...BY });
      expect((await ask(store(), QUEUE)).data).toMatchObject({ reviewQueue: { totalCount: 0 } });
      expect((await merge(facts)).errors).toMatchObject([
        { problem: 'CONTRADICTION', contradicts: { id: apart.judgement?.id } },
      ]);
      await withdraw(apart);
      const { data } = await ask(
        store(),
        `{ node(id: "${facts[1]}") { ... on Visit { evidence { edges { node { id } } } } } }`,
      );
      type Evidence = { node: { evidence: { edges: { node: { id: string } }[] } } };
      const claims = (data as Evidence).node.evidence.edges.map(({ node }) => node.id);
      const split = (some: readonly string[]) =>
        write('splitFact', 'SplitFactInput', { fact: facts[1], claims: some, ...BY });
      expect((await split(claims)).errors).toMatchObject([{ problem: 'TOO_FEW' }]);
      expect((await split(['Visit:x'])).errors).toMatchObject([{ problem: 'ID_INVALID' }]);
      expect((await split(['Claim:x'])).errors).toMatchObject([{ problem: 'CLAIM_UNKNOWN' }]);
      const two = await split(claims.slice(0, 1));
      expect(two.facts).toHaveLength(2);
      await withdraw(two);
      expect(await ids()).toEqual(facts);
    });

    test('unknown and malformed ids are data; a server that may only read says so', async () => {
      expect((await merge(['Visit:x', 'Visit:y'])).errors).toMatchObject([{ problem: 'FACT_UNKNOWN' }]);
      expect((await merge(['nonsense'])).errors).toMatchObject([{ problem: 'ID_INVALID' }]);
      expect((await review('Country:AGO', { verdict: 'WRONG' })).errors).toMatchObject([
        { problem: 'NOT_JUDGED' },
      ]);
      const { errors } = await ask(
        store(),
        `mutation { mergeFacts(input: { facts: [], author: "a", reason: "b" }) ${PAYLOAD} }`,
      );
      expect(errors).toEqual([{ code: 'READ_ONLY', message: expect.stringContaining('ENTENTE_WRITES=on') }]);
    });
  },
);
