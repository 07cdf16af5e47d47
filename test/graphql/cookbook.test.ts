import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../src/domain/project-files';
import { type Example, loadExamples } from '../../src/server/examples';

const FILE = projectFile('docs', 'cookbook.md');

/** The answers are those of `expected/`, which `queries.test.ts` asks of both stores. */
function answerTo({ name }: Example): { statements: number; data: unknown } {
  return JSON.parse(readFileSync(join(__dirname, 'expected', `example-${name}.json`), 'utf8'));
}

function recipe(example: Example): string {
  const { statements, data } = answerTo(example);
  const asked = `\`\`\`graphql\n${example.query.trim()}\n\`\`\``;
  const variables = `With the variables\n\n\`\`\`json\n${example.variables}\n\`\`\``;
  const answer = `\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\``;
  return [
    `## ${example.question}`,
    asked,
    ...(example.variables === '{}' ? [] : [variables]),
    `<details><summary>The answer: ${statements} ${statements === 1 ? 'statement' : 'statements'} of the store</summary>`,
    answer,
    '</details>',
  ].join('\n\n');
}

function anchor(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function cookbook(): string {
  const examples = loadExamples();
  return [
    '# Cookbook',
    'Questions an analyst asks, each with a query, its answer, and how many statements of the store it costs. The answers are those of a small graph of Kazakhstan and France, which the tests ask on Neo4j and on the embedded store; on your documents they differ. GraphiQL has each query in a tab.',
    examples.map(({ question }) => `- [${question}](#${anchor(question)})`).join('\n'),
    ...examples.map(recipe),
    '',
  ].join('\n\n');
}

test('docs/cookbook.md has each question with its query and answer (UPDATE=1 writes it anew)', () => {
  if (process.env.UPDATE === '1' && !process.env.CI) writeFileSync(FILE, cookbook());
  expect(existsSync(FILE) && readFileSync(FILE, 'utf8')).toBe(cookbook());
});

test('no question costs more than 15 statements', () => {
  const costly = loadExamples().filter((example) => answerTo(example).statements > 15);
  expect(costly.map(({ name }) => name)).toEqual([]);
});

test('the README names every question', () => {
  const readme = readFileSync(projectFile('README.md'), 'utf8');
  for (const { question } of loadExamples()) expect(readme).toContain(`[${question}]`);
});
