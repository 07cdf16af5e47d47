import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question with its query, as GraphiQL's tabs and the start page show it. */
export interface Example {
  /** File name without number and ending: `state-visit`. */
  readonly name: string;
  /** The question, from the query's first line. */
  readonly question: string;
  readonly query: string;
  /** JSON, indented. */
  readonly variables: string;
}

const FOLDER = join(__dirname, 'examples');

let examples: readonly Example[] | undefined;

/** The queries of `examples/`, in the order of their numbers. */
export function loadExamples(): readonly Example[] {
  examples ??= readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map(readExample);
  return examples;
}

function readExample(file: string): Example {
  const query = readFileSync(join(FOLDER, file), 'utf8');
  const question = /^# (.+)$/m.exec(query)?.[1];
  if (!question) throw new Error(`${join(FOLDER, file)} must begin with its question: "# Who …?"`);
  return {
    name: file.replace(/^\d+-|\.graphql$/g, ''),
    question,
    query,
    variables: readFileSync(join(FOLDER, file.replace(/\.graphql$/, '.json')), 'utf8').trim(),
  };
}
