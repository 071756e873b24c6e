import { randomUUID } from 'node:crypto';
import { until } from '@libs/testing';
import { type Fault, SMALL_SIZES } from '@libs/zoho-sandbox';
import { CircuitBreakers } from '@tds/platform/breakers';
import { ScheduleRegistry } from '@tds/platform/scheduling/schedule-registry';
import { QueueWorkers } from '@tds/queue';
import { type TdsTestApp, connectWebhooks, startTdsTestApp } from '../support/tds-app';

const ROUND_MINUTES = 5;
const ROUNDS_AN_HOUR = 60 / ROUND_MINUTES;
/** Steps of business and edits of an hour. */
const STEPS = 3;
const EDITS = 6;
/** Jobs a worker had when it died. */
const HELD = 4;
const SETTLE_MS = 60_000;

/** What the database dates by its own clock and something waits for. */
const DATED: Readonly<Record<string, readonly string[]>> = {
  tds_circuit_breakers: ['opened_at', 'next_probe_at'],
  tds_circuit_breaker_changes: ['changed_at'],
  tds_sync_queue_live: ['run_at', 'lease_expires_at', 'started_at', 'created_at', 'received_at'],
  tds_sync_runs: ['started_at', 'heartbeat_at', 'ended_at'],
  tds_dead_letter_queue: ['created_at', 'failed_at', 'next_retry_at', 'last_retry_at', 'resolved_at'],
  tds_healing_rounds: ['started_at', 'finished_at'],
  tds_healing_actions: ['created_at', 'finished_at'],
  tds_rate_limits: ['reset_at', 'observed_at', 'paused_until'],
  tds_oauth_tokens: ['expires_at', 'blocked_until'],
};

/** What auto-healing says of a day. */
export interface HealingStats {
  readonly runs: number;
  readonly stuck_recovered: number;
  readonly orphaned_runs_ended: number;
  readonly dead_letters_retried: number;
  readonly breakers_reset: number;
  readonly success_share: number;
  readonly recovered_without_person: {
    readonly by_itself: number;
    readonly by_people: number;
    readonly open: number;
    readonly share: number;
  };
  readonly by_check: readonly { readonly check: string; readonly done: number; readonly failed: number; readonly held: number }[];
}

/** One hour's trouble; what it returns ends it. */
type Trouble = (day: FaultyDay) => Promise<() => Promise<void> | void>;

/** A fault of Zoho's, for the hour. */
const zoho =
  (...faults: readonly Fault[]): Trouble =>
  ({ tds: { sandbox } }) => {
    const ids = faults.map((fault) => sandbox.faults.add(fault));
    return Promise.resolve(() => ids.forEach((id) => sandbox.faults.remove(id)));
  };

/** Hour by hour: every kind of Zoho's faults, dead and hung workers, runs without a process, bad data, cut connections, clocks gone wrong. */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  'Zoho resets connections': zoho({ kind: 'outage', match: {} }),
  'a worker dies with its jobs': (day) => day.workerDies(`now() + interval '30 seconds'`),
  'bad data': (day) => day.badData(day.items(2)),
  'Zoho answers 503': zoho({ kind: 'outage', mode: '503', match: {} }),
  'connections to the database are cut': (day) => day.cutConnections(),
  'the process of a run dies': (day) => day.runDies(),
  'Zoho is slow, late, and out of order': zoho(
    { kind: 'latency', ms: 30 },
    { kind: 'webhook_late', ms: 100 },
    { kind: 'webhook_reorder', window: 3, ms: 50 },
  ),
  'Zoho limits calls': zoho(
    ...([43, 44, 1070] as const).map((code) => ({ kind: 'rate_limit', code, retryAfterSeconds: 1, times: 2 }) as const),
  ),
  'a worker hangs but beats its heart': (day) => day.workerDies(`now() + interval '1 day'`),
  'Zoho answers 500': zoho({ kind: 'server_error' }),
  'bad data again': (day) => day.badData(day.items(2)),
  'Zoho loses and doubles webhooks': zoho({ kind: 'webhook_missing', times: 4 }, { kind: 'webhook_duplicate', copies: 2 }),
  'Zoho answers errors as 200': zoho({ kind: 'error_in_200' }),
  'a cursor in the future': (day) => day.cursorInTheFuture(),
  'answers break off': zoho({ kind: 'truncated', times: 6 }, { kind: 'truncated', mode: 'broken', times: 6 }),
  'another worker dies': (day) => day.workerDies(`now() + interval '30 seconds'`),
  'Zoho takes the token for invalid': zoho({ kind: 'unauthorized', times: 4 }),
  'connections are cut again': (day) => day.cutConnections(),
  'Zoho throttles tokens': (day) => day.tokenThrottled(),
  'lists move while they are read': zoho({ kind: 'page_drift', change: 'touch' }, { kind: 'page_drift', change: 'insert', times: 2 }),
  'Zoho is away': zoho({ kind: 'outage', mode: '503', match: {} }),
  'the clock of Zoho is wrong': zoho({ kind: 'clock_skew', seconds: 90 }),
  'another run is left': (day) => day.runDies(),
  'a record nobody corrects': (day) => day.badData(day.items(1), false),
};

