import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Change } from '../read-changes.query';

/** What changed. */
export class ChangeDataDto {
  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '2608150000001000020', description: "Zoho's id, as text" })
  readonly source_entity_id!: string;

  @ApiProperty({ example: 'zoho' })
  readonly source!: string;

  @ApiProperty({ example: '748369814' })
  readonly organization_id!: string;

  @ApiProperty({ type: [String], example: ['rate'], description: 'Columns that changed; all that had a value, for a new record' })
  readonly changed_fields!: readonly string[];

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Version of the record: its modified time in Zoho, or the time of its deletion',
  })
  readonly source_modified_at!: Date | null;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    example: { zoho_id: '4815000000044208', name: 'Cable 3 m' },
    description: 'With include=record: the record as it is now, which may be newer than this change',
  })
  readonly record?: object | null;
}

/** A change of a mirrored record. */
export class ChangeDto {
  @ApiProperty({ example: 'tds.entity.update', enum: ['tds.entity.create', 'tds.entity.update', 'tds.entity.delete'] })
  readonly event_type!: string;

  @ApiProperty({ example: 'tds' })
  readonly module!: 'tds';

  @ApiProperty({ format: 'date-time' })
  readonly occurred_at!: Date;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ type: ChangeDataDto })
  readonly data!: ChangeDataDto;

  @ApiProperty({ example: 'MX43NzEwODUw…', description: 'Place right after this change: pass it as `after`' })
  readonly cursor!: string;
}

/** The payload of a change, as every way out of the feed carries it. */
export function toChangeDto({ row, cursor, record }: Change): ChangeDto {
  return {
    event_type: row.eventType,
    module: 'tds',
    occurred_at: row.occurredAt,
    correlation_id: row.correlationId,
    data: {
      entity_type: row.entityType,
      source_entity_id: row.sourceEntityId,
      source: row.source,
      organization_id: row.organizationId,
      changed_fields: row.changedFields ?? [],
      source_modified_at: row.sourceModifiedAt,
      ...(record === undefined ? {} : { record }),
    },
    cursor,
  };
}

/** A place in the feed. */
export class FeedPositionDto {
  @ApiProperty({ example: 'MX43NzEwODUw…', description: 'Everything committed before this answer lies before it' })
  readonly cursor!: string;

  @ApiProperty({ format: 'date-time' })
  readonly taken_at!: Date;
}
