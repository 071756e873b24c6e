import { ApiProperty } from '@nestjs/swagger';
import type { ChangeOperation } from '@tds/sync';
import type { InboxStatus } from '../inbox/inbox-entry';
import type { InboxEventDetail, InboxEventView } from '../queries/inbox.queries';

/** Why an event is not applied. */
export class ValidationErrorDto {
  @ApiProperty({ example: 'webhooks.unrecognised' })
  readonly code!: string;

  @ApiProperty({ example: 'no entity is called "spaceship"' })
  readonly message!: string;

  @ApiProperty({ required: false, example: 12, description: 'Refused before this one and not recorded, for there were too many' })
  readonly unrecorded?: number;
}

/** An inbox event. */
export class InboxEventDto {
  @ApiProperty({ format: 'uuid', example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly id!: string;

  @ApiProperty({ example: 'zoho' })
  readonly source!: string;

  @ApiProperty({ type: 'string', nullable: true, example: '748369814' })
  readonly organization_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'product' })
  readonly entity_type!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '2608150000001000020' })
  readonly source_entity_id!: string | null;

  @ApiProperty({ enum: ['created', 'updated', 'deleted', 'unknown'], example: 'updated' })
  readonly operation!: ChangeOperation;

  @ApiProperty({ enum: ['received', 'processed', 'failed', 'unrecognised', 'malformed', 'rejected'], example: 'processed' })
  readonly status!: InboxStatus;

  @ApiProperty({ example: true })
  readonly signature_verified!: boolean;

  @ApiProperty({ type: 'string', nullable: true, example: 'x-zoho-webhook-signature:hex' })
  readonly signature_scheme!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'application/json;charset=UTF-8' })
  readonly content_type!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '/api/tds/zoho/webhooks/748369814/item/updated' })
  readonly path!: string | null;

  @ApiProperty({ example: 4096 })
  readonly body_bytes!: number;

  @ApiProperty({ type: [ValidationErrorDto], nullable: true })
  readonly validation_errors!: readonly ValidationErrorDto[] | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Version of the record, by its source' })
  readonly source_modified_at!: Date | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time' })
  readonly received_at!: Date;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly processed_at!: Date | null;

  @ApiProperty({ type: 'number', nullable: true, example: 38.2, description: 'From receipt to mirrored row, milliseconds' })
  readonly latency_ms!: number | null;
}

/** A whole inbox event: headers with credentials redacted, and the body as received. */
export class InboxEventDetailDto extends InboxEventDto {
  @ApiProperty({
    type: 'string',
    nullable: true,
    example: 'b3b2f1e6a7c44d0f8a51b7d1c2e3f405',
    description: 'What tells a redelivery from news',
  })
  readonly idempotency_key!: string | null;

  @ApiProperty({ example: 0, description: 'How often the event was delivered again' })
  readonly duplicates!: number;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { 'user-agent': 'ZohoBooks' } })
  readonly headers!: Readonly<Record<string, unknown>>;

  @ApiProperty({ example: '{"item":{"item_id":"2608150000001000020"}}' })
  readonly body!: string;

  @ApiProperty({ enum: ['utf8', 'base64'], description: 'base64 where the body is not text' })
  readonly body_encoding!: 'utf8' | 'base64';
}

export function toInboxEventDto(event: InboxEventView): InboxEventDto {
  return {
    id: event.id,
    source: event.source,
    organization_id: event.organizationId,
    entity_type: event.entityType,
    source_entity_id: event.sourceEntityId,
    operation: event.operation,
    status: event.status,
    signature_verified: event.isSignatureVerified,
    signature_scheme: event.signatureScheme,
    content_type: event.contentType,
    path: event.path,
    body_bytes: event.bodyBytes,
    validation_errors: event.validationErrors,
    source_modified_at: event.sourceModifiedAt,
    correlation_id: event.correlationId,
    received_at: event.receivedAt,
    processed_at: event.processedAt,
    latency_ms: event.latencyMs,
  };
}

export function toInboxEventDetailDto(event: InboxEventDetail): InboxEventDetailDto {
  return {
    ...toInboxEventDto(event),
    idempotency_key: event.idempotencyKey,
    duplicates: event.duplicates,
    headers: event.headers,
    body: event.body,
    body_encoding: event.bodyEncoding,
  };
}
