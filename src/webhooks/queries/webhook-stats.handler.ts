import { loadSql } from '@libs/pg';
import { Clock } from '@libs/resilience';
import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { Database } from '@tds/platform/database';
import type { InboxStatus } from '../inbox/inbox-entry';
import { type EntityWebhookStats, type WebhookStats, WebhookStatsQuery } from './webhook-stats.query';

const inboxCounts = loadSql(__dirname, '../sql/inbox-counts.sql');
const inboxDuplicates = loadSql(__dirname, '../sql/inbox-duplicates.sql');
const inboxLatency = loadSql(__dirname, '../sql/inbox-latency.sql');

const WINDOW_HOURS = 24;
/** Events the percentiles are taken of. */
const LATENCY_SAMPLES = 10_000;
/** How old an answer may be, ms. Dashboards and probes ask often, and a busy day has many rows to count. */
const TTL_MS = 5_000;

interface CountRow {
  readonly entityType: string | null;
  readonly status: InboxStatus;
  readonly events: number;
  readonly unrecorded: number;
}

@QueryHandler(WebhookStatsQuery)
export class WebhookStatsHandler implements IQueryHandler<WebhookStatsQuery> {
  private kept: Promise<WebhookStats> | undefined;
  private keptUntilMs = 0;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Callers at the same time share one count; a failure is not kept. */
  execute(): Promise<WebhookStats> {
    const nowMs = this.clock.now().getTime();
    if (this.kept && nowMs < this.keptUntilMs) return this.kept;
    const asked = this.count();
    this.kept = asked;
    this.keptUntilMs = nowMs + TTL_MS;
    asked.catch(() => {
      if (this.kept === asked) this.kept = undefined;
    });
    return asked;
  }

  private async count(): Promise<WebhookStats> {
    const [counts, [repeated], [latency]] = await Promise.all([
      this.database.query<CountRow>(inboxCounts, [WINDOW_HOURS]),
      this.database.query<{ duplicates: number }>(inboxDuplicates, [WINDOW_HOURS]),
      this.database.query<{ percentiles: (number | null)[] | null; samples: number }>(inboxLatency, [WINDOW_HOURS, LATENCY_SAMPLES]),
    ]);
    const [p50 = null, p95 = null, p99 = null] = latency?.percentiles?.map(rounded) ?? [];
    return {
      windowHours: WINDOW_HOURS,
      ...totalsOf(counts),
      duplicates: repeated?.duplicates ?? 0,
      byEntity: byEntity(counts),
      latencyMs: { p50, p95, p99, samples: latency?.samples ?? 0 },
      takenAt: this.clock.now(),
    };
  }
}

function totalsOf(counts: readonly CountRow[]) {
  const unrecorded = counts.reduce((sum, row) => sum + row.unrecorded, 0);
  return {
    received: total(counts, 'received', 'processed', 'failed', 'unrecognised'),
    processed: total(counts, 'processed'),
    failed: total(counts, 'failed'),
    waiting: total(counts, 'received'),
    unrecognised: total(counts, 'unrecognised'),
    malformed: total(counts, 'malformed'),
    rejected: total(counts, 'rejected') + unrecorded,
  };
}

function byEntity(counts: readonly CountRow[]): readonly EntityWebhookStats[] {
  const entityTypes = [...new Set(counts.flatMap(({ entityType }) => entityType ?? []))].sort();
  return entityTypes.map((entityType) => {
    const rows = counts.filter((row) => row.entityType === entityType);
    const { received, processed, failed, waiting } = totalsOf(rows);
    return { entityType, received, processed, failed, waiting };
  });
}

function total(counts: readonly CountRow[], ...statuses: readonly InboxStatus[]): number {
  return counts.filter(({ status }) => statuses.includes(status)).reduce((sum, { events }) => sum + events, 0);
}

/** Tenths of a millisecond. */
function rounded(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds * 10) / 10;
}
