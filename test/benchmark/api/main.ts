import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { projectFile } from '../../../src/domain/project-files';
import { openStore } from '../../../src/graph/open-store';
import { acquireServer } from '../../neo4j/server';
import { median } from '../measure';
import { percentile, timesAtRate } from './at-rate';
import { compareAnswers } from './compare-answers';
import { fill } from './fill';
import { EMBEDDED, measureGrowth } from './growth';
import { installPeers, throughput } from './load';
import { QUESTIONS, type Question } from './questions';
import { measureReadiness } from './readiness';
import { geometricMean, table } from './report';
import {
  BARE,
  type Contestant,
  ENTENTE,
  GENERATED,
  memoryOf,
  processorTimeOf,
  type RunningContestant,
  STATEMENT,
  type StorePlace,
  start,
  stop,
} from './servers';
import { statementsOf } from './statements';

/**
 * `npm run benchmark:api`: the API on generated data beside @neo4j/graphql and a hand-written statement, on one
 * Neo4j, and on the embedded store. `--rounds`, `--seconds` a measurement, `--rate` of requests a second for
 * latencies, `--question` for one only. `--growth` asks Entente alone, on these data and on ten times as many, which
 * take long to write: in the embedded store, or with `--store ADDRESS --store ADDRESS` in two Neo4j.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      question: { type: 'string' },
      'only-entente': { type: 'boolean', default: false },
      rate: { type: 'string', default: '60' },
      growth: { type: 'boolean', default: false },
      store: { type: 'string', multiple: true, default: [] },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  const questions = QUESTIONS.filter(({ name }) => !values.question || name === values.question);
  print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
  if (values.growth) {
    const { NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
    const given = values.store.map((address) => ({ address, user, password }));
    print(await measureGrowth(questions, given.length > 0 ? given : EMBEDDED));
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
    const [first] = questions;
    if (first) print(`${await measureReadiness(places, first, rounds)}\n`);
    for (const [contestant, place] of places) running.push(await start(contestant, place));
    await compareAnswers(running, questions);
    print(`Every server gives the same ${questions.length} answers.\n`);
    await reportThroughput(running, questions, rounds, seconds);
    await reportLatency(running, questions, {
      seconds: rounds * Math.max(5, seconds),
      rate: Number(values.rate),
      database: neo4j.pid,
    });
    print('\nStatements a request of Entente (Neo4j, embedded store):');
    for (const { name, title } of questions)
      print(`  ${title.padEnd(38)}${statements.map((counts) => counts.get(name)).join(', ')}`);
    print('\nMemory at the end (MB):');
    for (const contestant of running)
      print(`  ${contestant.name.padEnd(20)}${memoryOf(contestant).toFixed(0).padStart(6)}`);
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
  printRatios(running, rows, 'Entente on Neo4j as a multiple of');
}

/** The first contestant's numbers as a multiple of each peer's. The embedded store, second, has no peer. */
function printRatios(
  running: readonly RunningContestant[],
  rows: readonly (readonly (string | number)[])[],
  title: string,
): void {
  const peers = running.slice(2);
  if (peers.length === 0) return;
  const ratios = peers.map((_, index) => rows.map((row) => Number(row[1]) / Number(row[index + 3])));
  print(`\n${title}:`);
  print(
    table(
      ['', ...peers.map(({ name }) => name)],
      [
        ...rows.map((row, index) => [String(row[0]), ...ratios.map((column) => column[index] ?? Number.NaN)]),
        ['geometric mean', ...ratios.map(geometricMean)],
      ],
    ),
  );
}

/**
 * Latencies at a rate that all of them carry, measured a second at a time in turns, so that what else the machine does
 * weighs on all; and the processor time that a request takes.
 */
async function reportLatency(
  running: readonly RunningContestant[],
  questions: readonly Question[],
  {
    seconds,
    rate,
    database,
  }: { readonly seconds: number; readonly rate: number; readonly database: number | undefined },
): Promise<void> {
  const [medians, p99s, work, workOfBoth]: [Row[], Row[], Row[], Row[]] = [[], [], [], []];
  for (const question of questions) {
    const times = running.map((): number[] => []);
    const spent = running.map(() => 0);
    const spentByBoth = running.map(() => 0);
    for (let second = 0; second < seconds; second++)
      for (const [index, contestant] of running.entries()) {
        const { pid } = contestant.process;
        const [before, databaseBefore] = [processorTimeOf(pid), processorTimeOf(database)];
        times[index]?.push(...(await timesAtRate(contestant, question, 1, rate)));
        const taken = processorTimeOf(pid) - before;
        spent[index] = (spent[index] ?? 0) + taken;
        spentByBoth[index] = (spentByBoth[index] ?? 0) + taken + processorTimeOf(database) - databaseBefore;
      }
    medians.push([question.title, ...times.map(median)]);
    p99s.push([question.title, ...times.map((taken) => percentile(taken, 99))]);
    work.push([question.title, ...spent.map((milliseconds) => milliseconds / (seconds * rate))]);
    workOfBoth.push([question.title, ...spentByBoth.map((milliseconds) => milliseconds / (seconds * rate))]);
  }
  const at = `at ${rate} requests a second, of ${seconds * rate} from the time that each was to be sent at`;
  for (const [told, rows] of [
    [`Milliseconds that half of the requests stay under, ${at}`, medians],
    [`Milliseconds that 99 of 100 stay under, ${at}`, p99s],
    ["Milliseconds of the server's processor time a request then", work],
    ["Milliseconds of the server's and Neo4j's processor time together a request", workOfBoth],
  ] as const)
    print(`\n${told}:\n${table(['', ...running.map(({ name }) => name)], rows)}`);
  printRatios(running, p99s, 'What 99 of 100 stay under, Entente on Neo4j as a multiple of');
  printRatios(
    running,
    workOfBoth,
    "The server's and Neo4j's processor time, Entente on Neo4j as a multiple of",
  );
}

type Row = (string | number)[];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`benchmark: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