/** A day of the whole application, an hour of it in a second or two: what waits in the database is brought forward, a round of healing every five minutes of it. */
export class FaultyDay {
  /** Records that are still wrong in Zoho. */
  readonly spoilt = new Set<string>();
  private taken = 0;
  private readonly reading: Promise<void>[] = [];

  private constructor(readonly tds: TdsTestApp) {}

  static async begin(): Promise<FaultyDay> {
    const tds = await startTdsTestApp(
      { TDS_ROLE: 'api,worker', TDS_LOCK_TIMEOUT_SECONDS: '30', CIRCUIT_BREAKER_FAILURE_THRESHOLD: '2' },
      { sizes: { ...SMALL_SIZES, products: 400 } },
    );
    await tds.fullSync();
    connectWebhooks(tds);
    // The minute that auto-healing gives everybody after an outage of the database is over within every hour.
    jest.spyOn(tds.app.get(CircuitBreakers).database, 'answersForMs').mockReturnValue(Infinity);
    return new FaultyDay(tds);
  }

  async liveThrough(): Promise<void> {
    for (const trouble of Object.values(TROUBLES)) {
      const end = await trouble(this);
      await this.business();
      await this.pass(ROUNDS_AN_HOUR - 3);
      await end();
      await this.business();
      await this.pass(3);
      await Promise.all(this.reading.splice(0));
    }
    // What Zoho never told of is found by the next reading.
    await this.read();
    await this.read('stock-sync');
    await this.pass(2 * ROUNDS_AN_HOUR);
  }

  async stats(): Promise<HealingStats> {
    return (await this.tds.get<HealingStats>('/api/tds/auto-healing/stats?hours=48')).body;
  }

