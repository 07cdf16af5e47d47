// The rules that graphql-eslint recommends for schemas, and those for Relay, on the committed schema.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import graphql from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, isObjectType } from 'graphql';

const folder = join(import.meta.dirname, '..', '..', '..', 'schema', 'graphql');
const schema = buildSchema(readFileSync(join(folder, 'schema.graphql'), 'utf8'));
/** Values within a node, and pages: only what implements Node has an id of its own. */
const values = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.getInterfaces().some(({ name }) => name === 'Node'))
  .map(({ name }) => name);

const recommended = {
  ...graphql.configs['flat/schema-recommended'].rules,
  '@graphql-eslint/strict-id-in-types': ['error', { exceptions: { types: values } }],
};
const relay = {
  ...graphql.configs['flat/schema-relay'].rules,
  // Short lists, such as the hosts of a visit, need no pages.
  '@graphql-eslint/relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
  ],
};

/** Words that merely begin like their type: a visitor is no prefixed field of a visit, nor is `reported` one of a report. */
function isAnotherWord(complaint) {
  const [, field, type] =
    /no-typename-prefix: Field "(\w+)" starts with the name of the parent type "(\w+)"/.exec(complaint) ?? [];
  return field !== undefined && /^[a-z]/.test(field.slice(type.length));
}

async function complaints(rules) {
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: {
          parser: graphql.parser,
          parserOptions: { graphQLConfig: { schema: join(folder, 'schema.graphql') } },
        },
        plugins: { '@graphql-eslint': graphql },
        rules,
      },
    ],
  });
  const results = await eslint.lintFiles(['schema.graphql']);
  const lines = readFileSync(join(folder, 'schema.graphql'), 'utf8').split('\n');
  return results
    .flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${lines[line - 1]?.trim()})`),
    )
    .filter((complaint) => !isAnotherWord(complaint));
}

test('the rules are there', () => {
  assert.ok(Object.keys(recommended).length >= 15);
  assert.equal(Object.keys(relay).length, 4);
});
test('schema-relay', async () => assert.equal((await complaints(relay)).join('\n'), ''));
test('schema-recommended', async () => assert.equal((await complaints(recommended)).join('\n'), ''));
