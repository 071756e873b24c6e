import { CircuitBreakers } from '@tds/platform/breakers';
import { until } from '@libs/testing';
import { Database } from '@tds/platform/database';
import { JobQueue, QUEUE_CHANNEL } from '@tds/queue';
import { LeaseStore } from '../src/queue/workers/lease-store';
import { anError, failed } from '../src/queue/testing/a-job';
import { type TdsTestApp, startTdsTestApp } from './support/tds-app';

interface Check {
  readonly check: string;
  readonly error: string | null;
  readonly findings: { subject: string; summary: string; before: Record<string, unknown> }[];
  readonly outcomes: { subject: string; status: string; action: string; effect: string; after: Record<string, unknown> | null }[];
  readonly held: unknown[];
}
interface Action {
  readonly check: string;
  readonly subject: string;
  readonly outcome: string;
  readonly before: Record<string, unknown>;
}

const yesterday = new Date(Date.now() - 86_400_000);

// No worker and no scheduler: what is broken stays broken until a check mends it.
let tds: TdsTestApp;
beforeAll(async () => {
  tds = await startTdsTestApp({
    TDS_ROLE: 'api',
    SCHEDULE_MAINTENANCE: `0 0 ${yesterday.getUTCDate()} ${yesterday.getUTCMonth() + 1} *`,
    TDS_LOCK_TIMEOUT_SECONDS: '5',
  });
});
afterAll(() => tds.close());
beforeEach(async () => {
  for (const table of [
    'tds_healing_actions',
    'tds_healing_rounds',
    'tds_sync_queue',
    'tds_dead_letter_queue',
    'tds_alerts',
    'tds_sync_cursors',
  ])
    await sql(`delete from ${table}`);
  await sql(`delete from tds_audit_trail where origin in ('healing', 'api')`);
});

const sql = async (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await tds.database.pool.query(text, values)).rows;
async function heal(check: string, dryRun = false): Promise<Check> {
  const { status, body } = await tds.post<{ checks: [Check] }>('/api/tds/auto-healing/run', { checks: [check], dry_run: dryRun });
  if (status !== 200) throw new Error(`auto-healing answered ${status} ${JSON.stringify(body)}`);
  return body.checks[0];
}
const nothing = { error: null, findings: [], outcomes: [], held: [] };
const actions = async () => (await tds.get<Action[]>('/api/tds/auto-healing/actions')).body;
const audited = async (action: string) => sql(`select actor, details from tds_audit_trail where action = $1`, [action]);
let items = 0;
/** A job a worker of another process holds. */
async function heldJob(): Promise<string> {
  items += 1;
  await tds.webhook({ item: { item_id: `held-${items}`, name: 'held', last_modified_time: '2026-06-09T12:47:43+0300' } });
  const { jobs } = await tds.app.get(LeaseStore).claim('elsewhere:1');
  return jobs.at(-1)!.id;
}

describe('when nothing is wrong', () => {
  it('does nothing', async () => {
    await heldJob();
    const { body } = await tds.post<{ checks: Check[] }>('/api/bff/tds/auto-healing/run', {});
    expect(body.checks.map(({ check, findings, error }) => [check, findings.length, error])).toEqual(
      [
        'breaker_supervision',
        'stuck_tasks',
        'orphaned_runs',
        'failed_runs',
        'queue_depth',
        'cursor_sanity',
        'missed_schedules',
        'dead_letter_retry',
        'failed_deliveries',
        'drift_repair',
        'spool_drain',
      ].map((name) => [name, 0, null]),
    );
    expect(await actions()).toEqual([]);
    expect(await sql('select status from tds_sync_queue_live')).toEqual([{ status: 'processing' }]);
  });
});

describe('stuck tasks', () => {
  it.each([
    ['whose lease ran out', `lease_expires_at = now() - interval '1 minute'`, 'lease_expired'],
    ['worked on for hours', `started_at = now() - interval '61 minutes', lease_expires_at = now() + interval '1 minute'`, 'too_long'],
  ])('%s are taken back, once', async (_name, change, reason) => {
    const id = await heldJob();
    expect(await heal('stuck_tasks')).toMatchObject(nothing);
    await sql(`update tds_sync_queue_live set ${change}`);
    expect(await heal('stuck_tasks', true)).toMatchObject({
      findings: [{ subject: `job:${id}`, before: { reason, worker: 'elsewhere:1' } }],
      outcomes: [],
    });
    expect(await sql('select status from tds_sync_queue_live')).toEqual([{ status: 'processing' }]);
    expect(await heal('stuck_tasks')).toMatchObject({ outcomes: [{ subject: `job:${id}`, status: 'done', action: 'job.taken_back' }] });
    expect(await sql('select status, lease_token from tds_sync_queue_live')).toMatchObject([
      { status: expect.not.stringMatching('processing'), lease_token: null },
    ]);
    expect(await heal('stuck_tasks')).toMatchObject(nothing);
    expect(await actions()).toMatchObject([
      { check: 'stuck_tasks', subject: `job:${id}`, outcome: 'done', before: { reason, attempts: 1 } },
    ]);
    expect(await audited('healing.stuck_tasks')).toMatchObject([{ actor: 'healing', details: { count: 1 } }]);
  });
});

