import { ApiProperty } from '@nestjs/swagger';
import type { AuditEntry } from '../search-audit.query';

/** A change of a mirror row, or an action of a person or the system. */
export class AuditEntryDto {
  @ApiProperty({ example: '4711' })
  readonly id!: string;

  @ApiProperty({ format: 'date-time' })
  readonly occurred_at!: Date;

  @ApiProperty({
    example: 'update',
    description: '`create`, `update`, `delete`, `revive` for records; `queue.paused` and the like for actions',
  })
  readonly action!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'product' })
  readonly entity_type!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '2608150000001000020' })
  readonly source_entity_id!: string | null;

  @ApiProperty({ example: 'system' })
  readonly actor!: string;

  @ApiProperty({ example: 'webhook' })
  readonly origin!: string;

  @ApiProperty({ type: [String], nullable: true, example: ['rate'] })
  readonly changed_fields!: readonly string[] | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    example: { rate: 10.5 },
    description: 'Changed columns before',
  })
  readonly before!: unknown;

  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true, example: { rate: 11 }, description: 'Changed columns after' })
  readonly after!: unknown;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    example: { breaker: 'zoho:books:10234695' },
    description: 'What else belongs to an action',
  })
  readonly details!: unknown;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly source_modified_at!: Date | null;

  @ApiProperty({ example: 'zoho' })
  readonly source!: string;

  @ApiProperty({ type: 'string', nullable: true, example: '748369814' })
  readonly organization_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '1201', description: 'The job it was applied by' })
  readonly queue_id!: string | null;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The run it was applied by' })
  readonly sync_run_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;
}

export function toAuditEntryDto(entry: AuditEntry): AuditEntryDto {
  return {
    id: entry.id,
    occurred_at: entry.occurredAt,
    action: entry.action,
    entity_type: entry.entityType,
    source_entity_id: entry.sourceEntityId,
    actor: entry.actor,
    origin: entry.origin,
    changed_fields: entry.changedFields,
    before: entry.before,
    after: entry.after,
    details: entry.details,
    source_modified_at: entry.sourceModifiedAt,
    source: entry.source,
    organization_id: entry.organizationId,
    queue_id: entry.queueId,
    sync_run_id: entry.syncRunId,
    correlation_id: entry.correlationId,
  };
}
