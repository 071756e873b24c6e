import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createTestDatabase, ManualClock, type TestDatabase, until } from '@libs/testing';
import { AlertLedger } from '@tds/platform/alerts';
import { loadConfig } from '@tds/platform/config';
import { type Database, openDatabase } from '@tds/platform/database';
import { environmentSettings } from '@tds/platform/settings';
import type { PinoLogger } from '@tds/platform/logging';
import { Maintenance } from './maintenance';
import { PartitionArchive } from './partition-archive';
import { retentionPolicies } from './retention-policies';

const quiet = {
  setContext: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  error: () => undefined,
} as unknown as PinoLogger;

let test: TestDatabase;
let database: Database;
let clock: ManualClock;
let maintenance: Maintenance;

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase({ url: test.url });
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});
beforeEach(() => {
  clock = new ManualClock();
  maintenance = maintenanceWith({});
});

const count = async (sql: string): Promise<number> =>
  (await test.pool.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]!.n;
const audit = (monthsAgo: number) =>
  test.pool.query(
    `insert into tds_audit_trail (action, actor, origin, occurred_at) values ('x', 'test', 'test', now() - make_interval(months => $1))`,
    [monthsAgo],
  );
const seen = (passId: string) =>
  test.pool.query(`insert into tds_sync_seen (pass_id, entity_type, zoho_id) values ($1, 'product', '1')`, [passId]);