  async sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.tds.database.pool.query(text, values)).rows;
  }

  /** The next items, of which each is in one trouble only. */
  items(count: number): readonly string[] {
    const all = [...this.tds.sandbox.store.each('item')].map(({ id }) => id);
    return all.slice(this.taken, (this.taken += count));
  }

  /** A worker of a process that is gone: its jobs stay leased until a moment. */
  async workerDies(leasedUntil: string): Promise<() => void> {
    const workers = this.tds.app.get(QueueWorkers);
    await workers.stop();
    for (const id of this.items(HELD)) this.tds.sandbox.edit('item', id, { name: `held ${id}` });
    await this.tds.sandbox.settle();
    await this.sql(`select count(*) from tds_claim_jobs('elsewhere:1', $1, $2, 30, null, null)`, [HELD, randomUUID()]);
    await this.sql(`update tds_sync_queue_live set lease_expires_at = ${leasedUntil} where lease_owner = 'elsewhere:1'`);
    workers.start();
    return () => undefined;
  }

  async runDies(): Promise<() => void> {
    await this.sql(
      `insert into tds_sync_runs (id, organization_id, type, entity_type, trigger, status, heartbeat_at)
       values ($1, $2, 'incremental', 'vendor', 'api', 'running', now() - interval '3 minutes')`,
      [randomUUID(), this.tds.sandbox.organizationId],
    );
    return () => undefined;
  }

  /** Records no rule lets through, until somebody corrects them in Zoho. */
  badData(ids: readonly string[], isCorrected = true): Promise<() => void> {
    const { sandbox } = this.tds;
    const fault = sandbox.faults.add({ kind: 'malformed', set: { rate: 'a lot' }, match: { entity: 'item', ids } });
    for (const id of ids) {
      this.spoilt.add(id);
      sandbox.edit('item', id, { rate: 77 });
    }
    return Promise.resolve(() => {
      if (!isCorrected) return;
      sandbox.faults.remove(fault);
      for (const id of ids) {
        this.spoilt.delete(id);
        sandbox.edit('item', id, { rate: 78 });
      }
    });
  }

  async cutConnections(): Promise<() => void> {
    const cut = () =>
      this.sql(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name <> 'tds:test'`,
      );
    await cut();
    return () => void cut();
  }

  async cursorInTheFuture(): Promise<() => void> {
    await this.sql(`update tds_sync_cursors set watermark = now() + interval '1 day' where entity_type = 'product'`);
    return () => undefined;
  }

  /** The token runs out while Zoho gives no new one. */
  async tokenThrottled(): Promise<() => void> {
    await this.sql('delete from tds_oauth_tokens');
    const id = this.tds.sandbox.faults.add({ kind: 'token_throttled', times: 1 });
    return () => void this.tds.sandbox.faults.remove(id);
  }

  /** Orders and edits, told by webhooks, and a reading of what changed. */
  private async business(): Promise<void> {
    const { sandbox } = this.tds;
    for (let step = 0; step < STEPS; step++) sandbox.traffic.step();
    for (const id of this.items(EDITS / 2)) sandbox.edit('item', id, { name: `edited ${id}` });
    await sandbox.settle();
    // Not waited for: it may wait for what only healing ends.
    this.reading.push(this.read());
  }

  /** Reads what changed, as a schedule does; in an outage it fails, and that is all. */
  private async read(schedule = 'incremental-sync'): Promise<void> {
    const { definition } = this.tds.app.get(ScheduleRegistry).get(schedule);
    const firing = { name: definition.name, dueAt: new Date(), cause: 'request', actor: 'scheduler' } as const;
    await definition.run({ ...firing, signal: new AbortController().signal }).catch((error: { code?: string }) => {
      if (error.code !== 'sync.scheduled_runs_failed') throw error;
    });
  }

  /** So many times five minutes pass, each with its round of healing. */
  private async pass(rounds: number): Promise<void> {
    for (let round = 0; round < rounds; round++) {
      await this.settled();
      await this.moveOn(ROUND_MINUTES * 60);
      await this.tds.post('/api/tds/auto-healing/run', {});
    }
    await this.settled();
  }

  /** Nothing is worked on or could be; what waits for a later time may. */
  private async settled(): Promise<void> {
    const working = `select from tds_sync_queue_live where (status <> 'retry' or run_at < now()) and lease_owner is distinct from 'elsewhere:1' limit 1`;
    const running = `select from tds_sync_runs where status = 'running' and heartbeat_at > now() - interval '1 minute' limit 1`;
    await until(async () => (await this.sql(working)).length + (await this.sql(running)).length === 0, SETTLE_MS);
  }

  private async moveOn(seconds: number): Promise<void> {
    for (const [table, columns] of Object.entries(DATED)) {
      const moved = columns.map((column) => `${column} = ${column} - make_interval(secs => $1)`).join(', ');
      await this.sql(`update ${table} set ${moved}`, [seconds]);
    }
    const breakers = this.tds.app.get(CircuitBreakers);
    const names = await this.sql(`select name from tds_circuit_breakers where name like 'zoho:%'`);
    await Promise.all(names.map(({ name }) => breakers.breaker(String(name)).reload()));
  }
}