describe('a long queue', () => {
  beforeEach(async () => {
    await sql('delete from tds_workers');
    await sql(
      `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, origin)
       select $1, 'product', n::text, 'fetch', 'webhook' from generate_series(1, 1000) n`,
      [tds.sandbox.organizationId],
    );
  });
  const aWorker = () =>
    sql(`insert into tds_workers (id, host, pid, started_at, heartbeat_at) values ('elsewhere:1', 'elsewhere', 1, now(), now())`);
  /** The depth is counted once a second, less often where counting is slow. */
  const finding = () => until(async () => (await heal('queue_depth', true)).findings[0], 20_000);
  const outcome = async () => {
    await finding();
    return (await heal('queue_depth')).outcomes[0];
  };

  it('is one from the thresholds of the alerts on', async () => {
    expect(await finding()).toMatchObject({ subject: 'queue', before: { severity: 'warning', waiting: 1_000 } });
    await sql(`delete from tds_sync_queue_live where source_entity_id = '1'`);
    await until(async () => (await heal('queue_depth', true)).findings.length === 0, 20_000);
  });

  it('without a worker needs one', async () => {
    expect(await outcome()).toMatchObject({ status: 'failed', action: 'queue.without_workers' });
  });

  it('that nobody is at has its workers woken', async () => {
    await aWorker();
    const heard: string[] = [];
    const unlisten = await tds.app.get(Database).listen(QUEUE_CHANNEL, (payload) => heard.push(payload));
    expect(await outcome()).toMatchObject({ status: 'done', action: 'workers.woken', after: { workers: 1, pending: 1_000 } });
    await until(() => heard.length > 0);
    await unlisten();
  });

  it('that is being worked off, or was paused by a person, is left', async () => {
    await aWorker();
    await sql(
      `insert into tds_sync_queue (organization_id, entity_type, source_entity_id, operation, origin, status, started_at, finished_at)
       select $1, 'product', n::text, 'fetch', 'webhook', 'completed', now(), now() from generate_series(1, 50) n`,
      [tds.sandbox.organizationId],
    );
    expect(await outcome()).toMatchObject({
      status: 'nothing',
      effect: expect.stringContaining('50 jobs in the last minute: about 20 minutes'),
    });
    await tds.post('/api/tds/queue/pause', {});
    await until(async () => (await outcome())?.action === 'queue.left_paused', 20_000);
    await tds.post('/api/tds/queue/resume', {});
  });
});

describe('orphaned runs', () => {
  const aRun = (id: string, trigger: string, silent: string) =>
    sql(
      `insert into tds_sync_runs (id, organization_id, type, entity_type, trigger, status, heartbeat_at) values ($1, $2, 'full', 'vendor', $3, 'running', now() - $4::interval)`,
      [id, tds.sandbox.organizationId, trigger, silent],
    );
  const ORPHAN = '0190aaaa-0000-7000-8000-000000000001';
  const SCHEDULED = '0190aaaa-0000-7000-8000-000000000002';

  it('are ended and begun again; what beats its heart is left', async () => {
    await aRun(ORPHAN, 'api', '100 seconds');
    expect(await heal('orphaned_runs')).toMatchObject(nothing);
    await sql(`update tds_sync_runs set heartbeat_at = now() - interval '3 minutes' where id = $1`, [ORPHAN]);
    const { outcomes } = await heal('orphaned_runs');
    expect(outcomes).toMatchObject([{ status: 'done', action: 'run.ended', after: { status: 'failed' } }]);
    expect(await sql('select status from tds_sync_runs where id = $1', [ORPHAN])).toEqual([{ status: 'failed' }]);
    const next = outcomes[0]!.after!['next_run_id'];
    await until(
      async () =>
        (await sql(`select 1 from tds_sync_runs where id = $1 and status = 'completed' and trigger = 'healing'`, [next])).length > 0,
    );
  });

  it('of a schedule are left to be begun by it', async () => {
    await aRun(SCHEDULED, 'schedule', '3 minutes');
    expect((await heal('orphaned_runs')).outcomes).toMatchObject([{ status: 'done', after: { next_run_id: null } }]);
    expect(await sql(`select 1 from tds_sync_runs where status = 'running'`)).toEqual([]);
  });
});

