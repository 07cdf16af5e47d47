import { readFileSync } from 'node:fs';
import { projectFile } from '../../../src/domain/project-files';
import { busiestPairs, nameOf } from './generated-graph';
import { type Plain, plain, unordered } from './plain';

type Data = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, unknown>>;

/** A question that every server is asked, each in its own words, with the same variables in turn. */
export interface Question {
  readonly name: string;
  /** What it asks, for the report. */
  readonly title: string;
  readonly variables: readonly Variables[];
  /** The answer of each server in one form. */
  readonly shape: Readonly<Record<'entente' | 'generated' | 'statement', (data: Data) => Plain>>;
}

const root = (field: string) => (data: Data) => plain(data[field]);
const rootOf = (field: string, far?: string) => (data: Data) => plain((data[field] as unknown[])[0], far);

/** Codes of countries, those with most facts first. */
const CODES = Array.from({ length: 24 }, (_, number) => `XA${String.fromCharCode(65 + number)}`);
const years = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, year) => `${from + year}-07-01`);

export const QUESTIONS: readonly Question[] = [
  {
    name: 'latest-visits',
    title: 'ten latest visits to a country',
    variables: CODES.map((code) => ({ code })),
    shape: { entente: root('country'), generated: rootOf('countries'), statement: root('latestVisits') },
  },
  {
    name: 'pair',
    title: 'visits and agreements of a pair',
    variables: busiestPairs(24).map((pair) => ({ between: pair, pair: pair.join('-') })),
    shape: { entente: root('relation'), generated: plain, statement: root('pair') },
  },
  {
    name: 'leaders',
    title: 'leaders of a country by tenure',
    variables: CODES.map((code) => ({ code })),
    shape: {
      entente: root('country'),
      generated: rootOf('countries', 'leader'),
      statement: root('leaders'),
    },
  },
  {
    name: 'filtered',
    title: 'filtered visits, 20 and the total',
    variables: CODES.map((to) => ({ to, after: '2001-01-01', before: '2019-01-01' })),
    shape: { entente: page('visits'), generated: page('visitsConnection'), statement: root('filtered') },
  },
  {
    name: 'sector-tree',
    title: 'sectors with counts of visits',
    variables: [{}],
    shape: { entente: root('sectors'), generated: root('sectors'), statement: root('sectorTree') },
  },
  {
    name: 'evidence',
    title: 'claims and documents of a visit',
    variables: CODES.map((_, number) => ({
      visit: `visit-${number * 797}`,
      id: `Visit:visit-${number * 797}`,
    })),
    shape: { entente: root('node'), generated: rootOf('visits'), statement: root('evidence') },
  },
  {
    name: 'search',
    title: 'search by name',
    variables: CODES.map((_, number) => ({ text: nameOf(number * 23).split(' ')[0] })),
    shape: {
      entente: (data) => unordered(plain(data.search)),
      generated: ({ leaders, institutions }) =>
        unordered([plain(leaders), plain(institutions)].flat() as Plain[]),
      statement: (data) => unordered(plain(data.search)),
    },
  },
  {
    name: 'table',
    title: '50 visits with offices and sectors',
    variables: years(2003, 2024).map((before) => ({ before })),
    shape: {
      entente: root('visits'),
      generated: (data) => plain(data.visits, 'country'),
      statement: root('table'),
    },
  },
];

/** The question in the words of one kind of server. */
export function wordsOf({ name }: Question, kind: keyof Question['shape']): string {
  return readFileSync(
    projectFile('test', 'benchmark', 'api', 'questions', `${name}.${kind}.graphql`),
    'utf8',
  );
}

/** A question's name as a field of the hand-written schema: `latestVisits`. */
export function fieldOf({ name }: Question): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function page(field: string) {
  return (data: Data): Plain => {
    const { totalCount, pageInfo, edges } = data[field] as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean };
      edges: unknown;
    };
    return { totalCount, hasNextPage: pageInfo.hasNextPage, visits: plain({ edges }) };
  };
}
