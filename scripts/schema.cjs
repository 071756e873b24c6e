/**
 * Keeps `migrations/schema.snapshot.sql` what the migrations make. Run it on a build:
 *
 *   node scripts/schema.cjs write    writes the file
 *   node scripts/schema.cjs verify   fails when the file, or an entity, is not what the migrations make
 *
 * The migrations run on an empty database: on the server of TEST_DATABASE_URL, or on an embedded one made for it.
 */
require('reflect-metadata');
const { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { Client } = require('pg');

const root = join(__dirname, '..');
const file = join(root, 'migrations', 'schema.snapshot.sql');
const built = (path) => require(join(root, 'dist', path));

async function withEmptyDatabase(work) {
  const { databaseUrl } = built('libs/testing/src');
  const server = await startServer();
  const name = `tds_test_schema_${process.pid}`;
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  try {
    await admin.query(`create database ${name} template template0`);
    return await work(databaseUrl(server.url, name));
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.end();
    await server.stop();
  }
}

async function startServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const { EmbeddedPostgres } = built('src/platform/database');
  const dataFolder = mkdtempSync(join(tmpdir(), 'tds-schema-'));
  chmodSync(dataFolder, 0o711); // the account that runs the server must get in
  const quiet = { info: () => undefined, warn: console.warn, error: console.error };
  const server = await EmbeddedPostgres.start({ dataFolder, logger: quiet, settings: { fsync: 'off' }, isDurable: false });
  const stop = async () => {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** The schema as the migrations make it, and where entities say otherwise. */
function readSchema(url) {
  return withDatabase(url, async (database) => {
    const { compareEntities, listColumns, takeSchemaSnapshot } = built('src/platform/database');
    const snapshot = await takeSchemaSnapshot(database);
    return { snapshot, problems: compareEntities(database.dataSource, await listColumns(database)) };
  });
}

async function withDatabase(url, work) {
  const { openDatabase } = built('src/platform/database');
  const database = await openDatabase({ url, entities: [join(root, 'dist/src/**/*.entity.js')] });
  try {
    return await work(database);
  } finally {
    await database.onApplicationShutdown();
  }
}

/** First line that differs, for whoever has to find out what happened. */
function firstDifference(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? now.length : line;
  return `line ${at + 1}\n  file:       ${old[at] ?? '(end)'}\n  migrations: ${now[at] ?? '(end)'}`;
}

async function main(command) {
  if (command !== 'write' && command !== 'verify') throw new Error('usage: node scripts/schema.cjs write|verify');
  const { snapshot, problems } = await withEmptyDatabase(readSchema);
  if (command === 'write') {
    writeFileSync(file, snapshot);
    return;
  }
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (snapshot !== before) {
    const where = firstDifference(before, snapshot);
    problems.unshift(`migrations/schema.snapshot.sql is not what the migrations make (npm run schema:snapshot): ${where}`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

main(process.argv[2]).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