describe('full syncs that failed', () => {
  const ended = (entityType: string, status: string, ago: string) =>
    sql(
      `insert into tds_sync_runs (id, organization_id, type, entity_type, trigger, status, error_summary, started_at, ended_at)
       values (gen_random_uuid(), $1, 'full', $2, 'schedule', $3, 'Query read timeout', now() - $4::interval - interval '1 minute', now() - $4::interval)`,
      [tds.sandbox.organizationId, entityType, status, ago],
    );
  beforeEach(() => sql(`delete from tds_sync_runs`));

  it('are gone on with together, those of one listing from the page they share', async () => {
    for (const type of ['customer', 'vendor']) await ended(type, 'failed', '30 seconds');
    expect(await heal('failed_runs')).toMatchObject(nothing);
    await sql(`update tds_sync_runs set ended_at = now() - interval '2 minutes'`);
    const { findings, outcomes } = await heal('failed_runs');
    expect(findings).toMatchObject([
      { subject: 'full_sync:customer', summary: expect.stringContaining('Query read timeout') },
      { subject: 'full_sync:vendor' },
    ]);
    expect(outcomes).toMatchObject([
      { status: 'done', action: 'run.started', after: { run_id: expect.any(String) } },
      { status: 'done', action: 'run.started', after: { run_id: expect.any(String) } },
    ]);
    const runs = () => sql(`select entity_type, status, api_calls from tds_sync_runs where trigger = 'healing' order by entity_type`);
    await until(async () => (await runs()).every(({ status }) => status === 'completed'));
    // One of them read the pages, for both.
    expect((await runs()).map(({ api_calls }) => Number(api_calls) > 0)).toEqual([true, false]);
    expect(await heal('failed_runs')).toMatchObject(nothing);
  });

  it('are left when a person cancelled the next one, when another has completed since, and after hours', async () => {
    await ended('vendor', 'failed', '10 minutes');
    await ended('vendor', 'cancelled', '5 minutes');
    await ended('customer', 'failed', '10 minutes');
    await ended('customer', 'completed', '5 minutes');
    await ended('user', 'failed', '7 hours');
    expect(await heal('failed_runs')).toMatchObject(nothing);
  });

  it('wait until the source answers', async () => {
    const name = `zoho:books:${tds.sandbox.organizationId}`;
    await ended('vendor', 'failed', '2 minutes');
    await tds.app.get(CircuitBreakers).forceOpen(name, 'spec');
    expect(await heal('failed_runs')).toMatchObject(nothing);
    await tds.app.get(CircuitBreakers).reset(name, 'spec');
    expect((await heal('failed_runs')).findings).toHaveLength(1);
    await until(async () => (await sql(`select 1 from tds_sync_runs where status = 'running'`)).length === 0);
  });
});

describe('dead letters', () => {
  it('of the weather are tried again when their day is over', async () => {
    await heldJob();
    const held = (await sql('select id, lease_token as "leaseToken" from tds_sync_queue_live')) as { id: string; leaseToken: string }[];
    await tds.app.get(JobQueue).fail(null, failed(held, anError({ class: 'weather', disposition: 'reject' })));
    expect(await heal('dead_letter_retry')).toMatchObject(nothing);
    await sql(`update tds_dead_letter_queue set next_retry_at = now()`);
    expect((await heal('dead_letter_retry', true)).findings).toHaveLength(1);
    expect(await sql('select 1 from tds_sync_queue_live')).toEqual([]);
    expect((await heal('dead_letter_retry')).outcomes).toMatchObject([{ status: 'done', action: 'dead_letter.retried' }]);
    expect(await sql('select status from tds_sync_queue_live')).toHaveLength(1);
    expect(await heal('dead_letter_retry')).toMatchObject(nothing);
  });

  it('are tried again as soon as the source answers again', async () => {
    const [name, id] = [`zoho:books:${tds.sandbox.organizationId}`, await heldJob()];
    const held = (await sql('select id, lease_token as "leaseToken" from tds_sync_queue_live where id = $1', [id])) as {
      id: string;
      leaseToken: string;
    }[];
    await tds.app.get(JobQueue).fail(null, failed(held, anError({ class: 'weather', disposition: 'reject' })));
    await tds.app.get(CircuitBreakers).forceOpen(name, 'spec');
    expect(await heal('dead_letter_retry')).toMatchObject(nothing);
    await tds.app.get(CircuitBreakers).reset(name, 'spec');
    expect((await heal('dead_letter_retry')).outcomes).toMatchObject([
      { status: 'done', effect: expect.stringContaining('answers again') },
    ]);
  });
});

