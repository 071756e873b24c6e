import { ApiProperty } from '@nestjs/swagger';
import type { RunView } from '../queries/run.queries';
import type { SyncMode, SyncRunStatus, SyncTrigger } from '../sync-run';

const MODES: readonly SyncMode[] = ['full', 'incremental', 'stock', 'specific', 'repair', 'image'];
const STATUSES: readonly SyncRunStatus[] = ['running', 'completed', 'failed', 'cancelled'];
const TRIGGERS: readonly SyncTrigger[] = ['schedule', 'api', 'cli', 'healing', 'startup'];

/** A sync run as the API tells it. */
export class RunDto {
  @ApiProperty({ format: 'uuid', example: '019aa5f0-6c1e-7c3a-9b77-2f6d3c1f5b10' })
  readonly id!: string;

  @ApiProperty({ enum: MODES, example: 'full' })
  readonly type!: SyncMode;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ enum: TRIGGERS, example: 'api' })
  readonly trigger!: SyncTrigger;

  @ApiProperty({ enum: STATUSES, example: 'running' })
  readonly status!: SyncRunStatus;

  @ApiProperty({ type: 'number', nullable: true, example: 42, description: '0..100; null while the total is not known' })
  readonly progress_percentage!: number | null;

  @ApiProperty({ example: 932, description: 'Records read so far' })
  readonly processed!: number;

  @ApiProperty({
    type: 'number',
    nullable: true,
    example: 2218,
    description: 'Records expected (from the last completed run); null when never run before',
  })
  readonly total!: number | null;

  @ApiProperty({ example: 900, description: 'Rows new in the mirror' })
  readonly created!: number;

  @ApiProperty({ example: 30 })
  readonly updated!: number;

  @ApiProperty({ example: 2 })
  readonly unchanged!: number;

  @ApiProperty({ example: 0, description: 'Older than what the mirror holds; nothing written' })
  readonly stale!: number;

  @ApiProperty({ example: 0 })
  readonly deleted!: number;

  @ApiProperty({ example: 0, description: 'Records that break a rule; they are in the queue or the dead letters' })
  readonly failed!: number;

  @ApiProperty({ example: 17, description: 'Calls to Zoho spent' })
  readonly api_calls!: number;

  @ApiProperty({ format: 'date-time' })
  readonly started_at!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly ended_at!: string | null;

  @ApiProperty({ example: '5m30s' })
  readonly duration!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'key:admin' })
  readonly requested_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly error_summary!: string | null;
}

/** A run as the API tells it. */
export function toRunDto(run: RunView): RunDto {
  return {
    id: run.id,
    type: run.type,
    entity_type: run.entityType,
    trigger: run.trigger,
    status: run.status,
    progress_percentage: run.progressPercentage,
    processed: run.processed,
    total: run.total,
    created: run.created,
    updated: run.updated,
    unchanged: run.unchanged,
    stale: run.stale,
    deleted: run.deleted,
    failed: run.failed,
    api_calls: run.apiCalls,
    started_at: run.startedAt.toISOString(),
    ended_at: run.endedAt?.toISOString() ?? null,
    duration: formatDuration(run.durationMs),
    requested_by: run.requestedBy,
    correlation_id: run.correlationId,
    error_summary: run.errorSummary,
  };
}

/** `5m30s`, `1h02m03s`, `0.4s`. */
export function formatDuration(ms: number): string {
  if (ms < 10_000) return `${(ms / 1000).toFixed(1)}s`;
  const seconds = Math.round(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  if (h > 0) return `${h}h${two(m)}m${two(s)}s`;
  return m > 0 ? `${m}m${two(s)}s` : `${s}s`;
}
