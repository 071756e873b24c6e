import { ApiPropertyOptional } from '@nestjs/swagger';
import { FlagInQuery, PageQuery } from '@tds/platform/http';
import { IsISO8601, IsOptional, IsString, MaxLength } from 'class-validator';

/** Which records to list. */
export class RecordListQuery extends PageQuery {
  @ApiPropertyOptional({
    example: 'status:active',
    description:
      'Equality filters `column:value`, several separated by commas, e.g. `status:active,unit:pcs`. Any typed column of the entity.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly filter?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'Only records modified in Zoho at or after this instant' })
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly modified_since?: string;

  @ApiPropertyOptional({ default: false, description: 'Tombstones too' })
  @FlagInQuery()
  readonly include_deleted: boolean = false;
}
