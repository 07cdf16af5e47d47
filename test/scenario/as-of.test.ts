import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { JSON_SCHEMA, load } from 'js-yaml';
import { deleteDocuments, type ExtractedDocument, loadDocuments } from '../../import/load/documents';
import { prepareGraph } from '../../import/pipeline';
import { firstDay } from '../../src/domain/partial-date';
import { projectFile } from '../../src/domain/project-files';
import type { GraphStore } from '../../src/graph/store';
import { loadReference } from '../../src/reference/reference';
import { ask } from '../graphql/fixture/ask';
import { describeOnFilledStores } from '../graphql/fixture/stores';
import { extracted, type Report } from './imported';

const reference = loadReference();
/** Groups of documents that tell of the same things, one after the other. */
const groups: ExtractedDocument[][] = readdirSync(projectFile('test', 'gold', 'resolution'))
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const text = readFileSync(projectFile('test', 'gold', 'resolution', file), 'utf8');
    const { documents } = load(text, { schema: JSON_SCHEMA }) as { documents: Record<string, Report> };
    return Object.entries(documents).map(([name, report]) => extracted(`${file} ${name}`, report));
  });

const FACT =
  'caption sources confidence inferred firstReported { edtf } lastReported { edtf } disputes { field values { value } } evidence(first: 50) { totalCount edges { node { quote } } }';
const PAGE = 'first: 100';
const SECTORS =
  'sectors(first: 50) { edges { node { code } jointly documents raisedBy { name } years { year documents } evidence { quote } } }';
/** What analysts ask of a graph, without ids and in no order. */
const facts = (asOf: string) => `{
  visits(${PAGE}${asOf}) { edges { node { ${FACT} kind status start { edtf } end { edtf } places visitor { name } hosts { name }
    history { status date { edtf } reported { edtf } claims { quote } } ${SECTORS} } } }
  meetings(${PAGE}${asOf}) { edges { node { ${FACT} status form format date { edtf } participants { name } ${SECTORS} } } }
  agreements(${PAGE}${asOf}) { edges { node { ${FACT} title status kind date { edtf } countries { iso3 } history { status } ${SECTORS} } } }
  institutions(${PAGE}${asOf}) { edges { node { ${FACT} name kind } } }
  events(${PAGE}${asOf}) { edges { node { ${FACT} name edition year status } } }
  relations(${PAGE}${asOf}) { edges { node { ${FACT} level levelWording levelSince { edtf } expectedLevel ${SECTORS}
    milestones(first: 50) { edges { node { ${FACT} change level date { edtf } } } } } } }
}`;

const STATUSES = ['PLANNED', 'ONGOING', 'COMPLETED', 'POSTPONED', 'CANCELLED', 'UNCONFIRMED'];
/** What is asked for by values of the day, counted by them, and sorted by them. */
const filtered = (asOf: string) => `{
  ${STATUSES.map((status) => `${status}: visits(${PAGE}, filter: { status: [${status}] }${asOf}) { totalCount edges { node { caption } } }`).join('\n')}
  byText: visits(${PAGE}, filter: { text: "2024" }${asOf}) { edges { node { caption } } }
  unnamed: visits(${PAGE}, filter: { not: { kind: [STATE, OFFICIAL, WORKING] } }${asOf}) { edges { node { caption } } }
  inPeriod: visits(${PAGE}, filter: { period: { from: "2023-06-01", to: "2024-06-30" } }${asOf}) { edges { node { caption } } }
  onEnergy: visits(${PAGE}, filter: { sector: "energy" }${asOf}) { edges { node { caption } } }
  signed: agreements(${PAGE}, filter: { status: [SIGNED] }${asOf}) { edges { node { caption } } }
  partners: relations(${PAGE}, filter: { level: [STRATEGIC_PARTNERSHIP] }${asOf}) { edges { node { caption level } } }
}`;
const sorted = (asOf: string) => `{
  visits(${PAGE}, orderBy: START_ASC${asOf}) { edges { node { start { earliest } } } }
  latest: visits(last: 3, orderBy: START_DESC${asOf}) { edges { node { start { earliest } } } }
  meetings(${PAGE}, orderBy: DATE_DESC${asOf}) { edges { node { date { earliest } } } }
  counted: statistics(of: VISIT, by: [YEAR, STATUS]${asOf}) { year status count }
  kinds: statistics(of: AGREEMENT, by: [KIND, STATUS, SECTOR]${asOf}) { kind status sector { code } count }
}`;

/** The answer's lists as sorted lines: ids and with them the order of equals depend on what was imported first. */
function lines(data: unknown): Record<string, string[]> {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sorted(inner)]));
  };
  return Object.fromEntries(
    Object.entries(data as Record<string, { edges: unknown[] }>).map(([name, { edges }]) => [
      name,
      edges.map((edge) => JSON.stringify(sorted(edge))).sort(),
    ]),
  );
}

async function answered(store: GraphStore, asOf: string, today: string) {
  const asked = async (query: string) => {
    const { data, errors } = await ask(store, query, {}, undefined, today);
    expect(errors).toEqual([]);
    return data;
  };
  return {
    ...lines(await asked(facts(asOf))),
    ...lines(await asked(filtered(asOf))),
    sorted: await asked(sorted(asOf)),
  };
}

describeOnFilledStores(
  'asOf',
  (store) => prepareGraph(store, reference),
  (store, kind) => {
    test(
      'answers as a graph of only the documents dated up to the day',
      () =>
        fc.assert(
          fc.asyncProperty(
            fc.shuffledSubarray(groups, { minLength: 2, maxLength: 6 }),
            fc.nat(),
            async (drawn, chosen) => {
              const some = drawn.flat();
              const dates = some.flatMap(({ extraction }) => extraction.document.date.date ?? []).sort();
              const day = firstDay(dates[chosen % dates.length] ?? '2020-01-01');
              const known = some.filter(({ extraction: { document } }) => {
                const { date } = document.date;
                return date !== null && firstDay(date) <= day;
              });
              const ids = some.map(({ id }) => id);
              if (known.length > 0) await loadDocuments(store(), reference, known);
              const then = await answered(store(), '', day);
              await loadDocuments(store(), reference, some);
              const now = await answered(store(), `, asOf: "${day}"`, '2030-01-01');
              await deleteDocuments(store(), reference, ids);
              expect(now).toEqual(then);
            },
          ),
          { numRuns: kind === 'embedded' ? Number(process.env.ENTENTE_PROPERTY_RUNS ?? 8) : 2 },
        ),
      300_000,
    );
  },
);
