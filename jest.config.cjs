/** Projects by what they need: nothing, both stores, a server, a browser. */
const shared = {
  rootDir: __dirname,
  moduleNameMapper: {
    // Imports at run time name the built file.
    '^(\\.{1,2}/.+)\\.js$': ['$1.js', '$1'],
    // Its ES modules end in .mjs, which jest loads by import() alone.
    '^(d3-[a-z]+)$': '<rootDir>/node_modules/$1/dist/$1.js',
  },
  transform: {
    '^.+\\.ts$': '@swc/jest',
    '/node_modules/(any-ascii|@exodus/bytes|d3-[a-z]+)/.+\\.js$': '@swc/jest',
  },
  // Packages that are ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!any-ascii/|@exodus/bytes/|d3-[a-z]+/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/test/conformance'],
};

const project = (displayName, folders, more = {}) => ({
  ...shared,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  ...more,
});

/** Jest starts Neo4j once, and only where one of these projects is among those that run. */
const neo4j = {
  globalSetup: '<rootDir>/test/neo4j/global-setup.ts',
  globalTeardown: '<rootDir>/test/neo4j/global-teardown.ts',
};

module.exports = {
  // A hung test ends; a slow machine fails none.
  testTimeout: 300_000,
  reporters: ['default', '<rootDir>/test/neo4j/reporter.cjs'],
  projects: [
    project('unit', ['domain', 'reference', 'graph', 'read', 'extract', 'resolve', 'load', 'project']),
    project('cli', ['cli'], neo4j),
    project('contract', ['contract'], neo4j),
    project('api', ['graphql', 'server', 'scenario'], neo4j),
    project('e2e', ['e2e'], neo4j),
  ],
};
