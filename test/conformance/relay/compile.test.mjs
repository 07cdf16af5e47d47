// Relay's compiler takes the schema and a client's queries: it complains of whatever breaks Relay's conventions.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import compiler from 'relay-compiler';

const here = import.meta.dirname;
const artifacts = ['Country', 'Search', 'Import', 'Delete', 'Changed', 'VisitsPagination'];

test('relay-compiler compiles queries, a page, mutations and a subscription without a complaint', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-relay-'));
  cpSync(join(here, 'src'), join(folder, 'src'), { recursive: true });
  cpSync(join(here, '..', '..', '..', 'schema', 'graphql', 'schema.graphql'), join(folder, 'schema.graphql'));
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      eagerEsModules: true,
    }),
  );
  const { stdout, stderr } = await promisify(execFile)(compiler, [join(folder, 'relay.config.json')], {
    cwd: folder,
  });
  assert.doesNotMatch(stdout + stderr, /error|warning/i, stdout + stderr);
  const made = readdirSync(join(folder, 'src', '__generated__')).join(' ');
  for (const name of artifacts)
    assert.match(made, new RegExp(`queries${name}(Query|Mutation|Subscription)\\.graphql`));
  const page = readFileSync(
    join(folder, 'src', '__generated__', 'queriesVisitsPaginationQuery.graphql.js'),
    'utf8',
  );
  assert.match(page, /"name": "node"/, 'pages are fetched through node(id:)');
  rmSync(folder, { recursive: true });
});