describe('breakers', () => {
  const books = () => `zoho:books:${tds.sandbox.organizationId}`;
  const breakers = () => tds.app.get(CircuitBreakers);
  /** Its wait is over, by the database’s clock and by what the process knows. */
  async function waitOver(): Promise<void> {
    await sql(`update tds_circuit_breakers set next_probe_at = now() where name = $1`, [books()]);
    await breakers().breaker(books()).reload();
  }

  it('are closed after recovery though nobody calls, and not before', async () => {
    const outage = tds.sandbox.faults.add({ kind: 'outage', match: { path: '/organizations' } });
    for (let n = 0; n < 5; n++) await (await breakers().breaker(books()).enter()).failed({ reason: 'zoho.network', retryAfterSeconds: 0 });
    expect(await heal('breaker_supervision')).toMatchObject(nothing);
    await waitOver();
    expect((await heal('breaker_supervision')).outcomes).toMatchObject([{ subject: books(), status: 'failed', after: { state: 'open' } }]);
    expect(await heal('breaker_supervision')).toMatchObject(nothing);
    tds.sandbox.faults.remove(outage);
    await waitOver();
    expect((await heal('breaker_supervision')).outcomes).toMatchObject([{ subject: books(), status: 'done', after: { state: 'closed' } }]);
    const { body } =
      await tds.get<{ name: string; state: string; history: { to: string; actor: string }[] }[]>('/api/tds/circuit-breakers');
    const view = body.find(({ name }) => name === books())!;
    expect(view.state).toBe('closed');
    expect(view.history.slice(0, 5).map(({ to }) => to)).toEqual(['closed', 'half_open', 'open', 'half_open', 'open']);
    expect(view.history[0]!.actor).toBe('system');
  });
});

describe('cursors', () => {
  const aCursor = (column: string, value: string) =>
    sql(
      `insert into tds_sync_cursors (source, organization_id, entity_type, ${column}) values ('zoho', $1, 'vendor', ${value})
         on conflict (source, organization_id, entity_type) do update set ${column} = excluded.${column}`,
      [tds.sandbox.organizationId],
    );

  it('with a watermark in the future go back to the last whole pass; no oftener than three times an hour, then a person is told', async () => {
    await aCursor('watermark', `now() - interval '1 hour'`);
    expect(await heal('cursor_sanity')).toMatchObject(nothing);
    await aCursor('full_synced_at', `'2026-01-01'`);
    for (let round = 1; round <= 3; round++) {
      await aCursor('watermark', `now() + interval '1 day'`);
      expect((await heal('cursor_sanity')).outcomes).toMatchObject([{ subject: 'watermark:vendor', status: 'done' }]);
      expect(await sql(`select watermark = '2026-01-01' as ok from tds_sync_cursors`)).toEqual([{ ok: true }]);
    }
    await aCursor('watermark', `now() + interval '1 day'`);
    expect(await heal('cursor_sanity')).toMatchObject({ outcomes: [], held: [{ subject: 'watermark:vendor' }] });
    const open = () => sql(`select rule, dedupe_key from tds_alerts where resolved_at is null`);
    expect(await open()).toEqual([{ rule: 'healing.budget_spent', dedupe_key: 'healing.budget_spent:cursor_sanity' }]);
    await aCursor('watermark', 'now()');
    await heal('cursor_sanity');
    expect(await open()).toEqual([]);
    expect((await tds.get<object>('/api/tds/auto-healing/stats')).body).toMatchObject({
      success_share: 0.75,
      by_check: expect.arrayContaining([expect.objectContaining({ check: 'cursor_sanity', done: 3, held: 1 })]),
    });
  });

  it('forget a pass nobody resumes, with what it has seen', async () => {
    const pass = '0190bbbb-0000-7000-8000-000000000001';
    const checkpoint = (hours: number) =>
      aCursor(
        'checkpoint',
        `json_build_object('pass_id', '${pass}', 'page', 3, 'newest', null, 'started_at', (now() - interval '${hours} hours')::text)::jsonb`,
      );
    await sql(`insert into tds_sync_seen (pass_id, entity_type, zoho_id) values ($1, 'vendor', '1')`, [pass]);
    // Where the reading of stock movements stands is no unfinished pass.
    await aCursor('checkpoint', `'{"snapshot": "1:1:", "at": "2026-01-01"}'::jsonb`);
    expect(await heal('cursor_sanity')).toMatchObject(nothing);
    await checkpoint(5);
    expect(await heal('cursor_sanity')).toMatchObject(nothing);
    await checkpoint(8);
    expect((await heal('cursor_sanity')).outcomes).toMatchObject([{ subject: 'checkpoint:vendor', status: 'done' }]);
    expect(await sql('select checkpoint from tds_sync_cursors')).toEqual([{ checkpoint: null }]);
    expect(await sql('select 1 from tds_sync_seen')).toEqual([]);
  });

  it('that were not read for more than a day are read', async () => {
    await sql(`delete from tds_sync_runs`);
    await aCursor('watermark', `now() - interval '2 days'`);
    await sql(
      `insert into tds_sync_runs (id, organization_id, type, entity_type, trigger, status, started_at, ended_at)
       values (gen_random_uuid(), $1, 'incremental', 'vendor', 'schedule', 'completed', now() - interval '27 hours', now() - interval '27 hours')`,
      [tds.sandbox.organizationId],
    );
    const { outcomes } = await heal('cursor_sanity');
    expect(outcomes).toMatchObject([{ subject: 'reading:vendor', status: 'done', action: 'run.started' }]);
    await until(async () => (await sql(`select 1 from tds_sync_runs where trigger = 'healing' and status = 'completed'`)).length > 0);
    expect(await heal('cursor_sanity')).toMatchObject(nothing);
  });
});

