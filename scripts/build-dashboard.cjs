/**
 * Builds the dashboard into `dashboard/dist`, only when what it is made of changed: a start must not wait for a build it does not need.
 *
 *   node scripts/build-dashboard.cjs           builds when something changed
 *   node scripts/build-dashboard.cjs --force   builds
 *
 * The build goes into a folder of its own and takes the place of the old one by renaming: a server that runs meanwhile never serves half
 * of it. Text files get compressed twins (.br, .gz), so that serving them costs no processor time.
 */
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const root = join(__dirname, '..');
const output = join(root, 'dashboard', 'dist');
const stampFile = '.sources';

/** What the result depends on. Of the packages, the lock file tells enough. */
const SOURCES = ['dashboard', 'libs/api-client/src', 'package-lock.json', 'scripts/build-dashboard.cjs'];
const NOT_SOURCES = /^dashboard\/\.?dist|\.spec\.tsx?$/;
const COMPRESSIBLE = /\.(js|css|html|svg|json)$/;
/** Below this a compressed twin saves nothing a network would notice. Bytes. */
const SMALLEST_COMPRESSED = 1024;

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch {
    return [path];
  }
  return entries
    .map(({ name }) => `${path}/${name}`)
    .filter((file) => !NOT_SOURCES.test(file))
    .flatMap(filesOf);
}

function sourcesStamp() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function isUpToDate(stamp) {
  const file = join(output, stampFile);
  return existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

function compress(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !COMPRESSIBLE.test(file)) continue;
    const content = readFileSync(file);
    if (content.length < SMALLEST_COMPRESSED) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

/** Puts the new build where the old one is. Somebody else may have done the same a moment ago; the last one wins. */
function takePlace(built) {
  const old = `${built}-old`;
  if (existsSync(output)) renameSync(output, old);
  renameSync(built, output);
  rmSync(old, { recursive: true, force: true });
}

function build(stamp) {
  const built = join(root, 'dashboard', `.dist-${process.pid}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) throw new Error('vite is not installed; run npm ci (with development dependencies) to build the dashboard');
  const config = relative(root, join(root, 'dashboard', 'vite.config.mts'));
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TDS_DASHBOARD_OUT_DIR: built, NODE_ENV: 'production' },
  });
  try {
    if (status !== 0) throw new Error(`the dashboard could not be built (vite ended with ${status})`);
    compress(built);
    writeFileSync(join(built, stampFile), stamp);
    takePlace(built);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

try {
  const stamp = sourcesStamp();
  if (process.argv.includes('--force') || !isUpToDate(stamp)) build(stamp);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
