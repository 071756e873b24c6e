import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres, openDatabase } from '@tds/platform/database';
import { Client, escapeIdentifier } from 'pg';
import { cpuTimeMs } from './cpu-time';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The PostgreSQL all contestants of a run share: the one of `BENCH_DATABASE_URL`, else an embedded one with durability on, as in production. */
export class BenchServer {
  private readonly databases: string[] = [];

  private constructor(
    private readonly adminUrl: string,
    /** For what a benchmark writes to disk; gone when the run ends. */
    readonly folder: string,
    private readonly embedded: EmbeddedPostgres | null,
    /** `PostgreSQL 18.1, fsync on …`, for the report. */
    readonly description: string,
    private readonly template: string,
  ) {}

  static async start(url: string | undefined): Promise<BenchServer> {
    removeStaleFolders(tmpdir());
    const folder = mkdtempSync(join(tmpdir(), `${FOLDER_PREFIX}${process.pid}-`));
    chmodSync(folder, 0o711); // the account that runs the server must get in
    let embedded: EmbeddedPostgres | null = null;
    try {
      if (url === undefined) embedded = await EmbeddedPostgres.start({ dataFolder: join(folder, 'server'), logger: silent });
      const adminUrl = url ?? embedded!.url;
      const description = `${await describe(adminUrl)}, ${url === undefined ? 'embedded' : 'BENCH_DATABASE_URL'}`;
      const server = new BenchServer(adminUrl, folder, embedded, description, nameOf('template'));
      await server.createTemplate();
      return server;
    } catch (error) {
      await embedded?.stop();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** A new, migrated database. Returns its address. */
  async createDatabase(purpose: string): Promise<string> {
    return this.create(nameOf(purpose), this.template);
  }

  /** A new database without our schema, for a peer that brings its own. */
  async createEmptyDatabase(purpose: string): Promise<string> {
    return this.create(nameOf(purpose), 'template0');
  }

  /** Drops a database nobody needs any more: its files would only make checkpoints of later rounds dearer. */
  async drop(url: string): Promise<void> {
    const name = new URL(url).pathname.slice(1);
    await withClient(this.adminUrl, (client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));
  }

  /** Writes out what earlier rounds left dirty, so that it is not the next one's cost. */
  async checkpoint(): Promise<void> {
    await withClient(this.adminUrl, (client) => client.query('checkpoint'));
  }

  /** Processor time the server has used, ms; null where it can't be told: on a given server. */
  cpuMs(): number | null {
    return this.embedded && cpuTimeMs(this.embedded.pid);
  }

  /** A folder of one benchmark. */
  createFolder(purpose: string): string {
    const folder = join(this.folder, purpose);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  /** Leaves nothing behind: neither our databases on a given server nor a server of our own. */
  async stop(): Promise<void> {
    if (this.embedded) await this.embedded.stop();
    else for (const name of this.databases) await this.drop(addressOf(this.adminUrl, name));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async createTemplate(): Promise<void> {
    const url = await this.create(this.template, 'template0');
    const database = await openDatabase({ url });
    await database.onApplicationShutdown();
  }

  private async create(name: string, template: string): Promise<string> {
    this.databases.push(name);
    await withClient(this.adminUrl, (client) =>
      client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)}`),
    );
    return addressOf(this.adminUrl, name);
  }
}

/** A run's folder begins so and goes on with the run's process id. */
const FOLDER_PREFIX = 'tds-bench-';

/** What runs left behind that were killed; their servers are gone too, a watchdog stops them. */
function removeStaleFolders(parent: string): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(FOLDER_PREFIX))) {
    const pid = Number(name.slice(FOLDER_PREFIX.length).split('-')[0]);
    if (!isAlive(pid)) rmSync(join(parent, name), { recursive: true, force: true });
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

let databaseCount = 0;

function nameOf(purpose: string): string {
  databaseCount += 1;
  return `tds_bench_${process.pid}_${databaseCount}_${purpose}`;
}

function addressOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.toString();
}

async function describe(url: string): Promise<string> {
  const { rows } = await withClient(url, (client) =>
    client.query<{ text: string }>(
      `select format('PostgreSQL %s, fsync %s, synchronous_commit %s', split_part(current_setting('server_version'), ' ', 1),
                     current_setting('fsync'), current_setting('synchronous_commit')) as text`,
    ),
  );
  return rows[0]!.text;
}

/** Runs statements on a connection of their own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'tds:bench' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
