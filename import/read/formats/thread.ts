import { Piscina } from 'piscina';
import { projectFile } from '../../../src/domain/project-files';
import type { Asked } from './read-in-thread';
import type { Reading } from './reading';

/** Longer than any report takes: what is still being read then is made to take long. */
const MILLISECONDS = 10_000;
const MEGABYTES = 256;

let pool: Piscina | undefined;

/**
 * Reads a web page, a PDF or a Word document in a thread of its own, begun when it is first needed: a file made to
 * use up time or memory ends the thread, and nothing else.
 */
export async function readInThread(asked: Asked): Promise<Reading> {
  pool ??= new Piscina({
    filename: projectFile('dist', 'import', 'read', 'formats', 'read-in-thread.js'),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  try {
    return await pool.run(asked, { signal: AbortSignal.timeout(MILLISECONDS) });
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException;
    const remedy = 'save its text as a UTF-8 .txt file';
    if (name === 'AbortError')
      return { problem: `takes longer than ${MILLISECONDS / 1000} s to read`, remedy };
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return { problem: `takes more than ${MEGABYTES} MB to read`, remedy };
    throw error;
  }
}
