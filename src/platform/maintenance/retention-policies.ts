import type { SettingReader } from '@tds/platform/settings';
import * as keep from './maintenance.settings';

/** A table in monthly partitions, and how long its rows are kept. */
export interface PartitionPolicy {
  readonly table: string;
  /** Column it is partitioned by. */
  readonly column: string;
  readonly keepDays: number;
}

/** A table whose old rows are deleted. `column` is indexed. */
export interface RowPolicy {
  readonly table: string;
  readonly column: string;
  readonly keepDays: number;
  /** The column is a UUIDv7, which begins with its time. */
  readonly isUuidV7?: boolean;
}

/** A full pass that was not finished is resumed for hours; after a day nobody asks what it has seen. */
const KEEP_SEEN_DAYS = 1;

/** Samples of charts: minutes for two days, hours for a quarter; and as long what components went through. */
const KEEP_MINUTES_DAYS = 2;
const KEEP_HOURS_DAYS = 90;

/** How long what is kept. The default partitions of partitioned tables, where strays are, are kept as long as their tables. */
export function retentionPolicies(settings: SettingReader): {
  readonly partitions: readonly PartitionPolicy[];
  readonly rows: readonly RowPolicy[];
} {
  const completedDays = settings.get(keep.completedDays);
  const inboxDays = settings.get(keep.inboxDays);
  const auditDays = settings.get(keep.auditDays);
  const partitions: readonly PartitionPolicy[] = [
    { table: 'tds_sync_queue_done', column: 'finished_at', keepDays: completedDays },
    { table: 'tds_sync_logs', column: 'occurred_at', keepDays: completedDays },
    { table: 'tds_inbox_events', column: 'received_at', keepDays: inboxDays },
    { table: 'tds_audit_trail', column: 'occurred_at', keepDays: auditDays },
    { table: 'tds_change_feed', column: 'occurred_at', keepDays: auditDays },
  ];
  const strays = partitions.map(({ table, column, keepDays }): RowPolicy => ({ table: `${table}_default`, column, keepDays }));
  return {
    partitions,
    rows: [
      ...strays,
      { table: 'tds_inbox_keys', column: 'received_at', keepDays: inboxDays },
      { table: 'tds_api_calls', column: 'day', keepDays: auditDays },
      { table: 'tds_comparisons', column: 'started_at', keepDays: completedDays },
      { table: 'tds_validation_runs', column: 'started_at', keepDays: completedDays },
      { table: 'tds_validation_findings', column: 'fixed_at', keepDays: auditDays },
      { table: 'tds_statistics_snapshots', column: 'taken_at', keepDays: auditDays },
      { table: 'tds_schedule_firings', column: 'due_at', keepDays: auditDays },
      { table: 'tds_alert_deliveries', column: 'created_at', keepDays: auditDays },
      { table: 'tds_alert_silences', column: 'ends_at', keepDays: auditDays },
      { table: 'tds_circuit_breaker_changes', column: 'changed_at', keepDays: auditDays },
      { table: 'tds_healing_rounds', column: 'started_at', keepDays: auditDays },
      { table: 'tds_healing_actions', column: 'created_at', keepDays: auditDays },
      { table: 'tds_metrics_minute', column: 'at', keepDays: KEEP_MINUTES_DAYS },
      { table: 'tds_metrics_hour', column: 'at', keepDays: KEEP_HOURS_DAYS },
      { table: 'tds_component_changes', column: 'changed_at', keepDays: KEEP_HOURS_DAYS },
      { table: 'tds_sessions', column: 'expires_at', keepDays: 1 },
      { table: 'tds_sync_seen', column: 'pass_id', keepDays: KEEP_SEEN_DAYS, isUuidV7: true },
    ],
  };
}
