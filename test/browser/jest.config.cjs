const { resolve } = require('node:path');

/** The journeys of `npm run test:browser`: one after the other, since each is watched against the clock. */
const root = resolve(__dirname, '../..');
module.exports = {
  ...require('../../jest.config.js'),
  rootDir: root,
  testMatch: ['<rootDir>/test/browser/*.browser.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
