import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '../../src/domain/project-files';
import { loadExamples } from '../../src/server/examples';
import { QUESTIONS, wordsOf } from './api/questions';
import { type Measure, median } from './measure';

const REQUESTS = 200;
const RELATION = `{ relation(between: ["KZ", "FR"]) { level expectedLevel
  visits(first: 10) { edges { node { caption start { edtf } evidence { edges { node { quote } } } } } }
  sectors(first: 10) { edges { node { code label } } } } }`;

/** The questions of `npm run benchmark:api`, of countries and people of the starting corpus. */
const ON_CORPUS: Readonly<Record<string, object>> = {
  'latest-visits': { code: 'KAZ' },
  pair: { between: ['KAZ', 'FRA'] },
  leaders: { code: 'KAZ' },
  filtered: { to: 'KAZ', after: '2001-01-01', before: '2026-01-01' },
  'sector-tree': {},
  search: { text: 'Tokayev' },
  table: { before: '2026-01-01' },
};
const VISIT = '{ visits(first: 1, filter: { to: "KAZ" }) { edges { node { id } } } }';

/** `entente start` as a user runs it, in a process of its own: time to answer, answers over HTTP, memory. */
export async function measureService(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-benchmark-'));
  const first = await started(folder);
  await stopped(first.process);
  const second = await started(folder);
  try {
    const latencies = await latenciesOf(second.url, RELATION);
    const examples: number[] = [];
    for (const { query, variables } of loadExamples())
      examples.push(median((await latenciesOf(second.url, query, JSON.parse(variables), 30)).slice(5)));
    const questions = await timesOfQuestions(second.url);
    const [slowest = '', time = Number.NaN] = [...questions].sort(([, a], [, b]) => b - a)[0] ?? [];
    return [
      {
        name: 'second start',
        value: second.milliseconds / 1000,
        unit: 's',
        target: '≤ 3',
        note: 'from the command to “answers at”',
      },
      {
        name: 'relation, embedded store',
        value: median(latencies),
        unit: 'ms',
        target: '≤ 5',
        note: `median of ${REQUESTS} requests over HTTP: level, 10 visits with sentences, 10 sectors`,
      },
      {
        name: 'slowest of eight questions',
        value: time,
        unit: 'ms',
        target: '≤ 5',
        note: `${slowest}; those of benchmark:api, each the median of ${REQUESTS} requests`,
      },
      {
        name: 'slowest example query',
        value: Math.max(...examples),
        unit: 'ms',
        note: `of ${examples.length}, each the median of 25 requests`,
      },
      {
        name: 'memory of the server',
        value:
          Number(execFileSync('ps', ['-o', 'rss=', '-p', String(second.process.pid)], { encoding: 'utf8' })) /
          1024,
        unit: 'MB',
        target: '< 400',
        note: 'resident, corpus loaded, after those requests',
      },
    ];
  } finally {
    await stopped(second.process);
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds that each of the eight questions takes, by its title. */
async function timesOfQuestions(url: string): Promise<Map<string, number>> {
  const times = new Map<string, number>();
  const [visit] = await idsOf(url, VISIT);
  for (const question of QUESTIONS) {
    const variables = question.name === 'evidence' ? { id: visit } : ON_CORPUS[question.name];
    const latencies = await latenciesOf(url, wordsOf(question, 'entente'), variables);
    times.set(question.title, median(latencies));
  }
  return times;
}

async function idsOf(url: string, query: string): Promise<string[]> {
  const { visits } = (await answerTo(url, JSON.stringify({ query }))) as {
    visits: { edges: readonly { node: { id: string } }[] };
  };
  return visits.edges.map(({ node: { id } }) => id);
}

interface Started {
  readonly process: ChildProcess;
  readonly url: string;
  readonly milliseconds: number;
}

async function started(folder: string): Promise<Started> {
  const begun = performance.now();
  const child = spawn(process.execPath, [projectFile('dist', 'import', 'cli', 'main.js'), 'start'], {
    env: { PATH: process.env.PATH, ENTENTE_STORE: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const url = /answers at (http:\/\/\S+?):? /u.exec(output)?.[1];
    if (url) return { process: child, url, milliseconds: performance.now() - begun };
  }
  throw new Error(`entente start ended before it answered: ${output}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function latenciesOf(
  url: string,
  query: string,
  variables: unknown = {},
  requests = REQUESTS,
): Promise<number[]> {
  const body = JSON.stringify({ query, variables });
  const latencies: number[] = [];
  for (let request = 0; request < requests; request++) {
    const begun = performance.now();
    await answerTo(url, body);
    latencies.push(performance.now() - begun);
  }
  return latencies;
}

async function answerTo(url: string, body: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(`A benchmark query fails: ${JSON.stringify(errors)}`);
  return data;
}
