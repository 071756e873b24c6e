import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { SyncRunStatus } from '../sync-run';

const STATUSES: readonly SyncRunStatus[] = ['running', 'completed', 'failed', 'cancelled'];

/** Which runs to list. */
export class RunListQuery extends PageQuery {
  @ApiPropertyOptional({ example: 'product', description: 'Entity type or one of its aliases' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly entity_type?: string;

  @ApiPropertyOptional({ enum: STATUSES })
  @IsOptional()
  @IsIn(STATUSES)
  readonly status?: SyncRunStatus;
}
