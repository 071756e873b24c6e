import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { ENDED_STATUSES, type JobStatus, LIVE_STATUSES } from '../../jobs/job';

const STATUSES: readonly JobStatus[] = [...LIVE_STATUSES, ...ENDED_STATUSES];

/** Which jobs to list. */
export class JobListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: STATUSES, description: 'Absent: all that are still to be done' })
  @IsOptional()
  @IsIn(STATUSES)
  readonly status?: JobStatus;

  @ApiPropertyOptional({ example: 'product', description: 'Entity type, or a name of it' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  readonly entity_type?: string;

  @ApiPropertyOptional({ example: '460000000026049', description: 'Id of the record at its source' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly source_entity_id?: string;
}

/** What to resume. */
export class ResumeRequest {
  @ApiPropertyOptional({ example: 'product', description: 'Entity type, or a name of it: products, items. Absent: everything' })
  @IsOptional()
  @Matches(/^[a-z][a-z0-9_-]{0,49}$/, { message: 'entity_type must be the name of an entity type, such as product' })
  readonly entity_type?: string;
}

/** What to pause, and why. */
export class PauseRequest extends ResumeRequest {
  @ApiPropertyOptional({ example: 'price list is being rebuilt', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly reason?: string;
}

/** What the worker loops of this process should do. */
export class WorkersRequest {
  @ApiProperty({ enum: ['start', 'stop'], example: 'start' })
  @IsIn(['start', 'stop'])
  readonly action!: 'start' | 'stop';
}
