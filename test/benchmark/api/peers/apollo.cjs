const { ApolloServer } = require('@apollo/server');
const { default: fastifyApollo } = require('@as-integrations/fastify');
const { default: fastify } = require('fastify');

/** Apollo Server 5 for a schema under Fastify, on a free port that it prints. */
exports.serve = async (schema, context = async () => ({})) => {
  const apollo = new ApolloServer({ ...schema, nodeEnv: 'production', introspection: false });
  await apollo.start();
  const app = fastify();
  await app.register(fastifyApollo(apollo), { context });
  process.stdout.write(`answers at ${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql\n`);
};
