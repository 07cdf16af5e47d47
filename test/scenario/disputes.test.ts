import { deleteDocuments } from '../../import/load/documents';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { extracted, importReports } from './imported';

/** Scholz in Astana, 2024, in our own words; one side is made to name another kind of visit than the two others. */
const REPORTS = {
  host: {
    date: '2024-09-16',
    text: 'German Chancellor Olaf Scholz arrived in Kazakhstan on an official visit on September 16, 2024.',
  },
  guest: {
    date: '2024-09-17',
    text: 'German Chancellor Olaf Scholz was on a working visit to Kazakhstan on September 16, 2024, his office said.',
  },
  third: {
    date: '2024-09-18',
    text: 'Chancellor Olaf Scholz of Germany paid an official visit to Kazakhstan on 16 September 2024, where gas and oil were on the table.',
  },
};

const VISIT = `kind sources confidence
  grounds { documents sources relays stated inferred disputed text grounds { weight claim { document { source } } } }
  disputes { field values { value claims { quote document { source } } } }`;

describeOnFilledStores(
  'sources that disagree',
  (store) => importReports(store, REPORTS),
  (store) => {
    const visit = async (asOf?: string) => {
      const { data, errors } = await ask(
        store(),
        `{ visits(filter: { to: "KZ" }${asOf ? `, asOf: "${asOf}"` : ''}) { edges { node { ${VISIT} } } } }`,
      );
      expect(errors).toEqual([]);
      const { edges } = (data as { visits: { edges: { node: Record<string, unknown> }[] } }).visits;
      expect(edges).toHaveLength(1);
      return edges[0]?.node;
    };

    test('the better supported value stands; the dispute shows each value with its claims and documents', async () => {
      expect(await visit()).toMatchObject({
        kind: 'OFFICIAL',
        sources: 3,
        disputes: [
          {
            field: 'kind',
            values: expect.arrayContaining([
              {
                value: 'official',
                claims: expect.arrayContaining([
                  { quote: REPORTS.host.text, document: { source: 'https://example.org/host' } },
                  { quote: REPORTS.third.text, document: { source: 'https://example.org/third' } },
                ]),
              },
              {
                value: 'working',
                claims: [{ quote: REPORTS.guest.text, document: { source: 'https://example.org/guest' } }],
              },
            ]),
          },
        ],
      });
    });

    test('the confidence is explained: its sources, what is stated, what is disputed', async () => {
      const shown = await visit();
      expect(shown?.grounds).toMatchObject({
        documents: 3,
        sources: 3,
        relays: 0,
        stated: expect.arrayContaining(['visitor', 'from', 'to', 'kind', 'start']),
        inferred: [],
        disputed: ['kind'],
        text: expect.stringMatching(
          /^3 independent sources: 1 − \(1 − 0\.\d+\) × \(1 − 0\.\d+\) × \(1 − 0\.\d+\) = 0\.9\d+\. Disputed: kind\.$/u,
        ),
      });
      const { grounds } = (shown?.grounds ?? { grounds: [] }) as { grounds: { weight: number }[] };
      const doubt = grounds.reduce((product, { weight }) => product * (1 - weight), 1);
      expect(shown?.confidence).toBeCloseTo(1 - doubt, 2);
    });

    test('there is no dispute on a day before the other side spoke', async () => {
      expect(await visit('2024-09-16')).toMatchObject({ kind: 'OFFICIAL', sources: 1, disputes: [] });
      expect(await visit('2024-09-17')).toMatchObject({ sources: 2, disputes: [{ field: 'kind' }] });
    });

    test('it ends with the document of the one side', async () => {
      const { id } = extracted('guest', REPORTS.guest);
      await deleteDocuments(store(), loadReference(), [id]);
      expect(await visit()).toMatchObject({ kind: 'OFFICIAL', sources: 2, disputes: [] });
    });
  },
);
