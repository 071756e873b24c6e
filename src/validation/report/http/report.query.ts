import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@tds/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

const FORMATS = ['json', 'csv'] as const;

/** How a report is made and told. */
export class ReportQuery extends PageQuery {
  @ApiPropertyOptional({ enum: FORMATS, default: 'json', description: '`csv`: all issues in one file, streamed' })
  @IsOptional()
  @IsIn(FORMATS)
  readonly format: (typeof FORMATS)[number] = 'json';

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 300,
    default: 30,
    description: 'How long to wait for the check; then 202 with what is known, and the check goes on',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(300)
  readonly wait_seconds: number = 30;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 604_800,
    default: 0,
    description: 'Do without a check where one was begun so many seconds ago or less; further pages never begin one',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(604_800)
  readonly max_age_seconds: number = 0;
}

/** The same over all types, or some. */
export class CrossTypeReportQuery extends ReportQuery {
  @ApiPropertyOptional({ example: 'products', description: 'An entity type or one of its names; all where absent' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly entity?: string;
}
