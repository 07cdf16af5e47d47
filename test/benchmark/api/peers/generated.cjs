// @neo4j/graphql under Apollo Server 5.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Neo4jGraphQL } = require('@neo4j/graphql');
const { serve } = require('./apollo.cjs');
const { driver } = require('./driver.cjs');

const typeDefs = readFileSync(join(__dirname, 'generated-types.graphql'), 'utf8');
// Comparing texts is off unless asked for.
const features = { filters: { String: { GT: true, LT: true } } };
new Neo4jGraphQL({ typeDefs, driver, features }).getSchema().then((schema) => serve({ schema }));
