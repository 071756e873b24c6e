import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, TcpProxy, until } from '@libs/testing';
import { SMALL_SIZES, type Sizes, type ZohoSandbox, startSandbox } from '@libs/zoho-sandbox';
import type { Pool } from 'pg';
import { TdsProcess, freePort } from '../../support/tds-process';
import { sandboxEnvironment } from '../../support/sandbox-environment';
import type { ScenarioContext } from './scenario';
import { Courier, WEBHOOK_SECRET } from './courier';
import { Sender } from './sender';

export const ADMIN_KEY = 'tds_chaos_0123456789abcdef0123456789abcdef';

/** A database to run on. */
export interface WorldDatabase {
  readonly url: string;
  readonly pool: Pool;
  drop(): Promise<void>;
}

export interface WorldOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly sizes?: Partial<Sizes>;
  /** Default: a migrated one of the suite's server. */
  readonly database?: WorldDatabase;
}

/** One application as a process, its database behind a proxy, its Zoho, and somebody who sends webhooks. */
export class World {
  private static readonly open = new Set<World>();
  readonly courier: Courier;
  readonly sender: Sender;
  tds: TdsProcess;
  private readonly processes = new Set<TdsProcess>();

  private constructor(
    private readonly context: ScenarioContext,
    private readonly environment: Readonly<Record<string, string>>,
    readonly database: WorldDatabase,
    /** Between the application and its database. */
    readonly proxy: TcpProxy,
    readonly sandbox: ZohoSandbox,
    readonly dataDir: string,
    private readonly port: number,
  ) {
    this.tds = this.another();
    World.open.add(this);
    this.courier = new Courier(() => this.tds.url);
    this.sender = new Sender(sandbox, this.courier, context.options.seed);
  }

  /** Ends what is still there when the suite is interrupted. */
  static async closeAll(): Promise<void> {
    await Promise.allSettled([...World.open].map((world) => world.close()));
  }

  /** Makes all of it; the application is not started yet. */
  static async prepare(context: ScenarioContext, options: WorldOptions = {}): Promise<World> {
    const database = options.database ?? (await createTestDatabase());
    const proxy = await TcpProxy.before(database.url);
    const sandbox = await startSandbox({
      sizes: { ...SMALL_SIZES, products: 200, inactiveProducts: 0, ...options.sizes },
      limits: 'off',
      seed: context.options.seed,
    });
    const dataDir = mkdtempSync(join(tmpdir(), 'tds-chaos-'));
    const environment = { ...baseEnvironment(proxy, sandbox, dataDir), ...options.environment, ...context.environment };
    return new World(context, environment, database, proxy, sandbox, dataDir, await freePort());
  }

  /** Starts the application, with further settings for this life of it. */
  async launch(extra: Readonly<Record<string, string>> = {}): Promise<void> {
    this.tds = this.another(extra);
    await this.tds.start();
  }

  /** Starts it without waiting for readiness, which needs a database. */
  async launchWithoutDatabase(extra: Readonly<Record<string, string>> = {}): Promise<void> {
    this.tds = this.another(extra);
    void this.tds.runToExit();
    await until(async () => (await fetch(`${this.tds.url}/health/live`)).ok, 90_000);
  }

  /** A further process on the same database; not started. */
  another(extra: Readonly<Record<string, string>> = {}, port = this.port): TdsProcess {
    const made = new TdsProcess({ ...this.environment, PORT: String(port), ...extra }, port, this.context.entry);
    this.processes.add(made);
    return made;
  }

  /** A request with the admin key. Status 0: no answer came. */
  async request(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
    const headers = { 'x-api-key': ADMIN_KEY, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    try {
      const response = await fetch(`${this.tds.url}${path}`, { method, headers, body: body === undefined ? null : JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    } catch {
      return { status: 0, body: null };
    }
  }

  /** Rows of a question to the database itself, not by way of the proxy. */
  async rows<R>(sql: string, values: readonly unknown[] = []): Promise<readonly R[]> {
    return (await this.database.pool.query(sql, [...values])).rows as R[];
  }

  async close(): Promise<void> {
    if (!World.open.delete(this)) return;
    this.courier.dismiss();
    await Promise.all([...this.processes].map((each) => each.kill()));
    await this.proxy.close();
    await this.sandbox.close();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

/** Nothing but webhooks brings changes: a schedule would hide what was lost. */
function baseEnvironment(proxy: TcpProxy, sandbox: ZohoSandbox, dataDir: string): Record<string, string> {
  return {
    DATABASE_URL: proxy.url,
    TDS_DATABASE_POOL_SIZE: '8',
    TDS_DATA_DIR: dataDir,
    TDS_ADMIN_API_KEY: ADMIN_KEY,
    TDS_INITIAL_SYNC: 'false',
    TDS_LOCK_TIMEOUT_SECONDS: '2',
    TDS_REQUESTS_PER_MINUTE_PER_ADDRESS: '0',
    TDS_REQUESTS_PER_MINUTE_PER_KEY: '0',
    LOG_LEVEL: 'warn',
    LOG_FORMAT: 'json',
    SCHEDULE_FULL_SYNC: 'off',
    SCHEDULE_INCREMENTAL_SYNC: 'off',
    SCHEDULE_STOCK_SYNC: 'off',
    SCHEDULE_STATISTICS: 'off',
    SCHEDULE_IMAGE_SYNC: 'off',
    ZOHO_WEBHOOK_SECRET: WEBHOOK_SECRET,
    ZOHO_MAX_CONCURRENCY: '16',
    ...sandboxEnvironment(sandbox),
  };
}
