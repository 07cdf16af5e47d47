import { execFile } from 'node:child_process';
import { projectFile } from '../../src/domain/project-files';

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `entente` as a user does, in a process of its own, with these settings and this standard input. */
export function entente(
  parameters: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  input: string | Buffer = '',
): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [projectFile('dist', 'import', 'cli', 'main.js'), ...parameters],
      { env: { PATH: process.env.PATH, ...settings }, timeout: 120_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}
