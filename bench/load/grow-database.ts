import { type Client, escapeIdentifier } from 'pg';
import { multiplyMirror } from './large-mirror';

/** How large a database is made. */
export interface GrownSizes {
  /** Documents in the mirror. */
  readonly mirrorRows: number;
  /** Rows of what happened: audit, change feed, jobs done, webhooks received, lines of the log. */
  readonly historyRows: number;
}

/** A table to grow. `n` is the number of the row, from 1; `s` is the row it is a copy of. */
interface Growth {
  /** With its schema, where that is not `public`. */
  readonly table: string;
  readonly rows: number;
  /** Columns that differ from the copied row, as SQL. */
  readonly columns: Readonly<Record<string, string>>;
  /** Which rows are copied, as SQL; the table's own if not told. */
  readonly from?: string;
  readonly of?: string;
}

/** Past that is filled: what is kept by default, and months that are closed. */
const DAYS = 60;
const MINUTES_OF_METRICS = 2 * 24 * 60;
const HOURS_OF_METRICS = 90 * 24;
/** Lines all charts have together. */
const LINES_OF_CHARTS = 40;
/** Rows copied; more would make no difference. */
const MODELS = 500;

/** Shares of the history. */
const HISTORY_SHARES = { audit: 0.25, feed: 0.25, jobs: 0.2, inbox: 0.2, log: 0.1 } as const;

/** What brings changes on an ordinary day. */
const ORIGIN = `(array['webhook', 'webhook', 'webhook', 'incremental', 'stock'])[1 + n % 5]`;

/** Ids as the copies in the mirror have them, so that every record has some history and none has much. */
function copyOfRecord(column: string, mirrorRows: number): string {
  return `n / models.count % (1 + ${mirrorRows} / models.count) || '-' || s.${column}`;
}

/** The time of row `n` of `rows`: they are spread evenly over the past, the newest last. */
function timeOf(rows: number): string {
  return `now() - interval '${DAYS} days' * (1 - n::float8 / ${rows})`;
}

/**
 * Makes a database that was used for long of one that was used for a minute: the rows it has are copied under new ids and spread over the
 * past. Every table it copies must have a row. Statistics are gathered and pages marked at the end, as autovacuum would have done by then.
 */
export async function growDatabase(client: Client, sizes: GrownSizes, progress: (text: string) => void): Promise<void> {
  await client.query(`set synchronous_commit = off; set work_mem = '256MB'`);
  await closedMonths(client);
  progress(`dashboard: ${sizes.mirrorRows} documents in the mirror`);
  await multiplyMirror(client, sizes.mirrorRows);
  for (const growth of [...historyOf(sizes), ...operationsOf(sizes)]) {
    progress(`dashboard: ${growth.rows} rows of ${growth.table}`);
    await grow(client, growth);
  }
  progress('dashboard: vacuum and analyze');
  await client.query('vacuum (analyze)');
}

async function grow(client: Client, { table, rows, columns, from = table, of = 'true' }: Growth): Promise<void> {
  const copied = await copiedColumns(client, table);
  const values = [...copied, ...Object.keys(columns).filter((name) => !copied.includes(name))].map(
    (name) => [escapeIdentifier(name), columns[name] ?? `s.${escapeIdentifier(name)}`] as const,
  );
  const { rowCount } = await client.query(
    `with model as materialized (select row_number() over () - 1 as number, t.* from (select * from ${from} as past where ${of} limit ${MODELS}) t),
          models as materialized (select count(*) as count from model)
     insert into ${table} (${values.map(([name]) => name).join(', ')})
     select ${values.map(([, value]) => value).join(', ')}
       from generate_series(1::bigint, ${rows}) n cross join models join model s on s.number = n % models.count`,
  );
  if (rowCount !== rows) throw new Error(`${table} has nothing to copy`);
}

