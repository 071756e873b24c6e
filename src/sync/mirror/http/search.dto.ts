import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { NamedRecord, RecordKey } from '../search/name-records.query';
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

/** Most records named in one answer; what a list of ours holds at most, and short enough for an address. */
const MAX_NAMED_RECORDS = 100;

/** Whose names are wanted. */
export class RecordNamesQuery {
  @ApiProperty({
    type: 'string',
    example: 'product:2608150000001000020,customer:2608150000001000102',
    description: `Entity types and ids, at most ${MAX_NAMED_RECORDS}`,
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(MAX_NAMED_RECORDS)
  @Matches(/^[\w-]{1,60}:.{1,200}$/, { each: true, message: 'each must be an entity type, a colon and an id' })
  readonly records!: readonly string[];

  static keysOf({ records }: RecordNamesQuery): readonly RecordKey[] {
    return records.map((record) => ({ entityType: record.split(':', 1)[0]!, zohoId: record.slice(record.indexOf(':') + 1) }));
  }
}

/** How people call a record. */
export class RecordNameDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '2608150000001000020' })
  readonly zoho_id!: string;

  @ApiProperty({ example: 'USB cable 2 m' })
  readonly title!: string;
}

export function toRecordNameDto({ entityType, zohoId, title }: NamedRecord): RecordNameDto {
  return { entity_type: entityType, zoho_id: zohoId, title };
}
