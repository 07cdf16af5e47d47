const neo4j = require('neo4j-driver');

const { PEER_STORE, PEER_USER, PEER_PASSWORD } = process.env;

/** The driver as each peer uses it: whole numbers as plain ones. */
exports.driver = neo4j.driver(PEER_STORE, neo4j.auth.basic(PEER_USER, PEER_PASSWORD), {
  disableLosslessIntegers: true,
});

/** The one row of one statement, in one round trip: an auto-commit transaction. */
exports.answer = async (statement, variables) => {
  const session = exports.driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(statement, variables);
    return records[0]?.get('answer') ?? null;
  } finally {
    await session.close();
  }
};
