import { ApiProperty } from '@nestjs/swagger';
import type { FailureReasons } from '@tds/platform/failure-reasons';
import { AttemptDto } from '../../control/http/job.dto';
import type { FailureClass, JobOperation } from '../../jobs/job';
import { readablePayload } from '../../jobs/payload-json';
import type { DeadLetterDetail, DeadLetterView } from '../dead-letter';

/** Work that was given up, as the API tells it. */
export class DeadLetterDto {
  @ApiProperty({ example: '17' })
  readonly id!: string;

  @ApiProperty({ example: '4711', description: 'The job that ended in it' })
  readonly queue_id!: string;

  @ApiProperty({ example: '10234695' })
  readonly organization_id!: string;

  @ApiProperty({ example: 'product' })
  readonly entity_type!: string;

  @ApiProperty({ example: '460000000026049' })
  readonly source_entity_id!: string;

  @ApiProperty({ enum: ['upsert', 'delete', 'fetch'], example: 'upsert' })
  readonly operation!: JobOperation;

  @ApiProperty({ enum: ['ours', 'theirs', 'weather'], example: 'theirs' })
  readonly class!: FailureClass;

  @ApiProperty({ example: 'rejected: name is missing' })
  readonly failure_reason!: string;

  @ApiProperty({
    example: 'The record breaks a rule, so it was kept out of the mirror; the message says which field.',
    description: 'What the error code means, for people',
  })
  readonly explanation!: string;

  @ApiProperty({ example: 'Correct the field in the source and retry, or retry with an edited payload.' })
  readonly what_to_do!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'validation.failed' })
  readonly error_code!: string | null;

  @ApiProperty({ example: 1 })
  readonly total_attempts!: number;

  @ApiProperty({ minimum: 1, maximum: 10, example: 5 })
  readonly priority!: number;

  @ApiProperty({ example: 0, description: 'Times it was given back to the queue' })
  readonly retry_count!: number;

  @ApiProperty({ example: 0, description: 'Of these, the times without a person' })
  readonly automatic_tries!: number;

  @ApiProperty({ example: false, description: 'A job for its record waits or is worked on; its outcome settles the letter' })
  readonly being_retried!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it was last given back to the queue' })
  readonly last_retry_at!: string | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'When it is tried again by itself' })
  readonly next_retry_at!: string | null;

  @ApiProperty({ example: false })
  readonly resolved!: boolean;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly resolved_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly resolved_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: null })
  readonly resolution_notes!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: '019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34' })
  readonly correlation_id!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly created_at!: string;

  @ApiProperty({ format: 'date-time', description: 'When it failed last' })
  readonly failed_at!: string;

  @ApiProperty({ format: 'date-time' })
  readonly updated_at!: string;
}

/** One dead letter whole. */
export class DeadLetterDetailDto extends DeadLetterDto {
  @ApiProperty({ type: 'string', nullable: true, example: 'name is missing' })
  readonly error_message!: string | null;

  @ApiProperty({ example: 'webhook' })
  readonly origin!: string;

  @ApiProperty({ type: [String], example: ['019a5d2e-7c1b-7f4e-9d3a-2b6c8e0f1a34'], description: 'Webhook events behind it' })
  readonly inbox_ids!: readonly string[];

  @ApiProperty({
    nullable: true,
    type: 'object',
    additionalProperties: true,
    example: { item_id: '4815000000044208', name: '' },
    description: 'As its source sent it',
  })
  readonly payload!: unknown;

  @ApiProperty({
    nullable: true,
    type: 'object',
    additionalProperties: true,
    example: null,
    description: 'What somebody gave to be applied instead',
  })
  readonly edited_payload!: unknown;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  readonly source_modified_at!: string | null;

  @ApiProperty({ type: [AttemptDto] })
  readonly attempt_history!: readonly AttemptDto[];
}

/** The job that tries a dead letter again. */
export class RetriedDto {
  @ApiProperty({ example: '17' })
  readonly id!: string;

  @ApiProperty({ example: 'queued' })
  readonly status!: 'queued';

  @ApiProperty({ example: '4720' })
  readonly queue_id!: string;

  @ApiProperty({ example: false, description: 'Whether it became part of a job that waited for the record already' })
  readonly merged!: boolean;
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** Work that was given up, as the API tells it. */
export function toDeadLetterDto(letter: DeadLetterView, reasons: FailureReasons): DeadLetterDto {
  const { summary, advice } = reasons.explain(letter.errorCode, letter.class);
  return {
    id: letter.id,
    queue_id: letter.queueId,
    organization_id: letter.organizationId,
    entity_type: letter.entityType,
    source_entity_id: letter.sourceEntityId,
    operation: letter.operation,
    class: letter.class,
    failure_reason: letter.failureReason,
    explanation: summary,
    what_to_do: advice,
    error_code: letter.errorCode,
    total_attempts: letter.totalAttempts,
    priority: letter.priority,
    retry_count: letter.retryCount,
    automatic_tries: letter.automaticTries,
    being_retried: letter.isBeingRetried,
    last_retry_at: iso(letter.lastRetryAt),
    next_retry_at: iso(letter.nextRetryAt),
    resolved: letter.resolved,
    resolved_at: iso(letter.resolvedAt),
    resolved_by: letter.resolvedBy,
    resolution_notes: letter.resolutionNotes,
    correlation_id: letter.correlationId,
    created_at: letter.createdAt.toISOString(),
    failed_at: letter.failedAt.toISOString(),
    updated_at: letter.updatedAt.toISOString(),
  };
}

/** One dead letter whole. */
export function toDeadLetterDetailDto(letter: DeadLetterDetail, reasons: FailureReasons): DeadLetterDetailDto {
  return {
    ...toDeadLetterDto(letter, reasons),
    error_message: letter.errorMessage,
    origin: letter.origin,
    inbox_ids: letter.inboxIds,
    payload: readablePayload(letter.payload),
    edited_payload: readablePayload(letter.editedPayload),
    source_modified_at: iso(letter.sourceModifiedAt),
    attempt_history: letter.attemptHistory,
  };
}
