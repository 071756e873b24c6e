import { isLockTimeout, loadSql } from '@libs/pg';
import { Clock } from '@libs/resilience';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@tds/platform/database';
import { PinoLogger } from '@tds/platform/logging';
import { type SettingReader, Settings } from '@tds/platform/settings';
import { AlertLedger } from '@tds/platform/alerts';
import { PartitionArchive } from './partition-archive';
import { type PartitionPolicy, type RowPolicy, retentionPolicies } from './retention-policies';

const expiredPartitions = loadSql(__dirname, 'sql/expired-partitions.sql');

/** Rows of one delete: short locks, and the process can stop in between. */
const DELETE_BATCH = 5_000;
/** Dropping a partition locks its table for a moment; whoever waits for that lock holds up the webhooks behind it, so it gives up soon. */
const DROP_LOCK_TIMEOUT_MS = 500;
/** Tries of a drop, and the rest in between. */
const DROP_TRIES = 5;
const DROP_REST_MS = 1_000;
const DAY_MS = 86_400_000;

/** What one round of maintenance did. */
export interface MaintenanceReport {
  readonly createdPartitions: readonly string[];
  readonly droppedPartitions: readonly string[];
  /** Partitions that are still there because their table was never free, or the archive failed; the next round tries again. */
  readonly busyPartitions: readonly string[];
  /** Deleted rows by table; tables that lost none are left out. */
  readonly deletedRows: Readonly<Record<string, number>>;
}

/** Keeps tables that only grow from growing for ever: makes the partitions of the months to come, and forgets what is older than is kept. */
@Injectable()
export class Maintenance {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(Settings) private readonly settings: SettingReader,
    private readonly logger: PinoLogger,
    private readonly archive: PartitionArchive,
    private readonly alerts: AlertLedger,
  ) {
    logger.setContext(Maintenance.name);
  }

  /** One round. Safe to run at any time and by several processes at once. */
  async run(signal?: AbortSignal): Promise<MaintenanceReport> {
    const { partitions, rows } = retentionPolicies(this.settings);
    const created = await this.database.query<{ name: string }>('select name from tds_ensure_partitions() as t(name)');
    const drops = [];
    for (const policy of partitions) drops.push(...(await this.dropExpired(policy, signal)));
    const deletedRows: Record<string, number> = {};
    for (const policy of rows) {
      const deleted = await this.deleteExpired(policy, signal);
      if (deleted > 0) deletedRows[policy.table] = deleted;
    }
    const report: MaintenanceReport = {
      createdPartitions: created.map(({ name }) => name),
      droppedPartitions: drops.filter(({ isDropped }) => isDropped).map(({ name }) => name),
      busyPartitions: drops.filter(({ isDropped }) => !isDropped).map(({ name }) => name),
      deletedRows,
    };
    this.logger.info(report, 'maintenance done');
    return report;
  }

  private async dropExpired({ table, keepDays }: PartitionPolicy, signal?: AbortSignal): Promise<{ name: string; isDropped: boolean }[]> {
    const dropped = [];
    for (const { name } of await this.database.query<{ name: string }>(expiredPartitions, [table, keepDays])) {
      signal?.throwIfAborted();
      const isDroppable = await this.isArchived(table, name, signal);
      dropped.push({ name, isDropped: isDroppable && (await this.drop(name, signal)) });
    }
    return dropped;
  }

  /** Whether nothing is lost by a drop: the partition was archived, or is not to be. What could not be archived is kept, and an alert says so. */
  private async isArchived(table: string, name: string, signal?: AbortSignal): Promise<boolean> {
    if (!this.archive.isEnabled) return true;
    const dedupeKey = `maintenance.archive_failed:${name}`;
    try {
      const file = await this.archive.write(table, name, signal);
      this.logger.info({ partition: name, file }, 'partition archived');
      await this.alerts.resolve(dedupeKey);
      return true;
    } catch (err) {
      signal?.throwIfAborted();
      this.logger.error({ err, partition: name }, 'partition was not archived; it is kept');
      await this.alerts.raise({
        rule: 'maintenance.archive_failed',
        severity: 'error',
        dedupeKey,
        title: `${name} could not be archived`,
        message: `Its rows are older than is kept, but were not written into the archive (${err instanceof Error ? err.message : String(err)}). The partition stays until they are: free the disk, or set TDS_ARCHIVE=false.`,
        details: { table, partition: name },
      });
      return false;
    }
  }

  private async drop(name: string, signal?: AbortSignal): Promise<boolean> {
    for (let attempt = 1; attempt <= DROP_TRIES; attempt += 1) {
      try {
        await this.database.transaction(async (tx) => {
          await tx.execute(`set local lock_timeout = ${DROP_LOCK_TIMEOUT_MS}`);
          await tx.execute(`drop table if exists ${name}`);
        });
        return true;
      } catch (err) {
        if (!isLockTimeout(err)) throw err;
        this.logger.debug({ partition: name, attempt }, 'partition is in use');
        if (attempt < DROP_TRIES) await this.clock.sleep(DROP_REST_MS, signal);
      }
    }
    return false;
  }

  /** Table and column come from the policies, never from outside. */
  private async deleteExpired({ table, column, keepDays, isUuidV7 }: RowPolicy, signal?: AbortSignal): Promise<number> {
    const limit = isUuidV7 ? await this.uuidOfTime(keepDays) : null;
    const isOlder = limit === null ? `${column} < now() - make_interval(days => $2)` : `${column} < $2::uuid`;
    const sql = `delete from ${table} where ctid = any (array(select ctid from ${table} where ${isOlder} limit $1))`;
    for (let total = 0; ;) {
      signal?.throwIfAborted();
      const deleted = await this.database.transaction((tx) => tx.execute(sql, [DELETE_BATCH, limit ?? keepDays]));
      total += deleted;
      if (deleted < DELETE_BATCH) return total;
    }
  }

  /** The lowest UUIDv7 of the instant so many days ago, by the database's clock. */
  private async uuidOfTime(daysAgo: number): Promise<string> {
    const [row] = await this.database.query<{ now: Date }>('select now()');
    const hex = (row!.now.getTime() - daysAgo * DAY_MS).toString(16).padStart(12, '0');
    return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  }
}
