import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectFile } from '../../../src/domain/project-files';
import type { Question } from './questions';
import { type RunningContestant, requestsOf } from './servers';

const PEERS = projectFile('test', 'benchmark', 'api', 'peers');

/** What autocannon is told and tells, as far as this needs it. */
interface LoadOptions {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly requests: readonly object[];
}
interface LoadResult {
  readonly '2xx': number;
  readonly non2xx: number;
  readonly errors: number;
  readonly timeouts: number;
  readonly duration: number;
}
type Autocannon = (options: LoadOptions) => Promise<LoadResult>;

/** Installs the peers and the load's program where they are missing: only this benchmark needs them. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules', 'autocannon'))) return;
  process.stderr.write('Installing the peers …\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: 'inherit',
  });
}

/** Requests a second that a contestant answers at 16 connections. */
export async function throughput(
  contestant: RunningContestant,
  question: Question,
  seconds: number,
): Promise<number> {
  const result = await load(contestant, question, { connections: 16, duration: seconds });
  return result['2xx'] / result.duration;
}

/** Milliseconds of each of some requests, one after the other, as exactly as the clock tells. */
export async function timesAlone(
  contestant: RunningContestant,
  question: Question,
  requests: number,
): Promise<number[]> {
  const { url, bodies } = requestsOf(contestant, question);
  const times: number[] = [];
  for (let request = 0; request < requests; request++) {
    const begun = performance.now();
    const body = bodies[request % bodies.length] as string;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.text();
    times.push(performance.now() - begun);
  }
  return times;
}

async function load(
  contestant: RunningContestant,
  question: Question,
  options: Omit<LoadOptions, 'url' | 'requests'>,
): Promise<LoadResult> {
  const { url, bodies } = requestsOf(contestant, question);
  const requests = bodies.map((body) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  }));
  const autocannon = createRequire(join(PEERS, 'package.json'))('autocannon') as Autocannon;
  const result = await autocannon({ url, requests, ...options });
  if (result.non2xx + result.errors + result.timeouts > 0)
    throw new Error(`${contestant.name} fails under load on ${question.name}.`);
  return result;
}
