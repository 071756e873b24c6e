import { ApiProperty } from '@nestjs/swagger';
import type { EntitySummary } from './entity-summary.query';

/** How an entity type stands. */
export class EntitySummaryDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'End of the last completed run; null before the first' })
  readonly last_sync!: string | null;

  @ApiProperty({ example: 2218, description: 'Living records in the mirror' })
  readonly total_synced!: number;

  @ApiProperty({ example: 0, description: 'Jobs that wait or run' })
  readonly pending!: number;

  @ApiProperty({ example: 0, description: 'Jobs of the last 24 hours that failed for good' })
  readonly failed_last_24h!: number;

  @ApiProperty({ example: 100, description: 'Percent of the jobs of the last 24 hours that succeeded; 100 when there were none' })
  readonly success_rate!: number;
}

/** A summary as the API tells it. */
export function toEntitySummaryDto({ entityType, lastSyncAt, rows, pending, completed24h, failed24h }: EntitySummary): EntitySummaryDto {
  const ended = completed24h + failed24h;
  return {
    entity_type: entityType,
    last_sync: lastSyncAt?.toISOString() ?? null,
    total_synced: rows,
    pending,
    failed_last_24h: failed24h,
    success_rate: ended === 0 ? 100 : Math.floor((completed24h * 10_000) / ended) / 100,
  };
}
