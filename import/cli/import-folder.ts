import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { InputError } from '../read/input-error';
import { filesOf, type InputFile } from '../read/read';

/**
 * The files that a client's path means: a file or a folder within the import folder. Throws `InputError` for
 * what is not there, or lies elsewhere, by links too.
 */
export function filesWithin(folder: string | undefined, path: string): InputFile[] {
  if (folder === undefined)
    throw new InputError({
      file: path,
      problem: 'cannot be read, as this server has no import folder',
      remedy: 'set ENTENTE_IMPORT_FOLDER where it is started, or upload the file',
    });
  const root = realpathSync(folder);
  const target = within(root, path);
  const { files, failures } = filesOf([target]);
  if (failures.length > 0)
    throw new InputError({
      file: path,
      problem: 'holds no document',
      remedy: 'name a folder of documents, or the files themselves',
    });
  return files.map((file) => {
    const name = relative(root, file.path).split(sep).join('/');
    return { path: file.path, name, shown: name };
  });
}

function within(root: string, path: string): string {
  let target: string;
  try {
    target = realpathSync(resolve(root, path));
  } catch {
    target = '';
  }
  if (target === root || target.startsWith(root + sep)) return target;
  throw new InputError({
    file: path,
    problem: 'is not in the import folder',
    remedy: 'give a path from there, such as "2024/talks.txt"',
  });
}
