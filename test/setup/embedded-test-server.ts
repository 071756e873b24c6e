import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '@tds/platform/database';

/** A run's folder begins so and goes on with the run's process id. */
const FOLDER_PREFIX = 'tds-test-postgres-';

/** Speed instead of safety: this database does not outlive the run. */
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0' };

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A server that exists for one test run. */
export interface EmbeddedTestServer {
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Starts a server of its own for this run, in a temporary folder, and removes the folders of runs that were killed. */
export async function startEmbeddedTestServer(): Promise<EmbeddedTestServer> {
  removeStaleFolders();
  const folder = mkdtempSync(join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711); // the account that runs the server must get in
  const server = await EmbeddedPostgres.start({ dataFolder: folder, logger: silent, settings: FAST, isDurable: false });
  const stop = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: server.url, stop };
}

/** Their servers are gone: a watchdog stops a server whose run was killed. */
function removeStaleFolders(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(FOLDER_PREFIX))) {
    const pid = Number(name.slice(FOLDER_PREFIX.length).split('-')[0]);
    if (!isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
