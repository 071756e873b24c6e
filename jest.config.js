const { readFileSync } = require('node:fs');

const swc = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
delete swc.exclude; // the build leaves specs out; here they are what we compile
swc.swcrc = false; // or .swcrc would be read again, with its exclude
delete swc.jsc.paths; // moduleNameMapper does it, so that jest.mock and coverage see real paths
delete swc.jsc.baseUrl;

/** Every kind of test in one run: `*.spec.ts` pure, `*.db.spec.ts` on PostgreSQL, `*.e2e-spec.ts` the whole application. */
module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/{src,libs,test,migrations,cli,bench,dashboard}/**/*.(spec|e2e-spec).ts'],
  testEnvironment: 'node',
  transform: { '\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: {
    '^@libs/([^/]+)$': '<rootDir>/libs/$1/src',
    '^@libs/([^/]+)/(.*)$': '<rootDir>/libs/$1/src/$2',
    '^@tds/(.*)$': '<rootDir>/src/$1',
    '^@/(.*)$': '<rootDir>/dashboard/src/$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tds'],
  globalSetup: '<rootDir>/test/setup/global-setup.ts',
  globalTeardown: '<rootDir>/test/setup/global-teardown.ts',
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB', // a worker keeps something of every suite's modules; past this it collects garbage more than it tests
  collectCoverageFrom: ['src/**/*.ts', 'libs/**/*.ts', '!**/*.spec.ts', '!**/*.e2e-spec.ts', '!**/index.ts', '!src/main.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly', 'json-summary'],
  coverageThreshold: { global: { lines: 85 } },
};
