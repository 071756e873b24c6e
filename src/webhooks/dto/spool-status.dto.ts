import { ApiProperty } from '@nestjs/swagger';
import type { SpoolStatus } from '../queries/spool-status.query';
import { WebhookStatsDto } from './webhook-stats.dto';

/** Webhooks that wait on disk for the database. */
export class SpoolStatusDto {
  @ApiProperty({ example: true })
  readonly enabled!: boolean;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when webhooks go to disk; null: to the database',
  })
  readonly spooling_since!: Date | null;

  @ApiProperty({ example: 0 })
  readonly entries!: number;

  @ApiProperty({ example: 0 })
  readonly bytes!: number;

  @ApiProperty({ example: 1073741824 })
  readonly max_bytes!: number;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly oldest_at!: Date | null;

  @ApiProperty({ example: 0, description: 'Files that were damaged after they were written; somebody should look at them' })
  readonly damaged_segments!: number;
}

/** Webhooks of the last 24 hours, and those on their way. */
export class WebhookReportDto extends WebhookStatsDto {
  @ApiProperty({ type: SpoolStatusDto, description: 'What was taken while the database was away and is not in it yet' })
  readonly spool!: SpoolStatusDto;
}

export function toSpoolStatusDto(status: SpoolStatus): SpoolStatusDto {
  const { isEnabled, spoolingSince, entries, bytes, maxBytes, oldestAt, damagedSegments } = status;
  return {
    enabled: isEnabled,
    spooling_since: spoolingSince,
    entries,
    bytes,
    max_bytes: maxBytes,
    oldest_at: oldestAt,
    damaged_segments: damagedSegments,
  };
}
