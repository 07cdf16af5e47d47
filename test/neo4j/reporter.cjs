/** Says after a run whether its Neo4j half was tested; where CI is set, fails when it was not. */
class Neo4jReporter {
  onRunComplete() {
    const { ENTENTE_TEST_NEO4J_MISSING: missing, ENTENTE_TEST_NEO4J_ORIGIN: origin } = process.env;
    if (origin) process.stderr.write(`Neo4j:       tested (${origin})\n`);
    if (!missing) return;
    const rule = '!'.repeat(100);
    process.stderr.write(
      `\n${rule}\n  NEO4J WAS NOT TESTED: ${missing}.\n  Its halves of the suites were skipped.\n${rule}\n`,
    );
  }

  getLastError() {
    const { ENTENTE_TEST_NEO4J_MISSING: missing, CI } = process.env;
    return missing && CI && CI !== 'false' ? new Error(`Neo4j was not tested: ${missing}`) : undefined;
  }
}

module.exports = Neo4jReporter;
