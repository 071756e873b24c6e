// Compiles a copy of the project into a temporary folder and runs the chaos suite from there: no build of somebody else's is disturbed by
// it or disturbs it, and scenarios may take protections out of their copy.
const { spawn } = require('node:child_process');
const { mkdtempSync, rmSync, symlinkSync } = require('node:fs');
const { constants, tmpdir } = require('node:os');
const { join, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'tds-chaos-build-'));

function run(script, args, options) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', ...options });
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward).on('SIGTERM', forward);
  return new Promise((done) =>
    child.once('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      done(code ?? 128 + constants.signals[signal]);
    }),
  );
}

async function main() {
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(root, name), join(copy, name));
  const sources = ['src', 'libs', 'migrations', 'test'];
  const swc = [...sources, '--out-dir', join(copy, 'dist'), '--copy-files', '--config-file', '.swcrc', '--quiet'];
  const compiled = await run(resolve(root, 'node_modules/@swc/cli/bin/swc.js'), swc);
  if (compiled !== 0) return compiled;
  const env = { ...process.env, TDS_CHAOS_ROOT: root };
  return run(join(copy, 'dist/test/chaos/main.js'), process.argv.slice(2), { env });
}

main().then((code) => {
  rmSync(copy, { recursive: true, force: true });
  process.exitCode = code;
});
