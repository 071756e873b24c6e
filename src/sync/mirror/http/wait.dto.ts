import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsISO8601, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { RecordFacts } from '../wait/wait-for-record.query';

/** What to wait for, and how long. */
export class WaitQuery {
  @ApiPropertyOptional({ format: 'date-time', description: "Version: the record's modified time in Zoho. Absent: any version" })
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly modified_at?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 50, default: 10, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  readonly timeout_seconds: number = 10;
}

/** What the mirror holds of the record. */
export class RecordFactsDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '2608150000001000020' })
  readonly zoho_id!: string;

  @ApiProperty({ example: '748369814' })
  readonly organization_id!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly source_modified_at!: Date | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Set when the record no longer exists in Zoho' })
  readonly source_deleted_at!: Date | null;

  @ApiProperty({ format: 'date-time' })
  readonly synced_at!: Date;

  @ApiProperty({ example: 'webhook' })
  readonly sync_origin!: string;
}

export function toRecordFactsDto(entityType: string, facts: RecordFacts): RecordFactsDto {
  return {
    entity_type: entityType,
    zoho_id: facts.zohoId,
    organization_id: facts.organizationId,
    source_modified_at: facts.sourceModifiedAt,
    source_deleted_at: facts.sourceDeletedAt,
    synced_at: facts.syncedAt,
    sync_origin: facts.syncOrigin,
  };
}
