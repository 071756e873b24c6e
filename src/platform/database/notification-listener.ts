import { backoff, type Clock } from '@libs/resilience';
import { Client, type QueryResult, type QueryResultRow, escapeIdentifier } from 'pg';
import { endOrCut } from './ending';
import type { DatabaseLogger } from './database-logger';

/** Called with the payload, or with '' after a reconnect: something may have been missed, look yourself. */
export type NotificationHandler = (payload: string) => void;

interface ListenerOptions {
  readonly url: () => string;
  readonly applicationName: string;
  readonly clock: Clock;
  readonly logger: DatabaseLogger;
  /** Other times than the usual ones; for tests. */
  readonly checkMs?: number;
  readonly answerMs?: number;
}

/** Longest wait between two attempts to reconnect, ms. */
const MAX_RECONNECT_MS = 5_000;

/** Silence on the wire after which the kernel asks whether the server's machine still lives, ms. */
const KEEP_ALIVE_MS = 10_000;

/** How often the server is asked whether it still listens for us, ms. A connection that only listens would never notice by itself. */
const CHECK_MS = 10_000;

/** Longest wait for an answer, ms. */
const ANSWER_MS = 5_000;

/**
 * LISTEN on a connection of its own, opened with the first subscription, closed with the last, and replaced when lost.
 * Notifications sent while there was no connection are gone, so every handler is called once after a reconnect.
 */
export class NotificationListener {
  private readonly handlers = new Map<string, Set<NotificationHandler>>();
  private readonly stopped = new AbortController();
  private client: Client | undefined;
  private connecting: Promise<void> | undefined;
  private watching: NodeJS.Timeout | undefined;
  /** Statements go one after the other: `pg` has no queue of its own from version 9 on. */
  private lastStatement: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ListenerOptions) {}

  /** Resolves once PostgreSQL has confirmed the subscription; the returned function ends it. */
  async subscribe(channel: string, handler: NotificationHandler): Promise<() => Promise<void>> {
    const handlers = this.handlers.get(channel) ?? new Set();
    this.handlers.set(channel, handlers.add(handler));
    const { client } = this;
    if (!client) await this.connected();
    else if (!(await succeeds(this.run(client, `listen ${escapeIdentifier(channel)}`)))) {
      this.giveUp(client);
      await this.connected();
    }
    return () => this.unsubscribe(channel, handler);
  }

  /** Ends all subscriptions. */
  async close(): Promise<void> {
    this.stopped.abort(new Error('the listener is closed'));
    this.handlers.clear();
    await this.disconnect();
  }

  private async unsubscribe(channel: string, handler: NotificationHandler): Promise<void> {
    const handlers = this.handlers.get(channel);
    handlers?.delete(handler);
    if (handlers?.size !== 0) return;
    this.handlers.delete(channel);
    if (this.handlers.size === 0) await this.disconnect();
    else if (this.client) await succeeds(this.run(this.client, `unlisten ${escapeIdentifier(channel)}`));
  }

  private connected(): Promise<void> {
    this.connecting ??= this.connectUntilDone().finally(() => {
      this.connecting = undefined;
    });
    return this.connecting;
  }

  private async connectUntilDone(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      this.stopped.signal.throwIfAborted();
      try {
        await this.connect();
        return;
      } catch (err) {
        const waitMs = backoff({ attempt, baseMs: 50, maxMs: MAX_RECONNECT_MS });
        this.options.logger.warn({ err, attempt, waitMs }, 'listening for notifications failed, trying again');
        await this.options.clock.sleep(waitMs, this.stopped.signal);
      }
    }
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.options.url(),
      application_name: this.options.applicationName,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      connectionTimeoutMillis: MAX_RECONNECT_MS * 2,
      query_timeout: this.options.answerMs ?? ANSWER_MS,
    });
    client.on('notification', ({ channel, payload }) => this.deliver(channel, payload ?? ''));
    client.on('error', () => this.onLost(client));
    client.on('end', () => this.onLost(client));
    try {
      await client.connect();
      // A subscription that arrives meanwhile finds no client yet and waits for this promise: the set is read until it stops growing.
      const listening = new Set<string>();
      for (let next = this.unlistened(listening); next !== undefined; next = this.unlistened(listening)) {
        await client.query(`listen ${escapeIdentifier(next)}`);
        listening.add(next);
      }
      // Nobody may be left to hear by now
      if (this.stopped.signal.aborted || this.handlers.size === 0) await client.end();
      else this.keep(client);
    } catch (error) {
      client.end().catch(() => undefined); // not waited for: a silent server would not say goodbye either
      throw error;
    }
  }

  private unlistened(listening: ReadonlySet<string>): string | undefined {
    return [...this.handlers.keys()].find((channel) => !listening.has(channel));
  }

  private keep(client: Client): void {
    this.client = client;
    this.lastStatement = Promise.resolve();
    this.watching = setInterval(() => void this.check(client), this.options.checkMs ?? CHECK_MS);
    this.watching.unref();
  }

  /** A frozen server keeps the connection open, and one that became a standby sends nothing any more. */
  private async check(client: Client): Promise<void> {
    const isListening = await succeeds(
      this.run<{ standby: boolean }>(client, 'select pg_is_in_recovery() as standby').then(({ rows }) => {
        if (rows[0]?.standby) throw new Error('the server is a standby');
      }),
    );
    if (!isListening) this.giveUp(client);
  }

  private run<R extends QueryResultRow>(client: Client, sql: string): Promise<QueryResult<R>> {
    const statement = this.lastStatement.then(() => client.query<R>(sql));
    this.lastStatement = statement.catch(() => undefined);
    return statement;
  }

  /** Ends a connection that is of no use, and gets another. */
  private giveUp(client: Client): void {
    client.end().catch(() => undefined);
    this.onLost(client);
  }

  private onLost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    clearInterval(this.watching);
    if (this.stopped.signal.aborted || this.handlers.size === 0) return;
    this.options.logger.warn({}, 'connection for notifications lost, reconnecting');
    this.connected().then(
      () => this.announceGap(),
      () => undefined, // only ends by closing
    );
  }

  private announceGap(): void {
    for (const channel of this.handlers.keys()) this.deliver(channel, '');
  }

  private deliver(channel: string, payload: string): void {
    for (const handler of this.handlers.get(channel) ?? []) {
      try {
        handler(payload);
      } catch (err) {
        this.options.logger.error({ err, channel }, 'a notification handler threw');
      }
    }
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    clearInterval(this.watching);
    if (client)
      await endOrCut(
        client.end().catch(() => undefined),
        () => [client],
      );
  }
}

async function succeeds(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}
