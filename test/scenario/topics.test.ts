import { importFiles } from '../../import/pipeline';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';

describeOnFilledStores(
  'what visits, talks and agreements are about',
  async (store) => {
    await importFiles({
      store,
      reference: loadReference(),
      paths: [
        'import/documents/fra-kaz-paris-extended-talks-2024.txt',
        'import/documents/fra-kaz-signed-documents-paris-2024.txt',
      ],
    });
  },
  (store) => {
    const answer = async (source: string) => {
      const { data, errors } = await ask(store(), source);
      expect(errors).toEqual([]);
      return data as Record<
        string,
        {
          edges: {
            node: {
              title?: string;
              sectors: { edges: { node: { code: string }; evidence: { quote: string }[] }[] };
            };
          }[];
        }
      >;
    };
    const SECTORS = 'sectors(first: 50) { edges { node { code } evidence { quote } } }';

    test('the state visit: every field of cooperation, each with its sentence', async () => {
      const { visits } = await answer(
        `{ visits(filter: { kind: [STATE] }) { edges { node { ${SECTORS} } } } }`,
      );
      expect(visits?.edges).toHaveLength(1);
      const sectors = visits?.edges[0]?.node.sectors.edges ?? [];
      expect(sectors.map(({ node }) => node.code)).toEqual(
        expect.arrayContaining(['agriculture.general', 'energy.general', 'technology.digital']),
      );
      for (const { evidence } of sectors) expect(evidence.length).toBeGreaterThan(0);
    });

    test('the talks: what both sides discussed', async () => {
      const { meetings } = await answer(
        `{ meetings(filter: { format: [EXTENDED] }) { edges { node { ${SECTORS} } } } }`,
      );
      expect(meetings?.edges[0]?.node.sectors.edges.map(({ node }) => node.code)).toEqual(
        expect.arrayContaining(['energy.general', 'environment.climate']),
      );
    });

    test('an agreement: only what its own title names', async () => {
      const { agreements } = await answer(
        `{ agreements(first: 50, filter: { text: "critical" }) { edges { node { title ${SECTORS} } } } }`,
      );
      const roadmap = agreements?.edges.find(({ node }) => /roadmap/iu.test(node.title ?? ''));
      expect(roadmap?.node.sectors.edges.map(({ node }) => node.code)).toEqual(['energy.critical-minerals']);
    });
  },
);
