import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { projectFile } from '../../../src/domain/project-files';
import { openStore } from '../../../src/graph/open-store';
import { acquireServer } from '../../neo4j/server';
import { median } from '../measure';
import { compareAnswers } from './compare-answers';
import { fill } from './fill';
import { measureGrowth } from './growth';
import { installPeers, type Latency, latencyAtRate, throughput } from './load';
import { QUESTIONS, type Question } from './questions';
import { geometricMean, table } from './report';
import {
  BARE,
  type Contestant,
  ENTENTE,
  GENERATED,
  memoryOf,
  type RunningContestant,
  STATEMENT,
  type StorePlace,
  start,
  stop,
} from './servers';
import { statementsOf } from './statements';

const RATE = 60;

/**
 * `npm run benchmark:api`: the API on generated data beside @neo4j/graphql and a hand-written statement, on one
 * Neo4j, and on the embedded store. `--rounds`, `--seconds` a measurement, `--question` for one only. `--growth`
 * asks the embedded store alone, on these data and on ten times as many, which takes long to generate.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      question: { type: 'string' },
      'only-entente': { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const questions = QUESTIONS.filter(({ name }) => !values.question || name === values.question);
  print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
  if (values.growth) {
    print(await measureGrowth(questions));
    return;
  }
  installPeers();
  const neo4j = await acquireServer();
  print(`Neo4j: ${neo4j.origin}`);
  const running: RunningContestant[] = [];
  try {
    const shared = { address: neo4j.uri, user: neo4j.user, password: neo4j.password };
    const embedded = { address: projectFile('.cache', 'benchmark', 'generated') };
    const statements = [await filled(shared, questions), await filled(embedded, questions)];
    const places: readonly (readonly [Contestant, StorePlace])[] = [
      [ENTENTE, shared],
      [{ ...ENTENTE, name: 'Entente, embedded' }, embedded],
      ...(values['only-entente'] ? [] : [GENERATED, STATEMENT, BARE].map((peer) => [peer, shared] as const)),
    ];
    for (const [contestant, place] of places) running.push(await start(contestant, place));
    const starts = running.map((contestant) => [contestant.startTime, memoryOf(contestant)]);
    await compareAnswers(running, questions);
    print(`Every server gives the same ${questions.length} answers.\n`);
    await reportThroughput(running, questions, rounds, seconds);
    await reportLatency(running, questions, seconds);
    print('\nStatements a request of Entente (Neo4j, embedded store):');
    for (const { name, title } of questions)
      print(`  ${title.padEnd(38)}${statements.map((counts) => counts.get(name)).join(', ')}`);
    print('\nFrom the command to the first answer (ms); memory when ready, and at the end (MB):');
    for (const [index, contestant] of running.entries())
      print(
        `  ${contestant.name.padEnd(20)}${starts[index]?.map((value) => value.toFixed(0).padStart(6)).join('')}${memoryOf(contestant).toFixed(0).padStart(6)}`,
      );
  } finally {
    for (const contestant of running) await stop(contestant);
    await neo4j.stop();
  }
}

/** Fills the store where it is empty; gives the statements that each question costs there. */
async function filled(
  { address, user, password }: StorePlace,
  questions: readonly Question[],
): Promise<Map<string, number>> {
  const store = await openStore({ address, user, password });
  try {
    const begun = performance.now();
    if (await fill(store)) print(`Filled in ${((performance.now() - begun) / 1000).toFixed(0)} s.`);
    return await statementsOf(store, questions);
  } finally {
    await store.close();
  }
}

async function reportThroughput(
  running: readonly RunningContestant[],
  questions: readonly Question[],
  rounds: number,
  seconds: number,
): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const question of questions) {
    const measured = running.map((): number[] => []);
    for (const contestant of running) await throughput(contestant, question, seconds);
    for (let round = 0; round < rounds; round++)
      for (const [index, contestant] of running.entries())
        measured[index]?.push(await throughput(contestant, question, seconds));
    rows.push([question.title, ...measured.map(median)]);
  }
  print(`Requests a second at 16 connections, medians of ${rounds} rounds:`);
  print(table(['', ...running.map(({ name }) => name)], rows));
  const ratios = running
    .slice(2)
    .map((_, index) => rows.map((row) => Number(row[1]) / Number(row[index + 3])));
  if (ratios.length === 0) return;
  print('\nEntente on Neo4j as a multiple of:');
  print(
    table(
      ['', ...running.slice(2).map(({ name }) => name)],
      [
        ...rows.map((row, index) => [String(row[0]), ...ratios.map((column) => column[index] ?? Number.NaN)]),
        ['geometric mean', ...ratios.map(geometricMean)],
      ],
    ),
  );
}

async function reportLatency(
  running: readonly RunningContestant[],
  questions: readonly Question[],
  seconds: number,
): Promise<void> {
  const rows: (readonly [string, readonly Latency[]])[] = [];
  for (const question of questions) {
    const measured: Latency[] = [];
    for (const contestant of running)
      measured.push(await latencyAtRate(contestant, question, Math.max(2, seconds), RATE));
    rows.push([question.title, measured]);
  }
  const header = ['', ...running.map(({ name }) => name)];
  for (const [told, of] of [
    ['half of the', 'median'],
    ['99 of 100', 'p99'],
  ] as const) {
    print(`\nMilliseconds that ${told} requests stay under, at ${RATE} requests a second:`);
    print(
      table(
        header,
        rows.map(([title, measured]) => [title, ...measured.map((latency) => latency[of])]),
      ),
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`benchmark: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
