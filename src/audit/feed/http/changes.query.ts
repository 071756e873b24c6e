import { ApiPropertyOptional } from '@nestjs/swagger';
import { MAX_PAGE_LIMIT } from '@tds/platform/http';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Longest cursor: two snapshots with some hundred running transactions each. */
export const MAX_CURSOR_LENGTH = 8_000;

/** Longest `wait_seconds`: under the minute after which proxies lose patience. */
const MAX_WAIT_SECONDS = 50;

/** Which changes. */
export class FeedFilterQuery {
  @ApiPropertyOptional({
    example: 'product,customer',
    description: "Entity types, several separated by commas; Zoho's names are taken too",
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly entity?: string;

  @ApiPropertyOptional({ example: '748369814', description: 'Only changes of this organisation' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  readonly organization_id?: string;
}

/** Which changes, how many, from where. */
export class ChangesQuery extends FeedFilterQuery {
  @ApiPropertyOptional({ description: 'Cursor of a change, of a position, or of the `Link` header. Absent: all that is kept' })
  @IsOptional()
  @IsString()
  @MaxLength(MAX_CURSOR_LENGTH)
  readonly after?: string;

  @ApiPropertyOptional({ description: 'Changes of a page', minimum: 1, maximum: MAX_PAGE_LIMIT, default: 100, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_LIMIT)
  readonly limit: number = 100;

  @ApiPropertyOptional({ enum: ['record'], description: '`record`: with each change the record as it is now' })
  @IsOptional()
  @IsIn(['record'])
  readonly include?: 'record';

  @ApiPropertyOptional({
    description: 'Where there is no change, wait so long for one before answering',
    minimum: 0,
    maximum: MAX_WAIT_SECONDS,
    default: 0,
    type: 'integer',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_WAIT_SECONDS)
  readonly wait_seconds: number = 0;
}
