// The hand-written statement of each question as a field of a schema under Apollo Server 5.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { serve } = require('./apollo.cjs');
const { answer } = require('./driver.cjs');
const { statements } = require('./statements.cjs');

const Query = Object.fromEntries(
  [...statements].map(([name, statement]) => [name, (_, variables) => answer(statement, variables)]),
);
serve({ typeDefs: readFileSync(join(__dirname, 'statement-types.graphql'), 'utf8'), resolvers: { Query } });
