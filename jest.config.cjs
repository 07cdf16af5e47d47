/** Projects by what they need: nothing, both stores, a server, a browser. */
const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.ts$': '@swc/jest', '/node_modules/any-ascii/.+\\.js$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!any-ascii/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache'],
};

const project = (displayName, folders, more = {}) => ({
  ...shared,
  displayName,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  ...more,
});

module.exports = {
  projects: [
    project('unit', ['domain', 'reference', 'graph', 'read', 'extract', 'resolve', 'load', 'schema']),
    project('contract', ['contract']),
    project('api', ['graphql', 'server']),
    project('e2e', ['e2e']),
  ],
};
