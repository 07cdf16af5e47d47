import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { projectFile } from '../../../src/domain/project-files';
import { fieldOf, type Question, wordsOf } from './questions';

/** Where the graph is: a folder, or the address of a Neo4j with its user and password. */
export interface StorePlace {
  readonly address: string;
  readonly user?: string;
  readonly password?: string;
}

/** A server to ask: how it is started and in whose words it is asked. */
export interface Contestant {
  readonly name: string;
  readonly kind: keyof Question['shape'];
  readonly command: readonly string[];
  /** Whether its answer stands under `data`, as GraphQL has it. */
  readonly graphql: boolean;
}

const peer = (file: string) => [projectFile('test', 'benchmark', 'api', 'peers', file)];

export const ENTENTE: Contestant = {
  name: 'Entente',
  kind: 'entente',
  command: [projectFile('dist', 'import', 'cli', 'main.js'), 'serve'],
  graphql: true,
};
export const GENERATED: Contestant = {
  name: '@neo4j/graphql',
  kind: 'generated',
  command: peer('generated.cjs'),
  graphql: true,
};
export const STATEMENT: Contestant = {
  name: 'statement, Apollo',
  kind: 'statement',
  command: peer('statement-apollo.cjs'),
  graphql: true,
};
export const BARE: Contestant = {
  name: 'statement, bare',
  kind: 'statement',
  command: peer('statement-bare.cjs'),
  graphql: false,
};

/** A contestant in a process of its own. */
export interface RunningContestant extends Contestant {
  readonly process: ChildProcess;
  readonly url: string;
}

/** Starts a contestant on a store; resolves when it says where it answers. */
export async function start(contestant: Contestant, store: StorePlace): Promise<RunningContestant> {
  const { address, user = '', password = '' } = store;
  const child = spawn(process.execPath, [...contestant.command], {
    env: {
      PATH: process.env.PATH,
      ENTENTE_STORE: address,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      PORT: '0',
      PEER_STORE: address,
      PEER_USER: user,
      PEER_PASSWORD: password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    const found = /answers at (http:\/\/[^\s:]+:\d+\S*?):?\s/u.exec(output)?.[1];
    if (!found) continue;
    child.stdout.resume();
    const url = contestant.kind === 'entente' ? `${found}/graphql` : found.trim();
    return { ...contestant, process: child, url };
  }
  throw new Error(`${contestant.name} ended before it answered: ${output}`);
}

export async function stop({ process: child }: RunningContestant): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Resident memory in MB. */
export function memoryOf({ process: { pid } }: RunningContestant): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

/** Milliseconds of processor time that a process has taken since its start, in steps of ten; no number where the system does not tell. */
export function processorTimeOf(pid: number | undefined): number {
  try {
    // Fields 14 and 15 of proc(5): user and system time in hundredths of a second. The name before them may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** The HTTP requests of a question to a contestant, one for each set of variables. */
export function requestsOf(
  { kind, url, graphql }: RunningContestant,
  question: Question,
): { url: string; bodies: string[] } {
  if (!graphql)
    return {
      url: `${url}/${fieldOf(question)}`,
      bodies: question.variables.map((variables) => JSON.stringify(variables)),
    };
  const query = wordsOf(question, kind);
  return {
    url,
    bodies: question.variables.map((given) => {
      const variables = Object.fromEntries(
        Object.entries(given).filter(([name]) => query.includes(`$${name}`)),
      );
      return JSON.stringify({ query, variables });
    }),
  };
}
