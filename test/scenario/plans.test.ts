import { deleteDocuments } from '../../import/load/documents';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { extracted, importReports } from './imported';

/** A plan that was called off (Trump and Denmark, 2019), one that was carried out (Scholz in Astana, 2024). */
const REPORTS = {
  announced: {
    date: '2019-07-31',
    text: 'US President Donald Trump will pay a state visit to Denmark on September 2-3.',
  },
  cancelled: {
    date: '2019-08-21',
    text: 'US President Donald Trump has cancelled his state visit to Denmark, which was planned for 2 September.',
  },
  expected: {
    date: '2024-09-10',
    text: 'German Chancellor Olaf Scholz will pay an official visit to Kazakhstan on September 16, 2024.',
  },
  paid: {
    date: '2024-09-18',
    text: 'German Chancellor Olaf Scholz paid an official visit to Kazakhstan on September 16-17, 2024.',
  },
};

const VISIT = `status start { edtf } sources
  history { status date { edtf } reported { edtf } claims { quote } }`;

describeOnFilledStores(
  'plans and outcomes',
  (store) => importReports(store, REPORTS),
  (store) => {
    const visit = async (to: string, asOf?: string, today?: string) => {
      const { data, errors } = await ask(
        store(),
        `{ visits(filter: { to: "${to}" }${asOf ? `, asOf: "${asOf}"` : ''}) { edges { node { ${VISIT} } } } }`,
        {},
        undefined,
        today,
      );
      expect(errors).toEqual([]);
      const { edges } = (data as { visits: { edges: { node: Record<string, unknown> }[] } }).visits;
      expect(edges.length).toBeLessThanOrEqual(1);
      return edges[0]?.node;
    };

    test('announced and cancelled is one visit with its history', async () => {
      expect(await visit('DK')).toMatchObject({
        status: 'CANCELLED',
        sources: 2,
        history: [
          { status: 'PLANNED', reported: { edtf: '2019-07-31' } },
          { status: 'CANCELLED', reported: { edtf: '2019-08-21' } },
        ],
      });
    });

    test('planned and held is one visit, completed', async () => {
      expect(await visit('KZ')).toMatchObject({
        status: 'COMPLETED',
        history: [
          { status: 'PLANNED', date: { edtf: '2024-09-16' } },
          { status: 'COMPLETED', reported: { edtf: '2024-09-18' }, claims: [{ quote: REPORTS.paid.text }] },
        ],
      });
    });

    test.each([
      ['before it was announced', '2019-07-30', undefined],
      ['while it was planned', '2019-08-20', 'PLANNED'],
      ['once it was called off', '2019-08-21', 'CANCELLED'],
    ])('as of a day %s', async (_, day, status) => {
      expect((await visit('DK', day))?.status).toBe(status);
    });

    test('what was a plan on a day is found, counted and sorted as one', async () => {
      const { data, errors } = await ask(
        store(),
        `{ planned: visits(filter: { status: [PLANNED] }, asOf: "2019-08-01") { totalCount edges { node { status } } }
          cancelled: visits(filter: { status: [CANCELLED] }, asOf: "2019-08-01") { totalCount }
          search(text: "Trump Denmark", kinds: [VISIT], asOf: "2019-08-01") { edges { node { ... on Visit { status } } } }
          leader(id: "Leader:donald-trump", asOf: "2019-08-01") { visits(filter: { status: [PLANNED] }) { totalCount } }
          early: statistics(of: VISIT, by: [STATUS], asOf: "2019-08-01") { status count }
          once: statistics(of: VISIT, by: [STATUS], asOf: "2019-09-05", filter: { country: "DK" }) { status count }
          now: statistics(of: VISIT, by: [STATUS]) { status count } }`,
        {},
        undefined,
        '2024-12-01',
      );
      expect(errors).toEqual([]);
      expect(data).toEqual({
        planned: { totalCount: 1, edges: [{ node: { status: 'PLANNED' } }] },
        cancelled: { totalCount: 0 },
        search: { edges: [{ node: { status: 'PLANNED' } }] },
        leader: { visits: { totalCount: 1 } },
        early: [{ status: 'planned', count: 1 }],
        once: [{ status: 'cancelled', count: 1 }],
        now: [
          { status: 'cancelled', count: 1 },
          { status: 'completed', count: 1 },
        ],
      });
    });

    test('as of a day after the plan’s, without a report, it is unconfirmed; never held', async () => {
      expect((await visit('KZ', '2024-09-15'))?.status).toBe('PLANNED');
      expect(await visit('KZ', '2024-09-17')).toMatchObject({
        status: 'UNCONFIRMED',
        sources: 1,
        history: [{ status: 'PLANNED' }],
      });
    });

    test('a plan is unconfirmed by the day of the request, and can be asked for as such', async () => {
      const { id } = extracted('paid', REPORTS.paid);
      expect(await deleteDocuments(store(), loadReference(), [id])).toEqual([id]);
      expect((await visit('KZ', undefined, '2024-09-16'))?.status).toBe('PLANNED');
      expect((await visit('KZ', undefined, '2024-09-17'))?.status).toBe('UNCONFIRMED');
      const counted = async (today: string) => {
        const asked = (status: string) => `${status}: visits(filter: { status: [${status}] }) { totalCount }`;
        const { data } = await ask(
          store(),
          `{ ${['PLANNED', 'UNCONFIRMED', 'COMPLETED', 'CANCELLED'].map(asked).join(' ')} }`,
          {},
          undefined,
          today,
        );
        const counts = data as Record<string, { totalCount: number }>;
        return Object.fromEntries(Object.entries(counts).map(([name, { totalCount }]) => [name, totalCount]));
      };
      expect(await counted('2024-09-16')).toEqual({ PLANNED: 1, UNCONFIRMED: 0, COMPLETED: 0, CANCELLED: 1 });
      expect(await counted('2024-09-17')).toEqual({ PLANNED: 0, UNCONFIRMED: 1, COMPLETED: 0, CANCELLED: 1 });
      const rows = async (today: string) => {
        const query = '{ statistics(of: VISIT, by: [STATUS]) { status count } }';
        return (await ask(store(), query, {}, undefined, today)).data;
      };
      const cancelled = { status: 'cancelled', count: 1 };
      expect(await rows('2024-09-16')).toEqual({ statistics: [cancelled, { status: 'planned', count: 1 }] });
      expect(await rows('2024-09-17')).toEqual({
        statistics: [cancelled, { status: 'unconfirmed', count: 1 }],
      });
    });
  },
);

