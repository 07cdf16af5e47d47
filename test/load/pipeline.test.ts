import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deleteDocuments } from '../../import/load/documents';
import { importFiles } from '../../import/pipeline';
import { openStore } from '../../src/graph/open-store';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';

const OWN_WORDS = 'import/documents/fra-kaz-paris-extended-talks-2024.txt';
const PUBLISHED = '../shared/documents/000_b7152b38e8b7d1cf.txt';

describe.each([OWN_WORDS, ...(existsSync(PUBLISHED) ? [PUBLISHED] : [])])(
  'the talks in Paris: %s',
  (file) => {
    let folder: string;
    let store: GraphStore;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'entente-'));
      store = await openStore({ address: folder });
      const summary = await importFiles({ store, reference: loadReference(), paths: [file] });
      expect(summary).toMatchObject({ imported: 1, failed: [], ruleFailures: [] });
    });
    afterAll(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });

    const all = async (label: string) =>
      (await store.find({ label, order: [], limit: 100 })).rows.map((row) => row.properties);

    test('two visits: the state visit and last year’s', async () => {
      const visits = await all('Visit');
      expect(visits).toHaveLength(2);
      expect(visits).toContainEqual(
        expect.objectContaining({
          from: 'KAZ',
          to: 'FRA',
          kind: 'state',
          start: '2024-11-04',
          status: 'ongoing',
        }),
      );
      expect(visits).toContainEqual(
        expect.objectContaining({ from: 'FRA', to: 'KAZ', start: '2023', status: 'completed' }),
      );
    });

    test('talks in extended format, told to have been held', async () => {
      expect(await all('Meeting')).toEqual([
        expect.objectContaining({ pair: 'FRA-KAZ', form: 'talks', format: 'extended', status: 'held' }),
      ]);
    });

    test('a joint statement is planned', async () => {
      expect(await all('Agreement')).toContainEqual(
        expect.objectContaining({ kind: 'joint-statement', status: 'planned' }),
      );
    });

    test('over 200 companies with French capital in Kazakhstan', async () => {
      expect(await all('Indicator')).toContainEqual(
        expect.objectContaining({
          name: 'companies',
          value: 200,
          comparison: 'over',
          holder: 'FRA',
          host: 'KAZ',
        }),
      );
    });

    test('the museum, and both editions of the Games', async () => {
      expect((await all('Institution')).map((institution) => institution.name)).toContain(
        'Guimet National Museum of Asian Arts',
      );
      expect((await all('Event')).map((event) => [event.edition, event.status])).toEqual(
        expect.arrayContaining([
          [33, 'past'],
          [36, 'future'],
        ]),
      );
    });

    test('the unmarked quotations are two of Tokayev’s and one of Macron’s', async () => {
      const said = async (leader: string) => {
        const [page] = await store.expand({
          from: 'Leader',
          ids: [leader],
          relationship: 'SAID',
          direction: 'out',
          label: 'Statement',
          order: [],
          limit: 50,
        });
        return page?.rows.filter(({ node }) => node.properties.style === 'unmarked').length;
      };
      expect(await said('kassym-jomart-tokayev')).toBe(2);
      expect(await said('emmanuel-macron')).toBe(1);
    });

    test('no third country', async () => {
      const [document] = await all('Document');
      expect(document).toMatchObject({ parties: ['FRA', 'KAZ'], mentions: [] });
    });

    test('the level that stands and the one expected', async () => {
      expect(await all('Relation')).toEqual([
        expect.objectContaining({
          pair: 'FRA-KAZ',
          level: 'strategic-partnership',
          expectedLevel: 'enhanced-strategic-partnership',
        }),
      ]);
    });

    test('a second import changes nothing', async () => {
      const before = await all('Claim');
      const summary = await importFiles({ store, reference: loadReference(), paths: [file] });
      expect(summary).toMatchObject({ imported: 0, known: 1 });
      expect(await all('Claim')).toEqual(before);
    });

    test('deleting the document leaves no fact', async () => {
      const [document] = (await store.find({ label: 'Document', order: [], limit: 2 })).rows;
      await deleteDocuments(store, loadReference(), [document?.id ?? '']);
      for (const label of [
        'Visit',
        'Meeting',
        'Agreement',
        'Statement',
        'Institution',
        'Event',
        'Indicator',
        'Relation',
        'Milestone',
        'Claim',
      ])
        expect(await store.count(label)).toBe(0);
    });
  },
);