describe('schedules', () => {
  it('nobody fired are made up for, once', async () => {
    expect(await heal('missed_schedules')).toMatchObject(nothing);
    await sql(`update tds_schedules set counts_from = now() - interval '3 days' where name = 'maintenance'`);
    expect((await heal('missed_schedules')).outcomes).toMatchObject([{ subject: 'schedule:maintenance', status: 'done' }]);
    await until(
      async () =>
        (await sql(`select 1 from tds_schedule_firings where name = 'maintenance' and started_by = 'catch_up' and outcome = 'succeeded'`))
          .length === 1,
    );
    expect(await heal('missed_schedules')).toMatchObject(nothing);
  });
});

describe('a round', () => {
  it('is the only one in the cluster', async () => {
    const other = await tds.database.pool.connect();
    await other.query(`select pg_advisory_lock(hashtextextended('tds.auto_healing', 0))`);
    expect(await tds.post('/api/tds/auto-healing/run')).toMatchObject({ status: 409, body: { code: 'healing.busy' } });
    await other.query(`select pg_advisory_unlock_all()`);
    other.release();
    expect(await tds.post('/api/tds/auto-healing/run')).toMatchObject({ status: 200 });
  });

  it('knows no check of another name', async () => {
    expect(await tds.post('/api/tds/auto-healing/run', { checks: ['magic'] })).toMatchObject({
      status: 400,
      body: { code: 'healing.unknown_check' },
    });
  });

  it('goes by the settings, and can be switched off', async () => {
    const schedule = async () =>
      (await tds.get<{ name: string; cron: string | null }[]>('/api/tds/schedules')).body.find(({ name }) => name === 'auto-healing')!.cron;
    expect(await schedule()).toBe('*/5 * * * *');
    await tds.put('/api/tds/configuration/healing.interval_minutes', { value: 10 });
    await until(async () => (await schedule()) === '*/10 * * * *');
    await tds.put('/api/tds/configuration/healing.enabled', { value: false });
    await until(async () => (await schedule()) === null);
    expect((await tds.get<{ next_run: unknown }>('/api/tds/auto-healing/stats')).body.next_run).toBeNull();
  });

  it('is told in its ledger, page by page', async () => {
    for (let n = 0; n < 3; n++) await heldJob();
    await sql(`update tds_sync_queue_live set lease_expires_at = now() - interval '1 minute'`);
    await heal('stuck_tasks');
    const seen: string[] = [];
    let path: string | undefined = '/api/bff/tds/auto-healing/actions?limit=2&check=stuck_tasks&outcome=done';
    while (path) {
      const page: { headers: Headers; body: Action[] } = await tds.get<Action[]>(path);
      seen.push(...page.body.map(({ subject }) => subject));
      path = /<(.+)>/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(new Set(seen).size).toBe(3);
    expect((await tds.get<object>('/api/tds/auto-healing/stats')).body).toMatchObject({
      stuck_recovered: 3,
      success_share: 1,
      last_run: { findings: 3 },
    });
  });
});
