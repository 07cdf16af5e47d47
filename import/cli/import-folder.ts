import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { InputError } from '../read/input-error';
import { type Inputs, inputsOf } from '../read/inputs';

/**
 * The files that a client's path means: a file, a folder or an archive within the import folder. Throws `InputError`
 * for what is not there, or lies elsewhere, by links too.
 */
export async function inputsWithin(folder: string | undefined, path: string): Promise<Inputs> {
  if (folder === undefined)
    throw new InputError({
      file: path,
      problem: 'cannot be read, as this server has no import folder',
      remedy: 'set ENTENTE_IMPORT_FOLDER where it is started, or upload the file',
    });
  const root = realpathSync(folder);
  const target = within(root, path);
  const named = (file: string) => relative(root, file).split(sep).join('/');
  const inputs = await inputsOf([target], named);
  if (inputs.files.length === 0) {
    inputs.close();
    throw new InputError({
      file: path,
      problem: 'holds no document',
      remedy: 'name a folder or an archive of documents, or the files themselves',
    });
  }
  return {
    ...inputs,
    files: inputs.files.map(({ path: file, shown = named(file) }) => ({ path: file, name: shown, shown })),
  };
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