const uuidOf = (time: number): string => {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7123-8abc-0123456789ab`;
};

function maintenanceWith(environment: Record<string, string>): Maintenance {
  const config = loadConfig(environment);
  return new Maintenance(
    database,
    clock,
    environmentSettings(config),
    quiet,
    new PartitionArchive(database, config),
    new AlertLedger(database),
  );
}

describe('the archive', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tds-archive-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const oldPartition = async (rows: number): Promise<void> => {
    await test.pool.query(
      `create table tds_audit_trail_2019_03 partition of tds_audit_trail for values from ('2019-03-01 00:00+00') to ('2019-04-01 00:00+00')`,
    );
    await test.pool.query(
      `insert into tds_audit_trail (action, actor, origin, occurred_at, details)
       select 'x', 'test', 'test', '2019-03-05 00:00+00', jsonb_build_object('n', n, 'id', 130426000002924001) from generate_series(1, $1) n`,
      [rows],
    );
  };
  const lines = (): { details: { n: number } }[] =>
    gunzipSync(readFileSync(join(dataDir, 'archive/tds_audit_trail/tds_audit_trail_2019_03.ndjson.gz')))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { details: { n: number } });

  it('has every row of a partition before it is dropped', async () => {
    await oldPartition(2_345);
    const { droppedPartitions } = await maintenanceWith({ TDS_ARCHIVE: 'true', TDS_DATA_DIR: dataDir }).run();
    expect(droppedPartitions).toEqual(['public.tds_audit_trail_2019_03']);
    expect(new Set(lines().map(({ details }) => details.n)).size).toBe(2_345);
    const text = gunzipSync(readFileSync(join(dataDir, 'archive/tds_audit_trail/tds_audit_trail_2019_03.ndjson.gz'))).toString();
    expect(text).toContain('130426000002924001');
    expect(readdirSync(join(dataDir, 'archive/tds_audit_trail'))).toEqual(['tds_audit_trail_2019_03.ndjson.gz']);
  });

  it('that cannot be written keeps the partition and raises an alert, until it can', async () => {
    await oldPartition(3);
    const blocked = join(dataDir, 'blocked');
    writeFileSync(blocked, 'a file where the folder should be');
    const failed = await maintenanceWith({ TDS_ARCHIVE: 'true', TDS_DATA_DIR: blocked }).run();
    expect(failed).toMatchObject({ droppedPartitions: [], busyPartitions: ['public.tds_audit_trail_2019_03'] });
    const alerts = `tds_alerts where rule = 'maintenance.archive_failed' and severity = 'error' and resolved_at is null`;
    expect(await count(alerts)).toBe(1);
    const mended = await maintenanceWith({ TDS_ARCHIVE: 'true', TDS_DATA_DIR: dataDir }).run();
    expect(mended.droppedPartitions).toEqual(['public.tds_audit_trail_2019_03']);
    expect([await count(alerts), lines().length]).toEqual([0, 3]);
  });
});

describe('partitions', () => {
  it('of the months to come are made, once', async () => {
    await test.pool.query(`do $$ declare p text; begin
      select c.relname into p from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'tds_sync_logs'::regclass and c.relname ~ '\\d$' order by 1 desc limit 1;
      execute 'drop table ' || p; end $$`);
    expect((await maintenance.run()).createdPartitions).toHaveLength(1);
    expect((await maintenance.run()).createdPartitions).toEqual([]);
  });

  it('take in the strays that came while their month had none', async () => {
    const { rows } = await test.pool.query<{ name: string }>(
      `select 'tds_audit_trail' || to_char(now() at time zone 'UTC', '"_"YYYY"_"MM') as name`,
    );
    const month = rows[0]!.name;
    await test.pool.query(`drop table ${month}`);
    await audit(0);
    expect(await count('tds_audit_trail_default')).toBe(1);
    expect((await maintenance.run()).createdPartitions).toEqual([month]);
    expect([await count('tds_audit_trail_default'), await count(month), await count('tds_audit_trail')]).toEqual([0, 1, 1]);
  });

  it('that are wholly older than is kept are dropped; the others stay', async () => {
    await test.pool.query(
      `create table tds_audit_trail_2020_01 partition of tds_audit_trail for values from ('2020-01-01 00:00+00') to ('2020-02-01 00:00+00')`,
    );
    await test.pool.query(
      `create table tds_inbox_events_2020_01 partition of tds_inbox_events for values from ('2020-01-01 00:00+00') to ('2020-02-01 00:00+00')`,
    );
    const { droppedPartitions, busyPartitions } = await maintenance.run();
    expect(droppedPartitions.toSorted()).toEqual(['public.tds_audit_trail_2020_01', 'public.tds_inbox_events_2020_01']);
    expect(busyPartitions).toEqual([]);
    expect((await maintenance.run()).droppedPartitions).toEqual([]);
    await audit(0);
    expect(await count('tds_audit_trail')).toBeGreaterThan(0);
  });

  it('in use are left for the next round, and hold nobody up', async () => {
    await test.pool.query(
      `create table tds_sync_logs_2020_01 partition of tds_sync_logs for values from ('2020-01-01 00:00+00') to ('2020-02-01 00:00+00')`,
    );
    const reader = await test.pool.connect();
    await reader.query('begin; select count(*) from tds_sync_logs');
    const round = maintenance.run();
    for (let rest = 1; rest <= 4; rest++) {
      await until(() => clock.sleeping === 1, 5_000);
      await clock.advance(1_000);
    }
    expect((await round).busyPartitions).toEqual(['public.tds_sync_logs_2020_01']);
    await reader.query('rollback');
    reader.release();
    expect((await maintenance.run()).droppedPartitions).toEqual(['public.tds_sync_logs_2020_01']);
  });
});

describe('rows', () => {
  it('older than is kept go, in batches; the others stay', async () => {
    await test.pool.query(
      `insert into tds_inbox_keys (source, idempotency_key, event_id, received_at)
       select 'zoho', n::text, gen_random_uuid(), now() - make_interval(days => case when n <= 5001 then 91 else 89 end) from generate_series(1, 5003) n`,
    );
    expect((await maintenance.run()).deletedRows).toEqual({ tds_inbox_keys: 5001 });
    expect(await count('tds_inbox_keys')).toBe(2);
  });

  it('of passes nobody will resume go, by the time in their id', async () => {
    const [old, fresh] = [uuidOf(Date.now() - 25 * 3_600_000), uuidOf(Date.now() - 23 * 3_600_000)];
    await seen(old);
    await seen(fresh);
    expect((await maintenance.run()).deletedRows).toEqual({ tds_sync_seen: 1 });
    expect((await test.pool.query('select pass_id from tds_sync_seen')).rows).toEqual([{ pass_id: fresh }]);
  });

  it('in the default partitions go too', async () => {
    await audit(30);
    expect((await maintenance.run()).deletedRows).toEqual({ tds_audit_trail_default: 1 });
  });

  // Strays are few; where there are many, they are all old. They need no index of their own.
  it.each(retentionPolicies(environmentSettings(loadConfig({}))).rows.filter(({ table }) => !table.endsWith('_default')))(
    'of $table are found by an index',
    async ({ table, column }) => {
      const { rows } = await test.pool.query<{ indexdef: string }>('select indexdef from pg_indexes where tablename = $1', [table]);
      expect(rows.map(({ indexdef }) => /\((\w+)/.exec(indexdef)?.[1])).toContain(column);
    },
  );
});
