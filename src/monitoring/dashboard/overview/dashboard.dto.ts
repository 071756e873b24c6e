import { ApiProperty, IntersectionType, PickType } from '@nestjs/swagger';
import { BreakerDto } from '@tds/platform/breakers';
import { EntitySummaryDto, RunDto } from '@tds/sync';
import { WebhookStatsDto } from '@tds/webhooks';
import { QuotaDto } from '@tds/zoho-integration';
import { ComponentDto, type SystemStatus } from '../../health';
import { AlertDto } from '../alerts';

const SYSTEM_STATUSES: readonly SystemStatus[] = ['healthy', 'degraded', 'unhealthy'];

/** How the installation does, in six figures. */
export class DashboardHealthDto {
  @ApiProperty({ enum: SYSTEM_STATUSES, enumName: 'SystemStatus', example: 'healthy' })
  readonly status!: SystemStatus;

  @ApiProperty({ type: 'integer', example: 15, description: 'Jobs that wait or are worked on' })
  readonly queue_depth!: number;

  @ApiProperty({ example: 118.4, description: 'Jobs completed a minute, over the last five' })
  readonly processing_rate!: number;

  @ApiProperty({ example: 0.2, description: 'Percent of the jobs of the last hour that failed' })
  readonly error_rate!: number;

  @ApiProperty({ type: 'integer', example: 2 })
  readonly active_workers!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly active_alerts!: number;
}

/** The queue in six figures. */
export class DashboardQueueDto {
  @ApiProperty({ type: 'integer', example: 3 })
  readonly pending!: number;

  @ApiProperty({ type: 'integer', example: 12 })
  readonly processing!: number;

  @ApiProperty({ type: 'integer', example: 5321, description: 'Since midnight UTC' })
  readonly completed_today!: number;

  @ApiProperty({ type: 'integer', example: 2, description: 'Given up since midnight UTC' })
  readonly failed_today!: number;

  @ApiProperty({ type: 'integer', example: 0, description: 'Jobs whose wait for another try is over' })
  readonly retry_ready!: number;

  @ApiProperty({ type: 'integer', example: 1, description: 'Open dead letters' })
  readonly dead_letter!: number;
}

/** The first look. */
export class DashboardDto {
  @ApiProperty({ type: DashboardHealthDto })
  readonly health!: DashboardHealthDto;

  @ApiProperty({ type: DashboardQueueDto })
  readonly queue!: DashboardQueueDto;

  @ApiProperty({ type: [RunDto], description: 'The last ten' })
  readonly recent_runs!: readonly RunDto[];

  @ApiProperty({ type: [AlertDto], description: 'The active ones, the worst first' })
  readonly alerts!: readonly AlertDto[];
}

/** The health, and which component is why. */
export class DashboardComponentsDto extends DashboardHealthDto {
  @ApiProperty({ type: [ComponentDto] })
  readonly components!: readonly ComponentDto[];

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:00:00.000Z' })
  readonly timestamp!: string;
}

/** How old an entity type's mirror is. */
export class FreshnessDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, example: '2026-07-01T09:45:03.000Z' })
  readonly last_sync!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, example: 897, description: 'Since the last completed run; null before the first' })
  readonly age_seconds!: number | null;
}

/** Runs of the last 24 hours. */
export class RunCountsDto {
  @ApiProperty({ type: 'integer', example: 121 })
  readonly started!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  readonly running!: number;

  @ApiProperty({ type: 'integer', example: 119 })
  readonly completed!: number;

  @ApiProperty({ type: 'integer', example: 1 })
  readonly failed!: number;

  @ApiProperty({ type: 'integer', example: 0 })
  readonly cancelled!: number;

  @ApiProperty({ type: 'integer', example: 8140, description: 'Records read' })
  readonly processed!: number;

  @ApiProperty({ type: 'integer', example: 412, description: 'Calls to Zoho spent' })
  readonly api_calls!: number;
}

/** Dead letters that are open, by whose fault they are. */
export class DeadLetterCountsDto {
  @ApiProperty({ type: 'integer', example: 0, description: 'A bug or a configuration of ours' })
  readonly ours!: number;

  @ApiProperty({ type: 'integer', example: 1, description: "The record's data" })
  readonly theirs!: number;

  @ApiProperty({ type: 'integer', example: 0, description: 'Network, quota, outage' })
  readonly weather!: number;
}

/** The last 24 hours of everything. */
export class CombinedStatsDto {
  @ApiProperty({ type: WebhookStatsDto })
  readonly webhooks!: WebhookStatsDto;

  @ApiProperty({ type: RunCountsDto })
  readonly runs!: RunCountsDto;

  @ApiProperty({ type: DashboardQueueDto })
  readonly queue!: DashboardQueueDto;

  @ApiProperty({ type: DeadLetterCountsDto })
  readonly dead_letters!: DeadLetterCountsDto;

  @ApiProperty({ type: [EntitySummaryDto] })
  readonly entities!: readonly EntitySummaryDto[];

  @ApiProperty({ type: QuotaDto })
  readonly quota!: QuotaDto;

  @ApiProperty({ type: 'string', format: 'date-time', example: '2026-07-01T10:00:00.000Z' })
  readonly timestamp!: string;
}

/** The first look with everything behind it. */
export class CompleteDashboardDto extends IntersectionType(
  DashboardDto,
  PickType(CombinedStatsDto, ['entities', 'quota']),
  PickType(DashboardComponentsDto, ['components']),
) {
  @ApiProperty({ type: [BreakerDto] })
  readonly circuit_breakers!: readonly BreakerDto[];

  @ApiProperty({ type: [FreshnessDto] })
  readonly freshness!: readonly FreshnessDto[];

  @ApiProperty({ type: CombinedStatsDto })
  readonly statistics_24h!: CombinedStatsDto;
}
