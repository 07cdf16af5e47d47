import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { answering } from './answering';
import { NoServer } from './no-server';
import type { TestServer } from './test-server';

/** A container of the LTS image on a free port, removed at the end. */
export async function acquireWithDocker(): Promise<TestServer> {
  await docker(['info', '--format', '{{.ServerVersion}}'], 10_000).catch(() => {
    throw new NoServer('no container engine answers');
  });
  const password = 'entente-test';
  const { stdout } = await docker(
    [
      'run',
      '--detach',
      '--rm',
      '--publish',
      '127.0.0.1::7687',
      '--env',
      `NEO4J_AUTH=neo4j/${password}`,
      image,
    ],
    600_000,
  ).catch((error: Error) => {
    throw new NoServer(`the image ${image} does not start (${error.message.split('\n')[0]})`);
  });
  const container = stdout.trim();
  const stop = async () => {
    await docker(['rm', '--force', '--volumes', container], 60_000);
  };
  process.once('exit', () => {
    execFile('docker', ['rm', '--force', '--volumes', container]);
  });
  try {
    const port = (await docker(['port', container, '7687/tcp'], 10_000)).stdout.trim().split(':').pop();
    const server = {
      uri: `neo4j://127.0.0.1:${port}`,
      user: 'neo4j',
      password,
      origin: `Docker, ${image}`,
      stop,
    };
    await answering(server, 120_000);
    return server;
  } catch (error) {
    await stop();
    throw error;
  }
}

const image = 'neo4j:5.26-community';
const run = promisify(execFile);

function docker(parameters: readonly string[], timeout: number) {
  return run('docker', [...parameters], { timeout });
}
