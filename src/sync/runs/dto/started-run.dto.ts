import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { FlagInQuery } from '@tds/platform/http';
import { RunDto } from './run.dto';

/** Whether to answer at once or when the runs have ended. */
export class WaitQuery {
  @ApiPropertyOptional({ default: false, description: 'Answer when the runs have ended, with their counts' })
  @FlagInQuery()
  readonly wait: boolean = false;
}

const TOTALS = ['processed', 'created', 'updated', 'unchanged', 'stale', 'deleted', 'failed', 'api_calls', 'duration'] as const;

/** What runs came to together. */
export type RunTotals = Pick<RunDto, (typeof TOTALS)[number]>;

/** The runs that answer for a request to sync; with what they came to together where their end was waited for. */
export class StartedRunsDto extends PartialType(PickType(RunDto, TOTALS)) {
  @ApiProperty({ format: 'uuid', description: 'The first run, for requests of one type' })
  readonly run_id!: string;

  @ApiProperty({ enum: ['started', 'already_running', 'completed', 'failed'], example: 'started' })
  readonly status!: 'started' | 'already_running' | 'completed' | 'failed';

  @ApiProperty({ type: [RunDto] })
  readonly runs!: readonly RunDto[];
}

/** What goes on now and what was last, per entity type. */
export class SyncStatusDto {
  @ApiProperty({ type: [RunDto] })
  readonly running!: readonly RunDto[];

  @ApiProperty({ type: [RunDto], description: 'The latest run of each entity type' })
  readonly latest!: readonly RunDto[];
}
