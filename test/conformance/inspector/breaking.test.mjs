// The committed schema still has all that `released.graphql` promised to clients. A change that breaks them on purpose
// is made with `npm run schema:release`, which takes the present schema for the promise, in a commit that says so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const folder = join(import.meta.dirname, '..', '..', '..', 'schema', 'graphql');
const released = readFileSync(join(folder, 'released.graphql'), 'utf8');
const present = readFileSync(join(folder, 'schema.graphql'), 'utf8');

/** What of a change breaks clients, in the inspector's words. */
async function breaking(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

test('nothing that clients were promised is gone', async () => {
  assert.equal((await breaking(released, present)).join('\n'), '');
});

test('a field that went would be told', async () => {
  const without = present.replace(/^ {2}totalCount: Int!$/m, '  total: Int!');
  assert.match((await breaking(present, without)).join('\n'), /Field 'totalCount' was removed/);
});

test('a new argument that must be given would be told', async () => {
  const demanding = present.replace(/^ {2}country\($/m, '  country(\n    day: String!\n');
  assert.match(
    (await breaking(present, demanding)).join('\n'),
    /Argument 'day: String!' added to field 'Query.country'/,
  );
});
