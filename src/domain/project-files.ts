import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of a file of the project (schema, starting corpus), from the sources as from `dist`. */
export function projectFile(...parts: readonly string[]): string {
  return join(projectRoot(), ...parts);
}

let root: string | undefined;

function projectRoot(): string {
  if (root) return root;
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error(`No package.json above ${__dirname}: the installation is incomplete. Run npm ci.`);
    folder = parent;
  }
  root = folder;
  return folder;
}
