import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { InboxStatus } from '../inbox/inbox-entry';

const STATUSES: readonly InboxStatus[] = ['received', 'processed', 'failed', 'unrecognised', 'malformed', 'rejected'];

/** Which events to list. */
export class InboxListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  readonly status?: InboxStatus;

  @ApiPropertyOptional({ example: 'product', description: 'Entity type or one of its names' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly entity_type?: string;
}
