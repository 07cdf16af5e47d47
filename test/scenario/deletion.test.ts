import { deleteDocuments } from '../../import/load/documents';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { graphContent } from './graph-content';
import { extracted, importReports } from './imported';

/** Scholz in Astana, 2024: one visit of two documents, a field of cooperation and a meeting of one of them alone. */
const REPORTS = {
  first: {
    date: '2024-09-17',
    text: 'German Chancellor Olaf Scholz paid an official visit to Kazakhstan on September 16-17, 2024.',
  },
  second: {
    date: '2024-09-18',
    text: 'During the official visit of German Chancellor Olaf Scholz to Kazakhstan on September 16-17, 2024, he met with President Kassym-Jomart Tokayev in Astana. The sides discussed cooperation in energy.',
  },
  other: {
    date: '2024-10-08',
    text: 'US President Joe Biden has postponed his visit to Angola, which was planned for October 13-15.',
  },
};
const VISITS =
  '{ visits(filter: { to: "KZ" }) { edges { node { id status sources confidence evidence(first: 9) { totalCount } sectors(first: 9) { edges { node { code } } } meetings(first: 9) { totalCount } } } } }';

describeOnFilledStores(
  'a deletion',
  (store) => importReports(store, REPORTS),
  (store) => {
    const drop = (name: keyof typeof REPORTS) =>
      deleteDocuments(store(), loadReference(), [extracted(name, REPORTS[name]).id]);
    const visit = async () => {
      const { data, errors } = await ask(store(), VISITS);
      expect(errors).toEqual([]);
      type Edge = { node: { id: string; confidence: number } };
      return (data as { visits: { edges: Edge[] } }).visits.edges.map(({ node }) => node);
    };

    test('takes from a merged fact its part: sources, confidence, relationships; the fact keeps its id', async () => {
      const before = await visit();
      expect(before).toMatchObject([
        {
          sources: 2,
          evidence: { totalCount: 2 },
          sectors: { edges: [{ node: { code: 'energy.general' } }] },
        },
      ]);
      await drop('second');
      const after = await visit();
      expect(after).toMatchObject([
        {
          id: before[0]?.id,
          status: 'COMPLETED',
          sources: 1,
          evidence: { totalCount: 1 },
          sectors: { edges: [] },
          meetings: { totalCount: 0 },
        },
      ]);
      expect(after[0]?.confidence).toBeLessThan(before[0]?.confidence ?? 0);
    });

    test('of the last document takes the fact away, and moves nothing else', async () => {
      const angola = (line: string) => line.includes('AGO');
      const others = (await graphContent(store())).filter(angola);
      expect(others.length).toBeGreaterThan(5);
      await drop('first');
      expect(await visit()).toEqual([]);
      expect((await graphContent(store())).filter(angola)).toEqual(others);
    });

    test('leaves the reference data alone when everything is gone', async () => {
      await drop('other');
      const left = await graphContent(store());
      expect(left.filter((line) => !line.startsWith('Leader '))).toEqual([]);
      expect(left.length).toBeGreaterThan(100);
    });
  },
);
