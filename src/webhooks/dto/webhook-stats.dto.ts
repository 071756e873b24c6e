import { ApiProperty } from '@nestjs/swagger';
import type { WebhookStats } from '../queries/webhook-stats.query';

/** Is the door open, and is anything coming through? */
export class WebhookHealthDto {
  @ApiProperty({ enum: ['healthy', 'degraded'], description: '`degraded`: no secret is configured, so that every webhook is refused' })
  readonly status!: 'healthy' | 'degraded';

  @ApiProperty({ example: 412 })
  readonly webhooks_received_24h!: number;

  @ApiProperty({ example: 3, description: 'Jobs that wait or are worked on' })
  readonly queue_size!: number;

  @ApiProperty({ example: 'tds' })
  readonly system!: 'tds';

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly timestamp!: Date;
}

/** Webhooks of one entity type. */
export class EntityWebhookStatsDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: 120 })
  readonly received!: number;

  @ApiProperty({ example: 118 })
  readonly processed!: number;

  @ApiProperty({ example: 1 })
  readonly failed!: number;

  @ApiProperty({ example: 1 })
  readonly waiting!: number;
}

/** Percentiles, milliseconds. */
export class LatencyDto {
  @ApiProperty({ type: 'number', nullable: true, example: 24.1 })
  readonly p50!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 61.5 })
  readonly p95!: number | null;

  @ApiProperty({ type: 'number', nullable: true, example: 140.2 })
  readonly p99!: number | null;

  @ApiProperty({ example: 10000, description: 'Events they are taken of' })
  readonly samples!: number;
}

/** Webhooks of the last 24 hours. */
export class WebhookStatsDto {
  @ApiProperty({ example: 24 })
  readonly window_hours!: number;

  @ApiProperty({ example: 412, description: 'Accepted, repetitions not counted' })
  readonly received!: number;

  @ApiProperty({ example: 405 })
  readonly processed!: number;

  @ApiProperty({ example: 2 })
  readonly failed!: number;

  @ApiProperty({ example: 3, description: 'Accepted and not processed yet' })
  readonly waiting!: number;

  @ApiProperty({ example: 7, description: 'Repeated deliveries' })
  readonly duplicates!: number;

  @ApiProperty({ example: 2, description: 'Accepted and never applied: no entity we know, or no id' })
  readonly unrecognised!: number;

  @ApiProperty({ example: 0 })
  readonly malformed!: number;

  @ApiProperty({ example: 1, description: 'Refused for their signature' })
  readonly rejected!: number;

  @ApiProperty({ type: [EntityWebhookStatsDto] })
  readonly by_entity!: readonly EntityWebhookStatsDto[];

  @ApiProperty({ type: LatencyDto, description: 'From receipt to mirrored row' })
  readonly latency_ms!: LatencyDto;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly timestamp!: Date;
}

export function toWebhookStatsDto({ windowHours, byEntity, latencyMs, takenAt, ...counts }: WebhookStats): WebhookStatsDto {
  return {
    window_hours: windowHours,
    ...counts,
    by_entity: byEntity.map(({ entityType, ...own }) => ({ entity_type: entityType, ...own })),
    latency_ms: latencyMs,
    timestamp: takenAt,
  };
}
