import { readFileSync } from 'node:fs';
import { documentsIn } from '../../import/read/inputs';
import { readText, type SourceDocument } from '../../import/read/read';
import { projectFile } from '../../src/domain/project-files';

/** Where the starting corpus stands. */
export const CORPUS = projectFile('import', 'documents');

/** The documents of the starting corpus. */
export function corpus(): SourceDocument[] {
  return documentsIn(CORPUS).map(readText);
}

/** A text of so many characters: the corpus' paragraphs again and again, each time with another number, because what is repeated word for word is passed over. */
export function longText(characters: number): string {
  const lines = documentsIn(CORPUS)
    .flatMap(({ path }) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.length > 150);
  let text = '';
  for (let copy = 1; text.length < characters; copy++)
    text += lines.map((line) => `${line} ${copy}.\n`).join('');
  return text.slice(0, characters);
}
