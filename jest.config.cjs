// Three suites: `unit` (everything over HTTP and below), `e2e` (Chromium on the Zheliban build) and `packages`
// (the compiled WeChat and Alipay packages in a vm). TEST_DATABASE_URL chooses the database: unset is the embedded
// file, mysql://... a server.

// Published as ES modules only: compiled like our own sources.
const ES_MODULES = ['@tarojs'];

const swc = ['@swc/jest', {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
}];

const suite = (displayName, testMatch, testPathIgnorePatterns = []) => ({
  displayName,
  rootDir: __dirname,
  roots: ['<rootDir>/test', '<rootDir>/bff', '<rootDir>/client', '<rootDir>/sandbox', '<rootDir>/scripts'],
  testEnvironment: 'node',
  testMatch,
  testPathIgnorePatterns,
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json', 'node'],
});

module.exports = {
  testTimeout: 30_000,
  projects: [
    suite('unit', ['<rootDir>/test/**/*.test.{ts,tsx}'], ['/test/(e2e|packages|bench)/']),
    suite('e2e', ['<rootDir>/test/e2e/**/*.test.{ts,tsx}']),
    suite('packages', ['<rootDir>/test/packages/**/*.test.{ts,tsx}']),
  ],
};
