import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { JobOperation } from '@tds/queue';
import type { ReplayMode, ReplayWebhookResult } from '../commands/replay-webhook.command';

const MODES: readonly ReplayMode[] = ['fetch', 'original'];

/** How to do an event again. */
export class ReplayRequestDto {
  @ApiPropertyOptional({
    enum: MODES,
    default: 'fetch',
    description: '`fetch` asks the source for the record as it is now, `original` applies what the webhook said',
  })
  @IsOptional()
  @IsIn(MODES)
  readonly mode: ReplayMode = 'fetch';
}

/** The job that does the event again. */
export class ReplayDto {
  @ApiProperty({ format: 'uuid', example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly event_id!: string;

  @ApiProperty({ example: '4711', description: 'Id in the queue' })
  readonly job_id!: string;

  @ApiProperty({ example: false, description: 'It became part of a job that waited for the same record' })
  readonly merged!: boolean;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '2608150000001000020' })
  readonly source_entity_id!: string;

  @ApiProperty({ enum: ['fetch', 'upsert', 'delete'] })
  readonly operation!: JobOperation;
}

export function toReplayDto({ eventId, jobId, isMerged, entityType, sourceEntityId, operation }: ReplayWebhookResult): ReplayDto {
  return { event_id: eventId, job_id: jobId, merged: isMerged, entity_type: entityType, source_entity_id: sourceEntityId, operation };
}