/** Columns a copy takes over: not what the table numbers or computes by itself. */
async function copiedColumns(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
        and coalesce(pg_get_expr(d.adbin, d.adrelid), '') !~ 'nextval|xact_id'`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Partitions of the months before this one: an installation has them because it ran then. */
async function closedMonths(client: Client): Promise<void> {
  await client.query(`do $$ declare parent text; month date; begin
    foreach parent in array array['tds_inbox_events', 'tds_sync_queue_done', 'tds_sync_logs', 'tds_audit_trail', 'tds_change_feed'] loop
      for month in select generate_series(date_trunc('month', now()) - interval '3 months', date_trunc('month', now()) - interval '1 month', '1 month') loop
        execute format('create table %I partition of %I for values from (%L) to (%L)', parent || to_char(month, '"_"YYYY"_"MM'), parent,
          month || ' 00:00:00+00', (month + interval '1 month')::date || ' 00:00:00+00');
      end loop;
    end loop; end $$`);
}

function historyOf({ mirrorRows, historyRows }: GrownSizes): readonly Growth[] {
  const record = copyOfRecord('source_entity_id', mirrorRows);
  const [audit, feed, jobs, inbox, log] = (['audit', 'feed', 'jobs', 'inbox', 'log'] as const).map((part) =>
    Math.round(historyRows * HISTORY_SHARES[part]),
  ) as [number, number, number, number, number];
  return [
    {
      table: 'tds_audit_trail',
      rows: audit,
      columns: { source_entity_id: record, occurred_at: timeOf(audit), origin: ORIGIN, correlation_id: `md5((n / 20)::text)` },
      of: 'source_entity_id is not null',
    },
    { table: 'tds_change_feed', rows: feed, columns: { source_entity_id: record, occurred_at: timeOf(feed) } },
    {
      table: 'tds_sync_queue_done',
      rows: jobs,
      columns: {
        source_entity_id: record,
        received_at: timeOf(jobs),
        created_at: timeOf(jobs),
        started_at: timeOf(jobs),
        finished_at: timeOf(jobs),
      },
    },
    {
      table: 'tds_inbox_events',
      rows: inbox,
      columns: { id: 'gen_random_uuid()', source_entity_id: record, received_at: timeOf(inbox), processed_at: timeOf(inbox) },
      of: `status = 'processed'`,
    },
    {
      table: 'tds_inbox_keys',
      rows: inbox,
      columns: { idempotency_key: `'grown-' || n`, event_id: 'gen_random_uuid()', received_at: timeOf(inbox) },
    },
    { table: 'tds_sync_logs', rows: log, columns: { occurred_at: timeOf(log) } },
  ];
}

/** What operating it leaves behind: thousands of rows, whatever the load was. */
function operationsOf({ mirrorRows }: GrownSizes): readonly Growth[] {
  const id = 'gen_random_uuid()';
  const runs = 60_000;
  const firings = 40_000;
  const letters = 20_000;
  const some = 10_000;
  const comparisons = 2_000;
  const findings = Math.round(mirrorRows / 20);
  return [
    { table: 'tds_sync_runs', rows: runs, columns: { id, started_at: timeOf(runs), ended_at: timeOf(runs) }, of: `status <> 'running'` },
    {
      table: 'tds_dead_letter_queue',
      rows: letters,
      columns: {
        source_entity_id: `n || '-' || s.source_entity_id`,
        queue_id: 'n',
        resolved: 'n % 10 > 0',
        resolved_at: `case when n % 10 > 0 then ${timeOf(letters)} end`,
        created_at: timeOf(letters),
      },
    },
    { table: 'tds_validation_findings', rows: findings, columns: { entity_id: `n || '-' || s.entity_id`, opened_at: timeOf(findings) } },
    {
      table: 'tds_comparisons',
      rows: comparisons,
      columns: { id, started_at: timeOf(comparisons), ended_at: timeOf(comparisons) },
      of: `status <> 'running'`,
    },
    { table: 'tds_statistics_snapshots', rows: some, columns: { taken_at: timeOf(some), as_of: timeOf(some) } },
    {
      table: 'tds_alerts',
      rows: some,
      columns: { dedupe_key: `'grown-' || n`, triggered_at: timeOf(some), last_seen_at: timeOf(some), resolved_at: timeOf(some) },
    },
    { table: 'tds_component_changes', rows: some, columns: { changed_at: timeOf(some) } },
    { table: 'tds_healing_rounds', rows: some, columns: { id, started_at: timeOf(some), finished_at: timeOf(some) } },
    {
      table: 'tds_schedule_firings',
      from: `(select name, now() as due_at, now() as fired_at, 'schedule' as started_by, 'bench' as worker, 1 as attempts,
                     now() as heartbeat_at, now() as finished_at, 'succeeded' as outcome, null as error from tds_schedules)`,
      rows: firings,
      columns: { due_at: timeOf(firings), fired_at: timeOf(firings), finished_at: timeOf(firings) },
    },
    { table: 'tds_api_calls', rows: runs, columns: { minute: timeOf(runs), day: `(${timeOf(runs)})::date` } },
    metricsOf('minute', MINUTES_OF_METRICS),
    metricsOf('hour', HOURS_OF_METRICS),
  ];
}

/** Every line of every chart over the whole past. */
function metricsOf(resolution: 'minute' | 'hour', steps: number): Growth {
  const at = `(select date_trunc('${resolution}', min(at)) from tds_metrics_minute) - interval '1 ${resolution}' * (1 + n / models.count)`;
  return {
    table: `tds_metrics_${resolution}`,
    from: `(select distinct on (metric, label) * from tds_metrics_minute)`,
    rows: steps * LINES_OF_CHARTS,
    columns: { resolution: `'${resolution}'`, at },
  };
}
