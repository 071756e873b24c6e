import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Rows of a page when the caller names no number. */
export const DEFAULT_PAGE_LIMIT = 50;

/** Most rows one page may have. */
export const MAX_PAGE_LIMIT = 200;

/** Query parameters every listing takes. Extend it with the listing's own filters. */
export class PageQuery {
  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: MAX_PAGE_LIMIT, default: DEFAULT_PAGE_LIMIT, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MAX_PAGE_LIMIT)
  readonly limit: number = DEFAULT_PAGE_LIMIT;

  @ApiPropertyOptional({ description: 'Cursor of the previous page, from its `Link` header' })
  @IsOptional()
  @IsString()
  @MaxLength(2048)
  readonly after?: string;
}
