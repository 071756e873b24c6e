import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { FoundRecord } from '../search/search-records.query';

/** What to look for. */
export class SearchQuery {
  @ApiProperty({ example: 'TSH-00', description: 'An id, or the beginning of a name, sku, number, e-mail address or telephone number' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly q!: string;

  @ApiPropertyOptional({
    example: 'product,customer',
    description: "Entity types, several separated by commas; Zoho's names are taken too",
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  readonly entity?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 50, default: 20, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  readonly limit: number = 20;
}

/** A record somebody may have meant. */
export class FoundRecordDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '2608150000001000020' })
  readonly zoho_id!: string;

  @ApiProperty({ example: '748369814' })
  readonly organization_id!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'USB cable 2 m' })
  readonly title!: string | null;

  @ApiProperty({ example: 'sku', description: 'Column that matched; `zoho_id` for the id' })
  readonly matched_by!: string;

  @ApiProperty({ example: 'TSH-00042' })
  readonly matched_value!: string;

  @ApiProperty({ example: false, description: 'The column holds just what was looked for' })
  readonly exact!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly source_modified_at!: Date | null;

  @ApiProperty({ example: false, description: 'It no longer exists in Zoho' })
  readonly deleted!: boolean;
}

export function toFoundRecordDto(record: FoundRecord): FoundRecordDto {
  return {
    entity_type: record.entityType,
    zoho_id: record.zohoId,
    organization_id: record.organizationId,
    title: record.title,
    matched_by: record.matchedBy,
    matched_value: record.matchedValue,
    exact: record.isExact,
    source_modified_at: record.sourceModifiedAt,
    deleted: record.sourceDeletedAt !== null,
  };
}
