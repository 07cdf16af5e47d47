import { existsSync } from 'node:fs';
import { importFiles } from '../../import/pipeline';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';

const OWN_WORDS = 'import/documents/fra-kaz-paris-extended-talks-2024.txt';
const PUBLISHED = '../shared/documents/000_b7152b38e8b7d1cf.txt';
const EVIDENCE = 'evidence { edges { node { quote start end document { text } } } }';

const DISCUSSED = [
  'industry.mechanical-engineering',
  'transport.logistics',
  'agriculture.general',
  'energy.general',
  'industry.general',
  'environment.climate',
  'technology.digital',
  'society.health',
];
const RAISED_BY_TOKAYEV = ['society.education', 'technology.science', 'society.health', 'society.heritage'];

interface Evidence {
  readonly edges: readonly {
    node: { quote: string; start: number; end: number; document: { text: string } };
  }[];
}
interface Page<T> {
  readonly totalCount?: number;
  readonly edges: readonly { readonly node: T }[];
}

for (const file of [OWN_WORDS, ...(existsSync(PUBLISHED) ? [PUBLISHED] : [])]) {
  describeOnFilledStores(
    `the questions about the talks in Paris, from ${file}`,
    async (store) => {
      const summary = await importFiles({ store, reference: loadReference(), paths: [file] });
      expect(summary).toMatchObject({ imported: 1, failed: [], ruleFailures: [] });
    },
    (store) => {
      const answer = async <T>(source: string): Promise<T> => {
        const { data, errors } = await ask(store(), source);
        expect(errors).toEqual([]);
        return data as T;
      };
      /** The sentences a fact rests on: each stands in the document, character for character, where it says. */
      const sentences = ({ edges }: Evidence): string => {
        expect(edges.length).toBeGreaterThan(0);
        for (const { node } of edges) expect(node.document.text.slice(node.start, node.end)).toBe(node.quote);
        return edges.map(({ node }) => node.quote).join('\n');
      };
      const relation = async <T>(fields: string): Promise<T> =>
        (await answer<{ relation: T }>(`{ relation(between: ["KZ", "FR"]) { ${fields} } }`)).relation;

      test('who published it', async () => {
        const { documents } = await answer<{ documents: Page<{ outlet: string | null }> }>(
          '{ documents { edges { node { outlet } } } }',
        );
        expect(documents.edges).toEqual([{ node: { outlet: 'Akorda' } }]);
      });

      test('who leads the two countries', async () => {
        const { leaders } = await answer<{
          leaders: Page<{
            name: string;
            offices: {
              title: string;
              country: { iso3: string };
              to: unknown;
              evidence: Evidence['edges'][0]['node'][];
            }[];
          }>;
        }>(`{ leaders(filter: { inGraph: true }) { edges { node { name
              offices { title country { iso3 } to { edtf } evidence { quote start end document { text } } } } } } }`);
        for (const [name, iso3] of [
          ['Kassym-Jomart Tokayev', 'KAZ'],
          ['Emmanuel Macron', 'FRA'],
        ]) {
          const leader = leaders.edges.find(({ node }) => node.name === name)?.node;
          const office = leader?.offices.find(
            ({ title, country, evidence }) =>
              title === 'President' && country.iso3 === iso3 && evidence.length > 0,
          );
          expect(sentences({ edges: (office?.evidence ?? []).map((node) => ({ node })) })).toContain(
            String(name).split(' ').at(-1),
          );
        }
      });

      test('the state visit to France, its year inferred', async () => {
        const { visits } = await answer<{
          visits: Page<{ status: string; start: { edtf: string }; inferred: string[]; evidence: Evidence }>;
        }>(
          `{ visits(filter: { from: "KZ", to: "FR", kind: [STATE] }) { edges { node { status start { edtf } inferred ${EVIDENCE} } } } }`,
        );
        expect(visits.edges).toHaveLength(1);
        const visit = visits.edges[0]?.node;
        expect(visit).toMatchObject({
          start: { edtf: '2024-11-04' },
          inferred: expect.arrayContaining(['start']),
        });
        expect(['ONGOING', 'COMPLETED']).toContain(visit?.status);
        expect(sentences(visit?.evidence ?? { edges: [] })).toMatch(/state visit/iu);
      });

      test('last year’s visit to Astana', async () => {
        const { visits } = await answer<{
          visits: Page<{
            visitor: { name: string };
            start: { edtf: string };
            places: string[];
            inferred: string[];
            evidence: Evidence;
          }>;
        }>(
          `{ visits(filter: { from: "FR", to: "KZ" }) { edges { node { visitor { name } start { edtf } places inferred ${EVIDENCE} } } } }`,
        );
        expect(visits.edges).toHaveLength(1);
        expect(visits.edges[0]?.node).toMatchObject({
          visitor: { name: 'Emmanuel Macron' },
          start: { edtf: '2023' },
          places: ['Astana'],
          inferred: expect.arrayContaining(['start']),
        });
        expect(sentences(visits.edges[0]?.node.evidence ?? { edges: [] })).toMatch(
          /last year|previous year/iu,
        );
      });

      test('talks in extended format between the two', async () => {
        const { meetings } = await relation<{
          meetings: Page<{ participants: { name: string }[]; status: string; evidence: Evidence }>;
        }>(
          `meetings(filter: { format: [EXTENDED] }) { edges { node { participants { name } status ${EVIDENCE} } } }`,
        );
        expect(meetings.edges).toHaveLength(1);
        const talks = meetings.edges[0]?.node;
        expect(talks?.status).toBe('HELD');
        expect(talks?.participants.map(({ name }) => name).sort()).toEqual([
          'Emmanuel Macron',
          'Kassym-Jomart Tokayev',
        ]);
        expect(sentences(talks?.evidence ?? { edges: [] })).toMatch(/extended|expanded/iu);
      });

      test('a joint statement is planned', async () => {
        const { agreements } = await relation<{
          agreements: Page<{ kind: string; status: string; evidence: Evidence }>;
        }>(`agreements { edges { node { kind status ${EVIDENCE} } } }`);
        const planned = agreements.edges.filter(({ node }) => node.kind === 'JOINT_STATEMENT');
        expect(planned.map(({ node }) => node.status)).toEqual(['PLANNED']);
        expect(sentences(planned[0]?.node.evidence ?? { edges: [] })).toMatch(/joint statement/u);
      });

      test('the level that stands and the level expected', async () => {
        const answered = await relation<{
          level: string;
          expectedLevel: string;
          milestones: Page<{ change: string; level: string; evidence: Evidence }>;
        }>(`level expectedLevel milestones { edges { node { change level ${EVIDENCE} } } }`);
        expect(answered).toMatchObject({
          level: 'STRATEGIC_PARTNERSHIP',
          expectedLevel: 'ENHANCED_STRATEGIC_PARTNERSHIP',
        });
        for (const { node } of answered.milestones.edges)
          expect(sentences(node.evidence)).toMatch(/strategic partnership/iu);
      });

      test('the sectors discussed by both, and those that Tokayev raised', async () => {
        const { sectors } = await relation<{
          sectors: {
            edges: {
              node: { code: string };
              jointly: boolean;
              raisedBy: { name: string }[];
              evidence: Evidence['edges'][0]['node'][];
            }[];
          };
        }>(
          'sectors(first: 100) { edges { node { code } jointly raisedBy { name } evidence { quote start end document { text } } } }',
        );
        for (const { evidence } of sectors.edges) sentences({ edges: evidence.map((node) => ({ node })) });
        const jointly = sectors.edges.filter((edge) => edge.jointly).map(({ node }) => node.code);
        expect(jointly).toEqual(expect.arrayContaining(DISCUSSED));
        for (const code of RAISED_BY_TOKAYEV) {
          const edge = sectors.edges.find(({ node }) => node.code === code);
          expect(edge?.raisedBy.map(({ name }) => name)).toEqual(['Kassym-Jomart Tokayev']);
        }
        for (const edge of sectors.edges) if (!edge.jointly) expect(edge.raisedBy).not.toEqual([]);
      });

      test('the museum, the companies and the Games', async () => {
        const { institutions, indicators } = await relation<{
          institutions: { edges: { node: { name: string }; evidence: Evidence['edges'][0]['node'][] }[] };
          indicators: Page<{
            name: string;
            value: number;
            comparison: string;
            holder: { iso3: string };
            evidence: Evidence;
          }>;
        }>(
          `institutions { edges { node { name } evidence { quote start end document { text } } } }
           indicators { edges { node { name value comparison holder { iso3 } ${EVIDENCE} } } }`,
        );
        const museum = institutions.edges.find(
          ({ node }) => node.name === 'Guimet National Museum of Asian Arts',
        );
        expect(sentences({ edges: (museum?.evidence ?? []).map((node) => ({ node })) })).toMatch(
          /exhibition/u,
        );
        const companies = indicators.edges.find(({ node }) => node.name === 'companies')?.node;
        expect(companies).toMatchObject({ value: 200, comparison: 'OVER', holder: { iso3: 'FRA' } });
        expect(sentences(companies?.evidence ?? { edges: [] })).toMatch(/200/u);
        const { events } = await answer<{
          events: Page<{ edition: number; status: string; year: number; evidence: Evidence }>;
        }>(`{ events { edges { node { edition status year ${EVIDENCE} } } } }`);
        const games = events.edges.map(({ node }) => node);
        expect(games).toContainEqual(expect.objectContaining({ edition: 33, status: 'PAST' }));
        expect(games).toContainEqual(expect.objectContaining({ edition: 36, status: 'FUTURE', year: 2030 }));
        for (const { evidence } of games) sentences(evidence);
      });

      test('who said what', async () => {
        const { statements } = await answer<{
          statements: Page<{ style: string; text: string; speaker: { name: string }; evidence: Evidence }>;
        }>(`{ statements(first: 50) { edges { node { style text speaker { name } ${EVIDENCE} } } } }`);
        const said = statements.edges.map(({ node }) => node);
        for (const { evidence, text } of said) expect(sentences(evidence)).toContain(text);
        const speakers = (style: string) =>
          said.flatMap((node) => (node.style === style ? [node.speaker.name] : [])).sort();
        expect(speakers('UNMARKED')).toEqual([
          'Emmanuel Macron',
          'Kassym-Jomart Tokayev',
          'Kassym-Jomart Tokayev',
        ]);
        expect(speakers('INDIRECT')).toContain('Emmanuel Macron');
        expect(speakers('INDIRECT')).toContain('Kassym-Jomart Tokayev');
      });

      test('no third country', async () => {
        const { relations } = await answer<{ relations: Page<{ countries: { iso3: string }[] }> }>(
          '{ relations { edges { node { countries { iso3 } } } } }',
        );
        expect(relations.edges.map(({ node }) => node.countries.map(({ iso3 }) => iso3).sort())).toEqual([
          ['FRA', 'KAZ'],
        ]);
      });
    },
  );
}
