import {
  type Queryable,
  type Sql,
  type StatementOptions,
  type Tx,
  isContention,
  isOutage,
  runInTransaction,
  runStatement,
  sqlState,
} from '@libs/pg';
import { backoff, type Clock } from '@libs/resilience';
import type { OnApplicationShutdown, OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { isSlow } from '@tds/platform/logging';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { DatabaseLogger } from './database-logger';
import { discardSilentConnections } from './silent-connections';
import { DatabaseNotReadyError, UnsupportedServerError } from './database.errors';
import { describeAddress } from './data-source';
import { endOrCut } from './ending';
import { HeldDataSource } from './held-data-source';
import { migrate } from './migrations';
import { NotificationListener, type NotificationHandler } from './notification-listener';

/** Oldest server the schema and our statements are tested on. */
const MIN_SERVER_MAJOR = 15;

/** Longest wait between two attempts to connect at boot, ms. */
const MAX_CONNECT_WAIT_MS = 10_000;

export interface DatabaseDependencies {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly logger: DatabaseLogger;
  /** Hears of what makes going on pointless after boot has returned: a failed migration, a schema from the future. */
  readonly onFatal: (error: Error) => void;
  /** Runs after the last connection is closed: stops the embedded server. */
  readonly afterClose?: () => Promise<void>;
}

/** Connections of the pool, for the metrics. */
export interface PoolState {
  readonly total: number;
  readonly idle: number;
  /** Callers waiting for a connection. */
  readonly waiting: number;
}

/**
 * The one way to PostgreSQL: statements, transactions, notifications, over TypeORM's own pool.
 *
 * Boot waits for the first attempt to connect and migrate. If the server is away, boot goes on without it and attempts continue for
 * ever; until then `isReady()` is false, statements throw DatabaseNotReadyError, and background work waits for `whenReady()`.
 */
export class Database implements Queryable, OnModuleInit, OnModuleDestroy, OnApplicationShutdown {
  private readonly listener: NotificationListener;
  private readonly stopping = new AbortController();
  private readonly ready = new Gate();
  private hasSchema = false;
  private lastError: unknown;

  constructor(private readonly dependencies: DatabaseDependencies) {
    const { clock, logger } = dependencies;
    this.listener = new NotificationListener({
      url: () => this.url,
      applicationName: `${this.options.applicationName} listener`,
      clock,
      logger,
    });
  }

  /** TypeORM's data source, for repositories. */
  get dataSource(): DataSource {
    return this.dependencies.dataSource;
  }

  /** Runs a statement outside any transaction and returns its rows. */
  async query<R>(sql: string | Sql, params?: readonly unknown[], options?: StatementOptions): Promise<R[]> {
    const startedAt = performance.now();
    try {
      return (await runStatement(this.pool, sql, params, options)).rows as R[];
    } finally {
      this.tellIfSlow(sql, performance.now() - startedAt);
    }
  }

  /**
   * One unit of work: commits when `work` returns, rolls back when it throws. Nothing is retried, and inside there is no network call,
   * no sleep and no bus dispatch.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return runInTransaction({ connect: () => this.connectClient() }, work, {
      onHookError: (err) => this.dependencies.logger.error({ err }, 'an after-commit hook threw'),
    });
  }

  /**
   * Subscribes to a channel until the returned function is called. `onNotify` also hears '' after a lost connection was replaced:
   * what was sent meanwhile is gone, so look for work instead of trusting the payload.
   */
  async listen(channel: string, onNotify: NotificationHandler): Promise<() => Promise<void>> {
    await this.whenReady();
    return this.listener.subscribe(channel, onNotify);
  }

  /** Connected at least once, server supported, schema up to date. Whether the server answers right now is another question: `ping()`. */
  isReady(): boolean {
    return this.hasSchema;
  }

  /** Resolves when ready; rejects when that can never happen, or at shutdown. */
  whenReady(): Promise<void> {
    return this.ready.passed;
  }

  /**
   * Runs `work` once the database is ready, and again for as long as it fails for want of the database or because others are in its way: for
   * what has to be done once, and must not be given up because a server was restarted at that moment, or many processes started at once.
   * Work that may run twice only.
   *
   * @throws what `work` threw for other reasons; the reason of `signal`; that the application is stopping.
   */
  async untilDone<T>(work: () => Promise<T>, signal: AbortSignal = this.stopping.signal): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      await this.whenReady();
      try {
        return await work();
      } catch (err) {
        if (!isOutage(err) && !isContention(err)) throw err;
        const waitMs = backoff({ attempt, baseMs: 250, maxMs: MAX_CONNECT_WAIT_MS });
        this.dependencies.logger.warn({ err, attempt, waitMs }, 'the database was lost or too busy in the middle, trying again');
        await this.dependencies.clock.sleep(waitMs, AbortSignal.any([signal, this.stopping.signal]));
      }
    }
  }

  /** Asks the server for a sign of life. @throws DatabaseNotReadyError, connection errors. */
  async ping(): Promise<void> {
    await this.query('select 1');
  }

  /** Why there was no connection at the last attempt, if so. */
  get lastConnectionError(): unknown {
    return this.lastError;
  }

  /** How the pool is used. */
  poolState(): PoolState {
    if (!this.dataSource.isInitialized) return { total: 0, idle: 0, waiting: 0 };
    const { totalCount, idleCount, waitingCount } = this.rawPool;
    return { total: totalCount, idle: idleCount, waiting: waitingCount };
  }

  /** Connects and migrates; resolves after the first attempt even if it found no server. @throws what no further attempt can mend. */
  async onModuleInit(): Promise<void> {
    if (await this.attempt(1)) return;
    this.keepTrying().catch((error: Error) => {
      if (!this.stopping.signal.aborted) this.dependencies.onFatal(error);
    });
  }

  /** Who waits for a database that was never there would hold up the stop for ever; one that is there stays until all have finished. */
  onModuleDestroy(): void {
    if (!this.hasSchema) this.giveUp();
  }

  /** Runs last: Nest stops modules in the reverse order of their start. */
  async onApplicationShutdown(): Promise<void> {
    this.giveUp();
    this.hasSchema = false;
    await this.listener.close();
    if (this.dataSource.isInitialized) {
      const clients = [...(this.rawPool as Pool & { readonly _clients: readonly PoolClient[] })._clients];
      // The pool is done as soon as it has said goodbye; a server that is stopped then tells every connection that it was cut.
      const closed = clients.map((client) => new Promise<void>((done) => client.once('end', () => done())));
      if (this.dataSource instanceof HeldDataSource) this.dataSource.release();
      await endOrCut(Promise.all([this.dataSource.destroy(), ...closed]), () => clients);
    }
    await this.dependencies.afterClose?.();
  }

  private giveUp(): void {
    this.stopping.abort(new Error('the application is stopping'));
    this.ready.close(this.stopping.signal.reason);
  }

  /** By its name or its beginning: parameters are data, and don't belong into logs. */
  private tellIfSlow(sql: string | Sql, durationMs: number): void {
    if (!isSlow(durationMs)) return;
    const statement = typeof sql === 'string' ? sql.slice(0, 80).replaceAll(/\s+/g, ' ') : sql.name;
    this.dependencies.logger.warn({ statement, durationMs: Math.round(durationMs) }, 'slow statement');
  }

  private async keepTrying(): Promise<void> {
    for (let attempt = 2; ; attempt += 1) {
      await this.dependencies.clock.sleep(backoff({ attempt: attempt - 1, baseMs: 250, maxMs: MAX_CONNECT_WAIT_MS }), this.stopping.signal);
      if (await this.attempt(attempt)) return;
    }
  }

  /** True once connected and migrated, false when the server could not be reached. */
  private async attempt(attempt: number): Promise<boolean> {
    const { clock, logger } = this.dependencies;
    const address = describeAddress(this.url);
    try {
      await this.connect();
      const applied = await migrate(this.dataSource, clock);
      if (applied.length > 0) logger.info({ applied }, 'database migrated');
      if (attempt > 1) logger.info({ address, attempt }, 'database connected');
    } catch (err) {
      this.stopping.signal.throwIfAborted();
      this.lastError = err;
      if (!this.isWorthWaiting(err)) {
        this.ready.close(err);
        throw err;
      }
      logger.warn({ err, address, attempt }, 'database is not reachable, trying again');
      return false;
    }
    this.lastError = undefined;
    this.hasSchema = true;
    this.ready.open();
    return true;
  }

  private async connect(): Promise<void> {
    if (!this.dataSource.isInitialized) {
      await this.dataSource.initialize();
      discardSilentConnections(this.rawPool);
    }
    const [row] = (await this.dataSource.query(`select current_setting('server_version') as version`)) as { version: string }[];
    const version = row?.version ?? '0';
    if (Number.parseInt(version, 10) < MIN_SERVER_MAJOR) throw new UnsupportedServerError(version, MIN_SERVER_MAJOR);
  }

  /** Before the first connection, what the server complains of may mend itself too: the account or the database may not be there yet. */
  private isWorthWaiting(error: unknown): boolean {
    return isOutage(error) || (!this.dataSource.isInitialized && sqlState(error) !== undefined);
  }

  private async connectClient() {
    return this.pool.connect();
  }

  private get pool(): Pool {
    if (!this.hasSchema) throw new DatabaseNotReadyError(this.lastError);
    return this.rawPool;
  }

  private get rawPool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private get options(): { readonly url: string; readonly applicationName?: string } {
    return this.dataSource.options as { url: string; applicationName?: string };
  }

  private get url(): string {
    return this.options.url;
  }
}

/** A promise that is opened once for all who wait, or closed with the reason why it never will be. */
class Gate {
  open!: () => void;
  close!: (reason: unknown) => void;
  readonly passed = new Promise<void>((resolve, reject) => {
    this.open = resolve;
    this.close = reject;
  });

  constructor() {
    this.passed.catch(() => undefined); // whoever waits hears of it; that nobody waits is no accident
  }
}
