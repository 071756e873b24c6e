/**
 * Runs the browser journeys (test/browser) in a real headless Chromium, found at CHROMIUM_PATH or in the usual places.
 *
 *   node scripts/test-browser.cjs [jest arguments]
 *
 * Ends with 69 (EX_UNAVAILABLE) where there is no Chromium, else with jest's exit code.
 */
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const EX_UNAVAILABLE = 69;
const root = join(__dirname, '..');

function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const chromium = findChromium();
if (chromium === undefined) {
  const looked = process.env.CHROMIUM_PATH
    ? `CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, which does not exist`
    : `none of ${NAMES.join(', ')} is on the PATH`;
  console.error(
    `The browser tests need Chromium: ${looked}.\nInstall it (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.`,
  );
  process.exitCode = EX_UNAVAILABLE;
} else {
  const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const config = join(root, 'test', 'browser', 'jest.config.cjs');
  const { status } = spawnSync(process.execPath, [jest, '--config', config, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  process.exitCode = status ?? 1;
}
