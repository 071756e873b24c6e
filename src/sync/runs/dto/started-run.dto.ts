import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { FlagInQuery } from '@tds/platform/http';
import { RunDto } from './run.dto';

/** Whether to answer at once or when the runs have ended. */
export class WaitQuery {
  @ApiPropertyOptional({ default: false, description: 'Answer when the runs have ended, with their counts' })
  @FlagInQuery()
  readonly wait: boolean = false;
}

/** The runs that answer for a request to sync. */
export class StartedRunsDto {
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
