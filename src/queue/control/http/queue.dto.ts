import { ApiProperty } from '@nestjs/swagger';
import type { QueueSummary } from '../queries/queue-summary.query';
import { JobDto } from './job.dto';

/** How many jobs stand where. */
export class QueueCountsDto {
  @ApiProperty({ example: 12 })
  readonly pending!: number;

  @ApiProperty({ example: 100 })
  readonly processing!: number;

  @ApiProperty({ example: 3, description: 'Waiting for their next attempt' })
  readonly retry!: number;

  @ApiProperty({ example: 0, description: 'Of those, the ones whose wait is over' })
  readonly retry_ready!: number;

  @ApiProperty({ example: 1, description: 'Open dead letters' })
  readonly dead_letter!: number;

  @ApiProperty({ example: 5321, description: 'Since midnight UTC' })
  readonly completed_today!: number;

  @ApiProperty({ example: 2, description: 'Given up since midnight UTC' })
  readonly failed_today!: number;
}

/** How many live jobs one entity type has. */
export class EntityDepthDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: 12 })
  readonly pending!: number;

  @ApiProperty({ example: 100 })
  readonly processing!: number;

  @ApiProperty({ example: 3 })
  readonly retry!: number;
}

/** A pause in force. */
export class PauseDto {
  @ApiProperty({ type: 'string', nullable: true, example: 'product', description: 'Null: everything' })
  readonly entity_type!: string | null;

  @ApiProperty({ example: 'key:operations' })
  readonly paused_by!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'price list is being rebuilt' })
  readonly reason!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly paused_at!: string;
}

/** The queue at a glance. */
export class QueueStateDto {
  @ApiProperty({ description: 'Whether everything is paused' })
  readonly paused!: boolean;

  @ApiProperty({ type: QueueCountsDto })
  readonly counts!: QueueCountsDto;

  @ApiProperty({ type: 'integer', nullable: true, example: 4, description: 'Age of the job that waits longest; null where none waits' })
  readonly oldest_pending_seconds!: number | null;

  @ApiProperty({ type: [EntityDepthDto] })
  readonly by_entity!: readonly EntityDepthDto[];

  @ApiProperty({ type: [PauseDto] })
  readonly pauses!: readonly PauseDto[];
}

/** The queue at a glance, and a page of its jobs. */
export class QueueDto extends QueueStateDto {
  @ApiProperty({ type: [JobDto], description: 'Newest first' })
  readonly jobs!: readonly JobDto[];

  @ApiProperty({ type: 'string', nullable: true, example: null, description: 'Cursor of the next page, for `after`; null on the last' })
  readonly next!: string | null;
}

/** The queue at a glance, as the API tells it. */
export function toQueueStateDto(summary: QueueSummary): QueueStateDto {
  return {
    paused: summary.pauses.some(({ entityType }) => entityType === '*'),
    counts: {
      pending: summary.pending,
      processing: summary.processing,
      retry: summary.retry,
      retry_ready: summary.retryReady,
      dead_letter: summary.deadLetter,
      completed_today: summary.completedToday,
      failed_today: summary.failedToday,
    },
    oldest_pending_seconds: summary.oldestPendingSeconds,
    by_entity: summary.byEntity.map(({ entityType, ...depth }) => ({ entity_type: entityType, ...depth })),
    pauses: summary.pauses.map((pause) => ({
      entity_type: pause.entityType === '*' ? null : pause.entityType,
      paused_by: pause.pausedBy,
      reason: pause.reason,
      paused_at: pause.pausedAt.toISOString(),
    })),
  };
}
