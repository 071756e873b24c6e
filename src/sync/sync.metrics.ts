import { Clock } from '@libs/resilience';
import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FAST_BUCKETS, type MetricSample, counter, gauge, histogram } from '@tds/platform/metrics';
import type { ApplyOutcome, SyncOrigin } from './apply/entity-change';
import type { SyncMode, SyncRunStatus } from './runs/sync-run';
import { MirrorFreshnessQuery } from './summary/mirror-freshness.query';

const applied = counter('tds_items_applied_total', 'Changes that went through the pipeline, by what became of them', [
  'entity',
  'origin',
  'result',
]);
const applySeconds = histogram('tds_apply_seconds', 'One batch through the pipeline, from the first statement to the commit', FAST_BUCKETS);
const runs = counter('tds_sync_runs_total', 'Sync runs that ended', ['type', 'entity', 'status']);
const freshness = gauge('tds_mirror_freshness_seconds', 'Time since the last completed run over a type', ['entity']);

/** Counts a batch that was committed. @param tookMs its transaction. */
export function measureApply(entity: string, origin: SyncOrigin, outcomes: readonly ApplyOutcome[], tookMs: number): void {
  applySeconds.observe(tookMs / 1_000);
  const counts = new Map<string, number>();
  for (const { verdict } of outcomes) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  for (const [result, count] of counts) applied.inc({ entity, origin, result }, count);
}

/** Counts a run that ended. */
export function countRun(type: SyncMode, entity: string, status: Exclude<SyncRunStatus, 'running'>): void {
  runs.inc({ type, entity, status });
}

/** How old what the mirror says may be, by entity type. */
@Injectable()
export class FreshnessSamples implements MetricSample {
  readonly name = 'freshness';

  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async sample(): Promise<void> {
    const types = await this.queries.execute(new MirrorFreshnessQuery());
    const nowMs = this.clock.now().getTime();
    for (const { entityType, lastSyncAt } of types) {
      if (lastSyncAt) freshness.set({ entity: entityType }, Math.max(0, (nowMs - lastSyncAt.getTime()) / 1_000));
    }
  }
}
