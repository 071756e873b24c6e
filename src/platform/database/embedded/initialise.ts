import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries';
import type { ClusterHome } from './cluster-home';
import { EmbeddedPostgresError } from './embedded.errors';

/** The one role, and owner of everything. */
export const SUPERUSER = 'tds';

/** What a server of ours sees of our environment: nothing that could be a secret. */
export const SERVER_ENVIRONMENT = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Makes the data directory if there is none. It is built aside and appears whole, with its password known, so that a crash in
 * between leaves nothing half done.
 *
 * @throws EmbeddedPostgresError when `initdb` fails, or when existing data are of another major version.
 */
export async function initialise(home: ClusterHome, binaries: Binaries, { isDurable }: { readonly isDurable: boolean }): Promise<void> {
  if (home.isInitialised) return assertVersion(home, binaries);
  const password = randomBytes(24).toString('base64url');
  const draft = mkdtempSync(join(home.path, 'data.new.'));
  const passwordFile = join(home.path, `.password.${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (home.account) for (const path of [draft, passwordFile]) chownSync(path, home.account.uid, home.account.gid);
    await runInitdb(home, binaries, [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...(isDurable ? [] : ['--no-sync'])]);
    home.writeConnection({ port: 0, password });
    renameSync(draft, home.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The builtin collation needs no system locale and sorts the same on every machine. */
const CLUSTER_OPTIONS = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

async function runInitdb(home: ClusterHome, binaries: Binaries, options: readonly string[]): Promise<void> {
  const { code, output } = await new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(binaries.initdb, [...CLUSTER_OPTIONS, ...options], {
      cwd: home.path,
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // a Ctrl-C is ours to handle
      ...home.account,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
  if (code !== 0) throw new EmbeddedPostgresError(`initdb failed:\n${output.trim()}`);
}

function assertVersion(home: ClusterHome, binaries: Binaries): void {
  const major = readFileSync(join(home.data, 'PG_VERSION'), 'utf8').trim();
  if (major === binaries.major) return;
  throw new EmbeddedPostgresError(
    `the data in ${home.data} are of PostgreSQL ${major}, this version brings ${binaries.major}. Dump them with ${major} and restore them, or set DATABASE_URL`,
  );
}
