import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync, chownSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canAccess, isRoot, ownerOf, serverAccount, type Account } from './account';
import { makeOwnFolder } from './binary-copy';
import { EmbeddedPostgresError } from './embedded.errors';

/** Where root keeps data its account can reach, best first: the temporary folder is swept now and then. */
const SYSTEM_FOLDERS = ['/var/lib/tds', join(tmpdir(), 'tds-0')];

/** How to reach a cluster; kept so that a second start has the same password and, if free, the same port. */
export interface ConnectionFile {
  readonly port: number;
  readonly password: string;
}

/** Where one cluster lies: its data directory, its log and how to reach it. */
export class ClusterHome {
  constructor(
    readonly path: string,
    /** Runs the server; undefined: we do. */
    readonly account: Account | undefined,
  ) {}

  /** PostgreSQL's data directory. */
  get data(): string {
    return join(this.path, 'data');
  }

  get log(): string {
    return join(this.path, 'postgres.log');
  }

  get isInitialised(): boolean {
    return existsSync(join(this.data, 'PG_VERSION'));
  }

  /** @throws EmbeddedPostgresError when there is data but no password for it. */
  readConnection(): ConnectionFile | undefined {
    const file = join(this.path, 'connection.json');
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as ConnectionFile;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'ENOENT' && !this.isInitialised) return undefined;
      throw new EmbeddedPostgresError(
        `${file} cannot be read (${(cause as Error).message}), and the password of the data beside it is in it`,
        { cause },
      );
    }
  }

  writeConnection(connection: ConnectionFile): void {
    const file = join(this.path, 'connection.json');
    writeFileSync(`${file}.new`, JSON.stringify(connection), { mode: 0o600 });
    this.keepOwner(`${file}.new`);
    renameSync(`${file}.new`, file);
  }

  /** What root writes into a user's folder stays the user's. */
  keepOwner(file: string): void {
    const { uid, gid } = statSync(this.path);
    if (isRoot()) chownSync(file, uid, gid);
  }
}

/**
 * Chooses the home of a data folder's cluster. It is `<data folder>/postgres` wherever the server's account can get there. Root's account
 * often cannot (a checkout under /root); then it is a system folder named after the data folder, and a file in the data folder says which.
 * Data that exist are found again wherever they are; a data folder that was removed and made anew begins anew, since its keys went with it.
 *
 * @throws EmbeddedPostgresError
 */
export function clusterHome(dataFolder: string, systemFolders: readonly string[] = SYSTEM_FOLDERS): ClusterHome {
  makeFolder(dataFolder);
  const inside = join(dataFolder, 'postgres');
  const account = serverAccount();
  if (account === undefined) return openInside(inside, undefined);

  const pointed = pointedFolder(dataFolder);
  const candidates = pointed === undefined ? newFolders(dataFolder, systemFolders) : [pointed];
  const outside = candidates.find((folder) => new ClusterHome(folder, account).isInitialised);
  const isInside = new ClusterHome(inside, account).isInitialised;
  if (outside !== undefined && !isInside) return openOutside(dataFolder, [outside], account);
  const owner = isInside ? (ownerOf(join(inside, 'data')) ?? account) : account;
  if (canAccess(owner, dataFolder, 'x')) return openInside(inside, owner);
  if (isInside) {
    throw new EmbeddedPostgresError(
      `the data in ${inside} cannot be reached by the account that runs the server (uid ${owner.uid}). Let others pass through its parent folders (chmod o+x)`,
    );
  }
  return openOutside(dataFolder, candidates, account);
}

function openInside(path: string, account: Account | undefined): ClusterHome {
  makeFolder(path);
  return new ClusterHome(path, account);
}

function openOutside(dataFolder: string, candidates: readonly string[], account: Account): ClusterHome {
  const failures: string[] = [];
  for (const path of candidates) {
    try {
      makeOwnFolder(join(path, '..'));
      makeOwnFolder(path);
      if (!canAccess(account, path, 'x')) throw new Error(`${path} cannot be reached by uid ${account.uid}`);
      writeFileSync(join(dataFolder, POINTER), `${EXPLANATION}\n${path}\n`);
      return new ClusterHome(path, account);
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new EmbeddedPostgresError(`there is no folder for its data: ${failures.join('; ')}`);
}

/** File in a data folder whose database lies elsewhere; its last line is the path. */
const POINTER = 'postgres-is-elsewhere.txt';
const EXPLANATION = `PostgreSQL does not run as root, and the account it runs under cannot enter this folder. The database of this folder is in`;

/** The folder an earlier start chose for this data folder. */
function pointedFolder(dataFolder: string): string | undefined {
  const pointer = join(dataFolder, POINTER);
  return existsSync(pointer) ? readFileSync(pointer, 'utf8').trim().split('\n').at(-1) : undefined;
}

/** Named after the data folder, so that two checkouts never share one; numbered where an earlier data folder of that name left its data. */
function newFolders(dataFolder: string, systemFolders: readonly string[]): readonly string[] {
  const digest = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 16);
  return systemFolders.map((parent) => {
    for (let n = 1; ; n += 1) {
      const path = join(parent, n === 1 ? `data-${digest}` : `data-${digest}-${n}`);
      if (!existsSync(path)) return path;
    }
  });
}

function makeFolder(path: string): void {
  try {
    // Root's account must be able to pass through, whatever the umask; otherwise nobody else has business here.
    if (mkdirSync(path, { recursive: true }) !== undefined) chmodSync(path, isRoot() ? 0o711 : 0o700);
  } catch (cause) {
    throw new EmbeddedPostgresError(`${path} cannot be created: ${(cause as Error).message}`, { cause });
  }
}