/** Visits that were told of while they were under way: Putin in Astana, Tokayev in Paris (2024), the second told twice. */
const UNDER_WAY = {
  arrived: {
    date: '2024-11-27',
    text: 'Russian President Vladimir Putin arrived in Kazakhstan on a state visit on November 27, 2024.',
  },
  paid: {
    date: '2024-11-06',
    text: 'President of Kazakhstan Kassym-Jomart Tokayev paid a state visit to France on November 4-5, 2024.',
  },
  sidelines: {
    date: '2024-10-23',
    text: 'Indian Prime Minister Narendra Modi met Chinese President Xi Jinping in Kazan. Before that Xi Jinping, in a long talk, told journalists that China and India should see their differences as they are and work for trust between two old neighbours.',
  },
  lookedBack: {
    date: '2024-11-24',
    text: 'President of Kazakhstan Kassym-Jomart Tokayev arrived in France on a state visit on November 4, 2024.',
  },
};

describeOnFilledStores(
  'visits told of while they were under way',
  (store) => importReports(store, UNDER_WAY),
  (store) => {
    const asked = async (source: string, today: string) => {
      const { data, errors } = await ask(store(), source, {}, undefined, today);
      expect(errors).toEqual([]);
      return data;
    };

    test.each([
      ['ONGOING', '2024-11-28'],
      ['COMPLETED', '2025-03-01'],
    ])('%s on %s, where it is asked for, filtered and counted', async (status, today) => {
      const [to, other] = ['filter: { to: "KZ"', status === 'ONGOING' ? 'COMPLETED' : 'ONGOING'];
      const source = `{
        all: visits(${to} }) { edges { node { status } } }
        such: visits(${to}, status: [${status}] }) { totalCount }
        others: visits(${to}, status: [${other}] }) { totalCount }
        counts: statistics(of: VISIT, by: [STATUS], filter: { country: "KZ", visit: { to: "KZ" } }) { status count }
      }`;
      expect(await asked(source, today)).toEqual({
        all: { edges: [{ node: { status } }] },
        such: { totalCount: 1 },
        others: { totalCount: 0 },
        counts: [{ status: status.toLowerCase(), count: 1 }],
      });
    });

    test('a long statement is captioned by its first words, none of them cut', async () => {
      const data = await asked('{ statements { edges { node { caption text } } } }', '2024-11-25');
      const [{ node }] = (data as { statements: { edges: [{ node: { caption: string; text: string } }] } })
        .statements.edges;
      const [, told = ''] = /^Xi Jinping: (.+) …$/.exec(node.caption) ?? [];
      expect(told.length).toBeGreaterThan(60);
      expect(node.text.startsWith(`${told} `)).toBe(true);
    });

    test('a visit that has ended does not begin again when a later document looks back to its beginning', async () => {
      expect(
        await asked('{ visits(filter: { to: "FR" }) { edges { node { status } } } }', '2024-11-25'),
      ).toEqual({
        visits: { edges: [{ node: { status: 'COMPLETED' } }] },
      });
    });
  },
);
